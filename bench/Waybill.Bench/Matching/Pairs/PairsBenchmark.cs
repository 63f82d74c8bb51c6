using System.Globalization;
using System.Text.Json;

namespace Waybill.Bench.Matching.Pairs;

/// <summary>
/// Finds the pairs of many made-up entities that may be one, at a hundredth, a tenth and all of a count, each in a process of its own on
/// all cores, and prints what it took and how many of the planted pairs it found.
/// </summary>
internal static class PairsBenchmark
{
    private const double Megabyte = 1e6;

    public static int Run(int most)
    {
        Console.WriteLine(
            "| entities | seconds | processor seconds: keys and blocks | comparing | µs an entity | pairs compared | found | "
                + $"peak memory | recall (alike) | {string.Join(" | ", PlantedEntities.Ways)} |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|" + string.Concat(PlantedEntities.Ways.Select(_ => "---|")));
        foreach (var count in new[] { most / 100, most / 10, most })
        {
            var run = Processes.OnAllCores([
                "dotnet",
                Environment.GetCommandLineArgs()[0],
                "pairs-worker",
                count.ToString(CultureInfo.InvariantCulture),
            ]);
            var result = JsonSerializer.Deserialize<PairsResult>(run.Output, JsonSerializerOptions.Web)!;
            var all = new PlantedWay(result.Ways.Sum(w => w.Planted), result.Ways.Sum(w => w.Alike), result.Ways.Sum(w => w.Found));
            var each = (result.Blocking + result.Scoring) / count * 1e6;
            Console.WriteLine(
                Plain($"| {count:N0} | {result.Seconds:0.0} | {result.Blocking:0.0} | {result.Scoring:0.0} | ")
                    + Plain($"{each:0} | {result.Compared:N0} | {result.Pairs:N0} | ")
                    + Plain($"{result.PeakBytes / Megabyte:N0} MB | ")
                    + string.Join(" | ", result.Ways.Prepend(all).Select(Recall))
                    + " |"
            );
        }

        return 0;
    }

    private static string Recall(PlantedWay way) =>
        Plain($"{(double)way.Found / Math.Max(1, way.Planted):0.000} ({(double)way.Alike / Math.Max(1, way.Planted):0.000})");

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
