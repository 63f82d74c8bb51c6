using System.Text.Json;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Quantities;

public sealed class QuantityTests
{
    private static readonly UnitCatalogue Units = UnitCatalogue.Embedded;

    [Fact]
    public void More_than_is_a_lower_bound() =>
        Assert.Equal(new AllowedRange(20_000, null), new Quantity(20_000, null, null, "container", Qualifier: "more than").Allowed);

    [Fact]
    public void Some_is_about_right_and_bounds_nothing()
    {
        var some = new Quantity(null, 20_000, null, "container", "ammunition", "some", "some 20,000 containers");
        Assert.True(some.IsApproximate);
        Assert.Equal(new AllowedRange(18_000, 22_000), some.Allowed);
    }

    [Fact]
    public void Nearly_is_about_right_and_an_upper_bound() =>
        Assert.Equal(new AllowedRange(180, 200), new Quantity(null, 200, 200, "factory", Qualifier: "nearly").Allowed);

    [Fact]
    public void Up_to_starts_at_nothing() =>
        Assert.Equal(new AllowedRange(0, 4_800_000), new Quantity(null, null, 4_800_000, "round", Qualifier: "up to").Allowed);

    [Fact]
    public void A_range_allows_what_lies_in_it() =>
        Assert.Equal(new AllowedRange(3_000, 5_000), new Quantity(3_000, null, 5_000, "shell").Allowed);

    [Fact]
    public void An_exact_number_allows_itself() =>
        Assert.Equal(new AllowedRange(60, 60), new Quantity(null, 60, null, Quantity.Percent, "the shells that Russia fires").Allowed);

    [Fact]
    public void The_largest_numbers_have_no_tolerance_beyond_them() =>
        Assert.Equal(
            new AllowedRange(null, null),
            new AllowedRange(
                new Quantity(null, decimal.MinValue, null, "won", Qualifier: "about").Allowed.Lower,
                new Quantity(null, decimal.MaxValue, null, "won", Qualifier: "about").Allowed.Upper
            )
        );

    [Theory]
    [InlineData("some", true)]
    [InlineData("About", true)]
    [InlineData("an estimated", true)]
    [InlineData("close to", true)]
    [InlineData("more than", false)]
    [InlineData("exactly", false)]
    [InlineData("awesome", false)]
    [InlineData(null, false)]
    public void Hedges_are_whole_words(string? qualifier, bool approximate) =>
        Assert.Equal(approximate, new Quantity(null, 1, null, "shell", Qualifier: qualifier).IsApproximate);

    [Fact]
    public void Normalising_names_the_unit_as_the_catalogue_does()
    {
        Assert.Equal("shell", new Quantity(1, null, null, "Artillery Shells").Normalise(Units).Unit);
        Assert.Equal("round per day", new Quantity(1, null, null, "rounds a day").Normalise(Units).Unit);
        Assert.Equal("widget", new Quantity(1, null, null, "widget").Normalise(Units).Unit);
    }

    [Fact]
    public void A_converted_amount_keeps_its_bounds_and_its_silence() =>
        Assert.Equal(
            new Quantity(1_000, null, 2_000, "kilogram", Qualifier: "from 1 to 2"),
            new Quantity(1, null, 2, "tons", Qualifier: "from 1 to 2").In("kg", Units)
        );

    [Fact]
    public void The_wire_form_holds_what_was_said_and_nothing_derived()
    {
        var names = JsonSerializer.SerializeToElement(new Quantity(1, 2, 3, "shell")).EnumerateObject().Select(property => property.Name);
        Assert.Equal(["Lower", "Best", "Upper", "Unit", "Of", "Qualifier", "Text", "Start", "End"], names);
    }
}
