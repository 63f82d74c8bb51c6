using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Quantities;

public sealed class QuantityComparisonTests
{
    private static readonly Quantity MoreThan20000 = new(20_000, null, null, "container", Qualifier: "more than");
    private static readonly Quantity Some20000 = new(null, 20_000, null, "container", Qualifier: "some");
    private static readonly Quantity Exactly20000 = new(null, 20_000, null, "containers");

    [Fact]
    public void The_same_number_agrees_under_two_spellings_of_its_unit()
    {
        var comparison = Compare(Exactly20000, new Quantity(null, 20_000.0m, null, "shipping container"));
        Assert.Equal(new(QuantityRelation.Agrees, "Both allow exactly 20,000 containers."), comparison);
    }

    [Fact]
    public void Two_exact_numbers_that_differ_contradict() =>
        Assert.Equal(
            new(QuantityRelation.Contradicts, "Exactly 20,000 containers and exactly 20,001 containers have no value in common."),
            Compare(Exactly20000, Exactly20000 with { Best = 20_001 })
        );

    [Fact]
    public void About_and_about_agree_where_their_tolerances_meet()
    {
        Is(QuantityRelation.Agrees, Some20000, Some20000 with { Best = 21_000 });
        Is(QuantityRelation.Contradicts, Some20000, Some20000 with { Best = 28_000 });
    }

    [Fact]
    public void A_number_narrows_a_bound_that_allows_it()
    {
        var comparison = Compare(MoreThan20000, Exactly20000 with { Best = 28_000 });
        Assert.Equal(QuantityRelation.Narrows, comparison.Relation);
        Assert.Equal(28_000, comparison.Narrower?.Best);
        Assert.Equal("Exactly 28,000 containers lies within at least 20,000 containers.", comparison.Why);
    }

    [Fact]
    public void Up_to_less_contradicts_more_than() =>
        Is(QuantityRelation.Contradicts, MoreThan20000, new Quantity(null, null, 15_000, "container"));

    [Fact]
    public void A_container_is_never_a_number_of_rounds()
    {
        var comparison = Compare(Exactly20000, new Quantity(null, 9_400_000, null, "round"));
        Assert.Equal(QuantityRelation.Incomparable, comparison.Relation);
        Assert.Contains("estimate", comparison.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the shells that Russia fires", "The shells  that Russia fires", QuantityRelation.Agrees)]
    [InlineData("the shells that Russia fires", "the shells that Russia makes", QuantityRelation.Incomparable)]
    [InlineData("the shells that Russia fires", null, QuantityRelation.Incomparable)]
    [InlineData(null, null, QuantityRelation.Incomparable)]
    public void Shares_compare_only_of_the_same_named_whole(string? a, string? b, QuantityRelation relation) =>
        Is(relation, new(null, 60, null, "percent", a), new(null, 60, null, "%", b));

    [Fact]
    public void A_rate_is_no_total() =>
        Is(QuantityRelation.Incomparable, new(null, 10_000, null, "round per day"), new(null, 10_000, null, "round"));

    [Fact]
    public void Rates_compare_over_periods_with_a_fixed_ratio()
    {
        Is(QuantityRelation.Agrees, new(null, 1, null, "shell per day"), new(null, 7, null, "shells a week"));
        Is(QuantityRelation.Agrees, new(null, 1, null, "shell per month"), new(null, 12, null, "shells/year"));
        Is(QuantityRelation.Incomparable, new(null, 1, null, "shell per day"), new(null, 30, null, "shell per month"));
    }

    [Fact]
    public void Ranks_are_no_amounts() => Is(QuantityRelation.Incomparable, new(null, 178, null, "rank"), new(null, 178, null, "rank"));

    [Fact]
    public void A_part_bounds_the_whole_from_below()
    {
        var shells = new Quantity(null, 30_000, null, "shell");
        Is(QuantityRelation.Contradicts, shells, new(null, null, 20_000, "round"));
        Assert.Same(shells, Compare(shells, new(20_000, null, null, "round")).Narrower);
        Is(QuantityRelation.Incomparable, new(null, null, 500, "shell"), new(null, 20_000, null, "round"));
        Is(QuantityRelation.Incomparable, shells, new(null, 30_000, null, "rocket"));
        Is(QuantityRelation.Contradicts, new(null, 9, null, "shell per day"), new(null, 8, null, "round per day"));
    }

    [Fact]
    public void Converted_amounts_stay_exact()
    {
        Is(QuantityRelation.Agrees, new(null, 100, null, "barrel"), new(null, 15_898.7294928m, null, "litre"));
        Is(QuantityRelation.Agrees, new(null, 7, null, "short ton"), new(null, 14_000, null, "pound"));
    }

    [Fact]
    public void Numbers_too_large_to_convert_are_incomparable() =>
        Is(QuantityRelation.Incomparable, new(decimal.MaxValue, null, null, "ton"), new(1, null, null, "kg"));

    [Fact]
    public void Silence_and_crossed_bounds_are_incomparable()
    {
        Is(QuantityRelation.Incomparable, new(null, null, null, "container"), Exactly20000);
        Is(QuantityRelation.Incomparable, new(5, null, 3, "container"), Exactly20000);
    }

    [Fact]
    public void A_unit_that_the_catalogue_lacks_compares_with_itself_alone()
    {
        Is(QuantityRelation.Agrees, new(null, 2, null, "widget"), new(null, 2, null, "Widget"));
        Is(QuantityRelation.Incomparable, new(null, 2, null, "widget"), new(null, 2, null, "gadget"));
    }

    private static void Is(QuantityRelation relation, Quantity a, Quantity b) => Assert.Equal(relation, Compare(a, b).Relation);

    private static QuantityComparison Compare(Quantity a, Quantity b) => Quantity.Compare(a, b, UnitCatalogue.Embedded);
}
