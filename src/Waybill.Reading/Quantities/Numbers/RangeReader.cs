namespace Waybill.Reading.Quantities.Numbers;

/// <summary>
/// Reads ranges of numbers: <c>between 3 and 5</c>, <c>more than 20</c>, <c>at least 20 and at most 100</c>, <c>1000-5000</c>.
/// </summary>
internal static class RangeReader
{
    /// <summary>The range that begins at a lexeme, "2 in 5" being one number or two; null when none does.</summary>
    public static NumberRange? At(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        if (Two(row, at, ratios) is { } two)
            return two;
        if (One(row, at, ratios) is not { } first)
            return null;
        var join = row.Is(first.Next, ",") ? first.Next + 1 : first.Next;
        join = row.Is(join, "and") || row.Is(join, "but") ? join + 1 : join;
        if (join == first.Next || first.Lower is not null == first.Upper is not null || One(row, join, ratios) is not { } second)
            return first;
        if (first.Lower is not null)
        {
            return second is { Lower: null, Upper: { } upper } && first.Lower < upper
                ? Joined(first, second, first.First, second.Next)
                : first;
        }

        return second is { Upper: null, Lower: { } lower } && lower < first.Upper ? Joined(second, first, first.First, second.Next) : first;
    }

    private static NumberRange Joined(NumberRange lower, NumberRange upper, int first, int next) =>
        new(first, next, lower.Lower, upper.Upper, lower.HoldsLower, upper.HoldsUpper);

    // A comparison and a number, on either side of it.
    private static NumberRange? One(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        if (at >= row.Length)
            return null;
        if (
            Comparisons.CanStart(row[at])
            && !(row[at].IsGlued && row[at].Kind == LexemeKind.Mark && at > 0 && row[at - 1].Word is "=" or "<" or ">")
            && Comparisons.Before(row, at) is { } before
            && Number(row, before.Next, Ratios.OutOf) is { } number
        )
        {
            if (before.Side != Side.Equal)
            {
                var orEqual = before.IsClosed ? number.Next : Comparisons.OrEqual(row, number.Next);
                orEqual = Number(row, orEqual, Ratios.OutOf) is null ? orEqual : number.Next;
                return Of(at, orEqual, before with { IsClosed = before.IsClosed || orEqual > number.Next }, number.Value);
            }

            if (Trailing(row, number.Next) is { } either)
                return Of(at, either.Next, either, number.Value);
            return new(at, number.Next, number.Value, number.Value, true, true);
        }

        return NumberRecogniser.CanStart(row[at]) && Number(row, at, ratios) is { } plain && Trailing(row, plain.Next) is { } after
            ? Of(at, after.Next, after, plain.Value)
            : null;
    }

    // "or more", but not the one that compares with another number: "200 or more than 190".
    private static Comparison? Trailing(ReadOnlySpan<Lexeme> row, int at) =>
        Comparisons.After(row, at) is { } after && (!row.Is(after.Next - 1, "than") || Number(row, after.Next, Ratios.OutOf) is null)
            ? after
            : null;

    private static NumberRange Of(int first, int next, Comparison comparison, double value) =>
        comparison.Side == Side.More
            ? new(first, next, value, null, comparison.IsClosed, false)
            : new(first, next, null, value, false, comparison.IsClosed);

    // "between A and B", "from A to B", "A to B", "A through B", "A-B"
    private static NumberRange? Two(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        var isBetween = row.Is(at, "between");
        var start = isBetween || row.Is(at, "from") ? at + 1 : at;
        if (start == at && !(NumberRecogniser.CanStart(row[at]) || row.Is(at, "the")))
            return null;
        if (
            Number(row, start, ratios) is not { } from
            || !Joins(row, from.Next, isBetween, start > at)
            || Number(row, from.Next + 1, ratios) is not { } to
        )
            return null;
        if (!isBetween && start == at && IsDash(row, from.Next) && !IsFree(row, at, from, to))
            return null;
        var lower = SharesScale(from, to) ? Numeral.Rounded(from.Value * to.Scale) : from.Value;
        return lower < to.Value ? new(at, to.Next, lower, to.Value, true, false, IsBetween: true) : null;
    }

    private static bool Joins(ReadOnlySpan<Lexeme> row, int at, bool isBetween, bool isFrom) =>
        isBetween
            ? row.Is(at, "and")
            : row.At(at) is "to" or "through" or "till" or "until" || (IsDash(row, at) && (!isFrom || row[at].IsGlued));

    private static bool IsDash(ReadOnlySpan<Lexeme> row, int at) =>
        (uint)at < (uint)row.Length && row[at].Kind == LexemeKind.Mark && row[at].Word is "-" or "–" or "—" or "~" or "‐" or "‑" or "−";

    // A telephone number, a date or a model's name is no range.
    private static bool IsFree(ReadOnlySpan<Lexeme> row, int at, NumberSpan from, NumberSpan to)
    {
        if (at > 0 && row[at].IsGlued && row[at - 1].Word is not ("(" or "[" or "$" or "€" or "£" or "\"" or "'" or "“" or "‘"))
            return false;
        if (row[from.Next].IsGlued != row[from.Next + 1].IsGlued || from.IsWords != to.IsWords)
            return false;
        return !((row.IsHyphen(to.Next) || row.Is(to.Next, "/")) && row.IsGluedDigits(to.Next + 1));
    }

    /// <summary>True when the multiplier of the second number is meant for the first too: <c>3 to 5 million</c>.</summary>
    public static bool SharesScale(NumberSpan from, NumberSpan to) =>
        from.Scale == 1
        && to.Scale > 1
        && from.Form is NumberForm.Integer or NumberForm.Decimal
        && from.Value < 1000
        && from.Value * to.Scale < to.Value;

    // A number or a place in an order, with "the" before a place.
    private static NumberSpan? Number(ReadOnlySpan<Lexeme> row, int at, Ratios ratios)
    {
        var start = row.Is(at, "the") ? at + 1 : at;
        if (start >= row.Length)
            return null;
        var number = start == at ? NumberReader.At(row, at, ratios) : null;
        if (Ordinal.At(row, start, row.Length) is { IsPlural: false } place && place.Next > (number?.Next ?? at))
            return new(at, place.Next, place.Value, NumberForm.Ordinal, 1, true, false);
        return number is { IsGlued: false } ? number : null;
    }
}

/// <summary>A range of numbers.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Lower">The lower end; null when it is open.</param>
/// <param name="Upper">The upper end; null when it is open.</param>
/// <param name="HoldsLower">True when the lower end belongs to it.</param>
/// <param name="HoldsUpper">True when the upper end belongs to it.</param>
/// <param name="IsBetween">True for one between two numbers, without a comparison.</param>
internal readonly record struct NumberRange(
    int First,
    int Next,
    double? Lower,
    double? Upper,
    bool HoldsLower,
    bool HoldsUpper,
    bool IsBetween = false
);
