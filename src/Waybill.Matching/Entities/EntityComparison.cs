using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Entities;

/// <summary>What comparing two entities gave.</summary>
/// <param name="Score">From 0 to 1: the logistic function of the sum of the reasons' points.</param>
/// <param name="Reasons">The reasons, those of the most points either way first.</param>
/// <param name="Names">The best pair of names and what speaks for and against it; null where a side has none.</param>
public sealed record EntityComparison(double Score, IReadOnlyList<Reason> Reasons, NamePair? Names)
{
    /// <summary>True at or above the default threshold.</summary>
    public bool IsMatch => Score >= NameComparison.DefaultThreshold;
}

/// <summary>A pair of names.</summary>
/// <param name="Left">One entity's.</param>
/// <param name="Right">The other's.</param>
/// <param name="Comparison">How they compare.</param>
public sealed record NamePair(string Left, string Right, NameComparison Comparison);
