using Waybill.Core.Claims;

namespace Waybill.Reading.Tables;

/// <summary>What was read from a table.</summary>
/// <param name="Claims">One claim for each row that holds, in the table's order.</param>
/// <param name="Failures">One line for each row that does not: file, row, cause, mend.</param>
/// <param name="Form">What it was read as where its content tells that, in a few words; null where a map told.</param>
public sealed record TableReading(IReadOnlyList<Claim> Claims, IReadOnlyList<string> Failures, string? Form = null)
{
    /// <summary>What is to be told of it besides, in one line; null when nothing is.</summary>
    public string? Note { get; init; }
}
