using System.Text.RegularExpressions;
using Waybill.Core.Tables;

namespace Waybill.Matching.Lists.Input;

/// <summary>What the beginning of a file tells of its form.</summary>
internal static partial class HeadLook
{
    /// <summary>The first record of a table that has one; empty when the beginning is none.</summary>
    public static IReadOnlyList<CsvCell> FirstRow(FileHead head) => Rows(head, 1) is [var row, ..] ? row : [];

    /// <summary>The first records, as far as the beginning holds them.</summary>
    public static IReadOnlyList<IReadOnlyList<CsvCell>> Rows(FileHead head, int most)
    {
        var rows = new List<IReadOnlyList<CsvCell>>();
        try
        {
            var (file, limits) = (head.File.Name, ListLimits.Default);
            foreach (var row in CsvRecords.Read(TextLine.Cut(Lines(head.Text), file, limits), file, limits))
            {
                rows.Add(row.Cells);
                if (rows.Count == most)
                    break;
            }
        }
        catch (ListException)
        {
            // The beginning may end inside a record, or be no table at all: what it gave so far tells enough.
        }

        return rows;
    }

    /// <summary>True when the first record has all these headings.</summary>
    public static bool Heads(FileHead head, params ReadOnlySpan<string> columns)
    {
        var names = FirstRow(head).Select(cell => cell.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            if (!names.Contains(column))
                return false;
        }

        return true;
    }

    /// <summary>The name of the first element, without its prefix; null when the beginning is no XML.</summary>
    public static string? Root(FileHead head)
    {
        try
        {
            return RootMark().Match(head.Text) is { Success: true } root ? root.Groups["name"].Value : null;
        }
        catch (RegexMatchTimeoutException)
        {
            // What takes so long to get to its first element is no list.
            return null;
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    [GeneratedRegex(
        @"^\s*(<\?xml[^>]{0,200}\?>\s*)?"
            + @"(<!--(?>[^-]|-(?!->)){0,4000}-->\s*|<\?[^>]{0,400}\?>\s*|<!DOCTYPE[^>\[]{0,400}(\[(?>[^\]]{0,60000})\]\s*)?>\s*)*"
            + @"<([A-Za-z_][\w.-]{0,60}:)?(?<name>[A-Za-z_][\w.-]{0,60})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex RootMark();
}
