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
