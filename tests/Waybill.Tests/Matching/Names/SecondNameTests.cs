using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>Brackets behind a name hold another name of the same, or something else.</summary>
public sealed class SecondNameTests
{
    [Theory]
    [InlineData("Marlow Ocean Research Institute (Delta Institute)", "Delta Institute")]
    [InlineData("Marlow Ocean Research Institute (MARORI)", "MARORI")]
    [InlineData("Marlow Ocean Research Institute (MORI)", "Marlow Ocean Research Institute")]
    [InlineData("Limited Liability Company \"Marlow Ocean\" (Marlow Ocean LLC)", "Marlow Ocean")]
    [InlineData("Marlow Ocean Bank (MAROCEB) of the Isles", "MAROCEB")]
    [InlineData("Marlow Ocean LLC (ООО Марлоу Оушен)", "ООО Марлоу Оушен")]
    [InlineData("Marlow Ocean LLC (formerly Delta Tern)", "Delta Tern")]
    [InlineData("Marlow Ocean LLC (ex-Delta Tern)", "Delta Tern")]
    public void A_body_is_found_by_the_name_in_brackets(string name, string other)
    {
        Assert.True(NameComparer.Compare(name, other, NameKind.Body).IsMatch);
        Assert.NotEmpty(Name.Of(name).Others);
    }

    [Theory]
    [InlineData("Marlow Ocean Research (Hong Kong) Ltd")]
    [InlineData("Marlow Ocean Research (Pvt) Ltd")]
    [InlineData("Marlow Ocean Research (Cyprus Office)")]
    [InlineData("Marlow Ocean Research (State Corporation)")]
    [InlineData("Marlow Ocean Fund (Series Trust 2007)")]
    [InlineData("Marlow Ocean Research (MAROX)")]
    [InlineData("Marlow Ocean Research (OCEAN)")]
    [InlineData("Marlow Ocean Research (of the south)")]
    public void Places_forms_and_words_are_no_other_name(string name) => Assert.Empty(Name.Of(name, NameKind.Body).Others);

    [Theory]
    [InlineData("Ruslan Vashgird (Delta Institute)")]
    [InlineData("Ruslan Vashgird (the younger)")]
    public void A_persons_brackets_are_of_the_name(string name) => Assert.Empty(Name.Of(name, NameKind.Person).Others);
}
