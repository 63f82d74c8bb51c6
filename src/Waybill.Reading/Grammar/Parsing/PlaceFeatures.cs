namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// What the choice of the next step sees in the words themselves, whatever hangs on them: the top of the stack (s0), the one below (s1),
/// the next word (b0), their neighbours in the sentence, and the relation that each possible arc would most likely have. Each group
/// depends on few places, so that its sum can be kept.
/// </summary>
internal static class PlaceFeatures
{
    /// <summary>How many features the largest group has at most.</summary>
    public const int Most = 80;

    /// <summary>Features of the top of the stack and the next word.</summary>
    public static int Next(ParsePool pool, int top, int next, Span<uint> features)
    {
        var line = pool.Line;
        ref readonly var s0 = ref line[top];
        ref readonly var b0 = ref line[next];
        ref readonly var b1 = ref line[next + 1];
        var (b2, b3) = (line[next + 2], line[next + 3].Tag);
        var sink = new FeatureSink(features, 0);
        Word(ref sink, in s0);
        Word(ref sink, in b0);
        Word(ref sink, in b1);
        sink.Add(b2.Word);
        sink.Add(b2.Tag);
        sink.Add(b3);
        Pair(ref sink, in s0, in b0);
        Neighbours(ref sink, line, top, next);
        Distance(ref sink, in s0, in b0, next - top);
        sink.Add(b0.Tag, b1.Tag);
        sink.Add(b0.Word, b1.Tag);
        sink.Add(b0.Tag, b1.Word);
        sink.Add(s0.Tag, b1.Tag);
        sink.Add(s0.Word, b1.Word);
        sink.Add(b0.Tag, b1.Tag, b2.Tag);
        sink.Add(s0.Tag, b0.Tag, b1.Tag);
        sink.Add(s0.Word, b0.Tag, b1.Tag);
        sink.Add(s0.Tag, b0.Word, b1.Tag);
        sink.Add(s0.Tag, b0.Tag, b1.Word);
        sink.Add(s0.Tag, b0.Tag, b1.Tag, b2.Tag);
        sink.Add(s0.Word, b0.Word, b1.Tag);
        sink.Add(s0.Tag, b0.Word, b1.Word);

        Kinds(ref sink, in s0, in b0);
        sink.Add(b0.Kind, b1.Kind);
        sink.Add(s0.Tag, b0.Kind, b1.Kind);
        var between = ArcFeatures.Between(line, top, next);
        sink.Add(between, s0.Tag, b0.Tag);
        sink.Add(between, s0.Word, b0.Tag);
        sink.Add(between, s0.Tag, b0.Word);

        var left = pool.Label(next, top);
        var right = pool.Label(top, next);
        sink.Add(left);
        sink.Add(right);
        sink.Add(left, s0.Tag, b0.Tag);
        sink.Add(right, s0.Tag, b0.Tag);
        sink.Add(left, s0.Word);
        sink.Add(left, b0.Word);
        sink.Add(right, s0.Word);
        sink.Add(left, right);
        return sink.Count;
    }

    /// <summary>Features of the two on top of the stack.</summary>
    public static int Top(ParsePool pool, int below, int top, Span<uint> features)
    {
        var line = pool.Line;
        ref readonly var s1 = ref line[below];
        ref readonly var s0 = ref line[top];
        var sink = new FeatureSink(features, 100);
        Word(ref sink, in s1);
        Pair(ref sink, in s1, in s0);
        Neighbours(ref sink, line, below, top);
        Distance(ref sink, in s1, in s0, top - below);
        Kinds(ref sink, in s1, in s0);
        var between = ArcFeatures.Between(line, below, top);
        sink.Add(between, s1.Tag, s0.Tag);
        sink.Add(between, s1.Word, s0.Tag);
        sink.Add(between, s1.Tag, s0.Word);
        var label = pool.Label(below, top);
        sink.Add(label);
        sink.Add(label, s0.Tag, s1.Tag);
        sink.Add(label, s0.Word);
        sink.Add(label, s1.Word);
        return sink.Count;
    }

    /// <summary>Features of all three.</summary>
    public static int Three(ParsePool pool, int below, int top, int next, Span<uint> features)
    {
        var line = pool.Line;
        ref readonly var s1 = ref line[below];
        ref readonly var s0 = ref line[top];
        ref readonly var b0 = ref line[next];
        var b1 = line[next + 1].Tag;
        var sink = new FeatureSink(features, 200);
        sink.Add(s1.Tag, b0.Tag);
        sink.Add(s1.Word, b0.Tag);
        sink.Add(s1.Tag, b0.Word);
        sink.Add(s1.Word, b0.Word);
        sink.Add(s1.Tag, s0.Tag, b0.Tag);
        sink.Add(s1.Tag, s0.Tag, b0.Word);
        sink.Add(s1.Tag, s0.Word, b0.Tag);
        sink.Add(s1.Word, s0.Tag, b0.Tag);
        sink.Add(s1.Tag, s0.Tag, b0.Tag, b1);
        sink.Add(s1.Word, s0.Tag, b0.Word);
        sink.Add(s1.Tag, s0.Word, b0.Word);
        sink.Add(s1.Word, s0.Word, b0.Tag);
        sink.Add(s1.Word, s0.Word, b0.Word);
        sink.Add(s1.Word, b0.Word, b1);
        var right = pool.Label(below, top);
        var left = pool.Label(next, top);
        var after = pool.Label(top, next);
        var skip = pool.Label(below, next);
        sink.Add(right, left);
        sink.Add(right, left, after, skip);
        sink.Add(skip, s1.Tag, b0.Tag);
        sink.Add(skip, s1.Word);
        sink.Add(after, skip, s0.Tag);
        return sink.Count;
    }

    private static void Word(ref FeatureSink sink, ref readonly WordCodes word)
    {
        sink.Add(word.Word);
        sink.Add(word.Tag);
        sink.Add(word.Word, word.Tag);
    }

    private static void Pair(ref FeatureSink sink, ref readonly WordCodes first, ref readonly WordCodes second)
    {
        sink.Add(first.Word, first.Tag, second.Word, second.Tag);
        sink.Add(first.Word, second.Word);
        sink.Add(first.Word, first.Tag, second.Tag);
        sink.Add(first.Tag, second.Word, second.Tag);
        sink.Add(first.Word, second.Tag);
        sink.Add(first.Tag, second.Word);
        sink.Add(first.Tag, second.Tag);
        sink.Add(first.Upos, second.Word);
        sink.Add(first.Word, second.Upos);
    }

    private static void Kinds(ref FeatureSink sink, ref readonly WordCodes first, ref readonly WordCodes second)
    {
        sink.Add(first.Kind, second.Kind);
        sink.Add(first.Kind, second.Tag);
        sink.Add(first.Tag, second.Kind);
        sink.Add(first.Kind, first.Tag, second.Tag);
        sink.Add(first.Tag, second.Kind, second.Tag);
    }

    private static void Neighbours(ref FeatureSink sink, WordLine line, int first, int second)
    {
        var (f, s) = (line[first].Tag, line[second].Tag);
        var (beforeFirst, afterFirst) = (line[first - 1].Tag, line[first + 1].Tag);
        var (beforeSecond, afterSecond) = (line[second - 1].Tag, line[second + 1].Tag);
        sink.Add(f, afterFirst, beforeSecond, s);
        sink.Add(beforeFirst, f, beforeSecond, s);
        sink.Add(f, afterFirst, s, afterSecond);
        sink.Add(beforeFirst, f, s, afterSecond);
        sink.Add(f, s, afterFirst);
        sink.Add(f, s, beforeSecond);
        sink.Add(f, s, beforeFirst);
        sink.Add(f, s, afterSecond);
    }

    private static void Distance(ref FeatureSink sink, ref readonly WordCodes first, ref readonly WordCodes second, int length)
    {
        var far = (uint)(
            length switch
            {
                <= 5 => Math.Max(0, length),
                <= 10 => 6,
                <= 20 => 7,
                _ => 8,
            }
        );
        sink.Add(first.Word, far);
        sink.Add(first.Tag, far);
        sink.Add(second.Word, far);
        sink.Add(second.Tag, far);
        sink.Add(first.Tag, second.Tag, far);
        sink.Add(first.Upos, second.Upos, far);
    }
}
