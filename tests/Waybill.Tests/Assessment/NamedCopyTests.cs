using Waybill.Assessment.Lineages.Pedigrees;

namespace Waybill.Tests.Assessment;

/// <summary>From whom copies have their words: who names the other, who was first, who garbled what.</summary>
public sealed class NamedCopyTests
{
    private const string Passage =
        "The consignments went by rail to the border and from there in eleven flights of transport aircraft to the port, and one hundred and "
        + "twenty others followed by sea on board a freighter which called at the harbour in the spring, the bills of lading show.";

    private static Pedigree Two(string agency, string copy, string published = "2024-03-11") =>
        Assert.Single(
            new TestCase()
                .Page("a-copy", "Daily Post", published)
                .Says("a-copy", "Ada Obi", Amount.Exactly(700), "2024-03-11", quote: "Seven hundred went.")
                .Reads("a-copy", $"{Passage} {copy}")
                .Page("b-agency", "Quaypress", "2024-03-11")
                .Says("b-agency", "Ada Obi", Amount.Exactly(700), "2024-03-11", quote: "Some seven hundred went.")
                .Reads("b-agency", $"{Passage} {agency}")
                .Assess()
                .Pedigrees
        );

    [Theory]
    [InlineData("(Quaypress)")]
    [InlineData("It was said on Monday, according to Quaypress.")]
    public void A_near_identical_page_that_names_the_others_outlet_anywhere_has_it_from_there(string copy)
    {
        var root = Assert.Single(Two("", copy).Roots);

        Assert.Equal("Quaypress", root.Outlet);
        var told = Assert.Single(root.Retold);
        Assert.Equal(ProvRelation.WasQuotedFrom, told.From.Relation);
        Assert.Equal(["it names Quaypress", "near-identical text"], told.From.Reasons);
    }

    [Theory]
    [InlineData("", "", "2024-03-11")] // nobody is named
    [InlineData("As the Daily Post has it.", "So says Quaypress.", "2024-03-11")] // each names the other
    [InlineData("", "Quaypressmen saw them.", "2024-03-11")] // another word
    public void Where_none_or_both_name_the_other_nothing_tells_which_came_first(string agency, string copy, string published)
    {
        var pedigree = Two(agency, copy, published);

        var told = pedigree.Walk().Single(step => step.Depth == 1).Node;
        Assert.Contains("nothing tells which came first", told.From.Reasons);
    }

    [Fact]
    public void A_page_of_the_day_before_is_no_copy_of_what_it_names() =>
        Assert.Equal("Daily Post", Assert.Single(Two("", "(Quaypress)", "2024-03-10").Roots).Outlet);

    // What a claim is called hangs on its page, and must not tell with whom it goes.
    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    [InlineData("c", "d")]
    [InlineData("d", "c")]
    public void Of_two_who_give_the_words_a_page_that_names_nobody_goes_with_the_earlier(string earlier, string later)
    {
        const string Words = "at least seven hundred containers of shells and rockets were shipped from the one port to the other";
        var assessed = new TestCase()
            .Page(earlier, "Ministry", "2024-03-11")
            .Says(earlier, "Ada Obi", Amount.MoreThan(700), "2024-03-11", quote: Words)
            .Page(later, "State", "2024-03-13")
            .Says(later, "Omar Bey", Amount.MoreThan(700), "2024-03-13", quote: Words)
            .Page("panel", "Panel", "2024-05-20")
            .Says("panel", null, Amount.MoreThan(700), "2024-05-20", quote: Words)
            .Assess();

        Assert.Contains(
            assessed.Pedigrees.Single(p => p.Lineage.Origin.Speaker == "Ada Obi").Lineage.Retellings,
            retelling => retelling.Claim.Document == "panel"
        );
    }

    [Theory]
    [InlineData("munitions", true)]
    [InlineData("shell", false)] // it has right what the other garbled
    public void Who_has_right_what_another_garbled_had_it_not_from_there(string garbled, bool isCopy)
    {
        var pedigree = Assert.Single(
            new TestCase()
                .Page("lead", "Lead", "2024-02-26")
                .Page("first", "First", "2024-02-27")
                .Page("second", "Second", "2024-02-28")
                .Says("lead", "Ada Obi", Amount.MoreThan(6700), "2024-02-26")
                .Says("first", "Ada Obi", Amount.Exactly(6700), "2024-02-26", goods: garbled)
                .Says("second", "Ada Obi", Amount.Exactly(6700), "2024-02-26")
                .Assess()
                .Pedigrees
        );
        var second = pedigree.Walk().Single(step => step.Node.Outlet == "Second").Node;
        Assert.Equal(isCopy ? ProvRelation.WasRevisionOf : ProvRelation.HadPrimarySource, second.From.Relation);
    }

    [Fact]
    public void A_page_that_was_corrected_says_so_wherever_it_has_it_from()
    {
        var pedigree = Assert.Single(
            new TestCase()
                .Page("lead", "Quaypress", "2024-02-26")
                .Says("lead", "Ada Obi", Amount.MoreThan(102), "2024-02-26")
                .Page("first", "Post", "2024-02-26")
                .Says("first", "Ada Obi", Amount.Exactly(120), "2024-02-26", via: ["Quaypress"])
                .Page("second", "Post", "2024-02-27")
                .Says("second", "Ada Obi", Amount.MoreThan(102), "2024-02-26", quote: "CORRECTED: Containers went.")
                .Assess()
                .Pedigrees
        );
        var first = pedigree.Walk().Single(step => step.Node.Relay.Claim.Document == "first").Node;

        Assert.Equal(["it names Quaypress", "corrected since by its own outlet"], first.From.Reasons);
    }
}
