using System.Globalization;

namespace Waybill.Dossier.Words;

/// <summary>Numbers as a reader of English reads them, the same in every locale.</summary>
internal static class NumberWords
{
    private const decimal Million = 1_000_000;

    /// <summary>A value with its thousands parted; round millions and billions in words.</summary>
    public static string Say(decimal value) =>
        Math.Abs(value) >= 1_000 * Million && value % (100 * Million) == 0
            ? $"{(value / (1_000 * Million)).ToString("#,0.#", CultureInfo.InvariantCulture)} billion"
        : Math.Abs(value) >= Million && value % (Million / 10) == 0
            ? $"{(value / Million).ToString("#,0.#", CultureInfo.InvariantCulture)} million"
        : Grouped(value);

    /// <summary>A value with its thousands parted by commas.</summary>
    public static string Grouped(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A value as short as an axis wants it: 500, 20k, 1.5M.</summary>
    public static string Short(decimal value) =>
        Math.Abs(value) switch
        {
            >= 1_000_000_000 => Scaled(value, 1_000_000_000, "bn"),
            >= Million => Scaled(value, Million, "M"),
            >= 1_000 => Scaled(value, 1_000, "k"),
            _ => value.ToString("0.###", CultureInfo.InvariantCulture),
        };

    /// <summary>A count with its noun in the right number.</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        $"{Grouped(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    private static string Scaled(decimal value, decimal by, string sign) =>
        (value / by).ToString("0.###", CultureInfo.InvariantCulture) + sign;
}
