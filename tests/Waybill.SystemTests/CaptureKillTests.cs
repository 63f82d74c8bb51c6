using Waybill.Core.Evidence;

namespace Waybill.SystemTests;

/// <summary>
/// SIGKILL at random moments of capturing: whatever stood on standard output is in the case afterwards. 60 kills, and 60 more among the
/// long tests.
/// </summary>
public sealed class CaptureKillTests : IDisposable
{
    private const int Kills = 20;
    private const int FilesAtATime = 30;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Captures_that_were_acknowledged_survive_20_kills(int seed) => SurviveAsync(seed);

    [LongFact]
    public async Task Captures_that_were_acknowledged_survive_60_more_kills()
    {
        await SurviveAsync(3);
        await SurviveAsync(4);
    }

    private async Task SurviveAsync(int seed)
    {
        var acknowledged = new HashSet<string>();
        var amid = 0;
        WaybillCommand.Run("init", folder[$"case-{seed}"]).Succeeded();
        var random = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            var paths = Enumerable
                .Range(0, FilesAtATime)
                .Select(i => folder.Write($"in/{kill}-{i}.txt", Texts.Numbered(kill * FilesAtATime + i)));
            string[] arguments = ["add", folder[$"case-{seed}"], .. paths];
            var killed =
                kill % 2 == 0
                    ? await Kill.AfterAsync(random.Next(50, 700), arguments)
                    : await Kill.AfterFirstLineAsync(random.Next(0, 60), arguments);
            var hashes = killed
                .Lines.Where(line => line.StartsWith("sha256:", StringComparison.Ordinal))
                .Select(line => line[..71])
                .ToList();
            amid += hashes.Count > 0 && killed.WasRunning ? 1 : 0;
            acknowledged.UnionWith(hashes);
        }

        WaybillCommand.Run("verify", folder[$"case-{seed}"]).Succeeded();
        var dump = WaybillCommand.Run("rebuild", folder[$"case-{seed}"], "--dump", "-").Succeeded().Output;
        Assert.All(
            acknowledged,
            hash =>
            {
                var hex = Sha256.Parse(hash).Hex;
                Assert.True(
                    File.Exists(Path.Combine(folder[$"case-{seed}"], "locker", hex[..2], hex[2..])),
                    $"{hash} is not in the locker"
                );
                Assert.Contains(hex, dump, StringComparison.Ordinal);
            }
        );
        // The kills must have met the writer at work, not only before it began or after it ended.
        Assert.True(acknowledged.Count > 0 && amid > 0, $"{acknowledged.Count} acknowledged, {amid} kills after the first acknowledgement");
    }
}
