namespace Waybill.Reading.Quantities.Numbers;

/// <summary>
/// Reads the number that begins at a lexeme, with sign, parts of a whole and multipliers: <c>one and a half million</c>,
/// <c>-4/5</c>, <c>half a dozen</c>, <c>two out of five hundred</c>.
/// </summary>
internal static class NumberReader
{
    /// <summary>The longest number that begins at a lexeme; null when none does.</summary>
    public static NumberSpan? At(ReadOnlySpan<Lexeme> row, int at) => At(row, at, Ratios.OutOf);

    /// <summary>The same, with those ratios that are asked for.</summary>
    public static NumberSpan? At(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        if (at < 0 || at >= row.Length || (row[at].IsDigits && row[at].IsGlued && at > 0 && row[at - 1].IsWord))
            return null;
        if (IsSign(row, at))
            return Unsigned(row, at + 1, ratios) is { } number ? number with { First = at, Value = -number.Value } : null;
        return Unsigned(row, at, ratios);
    }

    // "minus one", "negative 5", -5, and "- 5" where nothing goes before; but the dash of a range or a compound is no sign.
    private static bool IsSign(ReadOnlySpan<Lexeme> row, int at)
    {
        if (row[at].Word is "minus" or "negative")
            return true;
        if (!row[at].IsHyphen || at + 1 >= row.Length || !(row[at + 1].IsDigits || row[at + 1].Word == "."))
            return false;
        if (!row[at + 1].IsGlued)
            return at == 0;
        return at == 0 || (row[at].IsGlued ? row[at - 1].Word is "(" or "<" or ">" or "=" or "[" : !row[at - 1].IsDigits);
    }

    private static NumberSpan? Unsigned(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        if (FractionReader.At(row, at) is { } part)
            return FractionReader.OfScale(row, part with { First = at }, mustScale: false);
        if (Cardinal.At(row, at, row.Length) is not { } cardinal)
            return null;
        var number = new NumberSpan(at, cardinal.Next, cardinal.Value, cardinal.Form, cardinal.Scale, cardinal.IsWords, cardinal.IsGlued);
        if (cardinal.IsGlued)
            return number;
        return FractionReader.Mixed(row, number)
            ?? FractionReader.Over(row, number, ratios)
            ?? (ratios == Ratios.All ? FractionReader.In(row, number) : null)
            ?? number;
    }
}

/// <summary>Which ratios count as parts of a whole.</summary>
internal enum Ratios : byte
{
    /// <summary>None: each has two numbers.</summary>
    None,

    /// <summary>"two out of five".</summary>
    OutOf,

    /// <summary>"two out of five" and "two in five".</summary>
    All,
}
