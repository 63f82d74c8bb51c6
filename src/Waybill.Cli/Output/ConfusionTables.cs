using System.Globalization;
using Waybill.Casework.Evaluation;
using Waybill.Casework.Evaluation.Scores;
using Waybill.Core.Text;

namespace Waybill.Cli.Output;

/// <summary>
/// What measuring found, for people: the scores first, as other tools print them, then a blank line and what was taken for what.
/// </summary>
internal static class ConfusionTables
{
    private const int QuoteLength = 100;

    /// <summary>Prints scores, then confusions, then as many differing pairs as errors are asked for.</summary>
    public static void Show(Shell shell, EvaluationResult result, int errors)
    {
        foreach (var line in result.Lines(errors))
            shell.Say(line);
        if (result.Pairs.Count == 0)
            return;
        foreach (var confusion in result.Confusions)
            Show(shell, confusion);
        Show(shell, result.Roles);
        foreach (var pair in result.Pairs.Where(pair => pair.Differences.Count > 0).Take(errors))
            Show(shell, pair);
    }

    /// <summary>Rows are what the gold has, columns what was read.</summary>
    private static void Show(Shell shell, Confusion confusion)
    {
        var rows = confusion.Cells.Select(cell => cell.Gold).Distinct().ToList();
        var columns = confusion.Cells.Select(cell => cell.Predicted).Distinct().Order(StringComparer.Ordinal).ToList();
        var first = Math.Max(rows.Append(confusion.Slot).Max(name => name.Length), "gold".Length) + 2;
        shell.Say("");
        shell.Say($"{confusion.Slot}: gold down, read across");
        shell.Say(new string(' ', first) + string.Join("  ", columns));
        foreach (var row in rows)
        {
            var counts = columns.Select(column => Count(confusion, row, column).PadLeft(column.Length));
            shell.Say((row.PadRight(first) + string.Join("  ", counts)).TrimEnd());
        }
    }

    private static string Count(Confusion confusion, string gold, string predicted) =>
        confusion.Cells.Where(cell => cell.Gold == gold && cell.Predicted == predicted).Sum(cell => cell.Count) is var count and > 0
            ? count.ToString(CultureInfo.InvariantCulture)
            : "·";

    private static void Show(Shell shell, IReadOnlyList<RoleCount> roles)
    {
        var first = roles.Select(role => role.Frame.Length + role.Role.Length + 3).DefaultIfEmpty(0).Max();
        shell.Say("");
        shell.Say("fillers".PadRight(first) + "right  wrong  missed");
        foreach (var role in roles)
        {
            var name = $"{role.Frame} {role.Role}".PadRight(first);
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"{name}{role.Right,5}  {role.Wrong,5}  {role.Missed,6}"));
        }
    }

    private static void Show(Shell shell, EvaluatedPair pair)
    {
        shell.Say("");
        shell.Say($"differs {pair.Gold.Document} {pair.Gold.Frame} | {Shortened.Line(pair.Gold.Exact, QuoteLength)}");
        foreach (var difference in pair.Differences)
            shell.Say($"    {difference.Slot}: gold {difference.Gold}, read {difference.Predicted}");
    }
}
