using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;

namespace Waybill.Tests.Matching.Entities;

/// <summary>Beside the names, numbers, dates and places tell entities apart, or bring them together.</summary>
public sealed class EntityComparerTests
{
    [Fact]
    public void Ships_of_one_name_and_two_imo_numbers_are_two() =>
        Assert.False(EntityComparer.Compare(Ship("MARIA", "9318527"), Ship("MARIA", "8517839")).IsMatch);

    [Fact]
    public void Ships_of_two_names_and_one_imo_number_are_one() =>
        Assert.True(EntityComparer.Compare(Ship("MARIA", "8517839"), Ship("ANGARA", "8517839")).IsMatch);

    [Fact]
    public void Another_year_of_birth_outweighs_a_common_name() =>
        Assert.False(EntityComparer.Compare(Person("Ahmed Hassan", "1961-03-04"), Person("Ahmed Hassan", "1987-10-12")).IsMatch);

    [Fact]
    public void The_first_of_january_is_a_year() =>
        Assert.True(EntityComparer.Compare(Person("Ahmed Hassan", "1961-03-04"), Person("Ahmed Hassan", "1961-01-01")).IsMatch);

    [Fact]
    public void A_model_and_its_extension_name_the_same_schemata()
    {
        var one = new Entity(Model.Default, "Person", "a");
        one.Add("name", "Leila Haddad");
        var other = new Entity(Model.ArmsTransfers, "Person", "b");
        other.Add("name", "Leila Haddad");

        Assert.DoesNotContain(EntityComparer.Compare(one, other).Reasons, reason => reason.Feature == "schema");
    }

    [Fact]
    public void Sides_may_be_changed()
    {
        var (one, other) = (Person("Ahmed Hassan", "1961-03-04"), Person("Ahmad Hasan Ali", "1961"));

        Assert.Equal(EntityComparer.Compare(one, other).Score, EntityComparer.Compare(other, one).Score);
    }

    [Theory]
    [InlineData("grossRegisteredTonnage", "30,770", "30770", "tonnage")]
    [InlineData("grossRegisteredTonnage", "30770", "4,200", "other-tonnage")]
    [InlineData("type", "Crude Oil Tanker", "Oil Products Tanker", "vessel-type")]
    [InlineData("type", "General Cargo", "Fishing Vessel", "other-vessel-type")]
    public void Type_and_tonnage_tell_of_ships(string property, string one, string other, string feature)
    {
        var comparison = EntityComparer.Compare(Measured("LION 1", property, one), Measured("LION 1", property, other));

        Assert.Equal(
            feature.StartsWith("other", StringComparison.Ordinal),
            Assert.Single(comparison.Reasons, reason => reason.Feature == feature).Points < 0
        );
    }

    [Fact]
    public void A_tonnage_that_is_not_said_to_be_gross_speaks_only_where_it_is_near()
    {
        var (gross, unsaid) = (Measured("LION 1", "grossRegisteredTonnage", "30770"), Measured("LION 1", "tonnage", "51000"));

        Assert.DoesNotContain(
            EntityComparer.Compare(gross, unsaid).Reasons,
            reason => reason.Feature.EndsWith("tonnage", StringComparison.Ordinal)
        );
        Assert.Contains(
            EntityComparer.Compare(gross, Measured("LION 1", "tonnage", "30,800")).Reasons,
            reason => reason.Feature == "tonnage"
        );
    }

    private static Entity Measured(string name, string property, string value)
    {
        var ship = new Entity(Model.Default, "Vessel", name + value);
        ship.Add("name", name);
        ship.Add(property, value);
        return ship;
    }

    private static Entity Ship(string name, string imo)
    {
        var ship = new Entity(Model.Default, "Vessel", name + imo);
        ship.Add("name", name);
        ship.Add("imoNumber", imo);
        return ship;
    }

    private static Entity Person(string name, string born)
    {
        var person = new Entity(Model.Default, "Person", name + born);
        person.Add("name", name);
        person.Add("birthDate", born);
        return person;
    }
}
