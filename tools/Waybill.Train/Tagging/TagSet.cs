using Waybill.Reading.Grammar;
using Waybill.Train.Conllu;

namespace Waybill.Train.Tagging;

/// <summary>The labels of the tagger: pairs of universal and Penn Treebank tags that the treebanks hold often enough.</summary>
internal sealed class TagSet
{
    private const int LeastSeen = 3;
    private readonly Dictionary<(Upos, string), byte> labels = [];
    private readonly Dictionary<Upos, byte> commonest = [];

    /// <summary>Collects the labels of some sentences.</summary>
    public TagSet(IEnumerable<ConlluSentence> sentences)
    {
        var counts = sentences.SelectMany(s => s.Words).CountBy(w => (w.Upos, w.Xpos)).Where(c => c.Value >= LeastSeen);
        foreach (var (tag, _) in counts.OrderByDescending(c => c.Value).ThenBy(c => $"{c.Key}", StringComparer.Ordinal))
        {
            commonest.TryAdd(tag.Upos, (byte)labels.Count);
            labels.Add(tag, (byte)labels.Count);
            Names.Add($"{tag.Upos} {tag.Xpos}");
        }
    }

    /// <summary>The labels' names, by number.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The label of a pair of tags; null where the treebanks hold it too seldom.</summary>
    public byte? Find(Upos upos, string xpos) => labels.TryGetValue((upos, xpos), out var label) ? label : null;

    /// <summary>A word's label; a rare pair is counted with the commonest of its universal tag.</summary>
    public byte Of(ConlluWord word) => labels.TryGetValue((word.Upos, word.Xpos), out var label) ? label : commonest[word.Upos];
}
