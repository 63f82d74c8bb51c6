using Waybill.Assessment.Files;
using Waybill.Assessment.Questions;
using Waybill.Core.Catalogues;
using Waybill.Core.Frames;
using Waybill.Core.Grading;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

public class FileTests
{
    private const string CaseText = """
        title: Arms
        summary: Who sent what
        standard-of-proof: reasonable grounds to believe
        questions:
          - id: containers-total
            ask: How many containers?
            frame: Transfer
            roles: { supplier: kp, recipient: [ru, by] }
            goods: munitions
            unit: containers
            baseline: 2023-08/2023-09
          - id: share
            ask: What share?
            frame: Share
            unit: percent
            of: shells
            series: level
        """;

    private const string SourceText = """
        sources:
          us-nsc:
            name: US National Security Council
            aliases: [John Kirby]
            families: [US-GOV]
            reliability: B
            reason: on the record
          msmt:
            name: Multilateral Sanctions Monitoring Team
            families: [MSMT]
            draws-on: [US-GOV]
            party: false
        """;

    private static CaseFile Parse(string yaml) =>
        CaseFile.Parse(yaml, "case.yaml", FrameCatalogue.Embedded, TestCase.Goods, UnitCatalogue.Embedded);

    [Fact]
    public void A_case_file_is_read()
    {
        var file = Parse(CaseText);

        Assert.Equal(("Arms", "reasonable grounds to believe"), (file.Title, file.StandardOfProof));
        Assert.Equal(
            ("container", "2023-08/2023-09", SeriesKind.Cumulative),
            (file.Questions[0].Unit, file.Questions[0].Baseline!.Text, file.Questions[0].Series)
        );
        Assert.Equal(["ru", "by"], file.Questions[0].Roles["recipient"]);
        Assert.Equal(("shells", SeriesKind.Level), (file.Questions[1].Of, file.Questions[1].Series));
    }

    [Theory]
    [InlineData("goods: munitions", "good: munitions", "case.yaml:9: unknown key 'good'")]
    [InlineData("frame: Transfer", "frame: Transfers", "case.yaml:7: there is no frame 'Transfers'")]
    [InlineData("{ supplier: kp,", "{ seller: kp,", "case.yaml:8: frame Transfer has no role 'seller'")]
    [InlineData("goods: munitions", "goods: bananas", "case.yaml:9: there is no goods class 'bananas'")]
    [InlineData("unit: containers", "unit: bananas", "case.yaml:10: 'bananas' is not a unit")]
    [InlineData("baseline: 2023-08/2023-09", "baseline: autumn", "case.yaml:11: 'autumn' is not a valid Edtf")]
    [InlineData("id: share", "id: containers-total", "case.yaml:12: question 'containers-total' stands twice")]
    [InlineData("series: level", "series: falling", "case.yaml:17: 'falling' is no kind of series")]
    [InlineData("    of: shells\n", "", "case.yaml:15: a percentage needs its whole")]
    [InlineData("title: Arms", "title: Arms\nowner: me", "case.yaml:2: unknown key 'owner'")]
    public void A_case_file_that_does_not_hold_is_refused_with_its_place(string written, string mistaken, string fault) =>
        Assert.StartsWith(
            fault,
            Assert.Throws<CatalogueException>(() => Parse(CaseText.Replace(written, mistaken, StringComparison.Ordinal))).Message
        );

    [Fact]
    public void A_source_file_is_read()
    {
        var sources = SourceFile.Parse(SourceText, "sources.yaml").Sources;

        Assert.Equal((SourceReliability.B, "on the record"), (sources[0].Reliability, sources[0].Reason));
        Assert.Equal((SourceReliability.F, "US-GOV"), (sources[1].Reliability, sources[1].DrawsOn[0]));
    }

    [Theory]
    [InlineData("    reason: on the record\n", "", "sources.yaml:6: 'us-nsc' has the letter B without a reason")]
    [InlineData("reliability: B", "reliability: good", "sources.yaml:6: 'good' is no reliability")]
    [InlineData("draws-on: [US-GOV]", "draws-on: [US-GOVT]", "sources.yaml:11: 'msmt' draws on 'US-GOVT'")]
    [InlineData("families: [MSMT]", "aliases: [john KIRBY]", "sources.yaml:9: 'john KIRBY' names both 'us-nsc' and 'msmt'")]
    [InlineData("  msmt:", "  us-nsc:", "sources.yaml:8: not YAML")]
    [InlineData("party: false", "partisan: false", "sources.yaml:12: unknown key 'partisan'")]
    public void A_source_file_that_does_not_hold_is_refused_with_its_place(string written, string mistaken, string fault) =>
        Assert.StartsWith(
            fault,
            Assert
                .Throws<CatalogueException>(() =>
                    SourceFile.Parse(SourceText.Replace(written, mistaken, StringComparison.Ordinal), "sources.yaml")
                )
                .Message
        );

    [Fact]
    public void A_lineage_file_is_read_with_its_quotation_marks()
    {
        var file = LineageFile.Parse(
            "\uFEFFpage,utterance,family,note,said\r\nhttps://a/?x=1,US-1,US-GOV,\"said \"\"more\nthan\"\", he did\",2023-10-13\r\n"
                + "\r\nhttps://b,US-1,US-GOV,,\r\n",
            "lineage.csv"
        );

        Assert.Equal([("https://a/?x=1", "2023-10-13"), ("https://b", null)], file.Lineages.Select(l => (l.Url, l.Said?.Text)));
    }

    [Theory]
    [InlineData("", "lineage.csv:1: the file is empty")]
    [InlineData("page,utterance\n", "lineage.csv:1: there is no column 'family'")]
    [InlineData("page,utterance,family\na,b\n", "lineage.csv:2: row 2: 2 cells where the heading has 3")]
    [InlineData("page,utterance,family\na,,c\n", "lineage.csv:2: row 2: 'utterance' is empty")]
    [InlineData("page,utterance,family\na,b,c\na,b,d\n", "lineage.csv:3: row 3: page and utterance 'b' stand twice")]
    [InlineData("page,utterance,family,said\na,b,c,soon\n", "lineage.csv:2: row 2: 'soon' is not an EDTF date")]
    [InlineData("page,utterance,family\n\n\"a\nb\",u,c\na,,c\n", "lineage.csv:5: row 3: 'utterance' is empty")]
    [InlineData("page,utterance,family\n\"a,b,c\n", "lineage.csv:2: row 2: a quotation mark is not closed")]
    [InlineData("page,utterance,family\n\"a\"x,b,c\n", "lineage.csv:2: row 2: text follows a closing quotation mark")]
    public void A_lineage_file_that_does_not_hold_is_refused_with_its_place(string csv, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<CatalogueException>(() => LineageFile.Parse(csv, "lineage.csv")).Message);
}
