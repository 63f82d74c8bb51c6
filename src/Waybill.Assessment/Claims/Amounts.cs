using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Claims;

/// <summary>What amounts say, in plain words and as numbers to compare.</summary>
internal static class Amounts
{
    private const decimal RoundingShare = 0.05m;

    // What stands before a number as its bound.
    private static readonly FrozenSet<string> Bounds = FrozenSet.ToFrozenSet(
        [
            "more than",
            "over",
            "well over",
            "above",
            "at least",
            "no fewer than",
            "not fewer than",
            "no less than",
            "not less than",
            "upwards of",
            "in excess of",
            "exceeding",
            "up to",
            "as many as",
            "as much as",
            "at most",
            "no more than",
            "not more than",
            "fewer than",
            "less than",
            "under",
            "below",
            "nearly",
            "almost",
            "close to",
            "just under",
            "just over",
        ],
        StringComparer.Ordinal
    );

    /// <summary>What an amount supports as a floor: its lower bound, else the value given; an upper bound supports none.</summary>
    public static decimal? Floor(Quantity? quantity) => quantity?.Lower ?? quantity?.Best;

    /// <summary>True when two amounts hold a number in common, up to the rounding of a retelling (5 %).</summary>
    public static bool SameNumber(Quantity? a, Quantity? b) =>
        (a is null && b is null) || Numbers(a).Any(x => Numbers(b).Any(y => AreClose(x, y)));

    /// <summary>True when two amounts hold exactly the same number in common.</summary>
    public static bool Shared(Quantity a, Quantity b) => Numbers(a).Intersect(Numbers(b)).Any();

    /// <summary>Such as "more than 20,000", "20,000", "at most 50", "3,000 to 5,000".</summary>
    public static string Say(Quantity quantity) =>
        quantity switch
        {
            { Lower: { } lower, Upper: { } upper } => $"{Number(lower)} to {Number(upper)}",
            { Lower: { } lower, Best: { } best } => $"{Number(best)}, at least {Number(lower)}",
            { Upper: { } upper, Best: { } best } when best == upper => $"{Worded(quantity) ?? "nearly"} {Number(best)}",
            { Upper: { } upper, Best: { } best } => $"{Number(best)}, at most {Number(upper)}",
            { Lower: { } lower } => $"{Worded(quantity) ?? "more than"} {Number(lower)}",
            { Upper: { } upper } => $"{Worded(quantity) ?? "at most"} {Number(upper)}",
            { Best: { } best } => $"{(quantity.IsApproximate ? "about " : "")}{Number(best)}",
            _ => "no amount",
        };

    // "at least", "over", "up to": as it is written.
    private static string? Worded(Quantity quantity) =>
        quantity.Qualifier?.ToLowerInvariant() is { } words && Bounds.Contains(words) ? words : null;

    /// <summary>A number with its thousands parted.</summary>
    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>How many figures a number has up to its closing zeros: 15,800 has three, 16,000 two.</summary>
    public static int Figures(decimal number) =>
        Math.Abs(number)
            .ToString("0.############", CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal)
            .Trim('0')
            .Length;

    private static bool AreClose(decimal x, decimal y) => Math.Abs(x - y) <= RoundingShare * Math.Max(Math.Abs(x), Math.Abs(y));

    /// <summary>The numbers that an amount gives: lower, best and upper, as far as they stand.</summary>
    public static IEnumerable<decimal> Numbers(Quantity? quantity) =>
        new[] { quantity?.Lower, quantity?.Best, quantity?.Upper }.OfType<decimal>();
}
