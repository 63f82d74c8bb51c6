using Waybill.Casework.Files;
using Waybill.Core.Decisions;
using Waybill.Core.Tables;

namespace Waybill.Casework.Resolution;

/// <summary>Reads judgements from a table with the columns <c>left</c>, <c>right</c>, <c>verdict</c> and, where wanted, <c>why</c>.</summary>
public static class JudgementTable
{
    private const int Largest = 64 << 20;
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
    /// <param name="path">A CSV file.</param>
    /// <param name="isKnown">Tells whether an id stands for something.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or lacks a column.</exception>
    public static (IReadOnlyList<PairVerdict> Verdicts, IReadOnlyList<string> Failures) Read(string path, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(isKnown);
        var text = SmallFile.ReadText(path, Largest);
        var (verdicts, failures) = (new List<PairVerdict>(), new List<string>());
        List<string>? headings = null;
        var number = 0;
        foreach (var row in CsvScanner.Rows(text, path))
        {
            var cells = row.Cells.Select(cell => cell.Value.Trim()).ToList();
            if (headings is null)
            {
                headings = cells.ConvertAll(heading => heading.ToLowerInvariant());
                if (Needed.FirstOrDefault(wanted => !headings.Contains(wanted)) is { } missing)
                    throw new CaseworkException($"{path}: no column is headed '{missing}': the columns are left, right, verdict and, where wanted, why");
                continue;
            }

            number++;
            if (cells.TrueForAll(cell => cell.Length == 0))
                continue;
            if (Fault(Cell("left"), Cell("right"), Cell("verdict"), isKnown) is { } fault)
                failures.Add($"{path}: row {number}: {fault}");
            else
                verdicts.Add(new(Cell("left"), Cell("right"), Verdicts[Cell("verdict").ToLowerInvariant()], Reason(Cell("why"))));

            string Cell(string heading) => headings.IndexOf(heading) is var at && at >= 0 && at < cells.Count ? cells[at] : "";
        }

        return (verdicts, failures);
    }

    private static string? Reason(string why) => why.Length == 0 ? null : why.Length > LongestReason ? why[..LongestReason] : why;

    private static string? Fault(string left, string right, string verdict, Func<string, bool> isKnown)
    {
        if (left.Length == 0 || right.Length == 0)
            return "an id is missing: give both";
        if (left == right)
            return $"'{left}' stands on both sides: name two";
        if (!Verdicts.ContainsKey(verdict.ToLowerInvariant()))
            return $"'{verdict}' is no verdict: write same, different, unsure or undo";
        return new[] { left, right }.FirstOrDefault(id => !isKnown(id)) is { } unknown
            ? $"'{unknown}' is no name of the case and no listing on the shelf: see `waybill resolve CASE --json`"
            : null;
    }
}
