using System.Globalization;
using System.Text;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Writes the single signs that are whole numbers, Ⅳ, ④ and ❹, as letters and digits, apart from the words beside them.</summary>
internal static class NumberSigns
{
    private const char FirstRoman = '\u2160';
    private const char LastRoman = '\u217F';
    private const char FirstInRing = '\u2460';
    private const char LastInRing = '\u2473';
    private const char FirstInDisc = '\u2776';
    private const char LastInDisc = '\u277F';

    /// <summary>A text with its number signs spelt; itself where it has none.</summary>
    public static string Spelt(string text)
    {
        // Most names have no sign as far up as these.
        if (!text.AsSpan().ContainsAnyInRange(FirstRoman, LastInDisc))
            return text;
        var spelt = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Sign(c) is { } number)
                spelt.Append(' ').Append(number).Append(' ');
            else
                spelt.Append(c);
        }

        return spelt.ToString();
    }

    private static string? Sign(char c) =>
        c switch
        {
            >= FirstRoman and <= LastRoman => LatinFold.InAscii(c.ToString()),
            >= FirstInRing and <= LastInRing => Counted(c - FirstInRing),
            >= FirstInDisc and <= LastInDisc => Counted(c - FirstInDisc),
            _ => null,
        };

    private static string Counted(int before) => (before + 1).ToString(CultureInfo.InvariantCulture);
}
