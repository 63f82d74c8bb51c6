namespace Waybill.Matching.Names.Comparison;

/// <summary>One line of the table that a score is the sum of.</summary>
/// <param name="Feature">What was looked at, by its key in <c>weights.yaml</c>.</param>
/// <param name="Amount">How much of it there is; never negative.</param>
/// <param name="Weight">What one of it counts for, in log-odds: above zero for the same, below for another.</param>
/// <param name="Words">The words of both names that show it.</param>
public sealed record Reason(string Feature, double Amount, double Weight, string Words)
{
    /// <summary>What it adds to the log-odds that both name the same.</summary>
    public double Points => Amount * Weight;

    /// <summary>Those of the most points either way first, then by feature.</summary>
    internal static int ByPoints(Reason one, Reason other) =>
        Math.Abs(other.Points).CompareTo(Math.Abs(one.Points)) is var points && points != 0
            ? points
            : string.CompareOrdinal(one.Feature, other.Feature);
}
