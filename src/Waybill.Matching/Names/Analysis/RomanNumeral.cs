using System.Globalization;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Roman numerals as names bear them, in capitals.</summary>
internal static class RomanNumeral
{
    private static readonly Dictionary<string, int> Known = new(StringComparer.Ordinal)
    {
        ["II"] = 2,
        ["III"] = 3,
        ["IV"] = 4,
        ["VI"] = 6,
        ["VII"] = 7,
        ["VIII"] = 8,
        ["IX"] = 9,
        ["XI"] = 11,
        ["XII"] = 12,
        ["XIII"] = 13,
        ["XIV"] = 14,
        ["XV"] = 15,
        ["XVI"] = 16,
        ["XVII"] = 17,
        ["XVIII"] = 18,
        ["XIX"] = 19,
        ["XX"] = 20,
    };

    /// <summary>The digits of a numeral of one letter, which is an initial elsewhere than at the end of a name; null for none.</summary>
    public static string? ReadLetter(string text) =>
        text switch
        {
            "I" => "1",
            "V" => "5",
            "X" => "10",
            _ => null,
        };

    /// <summary>The digits of a numeral of two letters or more; null for none.</summary>
    public static string? Read(string text) =>
        Known.TryGetValue(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// True for a numeral that stands behind a person's name: VI and XI are names too, and so is Ii.
    /// </summary>
    public static bool IsGeneration(string text) =>
        text is not ("VI" or "XI") && Known.ContainsKey(text.Length > 2 ? text.ToUpperInvariant() : text);

    /// <summary>
    /// True for two numerals of which one becomes the other by a letter more or by another letter: VII and VIII, XV and XX.
    /// </summary>
    public static bool AreStrokeApart(string one, string other)
    {
        if ((Read(one) ?? ReadLetter(one)) is null || (Read(other) ?? ReadLetter(other)) is null || Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var alike = shorter.AsSpan().CommonPrefixLength(longer);
        return longer.AsSpan(alike + 1).SequenceEqual(shorter.AsSpan(alike + (shorter.Length == longer.Length ? 1 : 0)));
    }
}
