using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Sequences;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Naming;

/// <summary>Finds names: an averaged structured perceptron over words, tags, the gazetteer and the words about runs of capitals.</summary>
internal sealed class NameFinder
{
    private readonly FeatureTable table;
    private readonly HashSet<ulong> never;
    private SequenceBeam<NameItem, NameTemplates, FeatureTable.Scores>? spare;

    private NameFinder(ModelFile file)
    {
        table = FeatureTable.Read(file, "names");
        if (!file.Strings("kinds").SequenceEqual(Enum.GetNames<NameKind>(), StringComparer.Ordinal) || table.Labels != NameLabels.Count)
            throw file.Fault("it has other kinds of name");
        never = [.. file.Numbers<ulong>("never")];
    }

    /// <summary>Reads the name finder of a model.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static NameFinder Read(ModelFile file) => new(file);

    /// <summary>The names in a sentence; <paramref name="tags"/> are the hashes of its Penn Treebank tags.</summary>
    public List<NameSpan> Find(IReadOnlyList<Token> tokens, WordTraits[] words, ReadOnlySpan<ulong> tags)
    {
        var items = NameItem.Of(tokens, words, tags);
        // Whoever comes first takes the spare beam; others make their own.
        var beam = Interlocked.Exchange(ref spare, null) ?? new(new(table), table.Labels);
        beam.Start(items.Length);
        for (var i = 0; i < items.Length; i++)
            beam.Step(items, i, CertainLabel(never, items[i]));
        var labels = new byte[items.Length];
        beam.Best(items.Length - 1, labels);
        spare = beam;
        return NameLabels.Names(labels);
    }

    /// <summary>Outside, for a word that is in small letters here, common, and in no name; else open.</summary>
    public static byte CertainLabel(HashSet<ulong> never, in NameItem item) =>
        item.Run == 0 && never.Contains(item.Word.Lower)
            ? NameLabels.Outside
            : SequenceBeam<NameItem, NameTemplates, FeatureTable.Scores>.Open;
}
