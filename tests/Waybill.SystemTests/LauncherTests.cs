using System.Diagnostics;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>
/// When `./waybill` builds: a copy of it, in a checkout of a few files, calls a stand-in for the SDK that notes where it was called.
/// </summary>
public sealed class LauncherTests : IDisposable
{
    private const string Sdk = """
        #!/bin/sh
        if [ "$1" = publish ]; then
          pwd >> "$SDK_LOG"
          while [ "$1" != -o ]; do shift; done
          mkdir -p "$2" && touch "$2/waybill.dll"
        else
          echo "ran in $(pwd)"
        fi

        """;

    private static readonly string[] Sources =
    [
        "src/a.cs",
        "src/b.cs",
        "cases/c.yaml",
        "eng/d.txt",
        ".editorconfig",
        "global.json",
        "Directory.Build.props",
    ];

    private readonly TemporaryFolder folder = new();

    public LauncherTests()
    {
        Copy("waybill", "checkout/waybill");
        foreach (var file in Sources)
            folder.Write("checkout/" + file, "x");
        // A copy of something executable stays executable, whatever is written into it.
        Copy("waybill", "bin/dotnet");
        folder.Write("bin/dotnet", Sdk);
        Directory.CreateDirectory(folder["elsewhere"]);
        File.CreateSymbolicLink(folder["elsewhere/wb"], folder["checkout/waybill"]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_builds_in_the_checkout_and_runs_where_it_was_called_behind_a_link_too()
    {
        Assert.Equal($"ran in {folder["elsewhere"]}\n", Run());
        Assert.Equal([folder["checkout"]], Builds());
    }

    [Fact]
    public void It_builds_once_and_again_when_a_source_was_changed_added_put_back_or_removed()
    {
        Action[] changes =
        [
            () => { },
            () => File.AppendAllText(folder["checkout/src/a.cs"], "y"),
            () => folder.Write("checkout/src/new.cs", "x"),
            () => File.Delete(folder["checkout/src/new.cs"]),
            () => File.SetLastWriteTimeUtc(folder["checkout/src/b.cs"], DateTime.UnixEpoch),
            () => File.Delete(folder["checkout/cases/c.yaml"]),
            () => File.AppendAllText(folder["checkout/eng/d.txt"], "y"),
            () => File.AppendAllText(folder["checkout/.editorconfig"], "y"),
        ];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i]();
            Run();
            Run();
            Assert.Equal(i + 1, Builds().Length);
        }
    }

    [Fact]
    public void What_a_build_writes_is_no_source()
    {
        Run();
        folder.Write("checkout/src/obj/made.cs", "x");
        folder.Write("checkout/src/bin/made.dll", "x");
        Run();
        Assert.Single(Builds());
    }

    private string[] Builds() => File.ReadAllLines(folder["log"]);

    private string Run()
    {
        var start = new ProcessStartInfo(folder["elsewhere/wb"])
        {
            WorkingDirectory = folder["elsewhere"],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["SDK_LOG"] = folder["log"];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{output}{error.Result}");
        return output;
    }

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[to])!);
        File.Copy(Path.Combine(Checkout.Root, from), folder[to]);
    }
}
