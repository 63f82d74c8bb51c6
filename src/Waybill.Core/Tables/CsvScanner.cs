using Waybill.Core.Catalogues;

namespace Waybill.Reading.Tables;

/// <summary>
/// Splits comma-separated text (RFC 4180) into records and keeps the offset of every cell, which is what a selector needs and what parsers of CSV
/// do not give. Blank lines are passed over; the size of a table, a record and a cell is bounded.
/// </summary>
internal static class CsvScanner
{
    public const int MostRows = 500_000;
    public const int MostColumns = 1_000;
    public const int LongestCell = 100_000;

    /// <summary>The records in order.</summary>
    /// <exception cref="CatalogueException">A quotation mark is not closed, or a bound is passed.</exception>
    public static IEnumerable<CsvRow> Rows(string text, string fileName)
    {
        var row = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '\n')
            {
                at++;
                continue;
            }

            if (++row > MostRows)
                throw new CatalogueException(fileName, row, $"more than {MostRows} rows", "split the table");
            var start = at;
            var cells = new List<CsvCell>();
            bool more;
            do
            {
                (var cell, at, more) = Cell(text, at, fileName, row);
                cells.Add(cell);
                if (cells.Count > MostColumns)
                    throw new CatalogueException(fileName, row, $"more than {MostColumns} columns", "leave columns out");
            }
            while (more);
            yield return new(row, start, at, cells);
            at++;
        }
    }

    private static (CsvCell Cell, int Next, bool More) Cell(string text, int at, string fileName, int row)
    {
        var (start, end, next) = at < text.Length && text[at] == '"' ? Quoted(text, at, fileName, row) : Plain(text, at);
        if (end - start > LongestCell)
            throw new CatalogueException(fileName, row, $"a cell of more than {LongestCell} characters", "shorten it");
        var value = text[start..end];
        if (start > at)
            value = value.Replace("\"\"", "\"", StringComparison.Ordinal);
        var trimmedStart = start + (value.Length - value.TrimStart().Length);
        var trimmedEnd = Math.Max(trimmedStart, end - (value.Length - value.TrimEnd().Length));
        var more = next < text.Length && text[next] == ',';
        return (new(value.Trim(), trimmedStart, trimmedEnd), more ? next + 1 : next, more);
    }

    private static (int Start, int End, int Next) Plain(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(',', '\n');
        var end = length < 0 ? text.Length : at + length;
        return (at, end, end);
    }

    private static (int Start, int End, int Next) Quoted(string text, int at, string fileName, int row)
    {
        for (var close = at + 1; close < text.Length; close++)
        {
            if (text[close] != '"')
                continue;
            if (close + 1 < text.Length && text[close + 1] == '"')
            {
                close++;
                continue;
            }

            if (close + 1 < text.Length && text[close + 1] is not (',' or '\n'))
                throw new CatalogueException(fileName, row, "text follows a closing quotation mark", "double the quotation marks inside a cell");
            return (at + 1, close, close + 1);
        }

        throw new CatalogueException(fileName, row, "a quotation mark is not closed", "close it");
    }
}
