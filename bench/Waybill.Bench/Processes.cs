using System.Diagnostics;
using System.Globalization;

namespace Waybill.Bench;

/// <summary>Runs other processes, most of them on one core, and looks at what they took.</summary>
internal static class Processes
{
    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Runs the command as built by `./waybill`.</summary>
    public static ProcessRun Waybill(params string[] arguments) =>
        OnOneCore(["dotnet", Path.Combine(Root, "artifacts", "waybill", "waybill.dll"), .. arguments]);

    /// <summary>Runs a command line on one core.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProcessRun OnOneCore(IReadOnlyList<string> line) => OnAllCores(["taskset", "-c", "0", .. line]);

    /// <summary>Runs a command line on whatever cores there are.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProcessRun OnAllCores(IReadOnlyList<string> line)
    {
        var start = new ProcessStartInfo(line[0]) { RedirectStandardOutput = true };
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var reading = process.StandardOutput.ReadToEndAsync();
        var (peak, used) = (0L, 0.0);
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            used = Math.Max(used, UsedBy(process.Id));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new(reading.Result, seconds, used, peak)
            : throw new InvalidOperationException($"{string.Join(' ', line)} returned {process.ExitCode}.");
    }

    /// <summary>The kernel's high-water mark of resident memory (proc(5), VmHWM).</summary>
    public static long PeakOf(int process)
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

    /// <summary>The processor time used so far, in seconds (proc(5), utime and stime of stat, in hundredths).</summary>
    private static double UsedBy(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            // The name of the command stands in parentheses and may hold blanks; utime and stime are fields 14 and 15.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Waybill.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmark runs outside a checkout.");
        return folder;
    }
}

/// <summary>What a process printed and took.</summary>
/// <param name="Output">Its standard output.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="ProcessorSeconds">Processor time; other work on the machine does not count.</param>
/// <param name="PeakBytes">The most memory that it held at once.</param>
internal sealed record ProcessRun(string Output, double Seconds, double ProcessorSeconds, long PeakBytes);
