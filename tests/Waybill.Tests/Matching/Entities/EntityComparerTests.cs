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

    [Theory]
    [InlineData("1961-03-04", "1986-03-04")]
    [InlineData("1961-03-04", "1986-10-12")]
    [InlineData("1961", "1986")]
    [InlineData("1961-03-04", "1986")]
    [InlineData("1961-03-04", "1964-10-12")]
    public void A_birth_years_away_outweighs_a_full_name_a_country_and_a_place(string one, string other)
    {
        var (left, right) = (Person("Ruslan Ivanovich Vashgird", one), Person("Ruslan Ivanovich Vashgird", other));
        foreach (var person in new[] { left, right })
        {
            person.Add("nationality", "ru");
            person.Add("birthPlace", "Lankaran");
        }

        Assert.False(EntityComparer.Compare(left, right).IsMatch);
    }

    [Theory]
    [InlineData("1961-03-04", "1962-03-04")]
    [InlineData("1961-03-04", "1963-10-12")]
    [InlineData("1961", "1963")]
    [InlineData("1961-03-04", "1961-10-12")]
    // Day and month turned round, one figure wrong.
    [InlineData("1961-03-04", "1961-04-03")]
    [InlineData("1961-03-04", "1991-03-04")]
    public void A_birth_that_may_be_guessed_or_mistyped_does_not(string one, string other) =>
        Assert.True(EntityComparer.Compare(Person("Ruslan Ivanovich Vashgird", one), Person("Ruslan Ivanovich Vashgird", other)).IsMatch);

    [Fact]
    public void Of_several_births_the_nearest_counts()
    {
        var listed = Person("Ruslan Ivanovich Vashgird", "1961");
        listed.Add("birthDate", "1971");

        Assert.True(EntityComparer.Compare(Person("Ruslan Ivanovich Vashgird", "1972-05-06"), listed).IsMatch);
        Assert.False(EntityComparer.Compare(Person("Ruslan Ivanovich Vashgird", "1982-05-06"), listed).IsMatch);
    }

    [Theory]
    [InlineData("5IM713", "5IM 713")]
    [InlineData("P3QG3", "p3qg3")]
    [InlineData("EQKF", "EQKF")]
    [InlineData("9HB4398", "9HB4398")]
    public void A_call_sign_of_four_to_seven_characters_identifies_a_ship(string one, string other)
    {
        Assert.True(EntityComparer.Compare(Called(null, one), Called(null, other)).IsMatch);
        var renamed = EntityComparer.Compare(Called("TERN MAID", one), Called("ANGARA", other));
        Assert.True(renamed.IsMatch);
        Assert.Equal(CallSigns.Clean(one), Assert.Single(renamed.Reasons, reason => reason.Feature == "call-sign").Words);
    }

    [Theory]
    [InlineData("5IM713", "5IM714")]
    [InlineData("none", "NONE")]
    [InlineData("XXXX", "xxxx")]
    [InlineData("Pending", "PENDING")]
    [InlineData("12345", "12345")]
    [InlineData("ABC", "ABC")]
    public void Another_call_sign_or_none_identifies_nothing(string one, string other) =>
        Assert.False(EntityComparer.Compare(Called("TERN MAID", one), Called("ANGARA", other)).IsMatch);

    [Fact]
    public void A_call_sign_is_no_other_number_and_an_imo_number_overrules_it()
    {
        var (one, other) = (Called("TERN MAID", "5IM713"), Called("TERN MAID", "5IM713"));
        one.Add("imoNumber", "9318527");
        other.Add("imoNumber", "8517839");
        Assert.False(EntityComparer.Compare(one, other).IsMatch);

        var passport = Person("Leila Haddad", "1961");
        passport.Add("passportNumber", "P3QG3456");
        Assert.DoesNotContain(
            EntityComparer.Compare(passport, Called("TERN MAID", "P3QG345")).Reasons,
            reason => reason.Feature is "call-sign" or "identifier"
        );
    }

    [Fact]
    public void A_differing_call_sign_is_told_as_one() =>
        Assert.Contains(
            EntityComparer.Compare(Called("TERN MAID", "XXXX9"), Called("TERN MAID", "5IM713")).Reasons,
            reason => reason.Feature == "other-call-sign" && reason.Points < 0
        );

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

    private static Entity Called(string? name, string sign)
    {
        var ship = new Entity(Model.Default, "Vessel", name + sign);
        if (name is not null)
            ship.Add("name", name);
        ship.Add("callSign", sign);
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
