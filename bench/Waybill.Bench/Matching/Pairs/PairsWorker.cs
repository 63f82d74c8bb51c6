using System.Diagnostics;
using System.Text.Json;
using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Resolution;

namespace Waybill.Bench.Matching.Pairs;

/// <summary>Finds pairs in a process of its own and prints one line of JSON.</summary>
internal static class PairsWorker
{
    public static int Run(int count)
    {
        var planted = new PlantedEntities();
        var entities = Enumerable.Range(0, count).Select(planted.Make).ToList();
        var clock = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;
        var ordered = CandidatePairs.Ordered(entities);
        var blocked = Blocks.Pairs(ordered, CancellationToken.None);
        var between = Environment.CpuUsage.TotalTime;
        var found = CandidatePairs.Score(ordered, blocked, NameComparison.DefaultThreshold, CancellationToken.None);
        var (blocking, scoring) = ((between - start).TotalSeconds, (Environment.CpuUsage.TotalTime - between).TotalSeconds);
        var seconds = clock.Elapsed.TotalSeconds;
        var peak = Processes.PeakOf(Environment.ProcessId);
        var pairs = found.Pairs.Select(pair => (pair.Left.Id, pair.Right.Id)).ToHashSet();
        var ways = PlantedEntities.Ways.Select((_, way) => Of(way)).ToList();
        var result = new PairsResult(seconds, blocking, scoring, found.Compared, pairs.Count, peak, ways);
        Console.WriteLine(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        return 0;

        PlantedWay Of(int way)
        {
            var copies = Enumerable
                .Range(0, count)
                .Where(i => PlantedEntities.WayOf(i) == way)
                .Select(i => (Original: PlantedEntities.OriginalOf(i), Copy: i))
                .Where(pair => pair.Original != pair.Copy)
                .ToList();
            var alike = copies.AsParallel().Count(pair => EntityComparer.Compare(entities[pair.Original], entities[pair.Copy]).IsMatch);
            return new(copies.Count, alike, copies.Count(pair => pairs.Contains((Id(pair.Original), Id(pair.Copy)))));
        }
    }

    private static string Id(int number) => PlantedEntities.Id(number);
}

/// <summary>What finding pairs gave and took.</summary>
/// <param name="Seconds">From the beginning to the end.</param>
/// <param name="Blocking">Processor seconds for keys and blocks.</param>
/// <param name="Scoring">Processor seconds for comparing.</param>
/// <param name="Compared">Pairs that shared a block.</param>
/// <param name="Pairs">Those at or above the threshold.</param>
/// <param name="PeakBytes">The most memory that the process held at once, the entities among it.</param>
/// <param name="Ways">The planted pairs, by how the name of the copy differs.</param>
internal sealed record PairsResult(
    double Seconds,
    double Blocking,
    double Scoring,
    long Compared,
    int Pairs,
    long PeakBytes,
    IReadOnlyList<PlantedWay> Ways
);

/// <summary>Planted pairs of one way.</summary>
/// <param name="Planted">All.</param>
/// <param name="Alike">Those that comparing takes for one: no blocking can find more.</param>
/// <param name="Found">Those that were found.</param>
internal sealed record PlantedWay(int Planted, int Alike, int Found);
