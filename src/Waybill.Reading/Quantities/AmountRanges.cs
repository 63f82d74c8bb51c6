using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Reads amounts between two numbers: <c>3 to 5 thousand</c>, <c>between 200 and 300</c>, <c>2-3 million</c>, <c>two or three</c>. A
/// multiplier after the second holds for the first, where the first has none.
/// </summary>
internal static class AmountRanges
{
    private const int FarthestChange = 4;

    /// <summary>
    /// The range whose hedge begins at one lexeme and whose first number, "between" or "from" at another; null when none does.
    /// </summary>
    public static Amount? At(AmountRow amounts, int first, int start, Bound bound)
    {
        var row = amounts.Row;
        var isBetween = row.Is(start, "between");
        var isFrom = row.Is(start, "from");
        var at = isBetween || isFrom ? start + 1 : start;
        if (Hedged(row, at, isFirst: true) is not { } from || !amounts.IsFree(from.First) || from.IsVague && !isBetween && !isFrom)
            return null;
        var join = from.Next;
        if (
            !Joins(row, join, isBetween, from)
            || Hedged(row, join + 1, isFirst: false) is not { } to
            || !Agree(from, to)
            || !amounts.IsBoundary(to.Next)
        )
            return null;
        var lower =
            from.Number is { } a && to.Number is { } b && RangeReader.SharesScale(a, b) ? from.Value * (decimal)b.Scale : from.Value;
        if (lower >= to.Value || IsYears(row, from, to))
            return null;
        // "rose from 20 to 30" ends at 30 and is no range.
        if ((isFrom || row.Is(start - 1, "from")) && IsChange(row, isFrom ? start : start - 1))
            return null;
        var qualifier = amounts.Written(first, at);
        var upper = bound == Bound.Lower ? (decimal?)null : to.Value;
        return new(amounts.Token(first), amounts.Token(to.Next - 1), lower, null, upper, qualifier, to.Kind)
        {
            Currency = to.Currency ?? from.Currency,
        };
    }

    // "between about 20 and some 30"
    private static AmountPart? Hedged(ReadOnlySpan<Lexeme> row, int at, bool isFirst) =>
        QuantityWords.Match(QuantityWords.Hedges, row, at) is { Bound: Bound.About } hedge
            ? AmountPart.At(row, at + hedge.Words.Length, isFirst)
            : AmountPart.At(row, at, isFirst);

    private static bool Joins(ReadOnlySpan<Lexeme> row, int at, bool isBetween, AmountPart from)
    {
        if (at >= row.Length)
            return false;
        return row[at].Word switch
        {
            "and" => isBetween,
            "to" => true,
            "through" => true,
            "or" => !isBetween,
            "-" or "–" or "—" or "‐" or "‑" or "~" => from.Number is { } number
                && row[at].IsGlued == (at + 1 < row.Length && row[at + 1].IsGlued)
                && (!number.IsWords || row[at].IsGlued),
            _ => false,
        };
    }

    private static bool Agree(AmountPart from, AmountPart to) =>
        from.Kind == to.Kind
        || (from.Kind == AmountKind.Count && to.Kind is AmountKind.Percent or AmountKind.Money)
        || (from.Kind == AmountKind.Money && to.Kind == AmountKind.Count);

    private static bool IsYears(ReadOnlySpan<Lexeme> row, AmountPart from, AmountPart to) =>
        from.Value is >= 1900 and <= 2099 && to.Value is >= 1900 and <= 2099 && row[from.First].Word.Length == 4;

    private static bool IsChange(ReadOnlySpan<Lexeme> row, int from)
    {
        for (var at = from - 1; at >= 0 && from - at <= FarthestChange && row[at].IsWord; at--)
        {
            if (QuantityWords.Changes.Contains(row[at].Word))
                return true;
        }

        return false;
    }
}
