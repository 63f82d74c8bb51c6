using System.Text;
using Waybill.Core.Tables;

namespace Waybill.Matching.Lists.Input;

/// <summary>
/// Cuts lines into the records of a table (RFC 4180), one by one, with the offset of every cell. Unlike <see cref="CsvScanner"/>, which
/// refuses what analysts can mend, it takes quotation marks inside a cell as they stand: lists are what they are.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records of a table that is to be whole: a last one that is too short, and that no line break ends, is cut off.</summary>
    /// <exception cref="ListException">The file ends in the middle of a row, or is too large.</exception>
    public static IEnumerable<CsvRow> ReadWhole(IEnumerable<TextLine> lines, string file, ListLimits limits)
    {
        var (isOpen, width) = (false, 0);
        foreach (var row in Read(lines.Select(Passed), file, limits))
        {
            if (row.Row > 1 && isOpen && row.Cells.Count < width)
                throw new ListException(file, row.Line, "the file ends in the middle of a row", "it is cut off here: get it anew");
            // A line about the report may stand before the headings: the second record has the table's width.
            if (row.Row <= 2)
                width = row.Cells.Count;
            yield return row;
        }

        TextLine Passed(TextLine line)
        {
            isOpen = line.IsOpen;
            return line;
        }
    }

    /// <summary>The records as they stand.</summary>
    public static IEnumerable<CsvRow> Read(IEnumerable<TextLine> lines, string file, ListLimits limits)
    {
        var row = 0;
        using var source = lines.GetEnumerator();
        while (source.MoveNext())
        {
            var first = source.Current;
            // Some systems end a file by Ctrl-Z.
            if (first.Text.Length == 0 || first.Text is "\u001A")
                continue;
            if (++row > limits.MostRows)
                throw new ListException(file, first.Number, $"more than {limits.MostRows} rows", "split the file");
            var text = Whole(source, file, limits);
            var cells = Cells(text, first, file, limits);
            yield return new(row, (int)Math.Min(first.Number, int.MaxValue), first.Start, first.Start + text.Length, cells);
        }
    }

    /// <summary>The record's text: a line, and those behind it while a quotation mark is open.</summary>
    private static string Whole(IEnumerator<TextLine> source, string file, ListLimits limits)
    {
        var first = source.Current;
        if (!EndsQuoted(first.Text, false))
            return first.Text;
        var text = new StringBuilder(first.Text);
        do
        {
            if (!source.MoveNext())
            {
                const string Mend = "the file is cut off here, or the mark is to be doubled";
                throw new ListException(file, first.Number, "a quotation mark is not closed", Mend);
            }

            text.Append('\n').Append(source.Current.Text);
            if (text.Length > limits.LongestLine)
            {
                var cause = $"a record of more than {limits.LongestLine} characters";
                throw new ListException(file, first.Number, cause, "close its quotation marks");
            }
        } while (EndsQuoted(source.Current.Text, true));
        return text.ToString();
    }

    private static bool EndsQuoted(ReadOnlySpan<char> line, bool isQuoted)
    {
        while (true)
        {
            if (isQuoted)
            {
                var close = Close(line, 0);
                if (close < 0)
                    return true;
                line = line[(close + 1)..];
            }
            else if (line is ['"', ..])
            {
                line = line[1..];
                isQuoted = true;
                continue;
            }

            var comma = line.IndexOf(',');
            if (comma < 0)
                return false;
            line = line[(comma + 1)..];
            isQuoted = false;
        }
    }

    private static List<CsvCell> Cells(string text, TextLine first, string file, ListLimits limits)
    {
        var (at, cells) = (0, new List<CsvCell>());
        while (true)
        {
            var isQuoted = at < text.Length && text[at] == '"';
            var from = isQuoted ? at + 1 : at;
            var close = isQuoted ? Close(text, from) : at;
            var next = text.IndexOf(',', close);
            var end = next < 0 ? text.Length : next;
            // What follows a closing mark belongs to the cell, odd as it is.
            var to = isQuoted && text.AsSpan(close + 1, end - close - 1).IsWhiteSpace() ? close : end;
            if (to - from > limits.LongestText)
                throw new ListException(file, first.Number, $"a cell of more than {limits.LongestText} characters", "shorten it");
            cells.Add(Cell(text, from, to, isQuoted, first.Start));
            if (cells.Count > limits.MostColumns)
                throw new ListException(file, first.Number, $"more than {limits.MostColumns} columns", "this is no table of a list");
            if (next < 0)
                return cells;
            at = next + 1;
        }
    }

    /// <summary>Where the mark stands that closes a cell; below zero when none does. Doubled marks close nothing.</summary>
    private static int Close(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at += 2)
        {
            var found = text[at..].IndexOf('"');
            if (found < 0)
                return -1;
            at += found;
            if (at + 1 == text.Length || text[at + 1] != '"')
                return at;
        }

        return -1;
    }

    private static CsvCell Cell(string text, int from, int to, bool isQuoted, int offset)
    {
        var raw = text.AsSpan(from, to - from);
        var start = from + (raw.Length - raw.TrimStart().Length);
        var end = Math.Max(start, to - (raw.Length - raw.TrimEnd().Length));
        var value = text[start..end];
        return new(isQuoted ? value.Replace("\"\"", "\"", StringComparison.Ordinal) : value, offset + start, offset + end);
    }
}
