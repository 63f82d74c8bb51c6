using System.Globalization;
using System.Text;

namespace Waybill.Core.Text;

/// <summary>
/// Makes captured text harmless on a terminal or in a log line: control characters (C0, C1), bidirectional and other format characters,
/// line separators, fillers without ink and lone surrogates come out as <c>\u{202E}</c>. It is for showing only; evidence is stored as it
/// was.
/// </summary>
public static class TerminalSafe
{
    /// <summary>Escapes a text that must stay on one line: line breaks and tabs are escaped too.</summary>
    public static string Line(string text) => Escape(text, "");

    /// <summary>Escapes a text of several lines: LF and tabs stay.</summary>
    public static string Block(string text) => Escape(text, "\n\t");

    /// <summary>True when a character would be escaped on a line.</summary>
    public static bool IsHarmful(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => true,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => true,
            // Letters and marks without ink: combining grapheme joiner, Hangul fillers, Khmer inherent vowels, variation selectors.
            _ => rune.Value
                is 0x034F
                    or 0x115F
                    or 0x1160
                    or 0x17B4
                    or 0x17B5
                    or 0x3164
                    or 0xFFA0
                    or (>= 0xFE00 and <= 0xFE0F)
                    or (>= 0xE0100 and <= 0xE01EF),
        };

    private static string Escape(string text, string kept)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            var length = whole ? rune.Utf16SequenceLength : 1;
            if (!whole || (IsHarmful(rune) && !kept.Contains(text[i])))
            {
                safe ??= new StringBuilder(text, 0, i, text.Length + 16);
                safe.Append(CultureInfo.InvariantCulture, $"\\u{{{(whole ? rune.Value : text[i]):X4}}}");
            }
            else
            {
                safe?.Append(text, i, length);
            }
            i += length;
        }
        return safe?.ToString() ?? text;
    }
}
