using System.Globalization;
using System.Text.Json;

namespace Waybill.Bench.Clusters;

/// <summary>
/// Groups near-identical texts as lineages do, at growing counts, beside an inverted index of shingles over the same texts: each in a
/// process of its own on one core. The table that it prints is the one in docs/trace.md.
/// </summary>
internal static class ClusterBenchmark
{
    private const double Megabyte = 1e6;

    /// <summary>The two resemblances in use: pages, and quotes.</summary>
    private const double Texts = 0.6;
    private const double Quotes = 0.8;

    public static int Run(int most)
    {
        Console.WriteLine("| texts | by | at | seconds | µs a text | peak memory | compared a text | precision | recall |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var count in new[] { most / 10, most / 10 * 3, most })
        {
            Row("making and folding alone", count, Texts, Worker("fold", Texts, count));
            var clusters = Worker("clusters", Texts, count);
            Row("MinHash bands", count, Texts, clusters);
            Row("MinHash bands", count, Quotes, Worker("clusters", Quotes, count));
            var peer = Worker("peer", Texts, count);
            Row("inverted index (peer)", count, Texts, peer);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | peer / bands | {Texts} | ")
                    + string.Create(CultureInfo.InvariantCulture, $"{peer.Seconds / clusters.Seconds:0.0} × | | ")
                    + string.Create(CultureInfo.InvariantCulture, $"{(double)peer.PeakBytes / clusters.PeakBytes:0.0} × | | | |")
            );
        }

        return 0;
    }

    private static ClusterResult Worker(string what, double resemblance, int count) =>
        JsonSerializer.Deserialize<ClusterResult>(
            Processes
                .OnOneCore([
                    "dotnet",
                    Environment.GetCommandLineArgs()[0],
                    "clusters-worker",
                    what,
                    resemblance.ToString(CultureInfo.InvariantCulture),
                    count.ToString(CultureInfo.InvariantCulture),
                ])
                .Output,
            JsonSerializerOptions.Web
        )!;

    private static void Row(string by, int count, double resemblance, ClusterResult result) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {by} | {resemblance} | {result.Seconds:0.0} | ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{result.Seconds / count * 1e6:0.0} | {result.PeakBytes / Megabyte:N0} MB | "
                )
                + $"{Share(result.Compared, result.Compared == 0 ? 0 : count)} | "
                + $"{Share(result.Right, result.Copies == 0 ? 0 : result.Joined)} | {Share(result.Found, result.Copies)} |"
        );

    private static string Share(long part, long whole) =>
        whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(double)part / whole:0.0000}");
}
