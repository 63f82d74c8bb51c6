using System.Globalization;
using System.Text;

namespace Waybill.Dossier.Texts;

/// <summary>
/// Shows what captured text would hide: control, bidirectional, zero-width and other invisible characters become ⟨U+202E⟩, broken
/// surrogates U+FFFD. Line ends and tabs stay.
/// </summary>
internal static class HiddenCharacters
{
    // Letters, marks and symbols that show as nothing: grapheme joiner, Hangul and Khmer fillers, Mongolian selectors, blank braille.
    private static readonly int[] Blank = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0];

    /// <summary>The text with nothing hidden in it.</summary>
    public static string Show(string text)
    {
        if (IsPlain(text))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            else
                shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    /// <summary>The text with broken surrogates replaced by U+FFFD and all else unchanged.</summary>
    public static string WellFormed(string text)
    {
        var at = 0;
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune))
            at += rune.Utf16SequenceLength;
        return at == text.Length ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
    }

    /// <summary>True when a character shows as nothing, or changes how its neighbours show.</summary>
    public static bool IsHidden(Rune rune) =>
        rune.Value is not ('\n' or '\t')
        && (
            Array.IndexOf(Blank, rune.Value) >= 0
            || rune.Value is >= 0xE0100 and <= 0xE01EF
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
        );

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\n' or '\t')) or > '~')
                return false;
        }

        return true;
    }
}
