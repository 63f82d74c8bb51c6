using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Dossier.Html;

namespace Waybill.Tests.Dossier;

public class DossierContrastTests
{
    private static readonly string Css = StyleSheet.Css;

    public static TheoryData<string> Schemes => ["light", "dark", "print"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_ink_is_readable_on_every_paper(string scheme) => AssertContrast(scheme, "--ink", 4.5);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_line_shows_on_every_paper(string scheme) => AssertContrast(scheme, "--line", 3);

    [Fact]
    public void Every_colour_is_named_and_used_as_what_its_name_says()
    {
        var rules = Regex.Replace(Css, ":root \\{.*?\\}", "", RegexOptions.Singleline);
        Assert.DoesNotMatch("#[0-9a-fA-F]{3,8}\\b[^ ]", rules.Replace("#footnotes", "", StringComparison.Ordinal));
        Assert.All(
            Regex.Matches(rules, "[ ;]color: ?([^;]+);"),
            match => Assert.Matches("^(var\\(--ink[a-z-]*\\)|inherit)$", match.Groups[1].Value)
        );
        Assert.All(
            Regex.Matches(rules, "background: ?([^;]+);"),
            match => Assert.Matches("^var\\(--paper[a-z-]*\\)$", match.Groups[1].Value)
        );
    }

    private static void AssertContrast(string scheme, string kind, double least)
    {
        var colours = Colours(scheme);
        foreach (var (name, ink) in colours.Where(c => c.Key.StartsWith(kind, StringComparison.Ordinal)))
        {
            foreach (var (ground, paper) in colours.Where(c => c.Key.StartsWith("--paper", StringComparison.Ordinal)))
            {
                var contrast = Contrast(ink, paper);
                Assert.True(contrast >= least, $"{scheme}: {name} on {ground} has {contrast:0.00}:1, {least}:1 is needed");
            }
        }
    }

    private static Dictionary<string, string> Colours(string scheme)
    {
        var roots = Regex.Matches(Css, ":root \\{(.*?)\\}", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(3, roots.Count);
        var colours = new Dictionary<string, string>();
        foreach (
            var root in scheme switch
            {
                "light" => [roots[0]],
                "dark" => [roots[0], roots[1]],
                _ => new[] { roots[0], roots[2] },
            }
        )
        {
            foreach (Match colour in Regex.Matches(root, "(--[a-z0-9-]+): (#[0-9a-f]{6});"))
                colours[colour.Groups[1].Value] = colour.Groups[2].Value;
        }

        return colours;
    }

    // WCAG 2.2, definition of contrast ratio.
    private static double Contrast(string a, string b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
