namespace Waybill.Matching.Names.Comparison;

/// <summary>What comparing two names gave.</summary>
/// <param name="Score">From 0 to 1: the logistic function of the sum of the reasons' points.</param>
/// <param name="Reasons">The reasons, those of the most points either way first.</param>
public sealed record NameComparison(double Score, IReadOnlyList<Reason> Reasons)
{
    /// <summary>From which score on two names are taken for one, where the user asks for no other.</summary>
    public const double DefaultThreshold = 0.5;

    /// <summary>True at or above the default threshold.</summary>
    public bool IsMatch => Score >= DefaultThreshold;
}
