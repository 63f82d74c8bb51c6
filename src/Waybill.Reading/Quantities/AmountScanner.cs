using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Quantities;

/// <summary>Finds the amounts in a sentence, with their hedges and ranges.</summary>
internal static class AmountScanner
{
    private const int LongestHedge = 12;
    private const int LongestThing = 5;

    /// <summary>The amounts, in order; tokens that a date has taken are passed over.</summary>
    public static List<Amount> Scan(IReadOnlyList<Token> tokens, Func<int, bool> isTaken)
    {
        var found = new List<Amount>();
        if (tokens.Count == 0)
            return found;
        var row = new AmountRow(tokens, isTaken);
        for (var at = 0; at < tokens.Count;)
        {
            var amount = row.IsFree(row.Start(at)) ? At(row, at) : null;
            if (amount is not null)
                found.Add(amount);
            at = amount is null ? at + 1 : amount.Last + 1;
        }

        return found;
    }

    private static Amount? At(AmountRow amounts, int token)
    {
        var row = amounts.Row;
        var first = amounts.Start(token);
        if (!CanStart(row, first) || IsParticle(amounts.Tokens, token))
            return null;
        var (bound, start) = (Bound.Best, first);
        while (start - first < LongestHedge && QuantityWords.Match(QuantityWords.Hedges, row, start) is { } hedge)
        {
            if (hedge.Bound != Bound.Best && (bound == Bound.Best || hedge.Bound != Bound.About))
                bound = hedge.Bound;
            start += hedge.Words.Length;
        }

        if (!amounts.IsFree(start))
            return null;
        if (AmountRanges.At(amounts, first, start, bound) is { } range)
            return range;
        if (AmountPart.At(row, start) is not { } part || (bound == Bound.Best && IsOnlyDeterminer(amounts, part)))
            return null;
        return Bounded(amounts, first, start, part, bound);
    }

    private static bool CanStart(ReadOnlySpan<Lexeme> row, int at) =>
        at < row.Length
        && (
            NumberRecogniser.CanStart(row[at])
            || QuantityWords.Hedges.ContainsKey(row[at].Word)
            || QuantityWords.Vague.ContainsKey(row[at].Word)
            || row[at].Word is "between" or "from" or "quite" or "us"
            || row[at].Kind == LexemeKind.Mark
        );

    // "hand over 18 guns": the particle of a verb hedges nothing.
    private static bool IsParticle(IReadOnlyList<Token> tokens, int token) =>
        tokens[token].Lower == "over"
        && token > 0
        && VerbLexicon.Find(tokens[token - 1].Lower) is { Lemma: "hand" or "turn" or "sign" or "take" };

    private static Amount? Bounded(AmountRow amounts, int first, int start, AmountPart part, Bound bound)
    {
        var row = amounts.Row;
        var next = part.Next;
        var qualifier = amounts.Written(first, start);
        if (row.IsHyphen(next) && row.IsGluedWord(next + 1) && QuantityWords.Endings.TryGetValue(row[next + 1].Word, out var ending))
            (bound, qualifier, next) = (bound == Bound.Best ? ending : bound, qualifier ?? row[next + 1].Word, next + 2);
        else if (AmountSuffixes.After(amounts, next) is { } suffix && bound is Bound.Best or Bound.About)
            (bound, qualifier, next) = (suffix.Bound, suffix.Written, suffix.IsAdjacent ? suffix.Next : next);
        if (!amounts.IsBoundary(next))
            return null;
        qualifier ??= part.IsVague || part is { Kind: AmountKind.Percent, IsPart: true } ? amounts.Written(part.First, part.Next) : null;
        var (lower, best, upper) = Bounds(bound, part.Value, part.IsVague);
        return new(amounts.Token(first), amounts.Token(next - 1), lower, best, upper, qualifier, part.Kind)
        {
            Currency = part.Currency,
            IsVague = part.IsVague,
        };
    }

    // A vague word is the least that it means, unless what stands before it says that it is not.
    private static (decimal? Lower, decimal? Best, decimal? Upper) Bounds(Bound bound, decimal value, bool isVague) =>
        bound switch
        {
            Bound.Upper or Bound.Below when isVague => (null, value, null),
            _ when isVague => (value, null, null),
            Bound.Lower => (value, null, null),
            Bound.Upper => (null, null, value),
            Bound.Below => (null, value, value),
            Bound.Above => (value, value, null),
            _ => (null, value, null),
        };

    // "one" alone is rarely an amount that is worth a claim, unless a hedge or a share shows it, or a thing of its own follows: "one
    // missile".
    private static bool IsOnlyDeterminer(AmountRow amounts, AmountPart part)
    {
        if (part is not { Value: 1, Kind: AmountKind.Count } || part.Next != part.First + 1 || amounts.Row[part.First].Word != "one")
            return false;
        var tokens = amounts.Tokens;
        var first = amounts.Token(part.Next);
        for (var at = first; at < Math.Min(tokens.Count, first + LongestThing) && !WordClasses.IsFunction(tokens[at].Lower); at++)
        {
            if (UnitFinder.IsThing(tokens[at].Lower))
                return false;
        }

        return true;
    }
}
