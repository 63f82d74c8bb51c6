namespace Waybill.Reading.Grammar.Parsing;

/// <summary>What tells the relation of a word to its head once the whole tree is known, with a first guess at each relation.</summary>
internal static class TreeFeatures
{
    /// <summary>How many features a word has at most.</summary>
    public const int Most = 72;

    private const int None = 99;
    private const int MostDependents = 40;

    private static readonly uint Adp = WordCodes.OfTag(Upos.Adp);
    private static readonly uint Sconj = WordCodes.OfTag(Upos.Sconj);
    private static readonly uint Part = WordCodes.OfTag(Upos.Part);

    /// <summary>Writes the features of a word that has a head, and gives their count.</summary>
    public static int Extract(WordLine line, LabelledTree tree, int dependent, Span<uint> features)
    {
        var head = tree.Heads[dependent];
        ref readonly var h = ref line[head];
        ref readonly var d = ref line[dependent];
        var guess = (uint)tree.Labels[dependent];
        var side = head < dependent ? 1u : 0;
        var above = tree.Heads[head];
        var aboveTag = above < 0 ? WordCodes.Root.Tag : line[above].Tag;
        var headLabel = (uint)tree.Labels[head];
        var pair = FeatureSink.Join(h.Tag, d.Tag) * 2 + side;
        var (before, after) = (tree.Before[dependent], tree.After[dependent]);
        var (beforeLabel, afterLabel) = (Label(tree, before), Label(tree, after));
        var inner = Labels(tree, dependent, -1, out var marker, line);
        var outer = Labels(tree, head, dependent, out var headMarker, line);
        var (first, last) = (tree.First[dependent], tree.Last[dependent]);
        var sink = new FeatureSink(features, 600);
        sink.Add(guess);
        sink.Add(guess, side);
        sink.Add(guess, pair);
        sink.Add(guess, d.Word);
        sink.Add(guess, h.Word);
        sink.Add(guess, h.Word, d.Tag);
        sink.Add(guess, d.Word, h.Tag);
        sink.Add(guess, h.Word, d.Word);
        sink.Add(guess, headLabel);
        sink.Add(guess, headLabel, d.Tag);
        sink.Add(guess, aboveTag, h.Tag);
        sink.Add(guess, inner);
        sink.Add(guess, outer);
        sink.Add(guess, marker);
        sink.Add(guess, headMarker);
        sink.Add(guess, beforeLabel, afterLabel);
        sink.Add(pair);
        sink.Add(pair, inner);
        sink.Add(pair, outer);
        sink.Add(pair, marker);
        sink.Add(pair, headMarker);
        sink.Add(pair, headLabel);
        sink.Add(pair, aboveTag);
        sink.Add(pair, beforeLabel);
        sink.Add(pair, afterLabel);
        sink.Add(pair, beforeLabel, afterLabel);
        sink.Add(pair, Tag(line, before), Tag(line, after));
        sink.Add(pair, Word(line, before));
        sink.Add(pair, Word(line, after));
        sink.Add(d.Word, inner);
        sink.Add(d.Word, headLabel);
        sink.Add(d.Word, outer);
        sink.Add(d.Word, marker, h.Upos);
        sink.Add(d.Word, beforeLabel, h.Upos);
        sink.Add(d.Word, afterLabel, h.Upos);
        sink.Add(h.Word, outer, d.Tag);
        sink.Add(h.Word, inner, d.Tag);
        sink.Add(h.Word, marker, d.Tag);
        sink.Add(h.Word, marker);
        sink.Add(h.Word, beforeLabel, d.Tag);
        sink.Add(h.Word, afterLabel, d.Tag);
        sink.Add(h.Word, headLabel, d.Tag);
        sink.Add(d.Tag, Word(line, first), Word(line, last));
        sink.Add(pair, Tag(line, first), Tag(line, last));
        sink.Add(pair, Label(tree, first), Label(tree, last));
        sink.Add(inner, outer, guess);
        sink.Add(inner, headLabel, pair);
        sink.Add(pair, Word(line, first));
        sink.Add(h.Word, d.Word, side);
        sink.Add(pair, line[dependent - 1].Tag, line[dependent + 1].Tag);
        sink.Add(pair, line[head - 1].Tag, line[head + 1].Tag);
        sink.Add(pair, (uint)Math.Min(Math.Abs(head - dependent), 6));
        var between = ArcFeatures.Between(line, head, dependent);
        sink.Add(between, pair);
        sink.Add(between, guess);
        sink.Add(between, inner, pair);
        sink.Add(line[dependent - 1].Word, d.Tag, side);
        sink.Add(line[dependent + 1].Word, d.Tag, side);
        sink.Add(line[dependent - 1].Word, d.Word);
        sink.Add(d.Kind, h.Kind, side);
        sink.Add(d.Kind, inner, h.Upos);
        sink.Add(h.Kind, outer, d.Upos);
        sink.Add(guess, above < 0 ? WordCodes.Root.Word : line[above].Word);
        sink.Add(guess, Word(line, first), Word(line, last));
        sink.Add(guess, Label(tree, first), Label(tree, last));
        sink.Add(guess, Label(tree, tree.First[head]), Label(tree, tree.Last[head]));
        return sink.Count;
    }

    // The set of relations of a word's dependents but one, and the first preposition or conjunction among them.
    private static uint Labels(LabelledTree tree, int word, int but, out uint marker, WordLine line)
    {
        (var set, marker) = (0ul, 0u);
        var seen = 0;
        for (var child = tree.First[word]; child >= 0 && seen < MostDependents; child = tree.After[child], seen++)
        {
            if (child == but)
                continue;
            set |= 1ul << (tree.Labels[child] & 63);
            if (marker == 0 && child < word && IsMarker(line[child].Upos))
                marker = line[child].Word;
        }

        return FeatureSink.Fold(set);
    }

    private static bool IsMarker(uint upos) => upos == Adp || upos == Sconj || upos == Part;

    private static uint Label(LabelledTree tree, int word) => word < 0 ? None : (uint)tree.Labels[word];

    private static uint Tag(WordLine line, int word) => word < 0 ? WordCodes.None.Tag : line[word].Tag;

    private static uint Word(WordLine line, int word) => word < 0 ? WordCodes.None.Word : line[word].Word;
}
