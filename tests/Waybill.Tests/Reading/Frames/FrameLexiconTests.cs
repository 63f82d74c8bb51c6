using Waybill.Core.Catalogues;
using Waybill.Reading;
using Waybill.Reading.Frames;

namespace Waybill.Tests.Reading.Frames;

public sealed class FrameLexiconTests
{
    private const string Barter = """
        rules:
          - id: transfer.barter
            frame: Transfer
            source: usage
            verbs: [swop]
            slots: { subject: [party supplier], object: [goods goods], to: [party recipient] }
            needs: [goods, supplier|recipient]
            examples:
              - { text: "Iran swops drones to Sudan.", supplier: Iran, goods: drones, recipient: Sudan }
              - { text: "Iran swops drones to Sudan.", supplier: Chad }
              - { text: "The boys swop cards.", none: true }
        """;

    [Fact]
    public void A_file_of_an_analyst_adds_rules_and_its_examples_are_tested()
    {
        var lexicon = FrameLexicon.Embedded.With(Barter, "mine.yaml");

        var results = lexicon.Test();

        Assert.Equal([true, false, true], results.Select(r => r.Passed));
        Assert.Equal("supplier is not Chad", results[1].Expected);
        Assert.Equal(("mine.yaml", 10), (results[1].File, results[1].Line));
        Assert.Contains(lexicon.Rows, row => row is { Id: "transfer.barter", File: "mine.yaml", Source: "usage" });
        Assert.NotNull(new TextClaimReader(lexicon));
        Assert.Empty(FrameLexicon.Embedded.Test());
    }

    [Fact]
    public void A_rule_with_a_known_id_takes_its_place()
    {
        var id = FrameLexicon.Embedded.Rows[0].Id;
        var lexicon = FrameLexicon.Embedded.With(Barter.Replace("transfer.barter", id, StringComparison.Ordinal), "mine.yaml");
        Assert.Equal("mine.yaml", Assert.Single(lexicon.Rows, row => row.Id == id).File);
        Assert.Equal(FrameLexicon.Embedded.Rows.Count, lexicon.Rows.Count);
    }

    [Theory]
    [InlineData("frame: Transfer", "frame: Sale", "there is no frame 'Sale'")]
    [InlineData("party supplier", "partie supplier", "'partie' is no kind of filler")]
    [InlineData("goods goods", "goods wares", "frame Transfer has no role 'wares'")]
    [InlineData("verbs: [swop]", "verbs: []", "the rule has no trigger")]
    [InlineData("needs: [goods,", "needs: [wares,", "'wares' can not be needed")]
    [InlineData("source: usage", "why: usage", "'source' is missing")]
    public void A_fault_is_told_with_its_place(string right, string wrong, string cause)
    {
        var fault = Assert.Throws<CatalogueException>(() =>
            FrameLexicon.Embedded.With(Barter.Replace(right, wrong, StringComparison.Ordinal), "mine.yaml")
        );
        Assert.Contains(cause, fault.Message, StringComparison.Ordinal);
        Assert.Contains("mine.yaml", fault.Message, StringComparison.Ordinal);
    }
}
