namespace Waybill.Reading.Tables;

/// <summary>A cell of a table: its text, without quotation marks, and where it stands in the working text.</summary>
/// <param name="Value">The text, quotation marks undoubled and white space trimmed.</param>
/// <param name="Start">Offset of the text inside its quotation marks, in UTF-16 code units.</param>
/// <param name="End">Offset after it.</param>
internal readonly record struct CsvCell(string Value, int Start, int End);

/// <summary>A record of a table.</summary>
/// <param name="Row">Its number, the header being 1 (RFC 7111).</param>
/// <param name="Start">Where it begins in the working text.</param>
/// <param name="End">Where it ends, the line break left out.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record CsvRow(int Row, int Start, int End, IReadOnlyList<CsvCell> Cells);
