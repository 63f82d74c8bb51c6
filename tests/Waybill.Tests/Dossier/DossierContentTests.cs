using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Assessment;
using Waybill.Dossier;

namespace Waybill.Tests.Dossier;

public class DossierContentTests
{
    [Fact]
    public void Footnotes_are_numbered_by_first_use_and_each_claim_has_one()
    {
        var page = Html(Munitions.Input());
        var firstUses = Regex.Matches(page, "id=\"ref-(\\d+)\"").Select(match => int.Parse(match.Groups[1].Value)).ToList();
        Assert.Equal(Enumerable.Range(1, firstUses.Count), firstUses);
        Assert.Equal(firstUses.Count, Regex.Count(page, "<li id=\"fn-\\d+\">"));
        Assert.True(firstUses.Count >= 30);
    }

    [Fact]
    public void A_withdrawn_exhibit_is_named_and_not_quoted()
    {
        foreach (var format in Enum.GetValues<DossierFormat>())
        {
            var text = Encoding.UTF8.GetString(DossierWriter.Write(Hostile.Input(true), format));
            Assert.DoesNotContain("secret name", text, StringComparison.Ordinal);
            Assert.Contains(format == DossierFormat.Json ? "\"withdrawn\": true" : "withdrawn: the quote is not shown", text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_restatement_is_marked_wherever_it_is_named()
    {
        var page = Html(Munitions.Input());
        var marks = Regex.Count(page, "restatement of <bdi>[^<]+</bdi>; the original was not captured");
        Assert.Equal(4, marks);
    }

    [Fact]
    public void A_table_row_shows_its_cells_by_header() =>
        Assert.Contains("<dt><bdi>number</bdi></dt><dd><mark><bdi>16000</bdi></mark></dd>", Html(Munitions.Input()),
            StringComparison.Ordinal);

    [Fact]
    public void A_quote_stands_in_300_characters_on_either_side_or_in_the_whole_text()
    {
        var context = DossierWriter.Compose(Munitions.Input()).Footnotes[0].Context!;
        Assert.True(context.Before.Length <= 300 && context.After.Length <= 300);
        var page = Html(Munitions.Input(true));
        Assert.Contains("Officials gave no further detail", page[page.IndexOf("id=\"contexts\"", StringComparison.Ordinal)..],
            StringComparison.Ordinal);
        Assert.All(DossierWriter.Compose(Munitions.Input()).Exhibits, exhibit => Assert.Null(exhibit.Text));
    }

    [Fact]
    public void A_text_extracted_anew_leaves_the_claim_its_own_anchor()
    {
        var input = Munitions.Input();
        var changed = input with { Exhibits = [.. input.Exhibits.Select(exhibit => exhibit with { Text = "another text" })] };
        Assert.All(DossierWriter.Compose(changed).Footnotes, note => Assert.False(note.Context!.Current));
        Assert.Contains("extracted anew", Html(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_exhibit_is_refused_by_name()
    {
        var input = Munitions.Input();
        var refusal = Assert.Throws<ArgumentException>(() => DossierWriter.Compose(input with { Exhibits = [.. input.Exhibits.Skip(1)] }));
        Assert.Contains(input.Exhibits[0].Id.ToString(), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_exhibits_given_changes_nothing()
    {
        var input = Munitions.Input();
        IReadOnlyList<AssessedExhibit> turned = [.. input.Exhibits.Reverse()];
        Assert.Equal(Html(input), Html(input with { Exhibits = turned }));
    }

    [Fact]
    public void Json_reads_back_and_names_its_schema()
    {
        using var json = JsonDocument.Parse(DossierWriter.Write(Hostile.Input(), DossierFormat.Json));
        Assert.Equal("waybill-dossier/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Contains('\u202E', json.RootElement.GetProperty("title").GetString()!);
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://user:pass@example.org", false)]
    [InlineData("  javascript:alert(1)", false)]
    public void Only_web_addresses_are_links(string address, bool isLink) =>
        Assert.Equal(isLink, Waybill.Dossier.Html.WebAddress.Followable(address) is not null);

    private static string Html(DossierInput input) => Encoding.UTF8.GetString(DossierWriter.Write(input, DossierFormat.Html));
}
