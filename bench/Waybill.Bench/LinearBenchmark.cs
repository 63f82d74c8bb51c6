using System.Globalization;

namespace Waybill.Bench;

/// <summary>
/// Reads single texts of growing length with `waybill read`: whole process on one core, processor time, best of several runs.
/// </summary>
internal static class LinearBenchmark
{
    private const double Megabyte = 1e6;
    private static readonly double[] Sizes = [0.5, 1, 2, 5];

    public static int Run(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("waybill-bench-").FullName;
        try
        {
            Console.WriteLine("| text | seconds | seconds/MB | peak memory | claims |");
            Console.WriteLine("|---|---|---|---|---|");
            foreach (var size in Sizes)
            {
                var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"text-{size}.txt"));
                File.WriteAllText(file, Corpus.Text((int)(size * Megabyte)));
                var best = Enumerable.Range(0, runs).Select(_ => Processes.Waybill("read", file)).MinBy(run => run.ProcessorSeconds)!;
                var claims = best.Output.Count(letter => letter == '\n');
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {size} MB | {best.ProcessorSeconds:0.0} | {best.ProcessorSeconds / size:0.0} | {best.PeakBytes / Megabyte:N0} MB | {claims:N0} |"
                    )
                );
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
