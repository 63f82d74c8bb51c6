using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Tracing;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

/// <summary>Two things of one number are two statements, unless a page has put the one in the place of the other.</summary>
public sealed class SameNumberTests
{
    private static TestCase Page(TestCase built, string page, string published, params (int Number, string Unit)[] counted)
    {
        built.Page(page, page, published);
        foreach (var (number, unit) in counted)
            built.Says(page, "Shin Won-sik", Amount.Exactly(number, unit), "2024-02-26", utterance: "U-1");
        return built;
    }

    private static AssessedCase Case(params (int Number, string Unit)[][] pages) =>
        pages
            .Index()
            .Aggregate(new TestCase(), (built, page) => Page(built, $"page-{page.Index}", $"2024-02-{26 + page.Index}", page.Item))
            .Assess();

    private static IEnumerable<MutationKind> Changes(AssessedCase assessed) =>
        assessed.Pedigrees.SelectMany(p => p.Lineage.Retellings).SelectMany(relay => relay.Mutations).Select(change => change.Kind);

    [Theory]
    [InlineData("rifle", "mortar")]
    [InlineData("tank", "truck")]
    public void On_identical_pages_they_are_two_without_a_change(string first, string second)
    {
        var assessed = Case([(200, first), (200, second)], [(200, first), (200, second)]);

        Assert.Equal(2, assessed.Pedigrees.Count);
        Assert.All(assessed.Pedigrees, pedigree => Assert.Single(pedigree.Lineage.Retellings));
        Assert.Empty(Changes(assessed));
    }

    [Fact]
    public void A_page_that_tells_of_both_has_changed_neither()
    {
        var assessed = Case([(200, "rifle")], [(200, "rifle"), (200, "mortar")]);

        Assert.Equal(2, assessed.Pedigrees.Count);
        Assert.Empty(Changes(assessed));
    }

    [Fact]
    public void A_page_that_tells_of_the_other_alone_has_changed_it() =>
        Assert.Equal([MutationKind.Unit], Changes(Case([(200, "rocket")], [(200, "shell")])));

    [Fact]
    public void Of_what_may_be_one_thing_a_page_may_use_two_words()
    {
        var assessed = Case([(200, "round"), (200, "shell")], [(200, "round")]);

        Assert.Single(assessed.Pedigrees);
    }

    private static Trace Traced(AssessedCase assessed, Quantity figure) =>
        CaseTracer.Of(assessed, [], new TraceTarget.Figure(figure), UnitCatalogue.Embedded, FrameCatalogue.Embedded);

    [Fact]
    public void A_figure_is_that_of_its_own_unit_where_anything_counts_in_it()
    {
        var assessed = Case([(200, "rifle"), (200, "mortar")]);

        Assert.Equal("rifle", Assert.Single(Traced(assessed, Amount.Exactly(200, "rifle")).Pedigrees).Lineage.Quantity!.Unit);
        Assert.Equal(2, Traced(assessed, Amount.Exactly(200, "")).Pedigrees.Count);
        Assert.Equal(2, Traced(assessed, Amount.Exactly(200, "launcher")).Pedigrees.Count); // of the same kind: a unit may be confused
    }

    [Theory]
    [InlineData("Ali Said", "2024-02-26", 0)] // his own charge, of which he tells that something never arrived
    [InlineData("Ali Said", "2024-03-26", 1)] // he takes it back
    [InlineData("Omar Bey", "2024-02-26", 1)]
    public void Who_says_it_does_not_deny_it_in_the_same_breath(string who, string said, int contrary)
    {
        var assessed = new TestCase()
            .Says("a", "Ali Said", Amount.Exactly(200, "rifle"), "2024-02-26")
            .Says("a", who, null, said, supplier: null, goods: null, act: Act.Deny, polarity: Polarity.Negative)
            .Assess();

        Assert.Equal(contrary, Traced(assessed, Amount.Exactly(200, "rifle")).Contrary.Count);
    }

    [Theory]
    [InlineData("group:kp", "No claim has 'group:kp' as its supplier; write kp in case.yaml.")]
    [InlineData("xx", "No claim has 'xx' as its supplier.")]
    [InlineData("kp", null)]
    public void A_party_of_a_question_that_no_claim_has_is_told(string supplier, string? expected)
    {
        var input = new TestCase().Ask().Says("a", "Ali Said", Amount.Exactly(200), "2024-02-26").Input();
        var question = input.Questions[0] with
        {
            Roles = new Dictionary<string, IReadOnlyList<string>> { ["supplier"] = [supplier], ["recipient"] = ["ru"] },
        };
        var answer = TestCase.Assess(input with { Questions = [question] }).Answers[0];

        Assert.Equal(expected is null ? [] : [expected], answer.UnknownHints);
        Assert.Equal(expected is not null, expected is not null && answer.Unknown.Contains(expected));
    }

    [Fact]
    public void Words_without_a_number_ask_for_a_floor()
    {
        Quantity dozens = new(24, null, null, "rifle", Qualifier: "dozens", Text: "dozens of rifles");
        var exact = Traced(Case([(24, "rifle")]), dozens);

        Assert.Empty(exact.Pedigrees);
        Assert.Equal("dozens of rifles: taken as a floor, at least 24 rifles", exact.Asked);
        var floor = new TestCase().Says("a", "Shin Won-sik", dozens, "2024-02-26").Assess();
        Assert.Single(Traced(floor, dozens).Pedigrees);
        Assert.Single(Traced(floor, Amount.MoreThan(24, "rifle")).Pedigrees); // a number as it is written
    }
}
