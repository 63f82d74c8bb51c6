using Waybill.Assessment;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Reading.Particulars;

namespace Waybill.Tests.Assessment;

/// <summary>What two pages on one event count, compared without claims.</summary>
public class PageAmountTests
{
    private static readonly PageAmounts Pages = new MutationFinder(
        new(TestCase.Goods, UnitCatalogue.Embedded, Waybill.Core.Frames.FrameCatalogue.Embedded),
        TestCase.Goods,
        UnitCatalogue.Embedded,
        Waybill.Core.Frames.FrameCatalogue.Embedded,
        new([])
    ).Pages;

    private static AssessedExhibit Page(string text) =>
        new(Sha256.Of(text), "page.txt", ExhibitMetadata.Unknown, [], text, default)
        {
            Amounts = new(() => [.. CountedThings.Of(text).Select(thing => new PageAmount(thing.Quantity, thing.Sentence, thing.At))]),
        };

    [Theory]
    [InlineData(
        "The ship carried 240 tonnes of outdated arms.",
        "The ship carried 240 containers of outdated arms.",
        "unit changed: tons told as containers"
    )]
    [InlineData(
        "Customs agents found more than 30,000 grenades.",
        "The agents had found 30,000 grenades.",
        "bound dropped: 'more than 30,000' told as 30,000"
    )]
    [InlineData(
        "Belarus supplied three attack helicopters to the besieged president.",
        "Belarus supplied five attack helicopters to the besieged president.",
        "other number: 5 where the lead has 3"
    )]
    [InlineData("The ship carried 240 tonnes of outdated arms.", "The ship carried 240 tonnes of outdated arms.", null)]
    [InlineData(
        "The army bought three helicopters and five tanks from Chad.",
        "The army bought five tanks and three helicopters from Chad.",
        null
    )]
    [InlineData(
        "Belarus supplied three attack helicopters to the president.",
        "Turkey will build five helicopters for its own coastguard.",
        null
    )]
    [InlineData("They held 3 million rounds of shells.", "They held 3 million shells.", null)]
    [InlineData("They looked at 412 mortar bombs in Sopot.", "Lot numbers of the 412 bombs point to Sopot.", null)] // called by its last word
    [InlineData(
        "They looked at 412 mortar bombs in Sopot.",
        "They looked at 412 mortar mines in Sopot.",
        "unit changed: mortar rounds told as mines"
    )]
    [InlineData("It left on 24 May with 40 crates.", "It left on 26 May with 40 crates.", null)]
    public void A_change_of_what_is_counted_is_told_with_the_words_of_both(string said, string retold, string? expected)
    {
        var changes = Pages.Between(Page(said), Page(retold)).ToList();
        Assert.Equal(expected is null ? [] : [expected], changes.Select(change => change.Change.Says));
        Assert.All(changes, change => Assert.Contains(change.Change.Original!, said, StringComparison.Ordinal));
        Assert.All(changes, change => Assert.Contains(change.Change.Retold!, retold, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_lead_counts_is_no_change_of_the_page_that_rounds_it()
    {
        var input = new TestCase()
            .Page("own", "Quay Watch", "2024-02-11")
            .Says(
                "own",
                "trade data",
                Amount.Exactly(58_000, "ton") with
                {
                    Start = 30,
                    End = 41,
                },
                "2024-02-11",
                kind: SpeakerKind.Document,
                quote: "The customs records show that 58,000 tons of marine diesel were shipped to the navy."
            )
            .Page("post", "Post", "2024-02-11")
            .Says(
                "post",
                "Quay Watch",
                new(null, 60_000, 60_000, "ton", Qualifier: "nearly", Start: 0, End: 18),
                "2024-02-11",
                kind: SpeakerKind.Body,
                quote: "Nearly 60,000 tons of marine diesel were shipped to the navy, the watch said."
            )
            .Input();
        var (first, second) = (input.Claims[0].Id, input.Claims[1].Id);
        var assessed = TestCase.Assess(
            input with
            {
                Exhibits = [.. input.Exhibits.Select(exhibit => exhibit with { Amounts = Page(exhibit.Text!).Amounts })],
                Links = [new(first, second, true, "one report")],
            }
        );
        var lineage = Assert.Single(assessed.Pedigrees).Lineage;

        Assert.Equal(first, lineage.Lead.Claim.Id);
        Assert.Empty(lineage.Relays.SelectMany(relay => relay.Elsewhere));
    }
}
