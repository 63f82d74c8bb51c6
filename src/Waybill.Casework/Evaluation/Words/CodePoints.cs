using System.Text;

namespace Waybill.Casework.Evaluation.Words;

/// <summary>Texts counted in code points: what is printed beside another tool's output must be cut and padded alike.</summary>
internal static class CodePoints
{
    /// <summary>How many there are.</summary>
    public static int Count(string text) => text.EnumerateRunes().Count();

    /// <summary>At most so many of them from the start.</summary>
    public static string Prefix(string text, int count)
    {
        var end = 0;
        for (; count > 0 && end < text.Length; count--)
            end += Rune.TryGetRuneAt(text, end, out var rune) ? rune.Utf16SequenceLength : 1;
        return text[..end];
    }

    /// <summary>The text with blanks up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Count(text)));
}
