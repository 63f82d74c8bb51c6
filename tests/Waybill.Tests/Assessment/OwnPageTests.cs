using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

/// <summary>The speaker's own page is the measure of what other pages tell in his name.</summary>
public sealed class OwnPageTests
{
    private const string Ministry = "Ministry of Harbours";

    private static TestCase Own(params (int Number, string Unit)[] counted) =>
        counted.Aggregate(
            new TestCase()
                .Ask(unit: "round", goods: null)
                .Source("harbours", "TD-GOV", aliases: [Ministry])
                .Page("own", Ministry, "2024-03-11"),
            (built, thing) =>
                built.Says("own", Ministry, Amount.MoreThan(thing.Number, thing.Unit), "2024-03-11", goods: null, kind: SpeakerKind.Body)
        );

    private static TestCase Told(TestCase built, string page, int number, string unit) =>
        built
            .Page(page, page, "2024-03-12")
            .Says(page, Ministry, Amount.Exactly(number, unit), "2024-03-11", goods: null, kind: SpeakerKind.Body);

    [Fact]
    public void Another_number_of_another_thing_that_a_page_alone_tells_was_made_of_what_the_own_page_counts()
    {
        var pedigree = Assert.Single(Told(Own((16_000, "mortar round")), "blog", 20_000, "shell").Assess().Pedigrees);

        Assert.Equal(Ministry, pedigree.Roots[0].Outlet);
        Assert.Equal([MutationKind.Number, MutationKind.Unit], Assert.Single(pedigree.Lineage.Retellings).Mutations.Select(m => m.Kind));
    }

    [Fact]
    public void What_a_page_made_of_it_raises_no_floor() =>
        Assert.Equal(16_000, Told(Own((16_000, "mortar round")), "blog", 20_000, "shell").Answer().Range!.Lower);

    [Theory]
    [InlineData(40_000, "shell")] // too far to be made of it
    [InlineData(20_000, "container")] // no such thing
    public void What_is_not_like_it_stands_alone(int number, string unit) =>
        Assert.Equal(2, Told(Own((16_000, "mortar round")), "blog", number, unit).Assess().Pedigrees.Count);

    [Fact]
    public void What_two_pages_tell_alike_was_said() =>
        Assert.Equal(
            2,
            Told(Told(Own((16_000, "mortar round")), "blog", 20_000, "shell"), "post", 20_000, "shell").Assess().Pedigrees.Count
        );

    [Fact]
    public void Of_two_things_that_the_own_page_counts_nothing_tells_which_was_garbled() =>
        Assert.Equal(3, Told(Own((16_000, "mortar round"), (21_000, "mine")), "blog", 25_000, "shell").Assess().Pedigrees.Count);

    [Fact]
    public void Without_the_own_page_both_stand()
    {
        var built = Told(
            Told(new TestCase().Source("harbours", "TD-GOV", aliases: [Ministry]), "post", 16_000, "mortar round"),
            "blog",
            20_000,
            "shell"
        );
        Assert.Equal(2, built.Assess().Pedigrees.Count);
    }

    [Fact]
    public void A_statement_that_the_captured_own_page_does_not_make_says_so()
    {
        var told = Told(Own((16_000, "mortar round")), "blog", 700, "container")
            .Assess()
            .Pedigrees.Single(p => p.Lineage.Quantity!.Unit == "container");

        Assert.Equal(
            ["The speaker's own page is captured, and this was not read there: Ministry of Harbours, 11 March 2024."],
            told.Missing
        );
    }

    private static AssessedCase OfChad(TestCase built) =>
        TestCase.Assess(built.Input() with { PartyOf = name => name is "Chad" or "Chadian" ? new("td", null) : null });

    [Theory]
    [InlineData("Chad's Ministry of Harbours", 1)]
    [InlineData("Chadian Ministry of Harbours", 1)]
    [InlineData("Ministry of Quays of Chad", 2)]
    [InlineData("Bank of Chad", 2)]
    public void A_body_may_be_called_by_its_state_before_or_behind(string who, int expected)
    {
        var assessed = OfChad(
            new TestCase()
                .Page("own", "Ministry of Harbours of Chad", "2024-03-11")
                .Says("own", "Ministry of Harbours of Chad", Amount.MoreThan(700), "2024-03-11", kind: SpeakerKind.Body)
                .Page("post", "Post", "2024-03-11")
                .Says("post", who, Amount.Exactly(700), "2024-03-11", kind: SpeakerKind.Body, quote: "They said so.")
        );
        Assert.Equal(expected, assessed.Pedigrees.DistinctBy(p => p.Utterance).Count());
    }

    [Theory]
    [InlineData("Ministry of Harbours", null)] // under another of its names
    [InlineData("Chad", null)] // a body's word in its state's name
    [InlineData("Chad's Customs Office", "attributed to Chad's Customs Office")]
    public void A_body_called_otherwise_is_no_other_speaker(string who, string? expected)
    {
        var assessed = OfChad(
            new TestCase()
                .Page("own", "Ministry of Harbours of Chad", "2024-03-11")
                .Says("own", "Ministry of Harbours of Chad", Amount.MoreThan(700), "2024-03-11", kind: SpeakerKind.Body)
                .Page("post", "Post", "2024-03-11")
                .Says("post", "Chad's Ministry of Harbours", Amount.MoreThan(700), "2024-03-11", kind: SpeakerKind.Body, utterance: "U-1")
                .Page("other", "Other", "2024-03-12")
                .Says("other", who, Amount.MoreThan(700), "2024-03-11", kind: SpeakerKind.Body, utterance: "U-1")
        );
        Assert.Equal(
            expected is null ? [] : [expected],
            assessed
                .Pedigrees.SelectMany(p => p.Lineage.Retellings)
                .SelectMany(r => r.Differences)
                .Where(d => d.StartsWith("attributed", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Who_names_himself_on_his_own_page_is_nearer_than_who_reports_him()
    {
        var assessed = OfChad(
            new TestCase()
                .Page("agency", "Agency", "2024-03-11")
                .Says("agency", "Chad's Ministry of Harbours", Amount.Exactly(700), "2024-03-11", kind: SpeakerKind.Body)
                .Page("own", "Ministry of Harbours of Chad", "2024-03-11")
                .Says("own", "Ministry of Harbours of Chad", Amount.About(700), "2024-03-11", kind: SpeakerKind.Body)
        );
        var pedigree = Assert.Single(assessed.Pedigrees);

        Assert.Equal("own", pedigree.Lineage.Lead.Claim.Document);
        Assert.Empty(pedigree.Missing);
    }

    [Theory]
    [InlineData("activist group Quay Watch", 0)] // what it is before its name
    [InlineData("Harbour Quay Watch", 1)]
    public void Who_is_captured_under_a_shorter_name_is_not_missed(string cited, int expected)
    {
        var assessed = new TestCase()
            .Page("own", "Quay Watch", "2024-03-11")
            .Says("own", "Ada Obi", Amount.MoreThan(700), "2024-03-11")
            .Page("post", "Post", "2024-03-11")
            .Says("post", "Ada Obi", Amount.MoreThan(700), "2024-03-11", via: [cited])
            .Assess();

        Assert.Equal(expected, Assert.Single(assessed.Pedigrees).Missing.Count(m => m.StartsWith(cited, StringComparison.Ordinal)));
    }
}
