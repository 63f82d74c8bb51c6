using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>
/// One record of a table, with the cell that each role, the quantity and the dates were read from. <see cref="Selector.Exact"/> is the
/// record as written; rows and columns count from 1 as in RFC 7111, the header being row 1.
/// </summary>
public sealed record TableRowSelector : Selector
{
    internal const string TypeName = "TableRowSelector";

    /// <summary>Points at a record.</summary>
    [JsonConstructor]
    public TableRowSelector(string exact, int start, int end, int row, IReadOnlyList<TableCell> cells)
        : base(exact, start, end) => (Row, Cells) = (row, cells);

    /// <summary>The record's row, the header being row 1.</summary>
    public int Row { get; }

    /// <summary>The cells that the claim was read from, in column order.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    internal override string Type => TypeName;
}

/// <summary>A cell that gave one slot of a claim.</summary>
/// <param name="Slot">
/// The role's name, or <c>quantity.best</c>, <c>quantity.upper</c>, <c>quantity.qualifier</c>, <c>said</c>, <c>window</c>,
/// <c>attribution</c> and the like.
/// </param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Header">The column's heading.</param>
/// <param name="Start">Offset of the cell's text (inside its quotation marks, if any) in the working text, in UTF-16 code units.</param>
/// <param name="End">Offset after the cell's text.</param>
public sealed record TableCell(string Slot, int Column, string Header, int Start, int End);
