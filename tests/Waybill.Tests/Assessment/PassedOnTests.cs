using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Tracing;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

/// <summary>Who has a statement from whom, and what is counted when a figure is traced.</summary>
public class PassedOnTests
{
    private static TestCase Case() => new TestCase().UsualSources().Source("reuters", "REUTERS", aliases: ["Reuters"]).Ask();

    private static Trace Traced(TestCase built, TraceTarget target)
    {
        var input = built.Input();
        return CaseTracer.Of(TestCase.Assess(input), input.Sources, target, UnitCatalogue.Embedded, FrameCatalogue.Embedded);
    }

    private static TraceTarget.Figure Figure(decimal number, string unit = "container") => new(Amount.Exactly(number, unit));

    [Fact]
    public void A_figure_of_two_matters_is_counted_for_each()
    {
        var trace = Traced(
            Case()
                .Says("a", "John Kirby", Amount.MoreThan(3400), "2024-05-10")
                .Says("b", "Open Source Centre", Amount.MoreThan(3400), "2024-05-12")
                .Says("c", "Shin Won-sik", Amount.MoreThan(3400), "2024-05-14", supplier: "tr", recipient: "so"),
            Figure(3400)
        );

        Assert.Equal([2, 1], trace.Matters.Select(matter => matter.Independent.Count));
        Assert.Equal(2, trace.Independent.Count);
    }

    [Fact]
    public void A_denial_in_nobodys_name_is_listed_with_an_answer_and_stands_against_nothing()
    {
        var built = Case()
            .Ask()
            .Says("a", "John Kirby", Amount.MoreThan(3400), "2024-05-10")
            .Says("b", "both states", said: "2024-05-11", polarity: Polarity.Negative, kind: SpeakerKind.Anonymous);
        var trace = Traced(built, new TraceTarget.OfAnswer(built.Answer()));

        Assert.Empty(trace.Contrary);
        Assert.Contains(trace.Pedigrees, pedigree => pedigree is { Denies: true, Lineage.Origin.Anonymous: true });
        Assert.Single(trace.Independent);
    }

    [Fact]
    public void An_origin_is_traced_by_its_id()
    {
        var built = Case().Says("a", "John Kirby", Amount.MoreThan(3400), "2024-05-10");
        var origin = built.Assess().Pedigrees[0].Lineage.Origin.Id;

        Assert.Single(Traced(built, new TraceTarget.OfStatement(origin)).Pedigrees);
    }

    [Fact]
    public void A_page_that_names_a_captured_page_as_its_speaker_is_no_voice_beside_it()
    {
        var built = Case()
            .Page("wire", "Reuters", "2024-05-10")
            .Page("paper", "Tripoli Times", "2024-05-11")
            .Page("third", "Evening News", "2024-05-12")
            .Says("wire", "John Kirby", Amount.MoreThan(6700), "2024-05-10")
            .Says("paper", "Reuters", Amount.MoreThan(6700), "2024-05-11", kind: SpeakerKind.Outlet)
            .Says("third", "Tripoli Times", Amount.Exactly(6700), "2024-05-12", kind: SpeakerKind.Outlet);

        var answer = built.Answer();
        Assert.Equal("us-nsc", Assert.Single(answer.Independent).Source?.Id);
        Assert.Equal("us-nsc", Assert.Single(answer.For).Origin.Source?.Id);

        var nodes = Assert.Single(Traced(built, Figure(6700)).Pedigrees).Walk().ToList();
        Assert.Equal(["Reuters", "Tripoli Times", "Evening News"], nodes.Select(step => step.Node.Outlet));
        Assert.Equal([0, 1, 2], nodes.Select(step => step.Depth));
        Assert.Equal(ProvRelation.WasQuotedFrom, nodes[1].Node.From.Relation);
        Assert.Equal("it names reuters", Assert.Single(nodes[1].Node.From.Reasons));
    }

    [Fact]
    public void What_is_passed_on_is_not_of_the_day_on_which_it_is_passed_on()
    {
        var built = Case()
            .Page("wire", "Reuters", "2024-05-10")
            .Page("paper", "Tripoli Times", "2024-05-15")
            .Page("other", "Evening News", "2024-05-15")
            .Says("wire", "John Kirby", Amount.MoreThan(6700), "2024-05-10")
            .Says("paper", "Reuters", Amount.MoreThan(6700), "2024-05-15", kind: SpeakerKind.Outlet)
            .Says("other", "John Kirby", Amount.MoreThan(8000), "2024-05-15");

        var pedigrees = built.Assess().Pedigrees;
        Assert.Equal(2, pedigrees.DistinctBy(p => p.Utterance).Count());
        Assert.Equal("paper", Assert.Single(pedigrees[0].Lineage.Retellings).Claim.Document);
    }

    [Theory]
    [InlineData("2024-05-09", 6700)]
    [InlineData("2024-05-11", 5400)]
    [InlineData("2024-07-01", 6700)]
    public void Nothing_is_passed_on_before_it_was_said_of_another_amount_or_long_after(string day, int number)
    {
        var built = Case()
            .Page("wire", "Reuters", "2024-05-10")
            .Page("paper", "Tripoli Times", day)
            .Says("wire", "John Kirby", Amount.MoreThan(6700), "2024-05-10")
            .Says("paper", "Reuters", Amount.MoreThan(number), day, kind: SpeakerKind.Outlet);

        Assert.Equal(2, built.Answer().For.Count);
    }

    [Fact]
    public void The_earlier_of_two_own_voices_is_the_first_whatever_they_are_called()
    {
        const string words =
            "North Korea had shipped more than 4,300 containers of munitions to Russia by sea through the port of Rajin since the autumn";
        var built = Case()
            .Page("y", "Yonhap", "2024-03-12")
            .Page("c", "Copy Desk", "2024-03-13")
            .Says("y", null, Amount.MoreThan(4300), "2024-03-12", quote: words + ".")
            .Says("c", null, Amount.MoreThan(4300), "2024-03-13", quote: words + ".");

        var pedigree = Assert.Single(Traced(built, Figure(4300)).Pedigrees);
        Assert.Equal("Yonhap", pedigree.Lineage.Origin.Speaker);
        Assert.Equal(["Yonhap", "Copy Desk"], pedigree.Walk().Select(step => step.Node.Outlet));
    }

    [Fact]
    public void A_retelling_that_exchanges_the_parties_leads_nothing()
    {
        var built = Case()
            .Page("wire", "Reuters", "2024-02-26")
            .Page("odd", "Odd Paper", "2024-02-28")
            .Says("odd", "Shin Won-sik", Amount.About(6700), "2024-02-26", supplier: "ru", recipient: "kp")
            .Says("wire", "Shin Won-sik", Amount.About(6700), "2024-02-26");

        var pedigree = Assert.Single(Traced(built, Figure(6700)).Pedigrees);
        Assert.Equal("wire", pedigree.Lineage.Lead.Claim.Document);
        Assert.Equal(MutationKind.Direction, Assert.Single(Assert.Single(pedigree.Lineage.Retellings).Mutations).Kind);
    }

    [Fact]
    public void An_origin_that_a_retelling_alone_gives_the_figure_is_listed_and_not_counted()
    {
        var built = Case()
            .Says("near", "Open Source Centre", Amount.About(5000), "2024-04-15")
            .Says("far", "Open Source Centre", Amount.About(6000), "2024-04-15", via: ["UNN"]);

        var trace = Traced(built, Figure(6000));
        Assert.Equal([Assert.Single(trace.Pedigrees).Id], trace.GarbledAlone);
        Assert.Empty(trace.Independent);
        Assert.Single(Traced(built, Figure(5000)).Independent);
    }

    [Fact]
    public void A_garbled_retelling_supports_no_answer_that_its_origin_does_not()
    {
        var assessed = Case()
            .Ask("shells", "shell", goods: "shell")
            .Says("near", "Shin Won-sik", Amount.About(5000, "rocket"), "2024-04-15", goods: "munitions")
            .Says("far", "Shin Won-sik", Amount.About(5000, "shell"), "2024-04-15", goods: "munitions", via: ["UNN"])
            .Says("other", "Shin Won-sik", Amount.About(900, "shell"), "2024-05-15", goods: "shell")
            .Assess();

        Assert.Equal(MutationKind.Unit, Assert.Single(assessed.Pedigrees[0].Lineage.Retellings).Mutations[0].Kind);
        Assert.Equal("other", Assert.Single(assessed.Answers[1].For).Lead.Claim.Document);
    }

    [Fact]
    public void A_trace_of_an_answer_counts_as_the_answer_does()
    {
        var built = Case()
            .Says("a", "John Kirby", Amount.MoreThan(1000), "2024-01-01")
            .Says("b", "Open Source Centre", Amount.MoreThan(2000), "2024-02-01")
            .Says("c", "Shin Won-sik", Amount.MoreThan(3000), "2024-03-01");
        var answer = built.Answer();
        Assert.Equal(answer.Independent.Select(o => o.Id), Traced(built, new TraceTarget.OfAnswer(answer)).Independent.Select(o => o.Id));
        Assert.Equal("containers", Assert.Single(Traced(built, Figure(1000)).RestOnIt).Question.Id);
    }

    [Fact]
    public void A_figure_that_nothing_gives_is_told_with_those_near_it()
    {
        var trace = Traced(Case().Says("a", "John Kirby", Amount.MoreThan(1000), "2024-01-01"), Figure(1100));
        Assert.Empty(trace.Pedigrees);
        Assert.Equal(1000, Assert.Single(trace.Near).Lower);
    }

    [Fact]
    public void Two_pages_of_one_day_stand_in_one_order_whatever_figure_is_traced()
    {
        var built = Case()
            .Page("near", "Reuters", "2024-02-26")
            .Page("b", "Blog", "2024-02-28")
            .Page("a", "Calc News", "2024-02-28")
            .Says("near", "Shin Won-sik", Amount.MoreThan(3000), "2024-02-26", certainty: Certainty.Possible)
            .Says("near", "Shin Won-sik", Amount.MoreThan(500, "shell"), "2024-02-26", certainty: Certainty.Possible)
            .Says("b", "Shin Won-sik", Amount.Exactly(3000), "2024-02-26")
            .Says("b", "Shin Won-sik", Amount.Exactly(500, "shell"), "2024-02-26")
            .Says("a", "Shin Won-sik", Amount.Exactly(3000), "2024-02-26")
            .Says("a", "Shin Won-sik", Amount.Exactly(500, "shell"), "2024-02-26");

        var first = Assert.Single(Traced(built, Figure(3000)).Pedigrees).Walk().ToList();
        var second = Assert.Single(Traced(built, Figure(500, "shell")).Pedigrees).Walk().ToList();
        Assert.Equal(first.Select(step => step.Node.Outlet), second.Select(step => step.Node.Outlet));
        Assert.Contains("nothing tells which came first", first[^1].Node.From.Reasons);
    }

    [Theory]
    [InlineData("2024-03-13", 4800, true)]
    [InlineData("2024-04-20", 4800, false)]
    [InlineData("2024-04-20", 4300, true)]
    public void A_passage_in_other_words_is_a_retelling(string day, int number, bool isOne)
    {
        const string passage = "containers of munitions to Russia by sea through the port of Rajin";
        var built = Case()
            .Page("wire", "Yonhap", "2024-03-12")
            .Page("long", "Long Read", day)
            .Says("wire", "Shin Won-sik", Amount.MoreThan(4300), "2024-03-12", quote: $"Pyongyang shipped 4,300 {passage}.")
            .Says("long", null, Amount.Exactly(number), day, quote: $"It is said to have put {number} {passage} since last autumn alone.");

        Assert.Equal(isOne ? 1 : 2, built.Assess().Pedigrees.Count);
    }
}
