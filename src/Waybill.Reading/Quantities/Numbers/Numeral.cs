using System.Globalization;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A number in digits: <c>4,800</c>, <c>1 234 567</c>, <c>.25</c>, <c>1e10</c>, <c>2.5^-1</c>, <c>10k</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsPlain">True for digits alone, without point, separator, power or multiplier.</param>
/// <param name="IsGlued">True when letters that are no multiplier are glued to its end: a unit, or something else.</param>
internal readonly record struct Numeral(double Value, int Next, NumberForm Form, bool IsPlain, bool IsGlued)
{
    private const int LongestChain = 24;

    /// <summary>The numeral that begins at a lexeme; null when none does.</summary>
    public static Numeral? At(ReadOnlySpan<Lexeme> row, int at)
    {
        if (Plain(row, at) is not { } plain || IsOrdinal(row, plain.Next))
            return null;
        var read = Multiplied(row, Raised(row, plain) ?? plain);
        return read with { IsGlued = row.IsGluedWord(read.Next) && row.Cardinal(read.Next) is not { Class: NumberClass.Scale } };
    }

    /// <summary>True when the ending of an ordinal is glued there.</summary>
    public static bool IsOrdinal(ReadOnlySpan<Lexeme> row, int at) =>
        row.IsGluedWord(at) && row[at].Word is "st" or "nd" or "rd" or "th" && !row.IsGluedDigits(at + 1);

    // Digits with their separators and decimal point.
    private static Numeral? Plain(ReadOnlySpan<Lexeme> row, int at)
    {
        if (row.Is(at, ".") && row.IsGluedDigits(at + 1) && !(row[at].IsGlued && at > 0 && row[at - 1].Kind != LexemeKind.Mark))
            return new(Parse("0." + row[at + 1].Word), at + 2, NumberForm.Decimal, false, false);
        if (!row.IsDigits(at))
            return null;
        var alone = new Numeral(Parse(row[at].Word), at + 1, NumberForm.Integer, true, false);
        if (InChain(row, at))
            return alone;
        var last = at;
        while (last - at < 2 * LongestChain && IsSeparator(row, last + 1) && row.IsGluedDigits(last + 2))
            last += 2;
        return last > at ? Chain(row[at..(last + 1)], last + 1) ?? alone : Spaced(row, at) ?? alone;
    }

    private static bool IsSeparator(ReadOnlySpan<Lexeme> row, int at) => row.IsGlued(at, ",") || row.IsGlued(at, ".");

    // The middle of a list or an address: 168 in 192.168.1.2.
    private static bool InChain(ReadOnlySpan<Lexeme> row, int at) =>
        at > 1 && row[at].IsGlued && IsSeparator(row, at - 1) && row.IsDigits(at - 2);

    // Groups of three, or the Indian way of two and then three; a point before the last; a decimal comma. A longer row of others is a list.
    private static Numeral? Chain(ReadOnlySpan<Lexeme> chain, int next)
    {
        var groups = (chain.Length + 1) / 2;
        // 1.111,11: the continent's way, told by its comma being the last.
        var (comma, point) = groups > 2 && chain[^2].Word == "," && chain[1].Word == "." ? (".", ",") : (",", ".");
        var hasPoint = chain[^2].Word == point;
        var whole = hasPoint ? groups - 1 : groups;
        for (var i = 1; i < (2 * whole) - 1; i += 2)
        {
            if (chain[i].Word != comma)
                return null;
        }

        if (whole > 1 && !IsGrouped(chain, whole))
            return groups == 2 ? Number(chain, ",", next) : null;
        return Number(chain, point, next);
    }

    private static bool IsGrouped(ReadOnlySpan<Lexeme> chain, int groups)
    {
        var western = chain[0].Word.Length <= 3;
        var indian = chain[0].Word.Length <= 2;
        for (var i = 1; i < groups; i++)
        {
            var length = chain[2 * i].Word.Length;
            western &= length == 3;
            indian &= length == (i == groups - 1 ? 3 : 2);
        }

        return western || indian;
    }

    private static Numeral Number(ReadOnlySpan<Lexeme> chain, string point, int next)
    {
        var written = new System.Text.StringBuilder();
        foreach (var part in chain)
            written.Append(
                part.IsDigits ? part.Word
                : part.Word == point ? "."
                : ""
            );
        var digits = written.ToString();
        var value = Parse(digits);
        return new(value, next, value == Math.Floor(value) ? NumberForm.Integer : NumberForm.Decimal, false, false);
    }

    // 1 234 567.89: groups of three with single spaces between; a calibre that follows is no group.
    private static Numeral? Spaced(ReadOnlySpan<Lexeme> row, int at)
    {
        if (row[at].Word.Length > 3 || row[at].Word[0] == '0' || row.IsCalibre(at + 1))
            return null;
        if (at > 0 && row[at].Gap == Gap.Space && row[at - 1].IsDigits)
            return null;
        var last = at;
        while (last - at < LongestChain && row.IsDigits(last + 1) && row[last + 1] is { Gap: Gap.Space, Word.Length: 3 })
            last++;
        if (last == at)
            return null;
        var point = row.IsGlued(last + 1, ".") && row.IsGluedDigits(last + 2);
        var next = point ? last + 3 : last + 1;
        if (
            row.IsDigits(next)
            || row.IsGluedWord(next)
            || row.IsCalibre(next)
            || (!point && row.IsGlued(next, ",") && row.IsGluedDigits(next + 1))
        )
            return null;
        return Number(row[at..next], ".", next);
    }

    private static Numeral? Raised(ReadOnlySpan<Lexeme> row, Numeral plain) =>
        // 1.3x10^6
        row.At(plain.Next)
            is "x"
                or "×"
                or "*"
        && row.Is(plain.Next + 1, "10")
        && row.IsGlued(plain.Next + 2, "^")
        && Exponent(row, new(10, plain.Next + 2, NumberForm.Integer, true, false)) is { } power
            ? power with
            {
                Value = Rounded(plain.Value * power.Value),
            }
            : Exponent(row, plain);

    private static Numeral? Exponent(ReadOnlySpan<Lexeme> row, Numeral plain)
    {
        var at = plain.Next;
        var isPower = row.IsGlued(at, "^");
        if (!isPower && !row.IsGlued(at, "e"))
            return null;
        var (sign, from) = (1, at + 1);
        for (; row.IsGlued(at + 1, "-") || row.IsGlued(at + 1, "+"); at++)
        {
            if (at + 1 - from >= (isPower ? 4 : 1))
                return null;
            sign = row[at + 1].Word == "-" ? -sign : sign;
        }

        if (!row.IsGluedDigits(at + 1) || Plain(row, at + 1) is not { } exponent)
            return null;
        var value = isPower ? Math.Pow(plain.Value, sign * exponent.Value) : plain.Value * Math.Pow(10, sign * exponent.Value);
        return double.IsFinite(value) ? new(value, exponent.Next, NumberForm.Power, false, false) : null;
    }

    private static Numeral Multiplied(ReadOnlySpan<Lexeme> row, Numeral number)
    {
        var at = number.Next;
        if (number.Form == NumberForm.Power || !row.IsWord(at) || row.IsGluedDigits(at + 1))
            return number;
        var written = row[at].Written;
        var fits = row[at].IsGlued || written.Length > 1 || written is "k" or "K" or "M" or "G" or "B";
        if (!fits || !NumberWords.Suffixes.TryGetValue(written, out var factor))
            return number;
        var value = Rounded(number.Value * factor);
        return new(value, at + 1, value == Math.Floor(value) ? NumberForm.Integer : NumberForm.Decimal, false, false);
    }

    /// <summary>A product without the noise of binary fractions.</summary>
    public static double Rounded(double value) =>
        double.Parse(value.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static double Parse(string digits) => double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
