namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A place in an order, in words or digits: <c>178th</c>, <c>twenty-first</c>, <c>two hundred and third</c>.</summary>
/// <param name="Value">The place.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="IsPlural">True for what a fraction is made of: <c>twenty firsts</c>.</param>
/// <param name="Class">The kind of its last word.</param>
internal readonly record struct Ordinal(double Value, int Next, bool IsPlural, NumberClass Class)
{
    /// <summary>The ordinal that begins at a lexeme and ends before another; null when none does.</summary>
    public static Ordinal? At(ReadOnlySpan<Lexeme> row, int at, int end)
    {
        row = row[..end];
        if (row.IsDigits(at))
            return Digits(row, at);
        if (Single(row, at) is { } single)
            return single;
        // "twenty" of "twenty-first" and "two hundred" of "two hundredth" read as cardinals; the ordinal word then adds or multiplies.
        if (Cardinal.At(row, at, end) is not { IsWords: true, Form: NumberForm.Integer } head)
            return null;
        var next = row.Is(head.Next, "and") && head.Scale > 1 ? head.Next + 1 : row.AfterHyphen(head.Next);
        if (row.Ordinal(next) is not { Class: not NumberClass.Part } last)
            return null;
        var adds = last.Class switch
        {
            NumberClass.Unit => head.Scale > 1 || (head.Value % 100 is >= 20 and <= 90 && head.Value % 10 == 0),
            NumberClass.Teen or NumberClass.Tens => head.Scale > 1,
            _ => false,
        };
        if (adds)
            return new(head.Value + last.Value, next + 1, last.IsPlural, last.Class);
        return last.Class == NumberClass.Scale && next == row.AfterHyphen(head.Next)
            ? new(head.Value * last.Value, next + 1, last.IsPlural, last.Class)
            : null;
    }

    private static Ordinal? Single(ReadOnlySpan<Lexeme> row, int at) =>
        row.Ordinal(at) is not { Class: not NumberClass.Part } word ? null
        : word.Class == NumberClass.Scale && row.Is(at - 1, "a") ? null
        : word.Class == NumberClass.Tens && row.IsHyphen(at + 1) && row.Ordinal(at + 2) is { Class: NumberClass.Unit } ? null
        : new(word.Value, at + 1, word.IsPlural, word.Class);

    private static Ordinal? Digits(ReadOnlySpan<Lexeme> row, int at)
    {
        var last = at;
        while (last - at < 16 && row.IsGlued(last + 1, ",") && row.IsGluedDigits(last + 2) && row[last + 2].Word.Length == 3)
            last += 2;
        if (!Numeral.IsOrdinal(row, last + 1) || (at > 0 && row[at].IsGlued && row[at - 1].IsWord))
            return null;
        var value = 0.0;
        for (var i = at; i <= last; i += 2)
            value = (value * 1000) + double.Parse(row[i].Word, System.Globalization.CultureInfo.InvariantCulture);
        return new(value, last + 2, false, NumberClass.Unit);
    }
}
