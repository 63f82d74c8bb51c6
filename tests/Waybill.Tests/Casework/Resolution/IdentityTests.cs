using Waybill.Casework.Resolution;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Reading.Gazetteers;

namespace Waybill.Tests.Casework.Resolution;

/// <summary>What names resolve to, and that descriptions resolve to nothing.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("North Korea", "kp")]
    [InlineData("the DPRK", "kp")]
    [InlineData("Pyongyang", "kp")]
    [InlineData("Russian Federation", "ru")]
    public void States_are_known_by_their_names_and_seats(string words, string code)
    {
        var identity = Party(words);
        Assert.Equal((code, NamedKind.State, KnownBy.Catalogue), (identity!.Id, identity.Kind, identity.KnownBy));
        Assert.Null(identity.Entity([words]));
    }

    [Theory]
    [InlineData("North Korean")]
    [InlineData("Russian-flagged ships")]
    [InlineData("foreign ministers")]
    [InlineData("officials")]
    [InlineData("China and Russia")]
    [InlineData("unnamed")]
    public void Descriptions_and_crowds_are_no_names(string words) => Assert.Null(Party(words));

    [Theory]
    [InlineData("Dmitry Peskov", "Spokesman Dmitry Peskov")]
    [InlineData("Mark Milley", "General Mark Milley")]
    [InlineData("Kim Yong Ju", "Kim Yong Ju of KOMID")]
    public void Titles_and_what_stands_behind_a_person_are_no_part_of_the_name(string name, string words) =>
        Assert.Equal(Party(name)!.Id, Party(words)!.Id);

    [Theory]
    [InlineData("M Leasing LLC", "Organization")]
    [InlineData("Korea Mining Development Trading Corporation", "Organization")]
    [InlineData("President Kim Su Ho", "Person")]
    [InlineData("Zala Aero", "LegalEntity")]
    public void What_is_not_told_stays_open(string words, string schema)
    {
        var identity = Party(words)!;
        Assert.Equal((NamedKind.Party, null, schema), (identity.Kind, identity.KnownBy, identity.Schema));
        Assert.StartsWith("name-", identity.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ship Angara (IMO 9179842) sailed", "ship Angara", "imo-9179842")]
    [InlineData("The \"Angara\", IMO number 9179842, sailed", "Angara", "imo-9179842")]
    [InlineData("Lady R, IMO: 9161003", "Lady R", "imo-9161003")]
    public void A_ship_with_its_number_is_known_by_it(string text, string mention, string id)
    {
        var identity = Vessel(text, mention)!;
        Assert.Equal((id, NamedKind.Vessel, KnownBy.Number), (identity.Id, identity.Kind, identity.KnownBy));
    }

    [Theory]
    [InlineData("The ship Angara (IMO 9179843) sailed", "a number whose check digit fails")]
    [InlineData("The ship Angara met the Maria (IMO 8517839)", "a number of another ship")]
    [InlineData("The ship Angara sailed", "no number")]
    public void A_ship_without_a_number_of_its_own_stays_a_name(string text, string why)
    {
        var identity = Vessel(text, "ship Angara")!;
        Assert.True(identity.KnownBy is null && identity.ProperName == "Angara", why);
    }

    [Theory]
    [InlineData("Russian-flagged ships")]
    [InlineData("four vessels")]
    [InlineData("Ships")]
    public void Ships_without_a_name_are_none(string words) => Assert.Null(Vessel(words, words));

    [Theory]
    [InlineData("arms:kn-23", "KN-23")]
    [InlineData("arms:shell-152mm", "152 mm shell")]
    public void Goods_are_what_the_catalogue_has(string hint, string label)
    {
        var identity = Identity.OfMention(new("KN-23 missiles", Hint: hint), RoleFiller.Goods, null)!;
        Assert.Equal((hint, label), (identity.Id, identity.CatalogueName));
    }

    [Theory]
    [InlineData("KN-23")]
    [InlineData("Hwasong-11")]
    [InlineData("Hwasong-11A")]
    public void A_weapon_has_one_id_under_all_of_its_names(string words) =>
        Assert.Equal("arms:kn-23", NameHints.Of(words, RoleFiller.Goods));

    [Fact]
    public void A_series_is_no_weapon_of_it() =>
        Assert.Equal("arms:hwasong-11", NameHints.Of("Hwasong-11 series missile", RoleFiller.Goods));

    [Fact]
    public void A_ship_and_a_firm_of_one_name_are_two() => Assert.NotEqual(Vessel("Angara", "Angara")!.Id, Party("Angara")!.Id);

    [Theory]
    [InlineData("Milley", SpeakerKind.Named, "Person")]
    [InlineData("General Milley", SpeakerKind.Named, "Person")]
    [InlineData("Zala Aero", SpeakerKind.Body, "LegalEntity")]
    public void Who_speaks_is_no_ship_and_as_a_person_nothing_else(string who, SpeakerKind kind, string schema)
    {
        var identity = Identity.OfSpeaker(new() { Who = who, Kind = kind })!;

        Assert.Equal(schema, identity.Schema);
        Assert.Null(identity.Otherwise());
    }

    [Theory]
    [InlineData("General Mark Milley", false)]
    [InlineData("President Kim Su Ho", false)]
    // Ships bear titles too, before one word.
    [InlineData("Lady Tern", true)]
    [InlineData("Captain Vashgird", true)]
    [InlineData("Zala Aero", true)]
    public void A_title_before_a_persons_name_shows_no_ship(string words, bool mayBeShip) =>
        Assert.Equal(mayBeShip, Party(words)!.Otherwise() is not null);

    [Fact]
    public void What_one_mention_shows_holds_for_all_of_a_name()
    {
        var (party, speaker) = (Party("Milley")!, Identity.OfSpeaker(new() { Who = "Milley", Kind = SpeakerKind.Named })!);

        Assert.Equal(party.Id, speaker.Id);
        Assert.NotNull(party.Otherwise());
        foreach (var both in new[] { party.With(speaker), speaker.With(party) })
            Assert.Equal(("Person", null), (both.Schema, both.Otherwise()));
    }

    private static Identity? Party(string words) => Identity.OfMention(new(words), RoleFiller.Party, null);

    private static Identity? Vessel(string text, string mention)
    {
        var at = text.IndexOf(mention, StringComparison.Ordinal);
        return Identity.OfMention(Mention.Over(text, at, at + mention.Length), RoleFiller.Vessel, text);
    }
}
