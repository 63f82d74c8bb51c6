using Waybill.Core.Catalogues;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Quantities;

public sealed class UnitCatalogueTests
{
    private static readonly UnitCatalogue Units = UnitCatalogue.Embedded;

    [Fact]
    public void Every_row_names_its_source() => Assert.All(Units.Units, unit => Assert.False(string.IsNullOrWhiteSpace(unit.Source)));

    [Fact]
    public void Every_broader_unit_exists_and_leads_to_an_end() =>
        Assert.All(
            Units.Units,
            unit =>
            {
                var chain = new List<string>();
                for (var current = unit; current.Broader is not null; current = Units.Find(current.Broader)!)
                {
                    Assert.DoesNotContain(current.Id, chain);
                    chain.Add(current.Id);
                    Assert.Contains(Units.Units, candidate => candidate.Id == current.Broader && candidate.Dimension == current.Dimension);
                }
            }
        );

    [Fact]
    public void Every_word_of_a_unit_finds_that_unit() =>
        Assert.All(Units.Units, unit => Assert.All([unit.Id, unit.Plural, .. unit.Aliases], word => Assert.Same(unit, Units.Find(word))));

    [Theory]
    [InlineData("artillery shells", "shell")]
    [InlineData("Metric  Tons", "ton")]
    [InlineData("tonne", "ton")]
    [InlineData("t", "ton")]
    [InlineData("%", "percent")]
    [InlineData("per cent", "percent")]
    [InlineData("rail-cars", "railcar")]
    [InlineData("US$", "US dollar")]
    [InlineData("soldiers", "troop")]
    [InlineData("Artillery-shells per month", "shell per month")]
    [InlineData("barrels a year", "barrel per year")]
    [InlineData("rounds/day", "round per day")]
    public void Words_are_found_as_they_are_written(string surface, string id) => Assert.Equal(id, Units.Find(surface)?.Id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("widget")]
    [InlineData("per day")]
    [InlineData("round per")]
    [InlineData("round per shell")]
    [InlineData("rank per day")]
    [InlineData("day per day")]
    [InlineData("round per day per day")]
    public void Other_words_are_not_found(string? surface) => Assert.False(Units.TryFind(surface, out _));

    [Fact]
    public void A_rate_knows_its_parts()
    {
        var rate = Units.Find("shells per month");
        Assert.True(rate is { IsRate: true, Dimension: UnitDimension.Rate, Numerator.Id: "shell", Period.Id: "month" });
        Assert.Equal("shells per month", rate.Plural);
    }

    [Fact]
    public void Kinds_lead_to_the_broader_kind_alone()
    {
        Assert.True(Units.IsKindOf(Units.Find("shell")!, Units.Find("round")!));
        Assert.False(Units.IsKindOf(Units.Find("round")!, Units.Find("shell")!));
        Assert.True(Units.IsKindOf(Units.Find("shell per day")!, Units.Find("rounds a day")!));
        Assert.False(Units.IsKindOf(Units.Find("shell per day")!, Units.Find("round per week")!));
        Assert.False(Units.IsKindOf(Units.Find("shell per day")!, Units.Find("round")!));
        Assert.False(Units.IsKindOf(Units.Find("missile")!, Units.Find("round")!));
    }

    [Theory]
    [InlineData(2, "ton", "kg", 2000)]
    [InlineData(1, "mile", "kilometre", 1.609344)]
    [InlineData(1, "barrel", "litre", 158.987294928)]
    [InlineData(1, "barrel per month", "litre per year", 1907.847539136)]
    [InlineData(5, "container", "shipping containers", 5)]
    public void Real_conversions_are_exact(double value, string from, string to, double expected) =>
        Assert.Equal((decimal)expected, Units.Convert((decimal)value, from, to));

    [Theory]
    [InlineData("container", "round", "estimate (a model with a load range), never a conversion")]
    [InlineData("round", "railcar", "estimate (a model with a load range), never a conversion")]
    [InlineData("euro", "US dollar", "no fixed factor")]
    [InlineData("ton", "litre", "one is mass, the other volume")]
    [InlineData("round per day", "round", "one is an amount per period, the other a total")]
    [InlineData("shell per day", "shell per month", "the length of a calendar period varies")]
    [InlineData("rank", "percent", "A rank is a place in an order")]
    [InlineData("widget", "round", "'widget' is not a unit of the catalogue")]
    public void Other_conversions_are_refused_with_the_reason(string from, string to, string reason) =>
        Assert.Contains(reason, Assert.Throws<UnitConversionException>(() => Units.Convert(1, from, to)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "units.yaml:1: there is no list of units")]
    [InlineData("units:\n- {id: a, id: b}", "units.yaml:2: not YAML")]
    [InlineData("units: &all\n- {id: a, plural: as, dimension: d, source: s}\nmore: *all", "units.yaml:3: an alias")]
    [InlineData("units: []\nunit: []", "units.yaml:2: unknown key 'unit'")]
    [InlineData("units:\n- shell", "units.yaml:2: a unit is not a mapping")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d}", "units.yaml:2: unit 'a': 'source' is missing: add 'source: …' to the row")]
    [InlineData("units:\n- {plural: as}", "units.yaml:2: unit '?': 'id' is missing")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, colour: red}", "units.yaml:2: unknown key 'colour'")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, broader: b}", "its broader unit 'b' does not exist")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, broader: a}", "its broader units run in a circle")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, factor: 2}", "the dimension 'd' has no single base")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, factor: -1}", "the factor '-1' is not a positive number")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, holds: maybe}", "neither true nor false")]
    [InlineData("units:\n- {id: a, plural: as, dimension: d, source: s, aliases: b}", "'aliases' is not a list of words")]
    [InlineData("units:\n- {id: a, plural: as, dimension: rate, source: s}", "a rate is not a row")]
    [InlineData(
        "units:\n- {id: a, plural: as, dimension: d, source: s}\n- {id: b, plural: As, dimension: d, source: s}",
        "units.yaml:3: unit 'b': 'as' already names 'a'"
    )]
    public void A_faulty_catalogue_is_refused_in_one_line(string yaml, string message)
    {
        var error = Assert.Throws<CatalogueException>(() => UnitCatalogue.Parse(yaml, "units.yaml"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Deep_nesting_is_refused_rather_than_followed() =>
        Assert.Throws<CatalogueException>(() =>
            UnitCatalogue.Parse("units: " + new string('[', 10_000) + new string(']', 10_000), "u.yaml")
        );
}
