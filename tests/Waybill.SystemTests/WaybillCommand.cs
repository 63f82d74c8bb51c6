using System.Diagnostics;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>Runs `./waybill` as a person does.</summary>
internal static class WaybillCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static Outcome Run(params string[] arguments) => RunIn(Checkout.Root, arguments);

    /// <summary>Runs the command with a text on standard input.</summary>
    public static Outcome RunWith(string input, params string[] arguments)
    {
        using var process = Start(Checkout.Root, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Ended(process, arguments);
    }

    public static Outcome RunIn(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return Ended(process, arguments);
    }

    private static Outcome Ended(Process process, string[] arguments)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"waybill {string.Join(' ', arguments)} ran longer than {Longest}");
        }

        return new(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, null, arguments);

    /// <summary>Starts the command, behind another one (such as strace with its options) where one is given.</summary>
    public static Process Start(string folder, string[]? behind, params string[] arguments)
    {
        string[] line = [.. behind ?? [], Path.Combine(Checkout.Root, "waybill"), .. arguments];
        var start = new ProcessStartInfo(line[0])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);
        start.Environment["WAYBILL_ANALYST"] = "a tester";
        return Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
    }
}

/// <summary>What a run printed and returned.</summary>
internal sealed record Outcome(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Outcome Succeeded()
    {
        Assert.True(Exit == 0, $"exit {Exit}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Asserts the exit code and that no stack trace was shown.</summary>
    public Outcome FailedWith(int exit)
    {
        Assert.Equal(exit, Exit);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", Error, StringComparison.Ordinal);
        return this;
    }
}
