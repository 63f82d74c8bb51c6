using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Entities;

public sealed class EntityTests
{
    private static Entity New(string schema = "Company", string id = "omm") => new(Model.Default, schema, id);

    [Fact]
    public void A_value_is_cleaned_and_stands_once()
    {
        var vessel = New("Vessel");

        Assert.True(vessel.Add("imoNumber", "IMO 7937317"));
        Assert.False(vessel.Add("imoNumber", "7937317"));
        Assert.False(vessel.Add("imoNumber", "7937318"));
        Assert.True(vessel.Add("flag", "Democratic People's Republic of Korea"));
        Assert.Equal(["IMO7937317"], vessel.Get("imoNumber"));
        Assert.Equal("kp", vessel.First("flag"));
    }

    [Fact]
    public void A_raw_value_stands_as_it_is()
    {
        var vessel = New("Vessel");

        Assert.True(vessel.AddRaw("imoNumber", "7937318?"));
        Assert.False(vessel.AddRaw("imoNumber", ""));
        Assert.Equal(["7937318?"], vessel.Get("Vessel:imoNumber"));
    }

    [Fact]
    public void A_property_can_be_named_with_its_schema()
    {
        var vessel = New("Vessel");

        Assert.True(vessel.Add("Thing:name", "CHONG CHON GANG"));
        Assert.Equal(["CHONG CHON GANG"], vessel.Get("Thing:name"));
        Assert.Empty(vessel.Get("Person:birthDate"));
        Assert.Empty(vessel.Get("nonsense"));
        Assert.Null(vessel.First("flag"));
    }

    [Theory]
    [InlineData("birthDate")]
    [InlineData("Person:birthDate")]
    [InlineData("ownershipOwner")]
    public void A_property_that_cannot_hold_values_is_refused(string property) =>
        Assert.Throws<ArgumentException>(() => New().Add(property, "1970"));

    [Fact]
    public void A_schema_that_is_not_in_the_model_is_refused() => Assert.Throws<ArgumentException>(() => New("Weapon"));

    [Fact]
    public void A_telephone_number_is_read_in_the_countries_that_stand()
    {
        var (with, without) = (New(), New());
        with.Add("country", "North Korea");

        Assert.True(with.Add("phone", "02-3814685"));
        Assert.False(without.Add("phone", "02-3814685"));
        Assert.Equal(["+85023814685"], with.Get("phone"));
    }

    [Fact]
    public void Values_of_one_type_are_gathered_over_properties()
    {
        var entity = Fixture.Entity("unsc-690735");

        Assert.Equal(5, entity.Names.Count);
        Assert.Equal(4, entity.Values(PropertyTypes.Name, matchableOnly: true).Count);
        Assert.Equal(["kp"], entity.Countries);
        Assert.Equal(["sanction"], entity.Topics);
        Assert.Equal(["Central District, Pyongyang"], entity.Addresses);
        Assert.Equal(["IMO7937317"], Fixture.Entity("vessel-7937317").Identifiers);
        Assert.Equal(["2014-07-28"], Fixture.Entity("sanction-1").Dates);
    }

    [Fact]
    public void An_edge_gives_the_pairs_that_it_joins()
    {
        Assert.Equal([("unsc-6908046", "vessel-7937317")], Fixture.Entity("own-1").EdgePairs());
        Assert.Empty(Fixture.Entity("unsc-6908046").EdgePairs());
    }

    [Fact]
    public void Time_is_taken_from_the_first_property_that_has_any()
    {
        var shipment = new Entity(Model.ArmsTransfers, "Shipment", "s");
        shipment.Add("date", "2013-07");
        Assert.Equal(("2013-07", null), (shipment.TemporalStart, shipment.TemporalEnd));

        shipment.Add("startDate", "2013-07-10");
        shipment.Add("startDate", "2013-07-05");
        shipment.Add("endDate", "2013-07-15");
        Assert.Equal(("2013-07-05", "2013-07-15"), (shipment.TemporalStart, shipment.TemporalEnd));
    }

    [Fact]
    public void A_merge_takes_values_ids_and_the_more_specific_schema()
    {
        var (general, specific) = (New("LegalEntity", "a"), New("Company", "b"));
        general.Add("name", "Ocean Maritime Management");
        general.AddDataset("un");
        (general.FirstSeen, general.LastSeen) = ("2023-01-01", "2024-01-01");
        specific.Add("name", "OMM");
        specific.Add("imoNumber", "IMO 1790183");
        specific.AddReferent("c");
        (specific.FirstSeen, specific.LastSeen, specific.Target) = ("2022-01-01", "2023-06-01", true);

        general.Merge(specific);

        Assert.Equal(("a", "Company", true), (general.Id, general.Schema.Name, general.Target));
        Assert.Equal(["Ocean Maritime Management", "OMM"], general.Names);
        Assert.Equal(["c", "b"], general.Referents);
        Assert.Equal(("2022-01-01", "2024-01-01"), (general.FirstSeen, general.LastSeen));
        Assert.Equal(["IMO1790183"], general.Get("imoNumber"));
    }

    [Fact]
    public void Entities_that_cannot_be_one_are_not_merged()
    {
        var person = New("Person", "p");

        Assert.Throws<InvalidOperationException>(() => person.Merge(New()));
        Assert.Equal("Person", person.Schema.Name);
        Assert.Empty(person.Referents);
    }

    [Fact]
    public void A_clone_is_equal_until_one_of_the_two_changes()
    {
        var entity = Fixture.Entity("unsc-690735");
        var copy = entity.Clone();
        Assert.Equal(entity, copy);
        Assert.Equal(entity.GetHashCode(), copy.GetHashCode());

        copy.Add("alias", "KOMID Trading");
        Assert.NotEqual(entity, copy);
        Assert.True(copy.Remove("alias", "KOMID Trading"));
        Assert.Equal(entity, copy);
        Assert.NotEqual(entity, entity.Clone("other"));
    }

    [Fact]
    public void The_order_of_values_does_not_matter_to_equality()
    {
        var (one, other) = (New(), New());
        one.Add("name", "A");
        one.Add("name", "B");
        other.Add("name", "B");
        other.Add("name", "A");

        Assert.Equal(one, other);
        Assert.Equal(["B", "A"], other.Names);
    }

    [Fact]
    public void Many_values_stand_once_each()
    {
        var entity = New();
        foreach (var number in Enumerable.Range(0, 200))
            entity.AddRaw("alias", $"alias {number % 100}");

        Assert.Equal(100, entity.Get("alias").Count);
        Assert.Equal("alias 0", entity.First("alias"));
        Assert.True(entity.Remove("alias", "alias 99"));
        Assert.True(entity.AddRaw("alias", "alias 99"));
    }
}
