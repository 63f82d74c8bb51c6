namespace Waybill.Reading.Sentences;

/// <summary>Puts sentences together, few enough that what compares or keeps those of a batch stays linear in the text.</summary>
internal static class Batches
{
    private const int MostSentences = 60;
    private const int MostTokens = 3000;

    /// <summary>
    /// Sentences that are read together: those of a paragraph, or of a part of it where it is very long. In order; no batch is empty or
    /// crosses a paragraph.
    /// </summary>
    public static IEnumerable<List<T>> OfParagraphs<T>(IEnumerable<T> items, Func<T, Sentence> sentence) =>
        Cut(items, sentence, (last, next) => last.Paragraph == next.Paragraph);

    /// <summary>Sentences for the grammar, whatever paragraph they are of. In order; no batch is empty.</summary>
    public static IEnumerable<List<Sentence>> ForGrammar(IEnumerable<Sentence> sentences) => Cut(sentences, s => s, (_, _) => true);

    private static IEnumerable<List<T>> Cut<T>(IEnumerable<T> items, Func<T, Sentence> sentence, Func<Sentence, Sentence, bool> belong)
    {
        var (batch, tokens) = (new List<T>(), 0);
        foreach (var item in items)
        {
            var next = sentence(item);
            var isFull = batch.Count == MostSentences || tokens + next.Tokens.Count > MostTokens;
            if (batch.Count > 0 && (isFull || !belong(sentence(batch[^1]), next)))
            {
                yield return batch;
                (batch, tokens) = ([], 0);
            }

            batch.Add(item);
            tokens += next.Tokens.Count;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
