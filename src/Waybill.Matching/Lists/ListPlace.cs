using Waybill.Core.Evidence;

namespace Waybill.Matching.Lists;

/// <summary>Where a listing stands in a file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line that it begins on, from 1.</param>
/// <param name="Row">For a table, its number among the records, the first record being 1; null otherwise.</param>
/// <param name="Start">
/// Offset of its first UTF-16 code unit in the text whose lines end by LF and that has no byte order mark: the working text.
/// </param>
/// <param name="End">Offset after its last.</param>
/// <param name="Cells">For a table, the cells that a claim of the listing is read from, in column order; empty otherwise.</param>
public sealed record ListPlace(string File, long Line, int? Row, int Start, int End, IReadOnlyList<TableCell> Cells);
