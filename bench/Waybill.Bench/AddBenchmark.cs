using System.Diagnostics;
using System.Globalization;

namespace Waybill.Bench;

/// <summary>Measures `waybill add` as a person meets it: the whole process, on one core, the files in the page cache; best of several runs.</summary>
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
        Waybill(["init", folder]);
        var clock = Stopwatch.StartNew();
        var (output, peak) = Waybill(["add", folder, input]);
        var seconds = clock.Elapsed.TotalSeconds;
        var lines = output.Split('\n').Where(line => line.StartsWith("sha256:", StringComparison.Ordinal)).ToList();
        if (lines.Count != articles)
            throw new InvalidOperationException($"{lines.Count} of {articles} articles were acknowledged.");
        return (seconds, peak, lines.Sum(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)));
    }

    private static (string Output, long PeakBytes) Waybill(string[] arguments)
    {
        string[] line = ["taskset", "-c", "0", "dotnet", Path.Combine(Root(), "artifacts", "waybill", "waybill.dll"), .. arguments];
        var start = new ProcessStartInfo(line[0]) { RedirectStandardOutput = true };
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var reading = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, PeakOf(process.Id));
        return process.ExitCode == 0
            ? (reading.Result, peak)
            : throw new InvalidOperationException($"waybill {string.Join(' ', arguments)} returned {process.ExitCode}.");
    }

    /// <summary>The kernel's high-water mark of resident memory (proc(5), VmHWM).</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null
                ? 0
                : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Waybill.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmark runs outside a checkout.");
        return folder;
    }
}
