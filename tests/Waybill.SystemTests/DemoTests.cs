using System.Text.RegularExpressions;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>The demo as a person meets it.</summary>
public sealed partial class DemoTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_demo_makes_a_case_a_summary_and_a_footnoted_dossier()
    {
        var demo = WaybillCommand.RunIn(folder.Path, "demo").Succeeded();

        Assert.Empty(demo.Error);
        Assert.Contains("retellings collapsed", demo.Output, StringComparison.Ordinal);
        Assert.Contains("How many containers", demo.Output, StringComparison.Ordinal);
        Assert.StartsWith(SummaryOfReadme(), demo.Output, StringComparison.Ordinal);
        var html = File.ReadAllText(folder["demo-case/dossier.html"]);
        Assert.InRange(Footnote().Count(html), 30, 1000);
        Assert.Contains("the original was not captured", html, StringComparison.Ordinal);
        Assert.InRange(Directory.EnumerateFiles(folder["demo-case/locker"], "*", SearchOption.AllDirectories).Count(), 30, 1000);

        var head = demo.Lines[^1].Split(' ')[^1];
        Assert.Contains(head, html, StringComparison.Ordinal);
        WaybillCommand.Run("verify", folder["demo-case"], "--head", head).Succeeded();

        WaybillCommand.RunIn(folder.Path, "report", "demo-case", "-o", "again.html").Succeeded();
        Assert.Equal(html, File.ReadAllText(folder["again.html"]));
        Assert.InRange(
            File.ReadLines(folder["demo-case/case.yaml"]).Count(line => line.StartsWith("  - id:", StringComparison.Ordinal)),
            6,
            100
        );
    }

    [Fact]
    public void The_demo_replaces_an_earlier_demo_and_nothing_else()
    {
        folder.Write("mine/notes.txt", "not yours");

        var refused = WaybillCommand.RunIn(folder.Path, "demo", "mine").FailedWith(1);

        Assert.Contains("left alone", refused.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["mine/notes.txt"]));
        WaybillCommand.RunIn(folder.Path, "demo", "other").Succeeded();
        WaybillCommand.RunIn(folder.Path, "demo", "other").Succeeded();
    }

    // What the README says that the demo's summary begins with.
    private static string SummaryOfReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var block = readme[readme.IndexOf("Its summary begins:", StringComparison.Ordinal)..].Split("```")[1];
        return block.Trim('\n').ReplaceLineEndings();
    }

    [GeneratedRegex("<li id=\"fn-[0-9]+\"")]
    private static partial Regex Footnote();
}
