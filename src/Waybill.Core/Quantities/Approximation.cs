namespace Waybill.Core.Quantities;

/// <summary>The hedges that make a best value approximate.</summary>
internal static class Approximation
{
    private static readonly string[] Hedges =
    [
        "about",
        "some",
        "around",
        "nearly",
        "almost",
        "approximately",
        "approx",
        "approx.",
        "roughly",
        "circa",
        "ca",
        "ca.",
        "c.",
        "~",
        "≈",
        "estimated",
        "close to",
        "or so",
        "more or less",
        "just under",
        "just over",
        "on the order of",
        "in the order of",
        "in the region of",
        "an average of",
        "on average",
    ];

    /// <summary>True when the qualifier holds one of the hedges as whole words.</summary>
    public static bool IsSaidBy(string? qualifier)
    {
        var words = $" {UnitWords.Normalise(qualifier)} ";
        return Array.Exists(Hedges, hedge => words.Contains($" {hedge} ", StringComparison.Ordinal));
    }
}
