using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;

namespace Waybill.Tests.Matching.Entities;

/// <summary>
/// Files of FollowTheMoney hold values as their makers wrote them. Two ways to write one value do not tell entities apart, and what is no
/// value of its property tells nobody apart.
/// </summary>
public sealed class CleanValuesTests
{
    [Theory]
    [InlineData("Vessel", "imoNumber", "8517839", "IMO8517839", "identifier")]
    [InlineData("Vessel", "imoNumber", "IMO 8517839", "8517839", "identifier")]
    [InlineData("Vessel", "flag", "RU", "ru", "country")]
    [InlineData("Company", "country", "Russia", "ru", "country")]
    [InlineData("Company", "country", "Russian Federation", "RUS", "country")]
    [InlineData("Company", "country", "Land of Oz", "land of  oz", "country")]
    [InlineData("Person", "birthDate", "1952-10-07T00:00:00", "1952-10-07", "birth-day")]
    [InlineData("Person", "birthDate", "circa autumn 1952", "Circa autumn 1952", "birth-year")]
    [InlineData("Vessel", "grossRegisteredTonnage", "30,770", "30770", "tonnage")]
    public void Two_ways_to_write_a_value_are_one(string schema, string property, string one, string other, string feature)
    {
        var reasons = EntityComparer.Compare(Made(schema, property, one), Made(schema, property, other)).Reasons;

        Assert.True(Assert.Single(reasons, reason => reason.Feature == feature).Points > 0);
    }

    [Theory]
    [InlineData("Person", "gender", "Male", "male")]
    [InlineData("Person", "gender", "M", "male")]
    [InlineData("Person", "gender", "unknown", "female")]
    [InlineData("Person", "birthDate", "unknown", "1952-10-07")]
    [InlineData("Person", "passportNumber", "A 123", "a123")]
    [InlineData("Company", "country", "Land of Oz", "ru")]
    [InlineData("Company", "innCode", "none", "7707083893")]
    [InlineData("Vessel", "imoNumber", "not known", "IMO8517839")]
    [InlineData("Vessel", "imoNumber", "9318528", "IMO8517839")]
    [InlineData("Vessel", "mmsi", "MMSI 273123450", "273123450")]
    public void What_is_written_otherwise_or_is_no_value_does_not_contradict(string schema, string property, string one, string other) =>
        Assert.DoesNotContain(
            EntityComparer.Compare(Made(schema, property, one), Made(schema, property, other)).Reasons,
            reason => reason.Points < 0 && reason.Feature != "name"
        );

    [Theory]
    [InlineData("Vessel", "imoNumber", "8517839", "IMO9318527", "other-number")]
    [InlineData("Company", "country", "Russia", "Iran", "other-country")]
    [InlineData("Person", "gender", "F", "male", "gender")]
    public void Two_values_still_contradict(string schema, string property, string one, string other, string feature) =>
        Assert.True(
            Assert
                .Single(
                    EntityComparer.Compare(Made(schema, property, one), Made(schema, property, other)).Reasons,
                    reason => reason.Feature == feature
                )
                .Points < 0
        );

    private static Entity Made(string schema, string property, string value)
    {
        var entity = new Entity(Model.Default, schema, value);
        entity.AddRaw("name", "Angara Volga");
        entity.AddRaw(property, value);
        return entity;
    }
}
