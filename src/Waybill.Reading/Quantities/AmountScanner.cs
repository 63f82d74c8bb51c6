using System.Collections.Frozen;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Quantities;

/// <summary>Finds the amounts in a sentence, with their hedges and ranges.</summary>
internal static class AmountScanner
{
    /// <summary>The amounts, in order; tokens that a date has taken are passed over.</summary>
    public static List<Amount> Scan(IReadOnlyList<Token> tokens, Func<int, bool> isTaken)
    {
        var found = new List<Amount>();
        for (var at = 0; at < tokens.Count;)
        {
            var amount = isTaken(at) ? null : At(tokens, at, isTaken);
            if (amount is not null)
                found.Add(amount);
            at = amount is null ? at + 1 : amount.Last + 1;
        }

        return found;
    }

    /// <summary>The amount that begins at a token; null when none does.</summary>
    public static Amount? At(IReadOnlyList<Token> tokens, int first, Func<int, bool> isTaken)
    {
        var start = first;
        var bound = Bound.Best;
        string? qualifier = null;
        // "hand over 18 guns": the particle of a verb hedges nothing.
        if (tokens[first].Lower == "over" && first > 0
            && VerbLexicon.Find(tokens[first - 1].Lower) is { Lemma: "hand" or "turn" or "sign" })
            return null;
        while (Match(QuantityWords.Hedges, tokens, start) is { } hedge && start - first < 8)
        {
            if (hedge.Bound != Bound.Best && (bound == Bound.Best || hedge.Bound != Bound.About))
                bound = hedge.Bound;
            start += hedge.Words.Length;
            qualifier = Written(tokens, first, start - 1);
        }

        if (start >= tokens.Count || isTaken(start) || IsName(tokens, start))
            return null;
        if (tokens[start].Lower is "between" or "from" && start + 1 < tokens.Count)
            return Range(tokens, first, start + 1, "and", "to");
        if (Range(tokens, first, start, "to", "-") is { } range)
            return range;
        if (NumberParser.At(tokens, start) is not { } number || IsYear(tokens, start, number) || IsCalibre(tokens, number))
            return null;
        if (IsOnlyDeterminer(tokens, start, number, bound))
            return null;
        var (last, kind) = Percent(tokens, number);
        if (Match(QuantityWords.Suffixes, tokens, last + 1) is { } suffix && bound is Bound.Best or Bound.About)
            (bound, qualifier, last) = (suffix.Bound, Written(tokens, last + 1, last + suffix.Words.Length), last + suffix.Words.Length);
        return Bounded(first, last, number, bound, qualifier ?? VagueWords(tokens, start, number), kind);
    }

    private static Amount Bounded(int first, int last, Number number, Bound bound, string? qualifier, AmountKind kind)
    {
        if (number.AtLeast is { } least)
            return new(first, last, least, null, null, qualifier, kind);
        var value = number.Value;
        return bound switch
        {
            Bound.Lower => new(first, last, value, null, null, qualifier, kind),
            Bound.Upper => new(first, last, null, null, value, qualifier, kind),
            Bound.Below => new(first, last, null, value, value, qualifier, kind),
            _ => new(first, last, null, value, null, qualifier, kind),
        };
    }

    // "3 to 5 thousand", "between 200 and 300", "2-3 million": the scale of the second holds for the first, where the first has none.
    private static Amount? Range(IReadOnlyList<Token> tokens, int first, int start, string join, string otherJoin)
    {
        if (NumberParser.At(tokens, start) is not { Value: { } from, Kind: AmountKind.Count } lower || lower.Last + 2 >= tokens.Count)
            return null;
        var middle = lower.Last + 1;
        var sign = tokens[middle].Lower is "–" or "—" ? "-" : tokens[middle].Lower;
        if (
            (sign != join && sign != otherJoin)
            || NumberParser.At(tokens, middle + 1) is not { Value: { } to, Kind: AmountKind.Count } upper
        )
            return null;
        if (IsCalibre(tokens, upper))
            return null;
        if (
            tokens[upper.Last].IsWord
            && tokens[lower.Last].Kind == TokenKind.Number
            && tokens[middle + 1].Kind == TokenKind.Number
            && NumberParser.At([tokens[middle + 1]], 0)?.Value is { } plain and > 0
            && from <= plain
        )
        {
            from *= to / plain;
        }

        if (from >= to || IsYear(tokens, start, lower))
            return null;
        var (last, kind) = Percent(tokens, upper);
        return new(first, last, from, null, to, Written(tokens, first, start - 1), kind);
    }

    private static (int Last, AmountKind Kind) Percent(IReadOnlyList<Token> tokens, Number number)
    {
        var next = number.Last + 1;
        if (number.Kind != AmountKind.Count || next >= tokens.Count)
            return (number.Last, number.Kind);
        if (tokens[next].Lower is "%" or "percent" or "pct")
            return (next, AmountKind.Percent);
        return tokens[next].Lower == "per" && next + 1 < tokens.Count && tokens[next + 1].Lower == "cent"
            ? (next + 1, AmountKind.Percent)
            : (number.Last, number.Kind);
    }

    private static Hedge? Match(FrozenDictionary<string, Hedge[]> hedges, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || !hedges.TryGetValue(tokens[at].Lower, out var candidates))
            return null;
        foreach (var hedge in candidates)
        {
            var length = hedge.Words.Length;
            var fits = at + length <= tokens.Count;
            for (var i = 0; fits && i < length; i++)
                fits = tokens[at + i].Lower == hedge.Words[i];
            if (fits)
                return hedge;
        }

        return null;
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at, Number number) =>
        number.Value is >= 1900 and <= 2099
        && number.Last == at
        && tokens[at] is { Kind: TokenKind.Number, Lower.Length: 4 }
        && !(at + 1 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].Lower.EndsWith('s'));

    private static bool IsCalibre(IReadOnlyList<Token> tokens, Number number) =>
        number.Last + 1 < tokens.Count
        && (
            tokens[number.Last + 1].Lower is "mm" or "millimetre" or "millimeter"
            || (
                tokens[number.Last + 1].Lower is "-" or "and" or "or"
                && number.Last + 2 < tokens.Count
                && tokens[number.Last + 2].Lower is "mm" or "millimetre" or "millimeter"
            )
        );

    // "Resolution 1718", "Article 5", "No. 12", "Group of Seven"
    private static bool IsName(IReadOnlyList<Token> tokens, int at) =>
        at > 0
        && tokens[at - 1].Text
            is "Resolution"
                or "resolution"
                or "resolutions"
                or "Resolutions"
                or "Article"
                or "No."
                or "Nos."
                or "Annex"
                or "Directive"
                or "paragraph"
                or "Regulation"
                or "Flight";

    // "one" and "several" alone are rarely amounts that are worth a claim, unless a hedge or a noun shows it.
    private static bool IsOnlyDeterminer(IReadOnlyList<Token> tokens, int at, Number number, Bound bound) =>
        bound == Bound.Best && number.Last == at && number.Value == 1 && tokens[at].Lower == "one";

    private static string? VagueWords(IReadOnlyList<Token> tokens, int first, Number number) =>
        number.AtLeast is null ? null : Written(tokens, first, number.Last);

    private static string? Written(IReadOnlyList<Token> tokens, int first, int last) =>
        last < first ? null : string.Join(' ', tokens.Skip(first).Take(last - first + 1).Select(t => t.Lower));
}
