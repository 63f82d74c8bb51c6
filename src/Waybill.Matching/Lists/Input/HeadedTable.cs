using Waybill.Core.Evidence;
using Waybill.Core.Tables;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Input;

/// <summary>A table whose first record names the columns, or whose columns a standard names.</summary>
internal sealed class HeadedTable
{
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    public HeadedTable(IReadOnlyList<string> names)
    {
        Names = names;
        for (var at = 0; at < names.Count; at++)
            columns.TryAdd(names[at], at);
    }

    public IReadOnlyList<string> Names { get; }

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell of a column; null when it is empty, or the record has no such cell.</summary>
    public CsvCell? Cell(CsvRow row, string column) =>
        columns.TryGetValue(column, out var at) && at < row.Cells.Count && row.Cells[at] is { Value.Length: > 0 } cell ? cell : null;

    /// <summary>The text of a cell; null when it is empty.</summary>
    public string? Text(CsvRow row, string column) => Cell(row, column)?.Value;

    /// <summary>Tells the columns that a reader does not know.</summary>
    public void TellUnknown(ListSource source, CsvRow header, params ReadOnlySpan<string> known) =>
        TellUnknown(source, source.Main.Name, header, known);

    /// <inheritdoc cref="TellUnknown(ListSource, CsvRow, ReadOnlySpan{string})"/>
    public void TellUnknown(ListSource source, string file, CsvRow header, params ReadOnlySpan<string> known)
    {
        foreach (var name in Names)
        {
            if (!known.Contains(name))
                source.Tally.Unplaced($"column '{ListTally.Shown(name)}'", file, header.Line, name);
        }
    }

    /// <summary>Where a record stands, with the cells that a claim takes: slot and column of each.</summary>
    public ListPlace Place(string file, CsvRow row, params ReadOnlySpan<(string Slot, string Column)> slots)
    {
        var cells = new List<TableCell>();
        foreach (var (slot, column) in slots)
        {
            if (Cell(row, column) is { } cell)
                cells.Add(new(slot, columns[column] + 1, Names[columns[column]], cell.Start, cell.End));
        }

        cells.Sort((a, b) => a.Column - b.Column);
        return new(file, row.Line, row.Row, row.Start, row.End, cells);
    }
}
