using System.Globalization;

namespace Waybill.Core.Quantities;

/// <summary>Says what a quantity allows in plain English.</summary>
internal static class QuantityWords
{
    /// <summary>Such as "at least 20,000" or "from 18,000 to 22,000".</summary>
    public static string Say(AllowedRange range) =>
        range switch
        {
            { Lower: { } lower, Upper: { } upper } => lower == upper
                ? $"exactly {Number(lower)}"
                : $"from {Number(lower)} to {Number(upper)}",
            { Lower: { } lower } => $"at least {Number(lower)}",
            { Upper: { } upper } => $"at most {Number(upper)}",
            _ => "any number of",
        };

    /// <summary>The same with its unit.</summary>
    public static string Say(AllowedRange range, string unit) => $"{Say(range)} {unit}";

    private static string Number(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
