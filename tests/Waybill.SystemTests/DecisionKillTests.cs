using System.Diagnostics;

namespace Waybill.SystemTests;

/// <summary>SIGKILL at random moments of deciding: whatever decision stood on standard output is in the case afterwards.</summary>
public sealed class DecisionKillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Decisions_that_were_acknowledged_survive_30_kills() => SurviveAsync(30);

    [LongFact]
    public Task Decisions_that_were_acknowledged_survive_90_kills() => SurviveAsync(90);

    private async Task SurviveAsync(int kills)
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        var claim = WaybillCommand.Run("claims", folder["case"], "--where", "frame=Transfer", "--json").Succeeded().Lines[0].Split('"')[3];
        var acknowledged = new List<string>();
        var random = new Random(20240226);
        var first = Stopwatch.StartNew();
        WaybillCommand.Run("decide", folder["case"], claim, "note", "--why", "the one that nobody kills.").Succeeded();
        acknowledged.Add("the one that nobody kills.");
        // A kill counts when it met a running process; how long one runs is learned from those that ended first.
        var (met, attempts, whole) = (0, 0, (int)(first.ElapsedMilliseconds * 5 / 4));
        while (met < kills && attempts < 5 * kills)
        {
            var why = $"reason number {attempts++}.";
            var clock = Stopwatch.StartNew();
            var killed = await Kill.AfterAsync(random.Next(whole / 4, whole), "decide", folder["case"], claim, "note", "--why", why);
            if (killed.WasRunning)
                met++;
            else
                whole = Math.Max(40, (int)clock.ElapsedMilliseconds);
            if (killed.Lines.Any(line => line.StartsWith(claim, StringComparison.Ordinal)))
                acknowledged.Add(why);
        }

        Assert.True(met == kills, $"{met} of {attempts} kills met a running process");
        var decisions = WaybillCommand.Run("decisions", folder["case"]).Succeeded().Output;
        Assert.All(acknowledged, why => Assert.Contains(why, decisions, StringComparison.Ordinal));
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }
}
