using System.Diagnostics;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>Waybill packs as a .NET tool that works away from the checkout.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [LongFact]
    public void The_packed_tool_makes_the_demo_in_an_empty_folder()
    {
        Run(
            "dotnet",
            "pack",
            Path.Combine(Checkout.Root, "src", "Waybill.Cli"),
            "-c",
            "Release",
            "-o",
            folder["packages"],
            "--nologo",
            "-v",
            "quiet"
        );
        Run("dotnet", "tool", "install", "Waybill.Cli", "--tool-path", folder["tools"], "--source", folder["packages"], "--prerelease");
        Directory.CreateDirectory(folder["away"]);

        var output = Run(folder["tools/waybill"], "demo", folder["away/demo"]);

        Assert.Contains("retellings collapsed", output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["away/demo/dossier.html"]));
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}{error.Result}");
        return output;
    }
}
