using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;
using Waybill.Core.Tables;
using Waybill.Core.Time;

namespace Waybill.Reading.Tables;

/// <summary>A row, asked for the slots of a map; it keeps which cell gave which slot.</summary>
internal sealed class TableRow(string text, string file, TableHeader header, CsvRow row)
{
    private static readonly CsvCell Empty = new("", 0, 0);
    private readonly SortedDictionary<int, TableCell> used = [];

    /// <summary>File, line and row, for messages.</summary>
    public string Place => $"{file}:{row.Line}: row {row.Row}";

    public bool IsBlank => row.Cells.All(cell => cell.Value.Length == 0);

    /// <summary>The working text, for spans.</summary>
    public string Text => text;

    /// <summary>The selector with every cell that was used.</summary>
    public TableRowSelector Selector => new(text[row.Start..row.End], row.Start, row.End, row.Row, [.. used.Values]);

    public CsvCell Cell(string heading) => header[heading] < row.Cells.Count ? row.Cells[header[heading]] : Empty;

    /// <summary>The cell or constant of a slot; null when it is empty. A cell that is taken is noted under the slot's name.</summary>
    public CsvCell? Take(TableSlot? slot, string name)
    {
        if (slot?.Value is { } constant)
            return new(constant, -1, -1);
        if (slot?.Column is not { } heading || Cell(heading) is not { Value.Length: > 0 } cell)
            return null;
        var column = header[heading] + 1;
        used.TryAdd(column, new(name, column, heading, cell.Start, cell.End));
        return cell;
    }

    /// <summary>True when a column holds a value, whatever its case.</summary>
    public bool Holds((string Column, string Value) where) =>
        string.Equals(Cell(where.Column).Value, where.Value, StringComparison.OrdinalIgnoreCase);

    public decimal? Number(TableSlot? slot, string name)
    {
        if (Take(slot, name) is not { } cell)
            return null;
        return decimal.TryParse(cell.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault($"{name}: '{cell.Value}' is not a number", "write digits, with a point for decimals");
    }

    public Edtf? Date(TableSlot? slot, string name)
    {
        if (Take(slot, name) is not { } cell)
            return null;
        return Edtf.TryParse(cell.Value, null, out var date)
            ? date
            : throw Fault($"{name}: '{cell.Value}' is not an EDTF date", "write such as 2024-05-01, 2024-05 or 2024");
    }

    public T Word<T>(TableSlot? slot, string name, T otherwise)
        where T : struct, Enum
    {
        if (Take(slot, name) is not { } cell)
            return otherwise;
        return Enum.GetNames<T>().FirstOrDefault(known => known.Equals(cell.Value, StringComparison.OrdinalIgnoreCase)) is { } word
            ? Enum.Parse<T>(word)
            : throw Fault(
                $"{name}: '{cell.Value}' is not known",
                $"write one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}"
            );
    }

    public CatalogueException Fault(string cause, string mend) => row.Fault(file, cause, mend);
}
