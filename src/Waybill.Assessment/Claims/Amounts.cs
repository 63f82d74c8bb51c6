using Waybill.Core.Quantities;

namespace Waybill.Assessment.Claims;

/// <summary>Amounts as numbers to compare.</summary>
internal static class Amounts
{
    private const decimal RoundingShare = 0.05m;

    /// <summary>What an amount supports as a floor: its lower bound, else the value given; an upper bound supports none.</summary>
    public static decimal? Floor(Quantity? quantity) => quantity?.Lower ?? quantity?.Best;

    /// <summary>True when two amounts hold a number in common, up to the rounding of a retelling (5 %).</summary>
    public static bool SameNumber(Quantity? a, Quantity? b) =>
        (a is null && b is null) || Numbers(a).Any(x => Numbers(b).Any(y => AreClose(x, y)));

    /// <summary>True when two amounts hold exactly the same number in common.</summary>
    public static bool Shared(Quantity a, Quantity b) => Numbers(a).Intersect(Numbers(b)).Any();

    /// <summary>How many figures a number has up to its closing zeros: 15,800 has three, 16,000 two.</summary>
    public static int Figures(decimal number) =>
        NumberText.Plain(Math.Abs(number)).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private static bool AreClose(decimal x, decimal y) => Math.Abs(x - y) <= RoundingShare * Math.Max(Math.Abs(x), Math.Abs(y));

    /// <summary>The numbers that an amount gives: lower, best and upper, as far as they stand.</summary>
    public static IEnumerable<decimal> Numbers(Quantity? quantity) =>
        new[] { quantity?.Lower, quantity?.Best, quantity?.Upper }.OfType<decimal>();
}
