namespace Waybill.Core.Quantities;

/// <summary>Turns lower, best and upper into the values that they allow.</summary>
internal static class QuantityBounds
{
    /// <summary>The values that a quantity allows.</summary>
    public static AllowedRange Of(Quantity quantity) =>
        quantity switch
        {
            { Lower: not null, Upper: not null } => new(quantity.Lower, quantity.Upper),
            { Best: { } best, IsApproximate: true } => About(quantity, best),
            { Lower: { } lower } => new(lower, null),
            { Upper: { } upper } => new(upper < 0 ? null : 0, upper),
            { Best: { } best } => new(best, best),
            _ => new(null, null),
        };

    private static AllowedRange About(Quantity quantity, decimal best) =>
        new(quantity.Lower ?? Beside(best, -1), quantity.Upper ?? Beside(best, +1));

    // At the ends of the number range there is no room for a tolerance.
    private static decimal? Beside(decimal best, int side)
    {
        var reach = Math.Abs(best) * Quantity.AboutTolerance;
        return side < 0 ? (best < decimal.MinValue + reach ? null : best - reach) : (best > decimal.MaxValue - reach ? null : best + reach);
    }
}
