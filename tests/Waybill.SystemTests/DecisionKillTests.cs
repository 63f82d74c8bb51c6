using System.Diagnostics;

namespace Waybill.SystemTests;

/// <summary>SIGKILL at random moments of deciding: whatever decision stood on standard output is in the case afterwards.</summary>
public sealed class DecisionKillTests : IDisposable
{
    private const int Kills = 90;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Decisions_that_were_acknowledged_survive_90_kills()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        WaybillCommand.Run("add", folder["case"], folder.Write("shipment.txt", Texts.Shipment)).Succeeded();
        var claim = WaybillCommand.Run("claims", folder["case"], "--where", "frame=Transfer", "--json").Succeeded().Lines[0].Split('"')[3];
        var clock = Stopwatch.StartNew();
        WaybillCommand.Run("decide", folder["case"], claim, "note", "--why", "how long one takes").Succeeded();
        var whole = (int)clock.ElapsedMilliseconds;
        var acknowledged = new List<string>();
        var running = 0;
        var random = new Random(20240226);
        for (var kill = 0; kill < Kills; kill++)
        {
            var why = $"reason number {kill}.";
            var killed = await Kill.AfterAsync(
                random.Next(whole / 3, whole + whole / 4),
                "decide",
                folder["case"],
                claim,
                "note",
                "--why",
                why
            );
            running += killed.WasRunning ? 1 : 0;
            if (killed.Lines.Any(line => line.StartsWith(claim, StringComparison.Ordinal)))
                acknowledged.Add(why);
        }

        var decisions = WaybillCommand.Run("decisions", folder["case"]).Succeeded().Output;
        Assert.True(running > Kills / 4, $"{running} of {Kills} kills met a running process");
        Assert.All(acknowledged, why => Assert.Contains(why, decisions, StringComparison.Ordinal));
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }
}
