using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

public class FittingTests
{
    private static TestCase Case(string unit = "round", string? baseline = null) =>
        new TestCase().UsualSources().Ask("rounds", unit, baseline: baseline);

    [Fact]
    public void A_claim_without_a_supplier_is_unasked_and_says_so()
    {
        var assessed = Case().Says("a", "John Kirby", Amount.Exactly(100, "round"), supplier: null).Assess();

        Assert.Equal("rounds: supplier not stated", Assert.Single(assessed.Unasked).Why);
        Assert.Contains("Of the same frame, 1 claim does not state the supplier.", assessed.Answers[0].Unknown);
    }

    [Theory]
    [InlineData("ir", "ru", "munitions", "round", "rounds: supplier is ir")]
    [InlineData("kp", "ru", "arms", "round", "rounds: goods are arms, broader than munitions")]
    [InlineData("kp", "ru", "fuel", "round", "rounds: goods are fuel, not munitions")]
    [InlineData("kp", "ru", "munitions", "container", "rounds: counts in containers, not in rounds")]
    public void What_does_not_fit_is_unasked_with_the_reason(string supplier, string recipient, string goods, string unit, string why)
    {
        var assessed = Case()
            .Says("a", "John Kirby", Amount.Exactly(100, unit), supplier: supplier, recipient: recipient, goods: goods)
            .Assess();

        Assert.Equal(why, Assert.Single(assessed.Unasked).Why);
        Assert.Null(assessed.Answers[0].Range);
    }

    [Theory]
    [InlineData("shell", "round")]
    [InlineData("munitions", "shell")]
    public void Narrower_goods_and_units_bound_from_below_only(string goods, string unit)
    {
        var answer = Case().Says("a", "John Kirby", new Quantity(100, null, 300, unit), "2024-01-05", goods: goods).Answer();

        Assert.True(Assert.Single(answer.Points).Narrower);
        Assert.Equal((100m, 300m, true), (answer.Range!.Lower, answer.Range.Highest, answer.Range.OpenAbove));
    }

    [Fact]
    public void A_window_before_the_baseline_is_not_comparable()
    {
        var answer = Case("container", "2023-09").Says("a", "ROK MND", Amount.MoreThan(13000), "2024-08-27", "2022-06/2024-08").Answer();

        Assert.Equal("counts from June 2022, before September 2023", Assert.Single(answer.NotComparable).Why);
        Assert.Empty(answer.For);
    }

    [Fact]
    public void A_claim_without_a_start_is_assumed_to_count_from_the_baseline()
    {
        var answer = Case("container", "2023-09").Says("a", "ROK MND", Amount.About(6700), "2024-02-26", "../2024-02").Answer();

        Assert.Equal(6700, answer.Range!.Lower);
        Assert.Contains("1 claim does not say from when it counts; assumed: from September 2023.", answer.Unknown);
        Assert.Contains(answer.Explanation, step => step.Contains("assumed 2023-09", StringComparison.Ordinal));
    }

    [Fact]
    public void A_shorter_window_bounds_the_total_from_below()
    {
        var answer = Case("container", "2023-09").Says("a", "ROK MND", Amount.UpTo(50), "2024-03-01", "2024-02/2024-02").Answer();

        Assert.True(Assert.Single(answer.Points).Narrower);
        Assert.Null(answer.Range!.Lower);
        Assert.Equal((50m, true), (answer.Range.Highest, answer.Range.OpenAbove));
    }

    [Fact]
    public void A_denial_that_leaves_the_recipient_unsaid_denies_every_recipient()
    {
        var answer = Case()
            .Says("a", "Dmitry Peskov", said: "2023-10-17", recipient: null, goods: "arms", act: Act.Deny, polarity: Polarity.Negative)
            .Answer();

        Assert.Equal("kremlin", Assert.Single(answer.Against).Origin.Speaker);
    }

    [Theory]
    [InlineData("ir", null)]
    [InlineData(null, "ua")]
    [InlineData(null, null)]
    public void A_denial_of_another_flow_or_of_none_named_denies_nothing_here(string? supplier, string? recipient) =>
        Assert.Empty(
            Case()
                .Says("a", "Dmitry Peskov", supplier: supplier, recipient: recipient, act: Act.Deny, polarity: Polarity.Negative)
                .Answer()
                .Against
        );

    [Theory]
    [InlineData("missile", 0)]
    [InlineData("shell", 1)]
    [InlineData("arms", 1)]
    [InlineData("mortar bombs", 1)] // rounds, and no bombs
    [InlineData("aerial bombs", 0)]
    public void A_denial_of_other_things_denies_none_of_these(string denied, int against) =>
        Assert.Equal(
            against,
            new TestCase()
                .UsualSources()
                .Ask("rounds", "round", goods: null)
                .Says("a", "Dmitry Peskov", goods: denied, act: Act.Deny, polarity: Polarity.Negative)
                .Answer()
                .Against.Count
        );

    [Fact]
    public void What_is_not_planned_denies_nothing_and_is_nothing_that_could_be()
    {
        var assessed = Case().Says("a", "Dmitry Peskov", act: Act.Intend, polarity: Polarity.Negative).Assess();

        Assert.Empty(assessed.Answers[0].Against.Concat(assessed.Answers[0].Possible));
        Assert.Equal("rounds: says only what is not planned or expected", Assert.Single(assessed.Unasked).Why);
    }

    [Fact]
    public void A_share_answers_only_for_its_own_whole()
    {
        var assessed = new TestCase()
            .UsualSources()
            .Ask("share", "percent", goods: null, SeriesKind.Level, frame: "Share", of: "shells")
            .SaysShare("a", "Shin Won-sik", 60, "artillery shells fired", "2024-10-04")
            .SaysShare("b", "Shin Won-sik", 75, "imported rounds", "2025-01-01")
            .Assess();

        Assert.Equal(60, Assert.Single(assessed.Answers[0].Points).Best);
        Assert.Equal("share: is a share of imported rounds, not of shells", Assert.Single(assessed.Unasked).Why);
    }

    [Fact]
    public void A_question_of_whether_counts_origins_and_has_no_range()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("whether", unit: null)
            .Says("a", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
            .Says("b", "Shin Won-sik", said: "2023-11-01")
            .Answer();

        Assert.Null(answer.Range);
        Assert.Empty(answer.Points);
        Assert.Equal(["us-nsc", "rok-mnd"], answer.For.Select(l => l.Origin.Speaker));
        Assert.Equal(2, answer.Independent.Count);
    }

    [Fact]
    public void Every_claim_answers_a_question_or_is_unasked()
    {
        var assessed = Case("container", "2023-09")
            .Says("a", "ROK MND", Amount.About(6700), "2024-02-26")
            .Says("b", "ROK MND", Amount.MoreThan(13000), "2024-08-27", "2022-06/2024-08")
            .Says("c", "John Kirby", Amount.MoreThan(5, "missile"))
            .Says("d", "Dmitry Peskov", act: Act.Deny, polarity: Polarity.Negative)
            .Assess();

        Assert.Equal(4, assessed.Counts.Claims);
        Assert.Equal(2, assessed.Unasked.Sum(group => group.Claims.Count));
    }
}
