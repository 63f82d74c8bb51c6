using Waybill.Core.Catalogues;

namespace Waybill.Core.Tables;

/// <summary>
/// Splits comma-separated text (RFC 4180), or text with another separator, into records and keeps the offset of every cell, which is what a
/// selector needs and what parsers of CSV do not give. Lines end with a line feed, as in a working text; blank ones are passed over. The
/// size of a table, a record and a cell is bounded.
/// </summary>
public static class CsvScanner
{
    /// <summary>The most records of a table.</summary>
    public const int MostRows = 500_000;

    /// <summary>The most cells of a record.</summary>
    public const int MostColumns = 1_000;

    private const string Separators = ",;\t";

    /// <summary>The longest cell, in UTF-16 code units.</summary>
    public const int LongestCell = 100_000;

    /// <summary>
    /// The separator of a table by its first line: of commas, semicolons and tabs outside quotation marks what stands there most.
    /// </summary>
    public static char Separator(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (isQuoted, counts) = (false, new int[Separators.Length]);
        foreach (var c in text.AsSpan().TrimStart('\n'))
        {
            if (c == '\n' && !isQuoted)
                break;
            isQuoted ^= c == '"';
            if (!isQuoted && Separators.IndexOf(c) is >= 0 and var at)
                counts[at]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>The records in order, one by one.</summary>
    /// <param name="text">The table.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="separator">What parts cells.</param>
    /// <param name="leaveOut">
    /// Is told of a record that cannot be read; reading goes on with the line behind the one where it begins. Null to stop there.
    /// </param>
    /// <exception cref="CatalogueException">
    /// A quotation mark is not closed, or a bound is passed; the records before it hold. With <paramref name="leaveOut"/> only where there are
    /// too many records.
    /// </exception>
    public static IEnumerable<CsvRow> Rows(string text, string fileName, char separator = ',', Action<CatalogueException>? leaveOut = null)
    {
        var (row, line) = (0, 1);
        Func<string, string, CatalogueException> fault = (cause, mend) => CsvRow.Fault(fileName, row, line, cause, mend);
        for (var at = 0; at < text.Length; at++, line++)
        {
            if (text[at] == '\n')
                continue;
            row++;
            if (row > MostRows)
                throw fault($"more than {MostRows} rows", "split the table");
            var (start, cells) = (at, new List<CsvCell>());
            try
            {
                at = Cells(text, at, separator, fault, cells);
            }
            catch (CatalogueException unread) when (leaveOut is not null)
            {
                leaveOut(unread);
                at = text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
                continue;
            }

            yield return new(row, line, start, at, cells);
            line += text.AsSpan(start, at - start).Count('\n');
        }
    }

    // Adds the cells of a record, and gives the place behind them.
    private static int Cells(string text, int at, char separator, Func<string, string, CatalogueException> fault, List<CsvCell> cells)
    {
        for (var more = true; more;)
        {
            (var cell, at, more) = Cell(text, at, separator, fault);
            cells.Add(cell);
            if (cells.Count > MostColumns)
                throw fault($"more than {MostColumns} columns", "leave columns out");
        }

        return at;
    }

    private static (CsvCell Cell, int Next, bool More) Cell(
        string text,
        int at,
        char separator,
        Func<string, string, CatalogueException> fault
    )
    {
        var (start, end, next) = at < text.Length && text[at] == '"' ? Quoted(text, at, separator, fault) : Plain(text, at, separator);
        if (end - start > LongestCell)
            throw fault($"a cell of more than {LongestCell} characters", "shorten it");
        var value = text[start..end];
        if (start > at)
            value = value.Replace("\"\"", "\"", StringComparison.Ordinal);
        var trimmedStart = start + (value.Length - value.TrimStart().Length);
        var trimmedEnd = Math.Max(trimmedStart, end - (value.Length - value.TrimEnd().Length));
        var more = next < text.Length && text[next] == separator;
        return (new(value.Trim(), trimmedStart, trimmedEnd), more ? next + 1 : next, more);
    }

    private static (int Start, int End, int Next) Plain(string text, int at, char separator)
    {
        var length = text.AsSpan(at).IndexOfAny(separator, '\n');
        var end = length < 0 ? text.Length : at + length;
        return (at, end, end);
    }

    private static (int Start, int End, int Next) Quoted(
        string text,
        int at,
        char separator,
        Func<string, string, CatalogueException> fault
    )
    {
        for (var close = at + 1; close < text.Length; close++)
        {
            // Behind a mark that is not closed each record would else be read to the end of the file.
            if (close - at - 1 > LongestCell)
                throw fault($"a cell of more than {LongestCell} characters", "shorten it, or close its quotation mark");
            if (text[close] != '"')
                continue;
            if (close + 1 < text.Length && text[close + 1] == '"')
            {
                close++;
                continue;
            }

            if (close + 1 < text.Length && text[close + 1] != separator && text[close + 1] != '\n')
                throw fault("text follows a closing quotation mark", "double the quotation marks inside a cell");
            return (at + 1, close, close + 1);
        }

        throw fault("a quotation mark is not closed", "close it, or double it inside a cell");
    }
}
