using Waybill.FollowTheMoney;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Ofac;

namespace Waybill.Tests.Matching.Lists.Ofac;

public sealed class RemarksTests
{
    [Theory]
    [InlineData("Passport MI210885 (Burma).", "passportNumber|MI210885|Burma|")]
    [InlineData("National ID No. 12/THAKATA(N)005901 (Burma).", "idNumber|12/THAKATA(N)005901|Burma|")]
    [InlineData("National ID No. D489833(9) (Hong Kong).", "idNumber|D489833(9)|Hong Kong|")]
    [InlineData("alt. Passport K75 issued 26 May 1999 expires 25 May 2004.", "passportNumber|K75||issued 26 May 1999 expires 25 May 2004")]
    [InlineData("Passport 484824 (Egypt) issued 18 Jan 1984.", "passportNumber|484824|Egypt|issued 18 Jan 1984")]
    [InlineData("NIT # 800146749-7 (Colombia).", "taxNumber|800146749-7|Colombia|")]
    [InlineData("SSN 523-33-8386 (United States).", "socialSecurityNumber|523-33-8386|United States|")]
    public void Numbers_come_with_their_country_and_dates(string remarks, string expected)
    {
        var number = Assert.Single(Read("Person", remarks).Numbers);

        Assert.Equal(expected, $"{number.Property}|{number.Value}|{number.Country}|{number.Note}");
    }

    [Theory]
    [InlineData("Linked To: GRUPO IMPERGOZA, S.A. DE C.V.", "GRUPO IMPERGOZA, S.A. DE C.V.")]
    [InlineData("Linked To: ROYAL SHUNE LEI COMPANY LIMITED.", "ROYAL SHUNE LEI COMPANY LIMITED")]
    [InlineData("Linked To: SC SOUTH LLC.", "SC SOUTH LLC")]
    public void A_full_stop_ends_the_remarks_unless_it_abbreviates(string remarks, string name) =>
        Assert.Equal(new ListedLink("linked to", name), Assert.Single(Read("Vessel", remarks).Links));

    [Theory]
    [InlineData("DOB circa 1951; alt. DOB 1929 to 1930.", "1951~ 1929/1930")]
    [InlineData("DOB 23 Apr 1984; POB Tikrit, Iraq.", "1984-04-23")]
    [InlineData("DOB Mar 1965.", "1965-03")]
    public void Births_keep_their_doubt(string remarks, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read("Person", remarks).Births.Select(birth => birth.Text)));

    [Fact]
    public void A_label_that_the_table_lacks_is_told_and_the_phrase_is_kept()
    {
        var tally = new ListTally(ListLimits.Default);
        var listed = Read("Person", "Fishing Permit No. 4711 (Iceland); retired.", tally);

        Assert.Equal(["Fishing Permit No. 4711 (Iceland)", "retired"], listed.Entity.Get("notes"));
        Assert.Equal("remark 'Fishing Permit No.'", Assert.Single(tally.Report("t", "t").Unplaced).Kind);
    }

    [Fact]
    public void Flags_that_a_ship_had_are_told_from_the_one_she_has()
    {
        var ship = Read("Vessel", "Former Vessel Flag Malta; alt. Former Vessel Flag None Identified; Vessel Flag Iran; MMSI 572469210.");

        Assert.Equal(["mt"], ship.Entity.Get("pastFlags"));
        Assert.Equal(["ir"], ship.Entity.Get("flag"));
        Assert.Equal(["572469210"], ship.Entity.Get("mmsi"));
    }

    private static ListedEntity Read(string schema, string remarks, ListTally? tally = null)
    {
        var draft = new EntityDraft(Model.Default, schema, "t", tally ?? new ListTally(ListLimits.Default), "t", 1);
        draft.Name("T", NameRole.Primary);
        Remarks.Fill(draft, Remarks.Cut(remarks));
        return draft.Finish(
            new()
            {
                List = "t",
                Authority = "t",
                Reference = "t",
            },
            new("t", 1, null, 0, 0, [])
        );
    }
}
