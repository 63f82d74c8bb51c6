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
    [InlineData("Marlow Ocean Bank (MAROCEB) Ltd", "MAROCEB")]
    [InlineData("Marlow Ocean LLC (ООО Марлоу Оушен)", "ООО Марлоу Оушен")]
    [InlineData("Marlow Ocean LLC (formerly Delta Tern)", "Delta Tern")]
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
    [InlineData("Marlow Bank (Delta Bank) Southern Command")]
    [InlineData("Marlow Bank (Moscow Representative Office)")]
    [InlineData("Marlow Ltd (Tianjin Branch Company)")]
    [InlineData("Marlow (Public Company Limited by Shares)")]
    [InlineData("Marlow Exchange Office (branch located in Albu Kamal)")]
    [InlineData("Marlow Group Works (subsidiary of Delta Group)")]
    [InlineData("Syrian Petroleum Company (Syria)")]
    [InlineData("Iranian Tobacco Company (Iran)")]
    [InlineData("Marlow Shipping (Marl)")]
    [InlineData("Export Import Bank of Delta (Ex-Im)")]
    public void Places_forms_and_words_are_no_other_name(string name) => Assert.Empty(Name.Of(name, NameKind.Body).Others);

    [Theory]
    [InlineData("Marlow Ocean Works (Nizhny Tagil, Russia)", "Marlow Ocean Works", NameKind.Body)]
    [InlineData("Ruslan Vashgird (Moscow, Russia)", "Ruslan Vashgird", NameKind.Person)]
    public void An_address_in_brackets_tells_nothing(string name, string without, NameKind kind) =>
        Assert.Equal(NameComparer.Compare(without, without, kind).Score, NameComparer.Compare(name, without, kind).Score);

    [Theory]
    [InlineData("Ruslan Vashgird (Delta Institute)")]
    [InlineData("Ruslan Vashgird (the younger)")]
    [InlineData("(Moscow, Russia)")]
    [InlineData("Adnan Walid (as-Sahrawi)")]
    [InlineData("Ruslan Vashgird (ex-minister)")]
    public void A_persons_brackets_are_of_the_name(string name) => Assert.Empty(Name.Of(name, NameKind.Person).Others);

    [Theory]
    [InlineData("Tern Maid (ex-Ocean Hopper)")]
    [InlineData("Tern Maid (ex Ocean Hopper)")]
    [InlineData("Tern Maid (Ocean Hopper)")]
    public void A_ship_is_found_by_its_former_name(string name) =>
        Assert.True(NameComparer.Compare(name, "Ocean Hopper", NameKind.Vessel).IsMatch);

    [Theory]
    [InlineData("Tern Maid (Panama)")]
    [InlineData("Tern Maid (built 2004)")]
    [InlineData("Tern Maid (II)")]
    public void What_is_no_name_in_a_ships_brackets_is_none(string name) => Assert.Empty(Name.Of(name, NameKind.Vessel).Others);
}
