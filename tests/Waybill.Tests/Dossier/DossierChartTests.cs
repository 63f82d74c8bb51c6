using Waybill.Dossier.Charts;

namespace Waybill.Tests.Dossier;

public class DossierChartTests
{
    public static TheoryData<decimal, decimal, decimal> Heights =>
        new()
        {
            { 28_000, 10_000, 30_000 },
            { 60, 20, 80 },
            { 9_000_000, 2_000_000, 10_000_000 },
            { 0.4m, 0.1m, 0.5m },
            { 0, 1, 1 },
            { -5, 1, 1 },
        };

    [Theory]
    [MemberData(nameof(Heights))]
    public void Ticks_stand_on_round_values(decimal highest, decimal step, decimal top)
    {
        var axis = new ValueAxis(highest, 0, 100);
        Assert.Equal((step, top), (axis.Step, axis.Highest));
        Assert.InRange(axis.Ticks().Count(), 2, 7);
    }

    [Fact]
    public void The_greatest_number_is_drawn() => Assert.InRange(new ValueAxis(decimal.MaxValue, 0, 100).At(decimal.MaxValue), 0, 100);

    [Theory]
    [InlineData("2023-10-13", "2025-07-13")]
    [InlineData("2024-03-01", "2024-03-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void Dates_have_a_few_ticks_within_the_axis(string from, string to)
    {
        var axis = new DateAxis(SampleCase.Day(from), SampleCase.Day(to), 0, 100);
        Assert.InRange(axis.Ticks().Count(), 2, 9);
        Assert.All(axis.Ticks(), tick => Assert.InRange(axis.At(tick.Day), 0, 100));
    }

    [Fact]
    public void Families_differ_in_colour_or_shape()
    {
        var families = Enumerable.Range(0, 40).Select(at => $"F{at:00}").ToList();
        var palette = new FamilyPalette(families);
        Assert.Equal(40, families.Select(family => (palette.Class(family), palette.Shape(family))).Distinct().Count());
        Assert.DoesNotContain(
            (palette.Class(null), palette.Shape(null)),
            families.Select(family => (palette.Class(family), palette.Shape(family)))
        );
    }
}
