using Waybill.Reading.Grammar.Parsing;
using Waybill.Train.Conllu;

namespace Waybill.Train.Parsing;

/// <summary>The relations and the well-known words of a treebank.</summary>
internal sealed class ParserVocabulary
{
    private const int LeastSeen = 2;
    private readonly Dictionary<string, byte> numbers;

    /// <summary>Collects them; a sentence that is there twice, cut in two ways, counts for the words in which the two differ.</summary>
    public ParserVocabulary(IReadOnlyList<ConlluSentence> sentences)
    {
        var relations = sentences.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Where(r => r != "root");
        Relations = ["root", .. relations.Order(StringComparer.Ordinal)];
        numbers = Relations.Select((relation, i) => (relation, i)).ToDictionary(r => r.relation, r => (byte)r.i, StringComparer.Ordinal);
        Kinds = sentences
            .SelectMany(s => s.Words.Select(w => (s.Id, w.Start, w.Form, w.Xpos)))
            .DistinctBy(w => (w.Id, w.Start, w.Form))
            .GroupBy(w => WordCodes.OfForm(w.Form), w => w.Xpos)
            .Where(g => g.Count() >= LeastSeen)
            .ToDictionary(g => g.Key, Kind);
    }

    /// <summary>The relations; the root's first.</summary>
    public List<string> Relations { get; }

    /// <summary>The kinds of the forms seen often enough, by their codes.</summary>
    public Dictionary<uint, uint> Kinds { get; }

    /// <summary>A sentence in numbers.</summary>
    public TrainingSentence Numbered(ConlluSentence sentence, int fold) =>
        new(
            [.. sentence.Words.Select(w => WordCodes.Of(w.Form, w.Upos, w.Xpos, Kinds))],
            [.. sentence.Words.Select(w => w.Head)],
            [.. sentence.Words.Select(w => numbers[w.Relation])],
            fold
        );

    // The tags that the form bears in a tenth of all places or more.
    private static uint Kind(IEnumerable<string> tags)
    {
        var all = tags.ToList();
        var frequent = all.CountBy(tag => tag).Where(c => c.Value * 10 >= all.Count).Select(c => c.Key).Order(StringComparer.Ordinal);
        return WordCodes.OfForm(string.Join(' ', frequent));
    }
}
