using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>Tells which preposition a noun phrase stands after.</summary>
internal static class Prepositions
{
    /// <summary>The words of the preposition; null when the phrase stands after none.</summary>
    public static string? Before(SentenceView view, NounPhrase phrase) => ChunkBefore(view, phrase)?.Words;

    /// <summary>The chunk of the preposition, back over adverbs and quotation marks.</summary>
    public static Chunk? ChunkBefore(SentenceView view, NounPhrase phrase)
    {
        for (var at = view.ChunkAt(phrase.First) - 1; at >= 0; at--)
        {
            switch (view.Chunks[at].Kind)
            {
                case ChunkKind.Preposition:
                    return view.Chunks[at];
                case ChunkKind.Adverb or ChunkKind.Quote:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
