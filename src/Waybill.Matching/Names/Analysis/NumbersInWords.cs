using System.Globalization;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Reads numbers of several words in the names of bodies, "Twenty-First", "One Hundred Third", "двадцать первый", and in characters, 第十四:
/// they are the number in figures. Single words are known by <see cref="WordLists.Numbers"/>.
/// </summary>
internal static class NumbersInWords
{
    private const int Ten = 10;
    private const int Hundred = 100;
    private const string Digits = "〇一二三四五六七八九";
    private const char Nought = '零';
    private const char Tens = '十';
    private const char HundredsSign = '百';
    private const string And = "and";

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The number of at least two words that begins at a token, and how many it has; null where none does.</summary>
    public static (string Digits, int Length)? At(List<NameToken> tokens, int at)
    {
        if (Value(tokens, at) is not { } first)
            return null;
        var (sum, next) = (first, at + 1);
        if (IsHundred(tokens, at))
            (sum, next) = (Hundred, at + 1);
        else if (first < Ten && IsHundred(tokens, at + 1))
            (sum, next) = (first * Hundred, at + 2);
        if (sum >= Hundred)
        {
            var behind = next < tokens.Count && tokens[next].Folded == And ? next + 1 : next;
            if (Below(tokens, behind) is not var (rest, length))
                return next > at + 1 ? (Written(sum), next - at) : null;
            return (Written(sum + rest), behind + length - at);
        }

        return Below(tokens, at) is (var number, > 1 and var words) ? (Written(number), words) : null;
    }

    /// <summary>True for a number in figures or words.</summary>
    public static bool IsAt(List<NameToken> tokens, int at) => NameAnalyser.NumberInWords(tokens[at]) is not null;

    /// <summary>True for a word that says that a number follows: "No."</summary>
    public static bool Announce(in NameToken token) =>
        token.Script is Script.Latin or Script.Cyrillic && Words.BeforeNumbers.Contains(token.Folded);

    /// <summary>The digits of an ordinal in characters, or of a number of tens; null for others, since 三一 is a firm.</summary>
    public static string? InCharacters(string text)
    {
        var isOrdinal = text.Length > 1 && text[0] == '第';
        var figures = isOrdinal ? text.AsSpan(1) : text.AsSpan();
        if (figures.Length < (isOrdinal ? 1 : 2) || (!isOrdinal && figures.IndexOfAny(Tens, HundredsSign) < 0))
            return null;
        return figures.IndexOfAny(Tens, HundredsSign) < 0 ? DigitByDigit(figures) : WithTens(figures);
    }

    // 第三九, as units and plants are numbered: 39.
    private static string? DigitByDigit(ReadOnlySpan<char> figures)
    {
        Span<char> digits = stackalloc char[Name.Longest];
        if (figures.Length > digits.Length)
            return null;
        for (var i = 0; i < figures.Length; i++)
        {
            var digit = figures[i] == Nought ? 0 : Digits.IndexOf(figures[i], StringComparison.Ordinal);
            if (digit < 0)
                return null;
            digits[i] = (char)('0' + digit);
        }

        return digits[..figures.Length].TrimStart('0') is { Length: > 0 } number ? new(number) : null;
    }

    private static string? WithTens(ReadOnlySpan<char> figures)
    {
        var (sum, digit) = (0, -1);
        foreach (var sign in figures)
        {
            if (sign is Tens or HundredsSign)
            {
                sum += (digit < 0 ? 1 : digit) * (sign == Tens ? Ten : Hundred);
                digit = -1;
            }
            else if (sign != Nought)
            {
                digit = Digits.IndexOf(sign, StringComparison.Ordinal);
                if (digit < 0)
                    return null;
            }
        }

        return Written(sum + Math.Max(digit, 0));
    }

    // Tens with a unit behind them, or either alone.
    private static (int Number, int Length)? Below(List<NameToken> tokens, int at)
    {
        if (Value(tokens, at) is not { } first || first is 0 or >= Hundred)
            return null;
        var isOfTens = first > Ten && first % Ten == 0;
        return isOfTens && Value(tokens, at + 1) is { } unit and > 0 and < Ten ? (first + unit, 2) : (first, 1);
    }

    private static bool IsHundred(List<NameToken> tokens, int at) => at < tokens.Count && Words.Hundreds.Contains(tokens[at].Folded);

    // Of a word, not of figures.
    private static int? Value(List<NameToken> tokens, int at) =>
        at >= tokens.Count || tokens[at].Script is not (Script.Latin or Script.Cyrillic) ? null
        : IsHundred(tokens, at) ? Hundred
        : Words.Numbers.TryGetValue(tokens[at].Folded, out var digits) ? int.Parse(digits, CultureInfo.InvariantCulture)
        : null;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
