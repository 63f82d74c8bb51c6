using System.Globalization;
using System.Text;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Charts;

/// <summary>
/// Estimates how wide a text is drawn. The font is the reader's, so the estimate is that of a wide one: a text that fits here fits there.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = "iljIft.,:;'|!()[]-‘’“”·´`";
    private const string Broad = "mwMW@%—…≠≈";
    private const int FirstEastAsian = 0x1100;
    private const double Bold = 1.13;

    /// <summary>The width, in the unit of the size.</summary>
    public static double Of(string text, double size, bool bold = false) =>
        HiddenCharacters.Show(text).EnumerateRunes().Sum(Ems) * size * (bold ? Bold : 1);

    /// <summary>The text, cut with an ellipsis so that it is no wider than the room; never within a character.</summary>
    public static string Fit(string text, double size, double room, bool bold = false)
    {
        var shown = HiddenCharacters.Show(text.ReplaceLineEndings(" ").Replace('\t', ' '));
        if (Of(shown, size, bold) <= room)
            return shown;
        var (fitting, width) = (new StringBuilder(), Of("…", size, bold));
        var elements = StringInfo.GetTextElementEnumerator(shown);
        while (elements.MoveNext())
        {
            width += Of(elements.GetTextElement(), size, bold);
            if (width > room)
                break;
            fitting.Append(elements.GetTextElement());
        }

        return fitting.ToString().TrimEnd() + "…";
    }

    private static double Ems(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : rune.Value == ' ' ? 0.32
        : rune.IsBmp && Narrow.Contains((char)rune.Value, StringComparison.Ordinal) ? 0.4
        : rune.IsBmp && Broad.Contains((char)rune.Value, StringComparison.Ordinal) ? 1
        : !rune.IsBmp ? 1.4
        : rune.Value >= FirstEastAsian && Rune.IsLetter(rune) ? 1.05
        : Rune.IsUpper(rune) ? 0.74
        : 0.63;
}
