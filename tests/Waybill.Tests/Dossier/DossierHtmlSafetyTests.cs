using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Waybill.Dossier;

namespace Waybill.Tests.Dossier;

public class DossierHtmlSafetyTests
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["sample"] = Page(Munitions.Input()),
        ["sample in full"] = Page(Munitions.Input(true)),
        ["hostile"] = Page(Hostile.Input()),
        ["hostile in full"] = Page(Hostile.Input(true)),
    };

    public static TheoryData<string> Pages => [.. Written.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_runs_and_nothing_is_loaded(string name)
    {
        var page = Written[name];
        var markup = Regex.Replace(page, "<style>.*?</style>", "", RegexOptions.Singleline);
        foreach (var tag in Regex.Matches(markup, "<[a-zA-Z!/][^>]*>").Select(match => match.Value))
        {
            Assert.DoesNotMatch("(?i)^<(script|iframe|object|embed|link|img|image|base|form|input|use|foreignobject|video|audio)", tag);
            Assert.DoesNotMatch("(?i)\\s(style|on[a-z]+|src|srcset|xlink:href|data|action|ping|background)\\s*=", tag);
            foreach (Match link in Regex.Matches(tag, "href=\"([^\"]*)\""))
                Assert.Matches("^(#|https?://)", link.Groups[1].Value);
            if (tag.Contains("href=\"http", StringComparison.Ordinal))
                Assert.Contains("rel=\"noreferrer noopener\"", tag, StringComparison.Ordinal);
        }

        Assert.DoesNotMatch("(?i)(url\\(|@import|expression\\()", page[..page.IndexOf("</style>", StringComparison.Ordinal)]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_policy_allows_the_style_by_its_hash_and_nothing_else(string name)
    {
        var page = Written[name];
        var style = Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; img-src data:;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<style"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_place_stands_once_and_every_link_finds_its_place(string name)
    {
        var page = Written[name];
        var places = Regex.Matches(page, "\\sid=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
        foreach (Match link in Regex.Matches(page, "href=\"#([^\"]+)\""))
            Assert.Contains(link.Groups[1].Value, places);
        foreach (Match label in Regex.Matches(page, "aria-labelledby=\"([^\"]+)\""))
            Assert.All(label.Groups[1].Value.Split(' '), id => Assert.Contains(id, places));
        foreach (var note in places.Where(place => place.StartsWith("fn-", StringComparison.Ordinal)))
            Assert.Contains($"href=\"#{note}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_stand_in_order_and_tables_have_captions_and_scopes(string name)
    {
        var page = Written[name];
        var levels = Regex.Matches(page, "<h([1-6])[ >]").Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(
            Regex.Matches(page, "<table.*?</table>", RegexOptions.Singleline),
            table => Assert.Contains("<caption>", table.Value, StringComparison.Ordinal)
        );
        Assert.All(Regex.Matches(page, "<th[ >][^>]*"), heading => Assert.Contains("scope=", heading.Value, StringComparison.Ordinal));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"skip\" href=\"#main\">", page, StringComparison.Ordinal);
        Assert.All(
            Regex.Matches(page, "<svg class=\"chart\"[^>]*>"),
            svg => Assert.Contains("role=\"img\"", svg.Value, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_hidden_character_and_no_broken_surrogate_is_left(string name)
    {
        var page = Written[name];
        Assert.DoesNotMatch(
            "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]",
            page
        );
        Assert.Equal(page, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tags_are_balanced(string name)
    {
        var markup = Regex.Replace(Written[name], "<style>.*?</style>", "", RegexOptions.Singleline);
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(markup, "<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>"))
        {
            if (tag.Groups[3].Length > 0 || tag.Groups[2].Value is "meta" or "br")
                continue;
            if (tag.Groups[1].Length == 0)
                open.Push(tag.Groups[2].Value);
            else
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
        }

        Assert.Empty(open);
    }

    private static string Page(DossierInput input) => Encoding.UTF8.GetString(DossierWriter.Write(input, DossierFormat.Html));
}
