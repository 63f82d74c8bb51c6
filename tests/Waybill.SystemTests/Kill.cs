namespace Waybill.SystemTests;

/// <summary>Runs a command and kills it with SIGKILL at some moment.</summary>
internal static class Kill
{
    /// <summary>Kills after some time since the start.</summary>
    public static Task<Killed> AfterAsync(int milliseconds, params string[] arguments) => RunAsync(0, milliseconds, arguments);

    /// <summary>Kills some time after the command has printed its first line, which is amid its work.</summary>
    public static Task<Killed> AfterFirstLineAsync(int milliseconds, params string[] arguments) => RunAsync(1, milliseconds, arguments);

    private static async Task<Killed> RunAsync(int linesFirst, int milliseconds, string[] arguments)
    {
        using var process = WaybillCommand.Start(Waybill.Tests.Checkout.Root, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var lines = new List<string>();
        while (lines.Count < linesFirst && await process.StandardOutput.ReadLineAsync() is { } line)
            lines.Add(line);
        var output = process.StandardOutput.ReadToEndAsync();
        using var timer = new CancellationTokenSource(milliseconds);
        var killed = false;
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            killed = true;
        }

        await process.WaitForExitAsync();
        await error;
        // A line that was cut by the kill was not printed.
        lines.AddRange((await output).Split('\n').SkipLast(1));
        return new(lines, killed && process.ExitCode != 0);
    }
}

/// <summary>What came of it.</summary>
/// <param name="Lines">The whole lines that were printed.</param>
/// <param name="WasRunning">True when the kill met a running process.</param>
internal sealed record Killed(IReadOnlyList<string> Lines, bool WasRunning);
