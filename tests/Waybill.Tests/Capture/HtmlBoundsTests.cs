using System.Text;
using Waybill.Capture;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class HtmlBoundsTests
{
    private static readonly CaptureLimits Quick = new() { Time = TimeSpan.FromSeconds(10) };

    [Fact]
    public void A_huge_page_on_one_line_is_one_clear_line_and_can_be_allowed()
    {
        var page = Repeat("<p>lorem ipsum dolor sit amet ", 52_000_000 / 30);
        Assert.Equal(
            "a.html: the page has 51,999,990 bytes: if it is in order, raise the limit 'html-size' (now 16 MiB)",
            Refused("a.html", page)
        );
        var text = Repeat("lorem ipsum dolor sit amet ", 52_000_000 / 27);
        Assert.Equal(text.Length - 1, Captured("a.html", text, CaptureLimits.Default.With("html-size=64MiB")).Text.Text.Length);
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_costs_anything()
    {
        Assert.Contains("'html-depth'", Refused("a.html", [.. Repeat("<div>", 100_000), .. "x"u8], Quick), StringComparison.Ordinal);
        Assert.Contains("'html-depth'", Refused("a.html", [.. Repeat("<b><font>", 100_000), .. "x"u8], Quick), StringComparison.Ordinal);
    }

    [Fact]
    public void Moderate_depth_is_flattened_and_noted()
    {
        var file = Captured("a.html", [.. Repeat("<div>", 3000), .. "<p>deep inside"u8, .. Repeat("</div>", 3000)], Quick);
        Assert.Equal("deep inside", file.Text.Text);
        Assert.Contains(file.Extraction.Notes, note => note.Contains("nest deeper than 512", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<li>", "x", 60_000)]
    [InlineData("<p>", "x", 60_000)]
    [InlineData("<table><tr><td>", "x", 1000)]
    [InlineData("<a href=x>", "x", 4000)]
    [InlineData("<select><option>", "x", 4000)]
    [InlineData("<svg>", "x", 3000)]
    public void Hostile_shapes_end_within_their_time(string tag, string text, int count)
    {
        var result = Result("a.html", [.. Repeat(tag + text, count), .. Encoding.UTF8.GetBytes("<p>The end of it.")], Quick);
        Assert.DoesNotContain("extractor failed", (result as CaptureFailure)?.Line ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_that_runs_out_is_one_clear_line()
    {
        var late = await new ExhibitReader(time: new TimeIsUp()).ExtractAsync("a.html", Repeat("<p>x", 200_000));
        Assert.Equal(
            "a.html: it took too long: if it is in order, raise the limit 'seconds' (now 60)",
            Assert.IsType<CaptureFailure>(late).Line
        );
    }

    [Fact]
    public void Structured_data_that_nests_without_end_is_passed_over()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));
        var file = Captured("a.html", $"<script type='application/ld+json'>{deep}</script><p>The text that counts.");
        Assert.Equal("The text that counts.", file.Text.Text);
        Assert.Contains(file.Extraction.Notes, note => note.Contains("JSON-LD", StringComparison.Ordinal));
    }

    private static byte[] Repeat(string text, int count)
    {
        var one = Encoding.UTF8.GetBytes(text);
        var all = new byte[one.Length * count];
        for (var i = 0; i < count; i++)
            one.CopyTo(all, i * one.Length);
        return all;
    }
}
