using Waybill.Assessment.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>
/// Tells a rounding that keeps what was said from a change. A retelling that gives fewer figures of a close number keeps it when all that
/// it allows was allowed, or when all that was allowed is still allowed: "nearly 16,000" for "more than 15,800", "over 40" for "43".
/// </summary>
internal static class Rounding
{
    /// <summary>Why a rounded amount is no mutation, as a phrase; null when it is none, or the number was not rounded.</summary>
    public static string? Keeps(Quantity said, Quantity retold)
    {
        if (said.Unit != retold.Unit || Amounts.Shared(said, retold) || !Amounts.SameNumber(said, retold))
            return null;
        if (Amounts.Numbers(retold).Max(Amounts.Figures) >= Amounts.Numbers(said).Max(Amounts.Figures))
            return null;
        var (from, to) = (AmountText.Say(said), AmountText.Say(retold));
        if (said.Allowed.Holds(Given(retold)))
            return $"rounded within its bound: '{from}' allows {to}";
        return retold.Allowed.Holds(Given(said)) ? $"rounded, and weaker: '{to}' still holds {from}" : null;
    }

    /// <summary>True when a number of the one is a number of the other with fewer figures, rounded up or down: 16,000 for 15,800, never 1,250
    /// for 1,205.</summary>
    public static bool IsOf(Quantity said, Quantity retold) =>
        Amounts.Numbers(retold).Any(rounded => Amounts.Numbers(said).Any(number => Math.Abs(number - rounded) < LastFigure(rounded)));

    // What one more in the last figure would add: 1,000 for 16,000.
    private static decimal LastFigure(decimal number)
    {
        var step = 1m;
        while (number != 0 && number % (step * 10) == 0)
            step *= 10;
        while (number % step != 0)
            step /= 10;
        return step;
    }

    /// <summary>The values given as such: bounds where both stand, else the numbers themselves.</summary>
    private static AllowedRange Given(Quantity quantity) =>
        quantity is { Best: { } best } && quantity.Lower is null ? new(best, best) : quantity.Allowed;
}
