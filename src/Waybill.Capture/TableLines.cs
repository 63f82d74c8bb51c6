using System.Text.RegularExpressions;

namespace Waybill.Capture;

/// <summary>Lines of a text that look like the rows of a table: cells parted by strokes, tabs or wide gaps, with a number in one.</summary>
internal static partial class TableLines
{
    /// <summary>Fewer than these are no table.</summary>
    public const int Fewest = 3;

    private const int LongestLine = 400;

    /// <summary>How many lines do.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length <= LongestLine && line.ContainsAnyInRange('0', '9') && Gap().Count(line.Trim().Trim('|')) >= 2)
                count++;
        }

        return count;
    }

    [GeneratedRegex(@"[^\S\n]*\|[^\S\n]*|\t+|(?<=\S)[ \u00a0]{3,}(?=\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}
