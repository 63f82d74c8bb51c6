using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Waybill.Bench;

/// <summary>
/// Reads the same documents with Waybill and with its peers from npm, each in a process of its own on one core, the best of several runs
/// after a first sentence. The table that it prints is the one in docs/reading.md.
/// </summary>
internal static class ReadBenchmark
{
    private const double Megabyte = 1e6;

    public static int Run(int documents, int runs)
    {
        RestorePeers();
        var file = Path.Combine(Directory.CreateTempSubdirectory("waybill-bench-").FullName, "documents.jsonl");
        try
        {
            Corpus.Write(file, Corpus.Documents(documents));
            var bytes = Corpus.Read(file).Sum(text => (long)text.Length);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{documents:N0} documents, {bytes / Megabyte:0.00} MB; processor time on one core, best of {runs}; tokens as each counts them\n"
                )
            );
            Console.WriteLine("| reader | what it gives | documents/s | tokens/s | ready in | peak memory |");
            Console.WriteLine("|---|---|---|---|---|---|");
            Row("Waybill, grammar", "tags, lemmas, features, trees, names", documents, Waybill("grammar", file, runs));
            Row("Waybill, claims", "all of that, and attributed claims", documents, Waybill("claims", file, runs));
            Row($"wink-nlp {Version("wink-nlp")}", "tags, entities; no trees", documents, Peer("wink", file, runs));
            Row($"compromise {Version("compromise")}", "tags, entities; no trees", documents, Peer("compromise", file, runs));
            return 0;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static string Peers => Path.Combine(Processes.Root, "bench", "peers");

    private static ReadResult Waybill(string what, string file, int runs) =>
        Result(["dotnet", Environment.GetCommandLineArgs()[0], "read-worker", what, file, Text(runs)]);

    private static ReadResult Peer(string name, string file, int runs) =>
        Result(["node", Path.Combine(Peers, "read.js"), name, file, Text(runs)]);

    private static ReadResult Result(IReadOnlyList<string> line) =>
        JsonSerializer.Deserialize<ReadResult>(Processes.OnOneCore(line).Output, JsonSerializerOptions.Web)!;

    private static void Row(string name, string gives, int documents, ReadResult result) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {name} | {gives} | {documents / result.Seconds:N0} | ")
                + string.Create(CultureInfo.InvariantCulture, $"{result.Tokens / result.Seconds:N0} | {result.ReadyMilliseconds:N0} ms | ")
                + string.Create(CultureInfo.InvariantCulture, $"{result.PeakBytes / Megabyte:N0} MB |")
        );

    /// <summary>The peers come from the registry as the lock file has them; nothing of them is kept in the checkout.</summary>
    private static void RestorePeers()
    {
        var start = new ProcessStartInfo("npm") { WorkingDirectory = Peers, RedirectStandardOutput = true };
        foreach (var argument in new[] { "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent" })
            start.ArgumentList.Add(argument);
        using var restore = Process.Start(start)!;
        restore.StandardOutput.ReadToEnd();
        restore.WaitForExit();
        if (restore.ExitCode != 0)
            throw new InvalidOperationException("npm ci in bench/peers failed: npm and node 20 are needed, and the registry.");
    }

    private static string Version(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Peers, "node_modules", package, "package.json")));
        return json.RootElement.GetProperty("version").GetString()!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
