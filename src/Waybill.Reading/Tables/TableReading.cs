using Waybill.Core.Claims;

namespace Waybill.Reading.Tables;

/// <summary>What was read from a table.</summary>
/// <param name="Claims">One claim for each row that holds, in the table's order.</param>
/// <param name="Failures">One line for each row that does not: file, row, cause, mend.</param>
public sealed record TableReading(IReadOnlyList<Claim> Claims, IReadOnlyList<string> Failures);
