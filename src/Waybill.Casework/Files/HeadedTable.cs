using Waybill.Core.Catalogues;
using Waybill.Core.Tables;

namespace Waybill.Casework.Files;

/// <summary>A table (CSV) whose first row heads its columns; commas, semicolons or tabs part its cells, as that row shows.</summary>
/// <param name="path">The file, for messages.</param>
/// <param name="first">The row of the headings.</param>
/// <param name="header">The headings, as written.</param>
/// <param name="rows">The rows below, read as they are asked for.</param>
internal sealed class HeadedTable(string path, CsvRow first, IReadOnlyList<string> header, IEnumerable<(int Number, CsvRow Row)> rows)
{
    private const int Largest = 256 << 20;

    /// <summary>The file, for messages.</summary>
    public string Name => path;

    /// <summary>The headings, as written.</summary>
    public IReadOnlyList<string> Header => header;

    /// <summary>The rows below, the first of them numbered 1. They can be read once.</summary>
    public IEnumerable<(int Number, CsvRow Row)> Rows => rows;

    /// <summary>Opens a table.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="wanted">The headings that it should have, for the message on an empty one.</param>
    /// <param name="leaveOut">Is told of a row that cannot be read, and the rest goes on; null to stop there.</param>
    /// <exception cref="CaseworkException">It cannot be read, or is empty.</exception>
    public static HeadedTable Open(string path, string wanted, Action<string>? leaveOut = null)
    {
        var name = path == StandardInput.Path ? StandardInput.Name : path;
        var text = TableText.Decode(name, path == StandardInput.Path ? StandardInput.Read(Largest) : SmallFile.Read(path, Largest));
        var all = CsvScanner.Rows(text, name, CsvScanner.Separator(text), leaveOut is null ? null : LeaveOut).GetEnumerator();
        if (!all.MoveNext() || (IsOfSeparator(all.Current) && !all.MoveNext()))
            throw new CaseworkException($"{name}: it is empty: give it a header with {wanted}");
        return new(name, all.Current, [.. all.Current.Cells.Select(cell => cell.Value)], Below(all));

        void LeaveOut(CatalogueException fault) => leaveOut($"{fault.Message}: the row is left out");
    }

    /// <summary>The same table as one column without a heading, its first row one as the others; null where a row has more cells.</summary>
    /// <param name="heading">What the column is to be headed.</param>
    /// <remarks>It takes the rows: where it gives null, they are read.</remarks>
    public HeadedTable? Headless(string heading)
    {
        if (first.Cells.Count != 1)
            return null;
        var all = rows.Select(row => row.Row).Prepend(first).ToList();
        return all.TrueForAll(row => row.Cells.Count <= 1)
            ? new(path, first, [heading], all.Select((row, at) => (Number: at + 1, Row: row)))
            : null;
    }

    /// <summary>The place of a cell's row, for messages.</summary>
    public string Place(int number, CsvRow row) => FormattableString.Invariant($"{path}:{row.Line}: row {number}");

    /// <summary>Why a row is doubtful: it has more cells than there are headings, so that one may stand under another's; null where not.</summary>
    public string? Doubt(int number, CsvRow row) =>
        row.Cells.Skip(header.Count).Any(cell => cell.Value.Length > 0)
            ? FormattableString.Invariant(
                $"{Place(number, row)} has {row.Cells.Count} cells under {header.Count} headings: see that none is shifted"
            )
            : null;

    /// <summary>A cell; empty where the row is too short, or there is no such column.</summary>
    public static string Cell(CsvRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column].Value : "";

    /// <summary>A heading without case, blanks and marks, as people vary them.</summary>
    public static string Fold(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // "sep=;": Excel writes which sign parts the cells into a line before all.
    private static bool IsOfSeparator(CsvRow row) =>
        row.Cells is [{ Value: "sep=" }, ..] && row.Cells.Skip(1).All(cell => cell.Value.Length == 0);

    private static IEnumerable<(int Number, CsvRow Row)> Below(IEnumerator<CsvRow> all)
    {
        using (all)
        {
            for (var number = 1; all.MoveNext(); number++)
                yield return (number, all.Current);
        }
    }
}
