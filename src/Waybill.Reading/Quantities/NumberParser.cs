using System.Globalization;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Reads a number at a token, in digits or words: <c>1.5 million</c>, <c>one and a half million</c>, <c>several hundred</c>.
/// </summary>
internal static class NumberParser
{
    /// <summary>The number that begins at a token; null when none does, and for one beyond what an amount may be.</summary>
    public static Number? At(IReadOnlyList<Token> tokens, int first) =>
        Read(tokens, first) is { } number && (number.AtLeast ?? number.Value) <= Core.Quantities.Quantity.Largest ? number : null;

    private static Number? Read(IReadOnlyList<Token> tokens, int first)
    {
        var token = tokens[first];
        if (token.Kind == TokenKind.Number)
            return Digits(tokens, first);
        if (!token.IsWord)
            return null;
        return Vague(tokens, first) ?? HalfOf(tokens, first) ?? Words(tokens, first);
    }

    private static string? Lower(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at].Lower : null;

    private static Number? Digits(IReadOnlyList<Token> tokens, int first)
    {
        var written = tokens[first].Lower;
        if (!char.IsAsciiDigit(written[^1]))
            return decimal.TryParse(written[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? new(place, null, first, AmountKind.Ordinal)
                : null;
        if (
            !decimal.TryParse(
                written,
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return null;
        return value > Core.Quantities.Quantity.Largest ? null : Scaled(tokens, value, first);
    }

    private static Number Scaled(IReadOnlyList<Token> tokens, decimal value, int last)
    {
        var andHalf = Lower(tokens, last + 1) == "and" && Lower(tokens, last + 2) == "a" && Lower(tokens, last + 3) == "half";
        if (andHalf)
            (value, last) = (value + 0.5m, last + 3);
        while (
            Lower(tokens, last + 1) is { } word
            && QuantityWords.Scales.TryGetValue(word, out var scale)
            && value <= Core.Quantities.Quantity.Largest / scale
            && (word.Length > 2 || tokens[last].Kind == TokenKind.Number)
        )
        {
            (value, last) = (value * scale, last + 1);
        }

        return new(value, null, last, AmountKind.Count);
    }

    // "several hundred", "tens of thousands", "dozens", "a few thousand", "a couple of hundred"
    private static Number? Vague(IReadOnlyList<Token> tokens, int first)
    {
        var at = first;
        decimal value;
        if (Lower(tokens, at) == "a" && Lower(tokens, at + 1) is "few" or "couple")
            (value, at) = (Lower(tokens, at + 1) == "few" ? 3 : 2, at + (Lower(tokens, at + 2) == "of" ? 2 : 1));
        else if (!QuantityWords.Vague.TryGetValue(tokens[at].Lower, out value))
            return null;
        for (var next = at + 1; at - first < 4; next = at + 1)
        {
            if (Lower(tokens, next) == "of")
                next++;
            if (Lower(tokens, next) is not { } word)
                break;
            var plural = QuantityWords.Vague.ContainsKey(word) && word.EndsWith('s') && word != "tens";
            if (!QuantityWords.Scales.TryGetValue(plural ? word[..^1] : word, out var scale) || word.Length < 3)
                break;
            if (value > Core.Quantities.Quantity.Largest / scale)
                return null;
            (value, at) = (value * scale, next);
        }

        return new(null, value, at, AmountKind.Count);
    }

    // "half a million", "half of", "two thirds of", "a third of", "a quarter of"
    private static Number? HalfOf(IReadOnlyList<Token> tokens, int first)
    {
        if (
            Lower(tokens, first) == "half"
            && Lower(tokens, first + 1) is "a" or "an"
            && Lower(tokens, first + 2) is { } scaleWord
            && QuantityWords.Scales.TryGetValue(scaleWord, out var scale)
        )
        {
            return new(scale / 2, null, first + 2, AmountKind.Count);
        }

        var at = first;
        var times = Lower(tokens, at) switch
        {
            "a" or "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            _ => 0,
        };
        if (times > 0)
            at++;
        if (Lower(tokens, at) == "-")
            at++;
        if (Lower(tokens, first) is "two-thirds" or "three-quarters" && Lower(tokens, first + 1) == "of")
            return new(Lower(tokens, first) == "two-thirds" ? 66.7m : 75, null, first, AmountKind.Percent);
        return
            Lower(tokens, at) is { } part
            && QuantityWords.Fractions.TryGetValue(part, out var percent)
            && Lower(tokens, at + 1) is "of" or "the"
            ? new(Math.Min(100, Math.Max(1, times) * percent), null, at, AmountKind.Percent)
            : null;
    }

    private static Number? Words(IReadOnlyList<Token> tokens, int first)
    {
        var at = first;
        decimal total = 0,
            group = 0;
        var seen = false;
        if (Lower(tokens, at) is "a" or "an")
        {
            if (Lower(tokens, at + 1) is not { } next || !QuantityWords.Scales.ContainsKey(next) || next.Length < 3)
                return null;
            (group, at, seen) = (1, at + 1, true);
        }

        for (; at < tokens.Count; at++)
        {
            var word = tokens[at].Lower;
            if (
                word == "and"
                && seen
                && at + 1 < tokens.Count
                && QuantityWords.Units.ContainsKey(tokens[at + 1].Lower)
                && total + group >= 100
            )
                continue;
            if (QuantityWords.Units.TryGetValue(word, out var unit) || Hyphenated(word, out unit))
                (group, seen) = (group + unit, true);
            else if (seen && word.Length > 2 && QuantityWords.Scales.TryGetValue(word, out var scale) && group < 1e9m)
                (total, group) = scale >= 1000 ? (total + Math.Max(1, group) * scale, 0) : (total, Math.Max(1, group) * scale);
            else
                break;
        }

        return seen ? Scaled(tokens, total + group, at - 1) : null;
    }

    private static bool Hyphenated(string word, out decimal value)
    {
        value = 0;
        var hyphen = word.IndexOf('-');
        if (
            hyphen <= 0
            || !QuantityWords.Units.TryGetValue(word[..hyphen], out var tens)
            || !QuantityWords.Units.TryGetValue(word[(hyphen + 1)..], out var ones)
        )
            return false;
        value = tens + ones;
        return tens >= 20 && ones is > 0 and < 10;
    }
}

/// <summary>A number that was read.</summary>
/// <param name="Value">The value; null for a vague word.</param>
/// <param name="AtLeast">The least that a vague word means; null for a number.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">What it is a number of.</param>
internal sealed record Number(decimal? Value, decimal? AtLeast, int Last, AmountKind Kind);
