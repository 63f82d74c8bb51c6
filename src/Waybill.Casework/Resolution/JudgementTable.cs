using Waybill.Casework.Files;
using Waybill.Core.Decisions;

namespace Waybill.Casework.Resolution;

/// <summary>
/// Reads judgements from a table with the columns <c>left</c>, <c>right</c>, <c>verdict</c> and, where wanted, <c>why</c>.
/// </summary>
public static class JudgementTable
{
    private const int LongestReason = 2000;
    private static readonly string[] Needed = ["left", "right", "verdict"];

    private static readonly Dictionary<string, JudgementVerdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["same"] = JudgementVerdict.Same,
        ["different"] = JudgementVerdict.Different,
        ["unsure"] = JudgementVerdict.Unsure,
        ["undo"] = JudgementVerdict.Undone,
    };

    /// <summary>The judgements that hold; the others are told with their place.</summary>
    /// <param name="path">A CSV file; <c>-</c> for standard input.</param>
    /// <param name="isKnown">Tells whether an id stands for something.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or lacks a column.</exception>
    public static (IReadOnlyList<PairVerdict> Verdicts, IReadOnlyList<string> Failures) Read(string path, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(isKnown);
        var table = HeadedTable.Open(path, "left, right, verdict and, where wanted, why");
        var headings = table.Header.Select(HeadedTable.Fold).ToList();
        if (Needed.FirstOrDefault(wanted => !headings.Contains(wanted)) is { } missing)
            throw new CaseworkException(
                $"{table.Name}: no column is headed '{missing}': the columns are left, right, verdict and, where wanted, why"
            );
        var (verdicts, failures) = (new List<PairVerdict>(), new List<string>());
        foreach (var (number, row) in table.Rows)
        {
            if (row.Cells.All(cell => string.IsNullOrWhiteSpace(cell.Value)))
                continue;
            var (left, right, verdict, why) = (Cell("left"), Cell("right"), Cell("verdict").ToLowerInvariant(), Cell("why"));
            if (Fault(left, right, verdict, why, isKnown) is { } fault)
                failures.Add($"{table.Place(number, row)}: {fault}");
            else
                verdicts.Add(new(left, right, Verdicts[verdict], why.Length == 0 ? null : why));

            string Cell(string heading) => HeadedTable.Cell(row, headings.IndexOf(heading)).Trim();
        }

        return (verdicts, failures);
    }

    private static string? Fault(string left, string right, string verdict, string why, Func<string, bool> isKnown)
    {
        if (left.Length == 0 || right.Length == 0)
            return "an id is missing: give both";
        if (left == right)
            return $"'{left}' stands on both sides: name two";
        if (!Verdicts.ContainsKey(verdict))
            return $"'{verdict}' is no verdict: write same, different, unsure or undo";
        if (why.Length > LongestReason)
            return $"the reason is longer than {LongestReason} characters: shorten it";
        return new[] { left, right }.FirstOrDefault(id => !isKnown(id)) is { } unknown
            ? $"'{unknown}' is no name of the case and no listing on the shelf: see `waybill resolve CASE --json`"
            : null;
    }
}
