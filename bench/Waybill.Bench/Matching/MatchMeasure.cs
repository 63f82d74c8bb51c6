using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Matching;

namespace Waybill.Bench.Matching;

/// <summary>Measures names, entities, screening and ranking on published data, and prints the table of docs/screening.md.</summary>
internal static class MatchMeasure
{
    // Of the pairs of names, rows that were kept aside while the weights were set: every second one of a run. Those that it gets wrong were
    // looked at since.
    private const int FirstAside = 160;
    private const int LastAside = 300;

    public static int Run(string data, int negatives)
    {
        var bench = new Workbench(TimeProvider.System, "bench", Console.Error.WriteLine);
        var matching = Path.Combine(data, "matching");
        Console.WriteLine("| what | figure |");
        Console.WriteLine("|---|---|");
        var names = ComparePairs
            .Run(bench, Path.Combine(matching, "name_bench_dev.csv"))
            .Select(row => (row.Row, Said: row.IsMatch, True: row.Kept.Any(k => k is { Key: "is_match", Value: "true" })))
            .ToList();
        Tell("names", Scores(names.Select(n => (n.Said, n.True))));
        Tell("names, even rows 160 to 300, long kept aside", Scores(names.Where(n => IsAside(n.Row)).Select(n => (n.Said, n.True))));
        var entities = CompareEntities
            .Run(bench, Path.Combine(matching, "entity_pairs_dev.jsonl"))
            .Select(row => (row.Row, Said: row.IsMatch, True: row.Kept.Any(k => k is { Key: "judgement", Value: "positive" })))
            .ToList();
        Tell("entities", Scores(entities.Select(e => (e.Said, e.True))));
        Tell("entities, every second pair, kept aside", Scores(entities.Where(e => e.Row % 2 == 0).Select(e => (e.Said, e.True))));
        ScreeningMeasure.Run(bench, data, negatives, Tell);
        RankingMeasure.Run(Path.Combine(data, "transliteration"), Tell);
        return 0;
    }

    private static bool IsAside(int row) => row is >= FirstAside and <= LastAside && row % 2 == 0;

    private static void Tell(string what, string figure) => Console.WriteLine($"| {what} | {figure} |");

    private static string Scores(IEnumerable<(bool Said, bool True)> pairs)
    {
        var all = pairs.ToList();
        double Count(bool said, bool isTrue) => all.Count(p => p.Said == said && p.True == isTrue);
        var (precision, recall) = (
            Count(true, true) / (Count(true, true) + Count(true, false)),
            Count(true, true) / (Count(true, true) + Count(false, true))
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"F1 {2 * precision * recall / (precision + recall):F3} (P {precision:F3}, R {recall:F3}), recall of negatives {Count(false, false) / (Count(false, false) + Count(true, false)):F3}, {all.Count} pairs"
        );
    }
}
