using Waybill.Core.Evidence;

namespace Waybill.SystemTests;

/// <summary>SIGKILL at random moments: whatever stood on standard output is in the case afterwards.</summary>
public sealed class KillTests : IDisposable
{
    private const int FilesInABatch = 12;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Captures_that_were_acknowledged_survive_120_kills()
    {
        var acknowledged = new HashSet<string>();
        var midway = 0;
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        var random = new Random(20231013);
        for (var kill = 0; kill < 120; kill++)
        {
            var paths = Enumerable.Range(0, FilesInABatch)
                .Select(i => folder.Write($"in/{kill}-{i}.txt", Texts.Numbered(kill * FilesInABatch + i)));
            var lines = await KilledAfter(random.Next(120, 700), ["add", folder["case"], .. paths]);
            var hashes = lines.Where(line => line.StartsWith("sha256:", StringComparison.Ordinal)).Select(line => line[..71]).ToList();
            midway += hashes.Count is > 0 and < FilesInABatch ? 1 : 0;
            acknowledged.UnionWith(hashes);
            if (kill % 20 == 19)
                AssertAllThere(acknowledged);
        }

        AssertAllThere(acknowledged);
        // The kills must have met the writer at work, not before it began or after it ended.
        Assert.True(acknowledged.Count > 0 && midway > 0, $"{acknowledged.Count} acknowledged, {midway} kills amid a batch");
    }

    [Fact]
    public async Task Decisions_that_were_acknowledged_survive_90_kills()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("shipment.txt", Texts.Shipment)).Succeeded();
        var claim = WaybillCommand.Run("claims", folder["case"], "--where", "frame=Transfer", "--json").Succeeded().Lines[0].Split('"')[3];
        var acknowledged = new List<string>();
        var random = new Random(20240226);
        for (var kill = 0; kill < 90; kill++)
        {
            var why = $"reason number {kill}.";
            var lines = await KilledAfter(random.Next(100, 500), ["decide", folder["case"], claim, "note", "--why", why]);
            if (lines.Any(line => line.StartsWith(claim, StringComparison.Ordinal)))
                acknowledged.Add(why);
        }

        var decisions = WaybillCommand.Run("decisions", folder["case"]).Succeeded().Output;
        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, why => Assert.Contains(why, decisions, StringComparison.Ordinal));
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    private void AssertAllThere(IEnumerable<string> hashes)
    {
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        var dump = WaybillCommand.Run("rebuild", folder["case"], "--dump", "-").Succeeded().Output;
        Assert.All(hashes, hash =>
        {
            var hex = Sha256.Parse(hash).Hex;
            Assert.True(File.Exists(Path.Combine(folder["case"], "locker", hex[..2], hex[2..])), $"{hash} is not in the locker");
            Assert.Contains(hex, dump, StringComparison.Ordinal);
        });
    }

    private static async Task<List<string>> KilledAfter(int milliseconds, string[] arguments)
    {
        using var process = WaybillCommand.Start(Waybill.Tests.Checkout.Root, arguments);
        var lines = new List<string>();
        var reading = Task.Run(async () =>
        {
            // Only whole lines count: a line that was cut by the kill was not printed.
            var text = await process.StandardOutput.ReadToEndAsync();
            lines.AddRange(text.Split('\n').SkipLast(1));
        });
        using var timer = new CancellationTokenSource(milliseconds);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        await reading;
        return lines;
    }
}
