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
            Assert.Contains(
                format == DossierFormat.Json ? "\"withdrawn\": true" : "withdrawn: the quote is not shown",
                text,
                StringComparison.Ordinal
            );
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
        Assert.Contains(
            "<dt><bdi>number</bdi></dt><dd><mark><bdi>16000</bdi></mark></dd>",
            Html(Munitions.Input()),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_row_is_said_by_the_page_that_it_relays_and_shows_its_address()
    {
        var note = DossierWriter.Compose(Munitions.Input()).Footnotes.Single(footnote => footnote.Cells.Count > 0);
        Assert.Equal((2, "https://example.org/uk/defence-update"), (note.Row, note.Page));
        Assert.DoesNotContain(note.Cells, cell => cell.Header == "page");
        Assert.Equal(["act"], note.Cells.Where(cell => cell.Coding).Select(cell => cell.Header));
        Assert.Equal(("", ""), (note.Context!.Before, note.Context.After));
        Assert.Contains(
            "Said by</span> <bdi>Forces Daily</bdi> <span class=\"stance\">(outlet)</span> <span class=\"arrow\">←</span> "
                + "<bdi>UK Ministry of Defence</bdi>",
            Html(Munitions.Input()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_floor_stands_on_the_footnotes_of_its_own_origins()
    {
        var model = DossierWriter.Compose(Munitions.Input());
        var floor = model.Questions[0].Answer[0];
        Assert.Equal("At least 20,000 containers, on 2 independent origins", floor.Text);
        Assert.Equal(
            ["US Mission to the United Nations", "Ministry of National Defence, Republic of Korea"],
            floor.Notes.Select(number => model.Questions[0].Points.Single(point => point.Note == number).Speaker)
        );
        Assert.Equal("one origin alone supports at least 28,000, the highest figure stated", model.Questions[0].Answer[1].Text);
    }

    [Fact]
    public void A_denial_is_named_in_the_answer_and_stands_before_those_who_say_so()
    {
        var page = Html(Munitions.Input());
        Assert.Contains(
            "denied by Sergei Lavrov, Ministry of Foreign Affairs of Russia, a party to the matter",
            page,
            StringComparison.Ordinal
        );
        Assert.True(
            page.IndexOf("id=\"q-1-against\"", StringComparison.Ordinal) < page.IndexOf("id=\"q-1-for\"", StringComparison.Ordinal)
        );
        Assert.Contains("denied: “the reports of arms from North Korea are rumours without proof”", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_be_and_what_cannot_be_compared_have_their_own_places()
    {
        var input = Munitions.Input();
        var section = DossierWriter.Compose(input).Questions[0];
        Assert.Equal("OSC-20240715", Assert.Single(section.Possible).Origin.Id);
        Assert.DoesNotContain(section.For, lineage => lineage.Origin.Id == "OSC-20240715");
        var other = Assert.Single(section.NotComparable);
        Assert.Equal(("Defense Intelligence Agency", "counts from June 2022, before August 2023"), (other.By, other.Why));
        foreach (var format in new[] { DossierFormat.Html, DossierFormat.Markdown })
        {
            var text = Encoding.UTF8.GetString(DossierWriter.Write(input, format));
            Assert.Contains("What could be: capacities, plans, forecasts", text, StringComparison.Ordinal);
            Assert.Contains("What cannot be compared", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_could_be_is_not_counted_though_its_speaker_is()
    {
        var input = Munitions.Input();
        var answer = input.Case.Answers[0];
        var possible = answer.Possible[0] with { Origin = answer.Independent[0] };
        var assessed = input.Case with { Answers = [answer with { Possible = [possible] }, .. input.Case.Answers.Skip(1)] };
        var section = DossierWriter.Compose(input with { Case = assessed }).Questions[0];

        Assert.False(Assert.Single(section.Possible).Counted);
        Assert.Contains(section.For, lineage => lineage.Counted && lineage.Origin.Id == answer.Independent[0].Id);
    }

    [Fact]
    public void A_quote_stands_in_300_characters_on_either_side_or_in_the_whole_text()
    {
        var context = DossierWriter.Compose(Munitions.Input()).Footnotes[0].Context!;
        Assert.True(context.Before.Length <= 300 && context.After.Length <= 300);
        var page = Html(Munitions.Input(true));
        Assert.Contains(
            "Officials gave no further detail",
            page[page.IndexOf("id=\"contexts\"", StringComparison.Ordinal)..],
            StringComparison.Ordinal
        );
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
