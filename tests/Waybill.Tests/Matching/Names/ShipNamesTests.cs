using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>A ship is found under its former names, behind what ship it is, and beside its flag.</summary>
public sealed class ShipNamesTests
{
    [Theory]
    [InlineData("Vashgird ex Ocean Maid")]
    [InlineData("Vashgird, ex-Ocean Maid")]
    [InlineData("Vashgird ex. Ocean Maid")]
    [InlineData("Vashgird (ex Tern, ex Ocean Maid)")]
    [InlineData("Vashgird (ex Tern, Ocean Maid)")]
    [InlineData("Vashgird ex Tern ex Ocean Maid")]
    [InlineData("Vashgird f/k/a Ocean Maid")]
    [InlineData("Vashgird (f/k/a Ocean Maid)")]
    [InlineData("Vashgird fka Ocean Maid")]
    [InlineData("Vashgird formerly Ocean Maid")]
    [InlineData("Vashgird, formerly known as Ocean Maid")]
    [InlineData("Vashgird previously Ocean Maid")]
    [InlineData("Ocean Maid renamed Vashgird")]
    [InlineData("Ocean Maid, now known as Vashgird")]
    [InlineData("Vashgird ex \"Ocean Maid\"")]
    [InlineData("Vashgird бывш. Ocean Maid")]
    [InlineData("MV Vashgird ex MV Ocean Maid (Panama)")]
    public void A_ship_is_found_by_each_of_its_names(string written)
    {
        AreOne(written, "Ocean Maid");
        AreOne(written, "Vashgird");
    }

    [Theory]
    [InlineData("M/S Ocean Maid")]
    [InlineData("MS Ocean Maid")]
    [InlineData("S/Y Ocean Maid")]
    [InlineData("Fishing Vessel Ocean Maid")]
    [InlineData("Oil Tanker Ocean Maid")]
    [InlineData("Cargo Ship Ocean Maid")]
    [InlineData("LPG Carrier Ocean Maid")]
    [InlineData("т/х Ocean Maid")]
    [InlineData("теплоход Ocean Maid")]
    [InlineData("Ocean Maid (Panama)")]
    [InlineData("Ocean Maid (PA)")]
    [InlineData("Ocean Maid (Panama flag)")]
    [InlineData("Ocean Maid (flag: Panama)")]
    [InlineData("Ocean Maid (Panamanian)")]
    [InlineData("Ocean Maid (oil tanker)")]
    [InlineData("Ocean Maid (IMO unknown)")]
    [InlineData("Ocean Maid (built 2004)")]
    [InlineData("Ocean Maid, Panama")]
    [InlineData("Ocean Maid - Liberia")]
    [InlineData("Ocean Maid Panama-flagged")]
    [InlineData("Ocean Maid flying the flag of the Cook Islands")]
    [InlineData("Panama-flagged Ocean Maid")]
    [InlineData("Panama flagged Ocean Maid")]
    [InlineData("North Korean-flagged Ocean Maid")]
    [InlineData("Russian-flagged tanker Ocean Maid")]
    [InlineData("Iranian oil tanker Ocean Maid")]
    public void What_ship_it_is_and_its_flag_are_no_words_of_its_name(string written) => AreOne(written, "Ocean Maid");

    [Theory]
    // Words of the name, where nothing stands before them or no name behind.
    [InlineData("Ex Libris", "Libris")]
    [InlineData("Formerly Tern", "Tern")]
    [InlineData("Panama", "Star of Panama")]
    [InlineData("Star of Panama", "Star")]
    [InlineData("Panama Maid", "Maid")]
    [InlineData("Russian Maid", "Maid")]
    [InlineData("Iran Deyanat", "Deyanat")]
    [InlineData("Tex Ocean", "Ocean")]
    [InlineData("My Ocean", "Ocean")]
    [InlineData("Ocean Ship", "Ocean")]
    [InlineData("Tern (II)", "Tern")]
    // Another ship by one of the names.
    [InlineData("Vashgird ex Ocean Maid", "Ocean Lady")]
    [InlineData("Vashgird ex Ocean Maid 2", "Ocean Maid 3")]
    public void Words_of_a_name_stay(string written, string other) =>
        Assert.False(NameComparer.Compare(written, other, NameKind.Vessel).IsMatch);

    [Fact]
    public void A_bodys_name_keeps_what_a_ships_does_not() =>
        Assert.Empty(Name.Of("Export Import Bank ex Delta Tern", NameKind.Body).Others);

    private static void AreOne(string written, string name)
    {
        Assert.True(NameComparer.Compare(written, name, NameKind.Vessel).IsMatch);
        Assert.Single(Compared.Found(written, name, NameKind.Vessel));
        Assert.Single(Compared.Found(name, written, NameKind.Vessel));
    }
}
