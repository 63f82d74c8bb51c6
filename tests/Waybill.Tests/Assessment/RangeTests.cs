using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

public class RangeTests
{
    private static TestCase Case(SeriesKind series = SeriesKind.Cumulative) => new TestCase().UsualSources().Ask(series: series);

    [Fact]
    public void A_small_early_total_does_not_contradict_a_great_late_one()
    {
        var answer = Case()
            .Says("a", "Shin Won-sik", Amount.About(6700), "2024-02-26", "../2024-02")
            .Says("b", "MSMT", Amount.MoreThan(20000), "2025-05-29", "../2025-03")
            .Answer();

        Assert.Empty(answer.Against);
        Assert.Equal([6700m, 20000m], answer.Band.Select(step => step.Lower));
        Assert.Equal([new DateOnly(2024, 2, 26), new DateOnly(2025, 3, 31)], answer.Band.Select(step => step.On));
        Assert.True(answer.Range!.OpenAbove);
    }

    [Fact]
    public void The_floor_is_the_greatest_that_two_independent_origins_support()
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
            .Says("b", "Shin Won-sik", Amount.About(5000), "2023-12-29")
            .Says("c", "US State Department", Amount.MoreThan(10000), "2024-02-23")
            .Answer();

        Assert.Equal([(1000m, 1), (1000m, 2), (5000m, 2)], answer.Band.Select(step => (step.Lower!.Value, step.LowerOrigins)));
        Assert.Equal([1000m, 5000m, 10000m], answer.Band.Select(step => step.SingleFloor!.Value));
        Assert.Equal(10000, answer.Range!.Highest);
    }

    private static Quantity Nearly(decimal number) => new(null, number, number, "container", Qualifier: "nearly");

    [Fact]
    public void What_is_nearly_a_number_is_less_and_no_floor()
    {
        var answer = Case().Says("a", "John Kirby", Nearly(20_000), "2024-01-22").Answer();

        Assert.Equal((null, 20_000m), (answer.Range!.Lower, answer.Range.Highest));
    }

    [Theory]
    [InlineData(15_800, 2)]
    [InlineData(20_000, 1)]
    [InlineData(21_000, 1)]
    public void What_is_nearly_a_number_stands_by_a_lower_floor(int floor, int origins)
    {
        var answer = Case()
            .Says("a", "John Kirby", Nearly(20_000), "2024-01-22")
            .Says("b", "Open Source Centre", Amount.MoreThan(floor), "2024-01-22")
            .Answer();

        Assert.Equal((floor, origins), (answer.Range!.Lower!.Value, answer.Range.LowerOrigins));
    }

    [Fact]
    public void A_capacity_is_shown_and_raises_no_floor()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("rounds", "round")
            .Says("a", "Shin Won-sik", Amount.UpTo(4_800_000, "round"), "2024-06-14", certainty: Certainty.Possible, utterance: "ROK-1")
            .Says("b", "Shin Won-sik", Amount.About(5_000_000, "round"), "2024-06-14", utterance: "ROK-1", via: ["Babel"])
            .Answer();

        Assert.True(Assert.Single(answer.Points).Capacity);
        Assert.Empty(answer.For);
        Assert.Null(answer.Range);
        Assert.Equal("F6", answer.Grade.ToString());
        Assert.Contains("capacity told as contents", Assert.Single(answer.Possible).Retellings[0].Differences);
    }

    [Fact]
    public void The_highest_value_stated_of_a_part_is_among_the_highest_stated()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("rounds", "round", baseline: "2023-08")
            .Says("a", "MSMT", Amount.UpTo(9_000_000, "round"), "2025-05-29", "2024")
            .Says("b", "John Kirby", Amount.MoreThan(6_000_000, "round"), "2024-12-18")
            .Answer();

        Assert.Equal((6_000_000m, 9_000_000m, true), (answer.Range!.Lower, answer.Range.Highest, answer.Range.OpenAbove));
    }

    [Fact]
    public void The_origins_of_the_floor_are_named()
    {
        var answer = Case()
            .Says("a", "US State Department", Amount.MoreThan(20000), "2024-12-18")
            .Says("b", "Shin Won-sik", Amount.About(28000), "2025-07-13")
            .Says("c", "Open Source Centre", Amount.MoreThan(15800), "2025-04-15")
            .Answer();

        Assert.Equal(["rok-mnd", "us-dos"], answer.FloorOrigins.Select(o => o.Speaker).Order());
        Assert.Equal(answer.Range!.LowerOrigins, answer.FloorOrigins.Count);
        Assert.Equal(3, answer.Independent.Count);
    }

    [Fact]
    public void An_upper_bound_on_a_total_holds_for_its_own_date()
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.UpTo(50), "2024-01-22")
            .Says("b", "Shin Won-sik", Amount.About(40), "2024-02-22")
            .Answer();

        Assert.Equal([false, true], answer.Band.Select(step => step.OpenAbove));
        Assert.Contains(answer.Unknown, s => s.Contains("says at most 50 as of 22 January 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_never_holds_for_a_day_after_it_was_said() =>
        Assert.Equal(
            new DateOnly(2024, 5, 10),
            Case().Says("a", "John Kirby", Amount.About(40), "2024-05-10", "2024").Answer().Points[0].On
        );

    [Fact]
    public void A_statement_without_any_date_stands_on_the_day_of_its_exhibit_by_which_it_was_made()
    {
        var answer = Case().Says("a", "John Kirby", Amount.MoreThan(1000)).Answer();

        Assert.Equal(DateOnly.FromDateTime(DateTime.UnixEpoch), Assert.Single(answer.Points).On);
        Assert.Contains("1 lineage gives no date and stands on the day of publication or capture.", answer.Unknown);
    }

    [Fact]
    public void A_level_may_fall_and_only_what_is_about_the_date_holds()
    {
        var answer = Case(SeriesKind.Level)
            .Says("a", "John Kirby", Amount.About(60), "2024-10-04")
            .Says("b", "Shin Won-sik", Amount.About(40), "2025-07-12")
            .Answer();

        Assert.Equal([60m, 40m], answer.Band.Select(step => step.Lower));
        Assert.Equal((40m, 1), (answer.Range!.Lower, answer.Range.LowerOrigins));
    }

    [Fact]
    public void The_weaker_of_two_levels_at_one_date_stands_against()
    {
        var answer = Case(SeriesKind.Level)
            .Says("a", "John Kirby", Amount.Exactly(60), "2024-10-04")
            .Says("b", "Open Source Centre", Amount.Exactly(60), "2024-10-04")
            .Says("c", "Shin Won-sik", Amount.Exactly(20), "2024-10-04")
            .Answer();

        Assert.Equal("rok-mnd", Assert.Single(answer.Against).Origin.Speaker);
        Assert.Equal((60m, 2), (answer.Range!.Lower, answer.Range.LowerOrigins));
        Assert.Equal(2, (int)answer.Grade.Credibility);
    }

    [Fact]
    public void Of_two_even_contradictions_neither_is_preferred()
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.Exactly(60), "2024-10-04", "2023-09-01/2024-09-30")
            .Says("c", "Shin Won-sik", Amount.Exactly(20), "2024-10-05", "2023-09-01/2024-09-30")
            .Answer();

        Assert.Equal(2, answer.For.Count);
        var open = Assert.Single(answer.Unknown, s => s.StartsWith("Which holds is open", StringComparison.Ordinal));
        Assert.Contains("us-nsc (org-", open, StringComparison.Ordinal); // who says so, and not its id alone
        Assert.NotEqual(1, (int)answer.Grade.Credibility);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(70, false)]
    public void A_later_total_since_the_same_day_that_is_less_contradicts(int later, bool contradicts)
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.MoreThan(60), "2024-10-04", "2023-09-01/2024-09-30")
            .Says("c", "Shin Won-sik", Amount.Exactly(later), "2024-11-05", "2023-09-01/2024-10-31")
            .Answer();

        Assert.Equal(contradicts, answer.Explanation.Any(step => step.Contains("cannot shrink", StringComparison.Ordinal)));
    }

    [Fact]
    public void Units_that_convert_are_converted()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("oil", "barrel", goods: "fuel")
            .Says("a", "John Kirby", new Quantity(null, 158_987.294928m, null, "litre"), "2024-05-02", goods: "fuel")
            .Answer();

        Assert.Equal(1000m, answer.Range!.Lower);
    }
}
