using Waybill.Core.Catalogues;

namespace Waybill.Core.Tables;

/// <summary>A cell of a table: its text, without quotation marks, and where it stands in the table's text.</summary>
/// <param name="Value">The text, quotation marks undoubled and white space trimmed.</param>
/// <param name="Start">Offset of the text inside its quotation marks, in UTF-16 code units.</param>
/// <param name="End">Offset after it.</param>
public readonly record struct CsvCell(string Value, int Start, int End);

/// <summary>A record of a table.</summary>
/// <param name="Row">Its number among the records, the header being 1 (RFC 7111); blank lines are no records.</param>
/// <param name="Line">The line that it begins on, from 1; it runs ahead of the row after a blank line or a cell of several lines.</param>
/// <param name="Start">Where it begins in the table's text.</param>
/// <param name="End">Where it ends, the line break left out.</param>
/// <param name="Cells">Its cells.</param>
public sealed record CsvRow(int Row, int Line, int Start, int End, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>A fault of this record, told with its line in the file and its row in the table.</summary>
    public CatalogueException Fault(string file, string cause, string mend) => Fault(file, Row, Line, cause, mend);

    internal static CatalogueException Fault(string file, int row, int line, string cause, string mend) =>
        new(file, line, $"row {row}: {cause}", mend);
}
