namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Reads parts of a whole: <c>two thirds</c>, <c>3/4</c>, <c>a half</c>, <c>½</c>, and numbers that end in one.</summary>
internal static class FractionReader
{
    /// <summary>The fraction that begins at a lexeme; null when none does.</summary>
    public static NumberSpan? At(ReadOnlySpan<Lexeme> row, int at)
    {
        if (at >= row.Length)
            return null;
        if (row[at].Kind == LexemeKind.Vulgar)
            return Span(at, at + 1, NumberWords.Vulgar[row[at].Word[0]], isWords: false);
        if (row[at].IsDigits)
            return Slashed(row, at);
        if (!row[at].IsWord)
            return null;
        if (row[at].Word is "half" or "quarter")
            return row[at].Word == "half" || IsMultiplier(row, at + 1) ? Span(at, at + 1, row[at].Word == "half" ? 0.5 : 0.25) : null;
        return (row[at].Word is "a" or "an" ? Singular(row, at) : null) ?? InWords(row, at);
    }

    /// <summary>"half a million", "a quarter of a million", "half a dozen": the fraction with what it is a part of.</summary>
    public static NumberSpan? OfScale(ReadOnlySpan<Lexeme> row, NumberSpan part, bool mustScale)
    {
        var at = part.Next;
        if (row.Is(at, "of") && (row.Is(at + 1, "a") || row.Is(at + 1, "one")))
            at++;
        if ((row.Is(at, "a") || row.Is(at, "one")) && IsMultiplier(row, at + 1))
            at++;
        if (!IsMultiplier(row, at) || part.Value >= 1)
            return mustScale ? null : part;
        var (value, scale) = (part.Value, 1.0);
        for (; IsMultiplier(row, at) && value < 1e24; at++)
            (value, scale) = (value * row.Cardinal(at)!.Value.Value, scale * row.Cardinal(at)!.Value.Value);
        value = Numeral.Rounded(value);
        // Six is a number of its own, half a million a part of one.
        var form = scale == 12 && value == Math.Floor(value) ? NumberForm.Integer : NumberForm.Fraction;
        return part with { Next = at, Value = value, Scale = scale, Form = form };
    }

    /// <summary>"one and a half million", "3 million and a quarter", "2 1/4"; null when no fraction follows.</summary>
    public static NumberSpan? Mixed(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var at = row.Is(number.Next, "and") ? number.Next + 1 : number.Next;
        var isSign = at == number.Next;
        if (number.Form != NumberForm.Integer || at >= row.Length)
            return null;
        if (isSign && (number.IsWords || number.Scale > 1 || !(row[at].Kind == LexemeKind.Vulgar || IsApart(row, at))))
            return null;
        if (At(row, at) is not { Value: < 1 } part || (!isSign && !part.IsWords && !number.IsWords && row[at].IsDigits && row[at].IsGlued))
            return null;
        if (number.Scale > 1)
        {
            var scaled = OfScale(row, part, mustScale: true);
            var value = number.Value + (scaled?.Value ?? part.Value * (number.Scale is >= 1000 or 12 ? number.Scale : 1));
            return number with { Next = scaled?.Next ?? part.Next, Value = value, Form = NumberForm.Fraction, Scale = 1 };
        }

        var whole = number with { Next = part.Next, Value = number.Value + part.Value, Form = NumberForm.Fraction, Scale = 1 };
        for (var next = whole.Next; IsMultiplier(row, next) && whole.Value < 1e24; next++)
        {
            var factor = row.Cardinal(next)!.Value.Value;
            whole = whole with { Next = next + 1, Value = Numeral.Rounded(whole.Value * factor), Scale = whole.Scale * factor };
        }

        return whole;
    }

    /// <summary>"one over three", "two out of five"; null when it is none.</summary>
    public static NumberSpan? Over(ReadOnlySpan<Lexeme> row, NumberSpan number, Ratios ratios)
    {
        var at = number.Next;
        var isOver = row.Is(at, "over");
        if (!isOver && !(ratios != Ratios.None && row.Is(at, "out") && row.Is(at + 1, "of")))
            return null;
        if (Cardinal.At(row, at + (isOver ? 1 : 2), row.Length) is not { IsGlued: false, Value: > 0 } below)
            return null;
        // "$2000 over 3 years" is a sum and a time; "12 out of 10" is no part.
        var isPrice = number.First > 0 && row[number.First - 1].Word is "$" or "€" or "£";
        if (isOver ? isPrice || row.IsWord(below.Next) : number.Value >= below.Value)
            return null;
        return number with { Next = below.Next, Value = number.Value / below.Value, Form = NumberForm.Fraction, Scale = 1 };
    }

    /// <summary>"one in five": a share; null when it is none.</summary>
    public static NumberSpan? In(ReadOnlySpan<Lexeme> row, NumberSpan number) =>
        row.Is(number.Next, "in")
        && number is { Form: NumberForm.Integer, Value: >= 1 }
        && Cardinal.At(row, row.Is(number.Next + 1, "every") ? number.Next + 2 : number.Next + 1, row.Length)
            is { IsGlued: false, Form: NumberForm.Integer } whole
        && number.Value < whole.Value
            ? number with
            {
                Next = whole.Next,
                Value = number.Value / whole.Value,
                Form = NumberForm.Fraction,
                Scale = 1,
            }
            : null;

    /// <summary>True for "one out of five".</summary>
    public static bool IsOutOf(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        for (var at = number.First; number.Form == NumberForm.Fraction && at < number.Next; at++)
        {
            if (row[at].Word == "out")
                return true;
        }

        return false;
    }

    private static NumberSpan Span(int first, int next, double value, bool isWords = true) =>
        new(first, next, value, NumberForm.Fraction, 1, isWords, false);

    private static bool IsMultiplier(ReadOnlySpan<Lexeme> row, int at) =>
        row.Cardinal(at) is { Class: NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen };

    // The 1/4 of "2 1/4" is set off by a gap.
    private static bool IsApart(ReadOnlySpan<Lexeme> row, int at) => row[at].IsDigits && !row[at].IsGlued && row.IsGlued(at + 1, "/");

    // 3/4, but no date and no longer row of slashes.
    private static NumberSpan? Slashed(ReadOnlySpan<Lexeme> row, int at)
    {
        if (
            !row.IsGlued(at + 1, "/")
            || !row.IsGluedDigits(at + 2)
            || (at > 0 && row[at].IsGlued && (row[at - 1].Word is "/" or "." or "," || (row.IsHyphen(at - 1) && row.IsDigits(at - 2))))
        )
            return null;
        if (
            row.IsGluedWord(at + 3)
            || ((row.IsGlued(at + 3, "/") || row.IsGlued(at + 3, ".") || row.IsGlued(at + 3, ",")) && row.IsGluedDigits(at + 4))
        )
            return null;
        var (above, below) = (Numeral.At(row, at), Numeral.At(row, at + 2));
        return above is { Next: var next } && next == at + 1 && below is { Value: > 0 } whole
            ? Span(at, whole.Next, above.Value.Value / whole.Value, isWords: false)
            : null;
    }

    // "a half", "a fifth", "a hundredth"; "a quarter"
    private static NumberSpan? Singular(ReadOnlySpan<Lexeme> row, int at)
    {
        var next = row.AfterHyphen(at + 1);
        return Denominator(row, next, row.Length) is { IsPlural: false } below ? Span(at, below.Next, 1 / below.Value) : null;
    }

    // A half or quarter, or an ordinal; "second" is a time and "first" no part unless more goes before.
    private static Ordinal? Denominator(ReadOnlySpan<Lexeme> row, int at, int end)
    {
        if (row.Ordinal(at) is { } word && at < end)
        {
            if (word.Class == NumberClass.Part)
                return new(word.Value, at + 1, word.IsPlural, NumberClass.Part);
            if (word is { Class: NumberClass.Unit, Value: < 3 })
                return null;
            if (word.Class == NumberClass.Scale)
                return new(word.Value, at + 1, word.IsPlural, word.Class);
        }

        return row.IsWord(at) ? Ordinal.At(row, at, end) : null;
    }

    // "two thirds", "twenty-three fifths", "one hundred thirty-fifths": the longest denominator that leaves a numerator.
    private static NumberSpan? InWords(ReadOnlySpan<Lexeme> row, int at)
    {
        if (Cardinal.At(row, at, row.Length) is not { IsWords: true, Form: NumberForm.Integer } above)
            return null;
        var from = row.AfterHyphen(above.Next);
        if (
            from >= row.Length
            || !Follows(row, from)
            || Denominator(row, from, row.Length) is not { } below
            || !(below.IsPlural || above.Value == 1 || (above.And >= 0 && above.Value - above.Head == 1))
        )
            return null;
        // "one hundred and three quarters" is a hundred and three parts of four; "one hundred and thirty-two fifths" is not.
        var tail = above.Value - above.Head;
        if (above.And >= 0 && tail < below.Value && tail > 0)
        {
            var scaled = OfScale(row, Span(at, below.Next, tail / below.Value), mustScale: true);
            var part = scaled?.Value ?? tail / below.Value * (above.HeadScale >= 1000 ? above.HeadScale : 1);
            return Span(at, scaled?.Next ?? below.Next, above.Head + part);
        }

        for (var split = at + 1; split < above.Next; split++)
        {
            if (row[split - 1].IsHyphen || row.IsHyphen(split) || row.Cardinal(split) is not { Class: <= NumberClass.Tens })
                continue;
            if (Cardinal.At(row, at, split) is not { } shorter || shorter.Next != split)
                continue;
            if (Denominator(row, split, below.Next) is { } longer && longer.Next == below.Next && longer.IsPlural)
                return Span(at, below.Next, shorter.Value / longer.Value);
        }

        return Span(at, below.Next, above.Value / below.Value);
    }

    // What follows a numerator opens a denominator: an ordinal or part, or a number that runs into one.
    private static bool Follows(ReadOnlySpan<Lexeme> row, int at) => row.Ordinal(at) is not null || row.Cardinal(at) is not null;
}
