using System.Diagnostics;
using System.Globalization;

namespace Waybill.Bench;

/// <summary>
/// Measures `waybill add` as a person meets it: the whole process, on one core, the files in the page cache; best of several runs.
/// </summary>
internal static class AddBenchmark
{
    private const double Megabyte = 1e6;

    public static int Run(int articles, int runs)
    {
        var root = Directory.CreateTempSubdirectory("waybill-bench-").FullName;
        try
        {
            var input = Path.Combine(root, "in");
            ArticleMaker.Write(input, articles, seed: 1);
            var bytes = Directory.EnumerateFiles(input).Sum(file => new FileInfo(file).Length);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{articles:N0} HTML articles, {bytes / Megabyte:0.0} MB, one core, best of {runs}"
                )
            );

            var copy = Enumerable.Range(0, runs).Select(run => DurableCopy(input, Path.Combine(root, $"copy{run}"))).Min();
            var waybill = Enumerable
                .Range(0, runs)
                .Select(run => Add(input, Path.Combine(root, $"case{run}"), articles))
                .MinBy(result => result.Seconds);

            Row("waybill add", waybill.Seconds, articles, bytes);
            Row("hash, copy, flush each (the floor)", copy, articles, bytes);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"ratio {waybill.Seconds / copy:0.0} · peak memory {waybill.PeakBytes / Megabyte:0} MB · {waybill.Claims:N0} claims"
                )
            );
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Row(string name, double seconds, int articles, long bytes) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-36} {seconds,7:0.00} s {articles / seconds,9:0} exhibits/s {bytes / Megabyte / seconds,8:0.00} MB/s"
            )
        );

    /// <summary>What any tool must do that keeps evidence safe: read, hash, write, flush.</summary>
    private static double DurableCopy(string input, string output)
    {
        var clock = Stopwatch.StartNew();
        Directory.CreateDirectory(output);
        foreach (var file in Directory.EnumerateFiles(input))
        {
            var content = File.ReadAllBytes(file);
            var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
            using var stream = new FileStream(Path.Combine(output, name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static (double Seconds, long PeakBytes, long Claims) Add(string input, string folder, int articles)
    {
        Processes.Waybill("init", folder);
        var (output, seconds, _, peak) = Processes.Waybill("add", folder, input);
        var lines = output.Split('\n').Where(line => line.StartsWith("sha256:", StringComparison.Ordinal)).ToList();
        if (lines.Count != articles)
            throw new InvalidOperationException($"{lines.Count} of {articles} articles were acknowledged.");
        return (seconds, peak, lines.Sum(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)));
    }
}
