namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// What the choice of the next step sees in the dependents that words have got so far: their words, tags, counts and relations (after
/// Zhang and Nivre 2011).
/// </summary>
internal static class SubtreeFeatures
{
    /// <summary>How many features a state has at most.</summary>
    public const int Most = 96;

    /// <summary>Writes the features of a state and gives their count.</summary>
    public static int Extract(ParsePool pool, ref readonly ParseState state, Span<uint> features)
    {
        var line = pool.Line;
        ref readonly var s0 = ref pool.Tree(state.Top);
        ref readonly var s1 = ref pool.Tree(s0.Below);
        ref readonly var b0 = ref pool.Tree(state.Front);
        var (s0Tag, s1Tag, b0Tag) = (line[s0.Place].Tag, line[s1.Place].Tag, line[b0.Place].Tag);
        ref readonly var s2 = ref line[pool.Tree(s1.Below).Place];
        ref readonly var s0l = ref pool.Tree(s0.Left);
        ref readonly var s0r = ref pool.Tree(s0.Right);
        ref readonly var s1r = ref pool.Tree(s1.Right);
        ref readonly var s1l = ref pool.Tree(s1.Left);
        ref readonly var b0l = ref pool.Tree(b0.Left);
        var sink = new FeatureSink(features, 300);
        sink.Add(s2.Word);
        sink.Add(s2.Tag);
        sink.Add(s2.Tag, s1Tag, s0Tag);
        sink.Add(s2.Tag, s1Tag, s0Tag, b0Tag);
        // A preposition on the left of a noun decides what the noun hangs on.
        var inner = line[s0l.Place].Word;
        sink.Add(inner, line[s1.Place].Word);
        sink.Add(inner, line[s1.Place].Word, s0Tag);
        sink.Add(inner, s2.Word);
        sink.Add(inner, s1Tag, s2.Tag);
        sink.Add(inner, line[s1.Place].Word, s2.Word);
        Child(ref sink, in line[s0l.Place], s0.LeftLabel, s0Tag, b0Tag, s1Tag);
        Child(ref sink, in line[s0r.Place], s0.RightLabel, s0Tag, b0Tag, s1Tag);
        Child(ref sink, in line[b0l.Place], b0.LeftLabel, b0Tag, s0Tag, s1Tag);
        Child(ref sink, in line[s1r.Place], s1.RightLabel, s1Tag, s0Tag, b0Tag);
        Child(ref sink, in line[s1l.Place], s1.LeftLabel, s1Tag, s0Tag, b0Tag);
        Second(ref sink, s0Tag, line[s0l.Place].Tag, line[pool.Tree(s0.SecondLeft).Place].Tag, s0.SecondLeftLabel);
        Second(ref sink, s0Tag, line[s0r.Place].Tag, line[pool.Tree(s0.SecondRight).Place].Tag, s0.SecondRightLabel);
        Second(ref sink, b0Tag, line[b0l.Place].Tag, line[pool.Tree(b0.SecondLeft).Place].Tag, b0.SecondLeftLabel);
        Second(ref sink, s1Tag, line[s1r.Place].Tag, line[pool.Tree(s1.SecondRight).Place].Tag, s1.SecondRightLabel);
        sink.Add(s0Tag, line[pool.Tree(s0r.Right).Place].Tag, s0.RightLabel);
        sink.Add(s0Tag, line[pool.Tree(s0r.Left).Place].Tag, s0.RightLabel);
        sink.Add(s0Tag, line[pool.Tree(s0r.Left).Place].Word, b0Tag);
        sink.Add(s0Tag, line[pool.Tree(s0l.Left).Place].Tag, s0.LeftLabel);
        sink.Add(b0Tag, line[pool.Tree(b0l.Left).Place].Tag, b0.LeftLabel);
        Counts(ref sink, in line[s0.Place], in s0);
        Counts(ref sink, in line[s1.Place], in s1);
        Counts(ref sink, in line[b0.Place], in b0);

        var left = pool.Label(b0.Place, s0.Place);
        var right = pool.Label(s1.Place, s0.Place);
        var after = pool.Label(s0.Place, b0.Place);
        var upos = line[s0.Place].Upos;
        sink.Add(left, b0.LeftLabel, upos);
        sink.Add(left, FeatureSink.Fold(b0.LeftLabels));
        sink.Add(right, s1.RightLabel, upos);
        sink.Add(right, FeatureSink.Fold(s1.RightLabels));
        sink.Add(after, FeatureSink.Fold(s0.RightLabels));
        sink.Add(after, FeatureSink.Fold(s0.LeftLabels));
        return sink.Count;
    }

    private static void Child(ref FeatureSink sink, ref readonly WordCodes child, byte label, uint head, uint other, uint third)
    {
        sink.Add(child.Word, head);
        sink.Add(child.Tag, head);
        sink.Add(label, head);
        sink.Add(child.Tag, head, other);
        sink.Add(child.Word, head, other);
        sink.Add(label, head, other);
        sink.Add(label, head, other, third);
    }

    private static void Second(ref FeatureSink sink, uint head, uint first, uint second, byte label)
    {
        sink.Add(head, first, second);
        sink.Add(head, second, label);
    }

    private static void Counts(ref FeatureSink sink, ref readonly WordCodes word, ref readonly Subtree tree)
    {
        var (left, right) = (FeatureSink.Fold(tree.LeftLabels), FeatureSink.Fold(tree.RightLabels));
        sink.Add(word.Word, tree.LeftCount);
        sink.Add(word.Tag, tree.LeftCount);
        sink.Add(word.Word, tree.RightCount);
        sink.Add(word.Tag, tree.RightCount);
        sink.Add(word.Word, left);
        sink.Add(word.Tag, left);
        sink.Add(word.Word, right);
        sink.Add(word.Tag, right);
    }
}
