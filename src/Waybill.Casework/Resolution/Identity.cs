using System.Security.Cryptography;
using System.Text;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names;
using Waybill.Reading.Gazetteers;

namespace Waybill.Casework.Resolution;

/// <summary>What a mention is taken to name, and under which id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">What is named.</param>
/// <param name="KnownBy">What tells so; null where nothing does.</param>
/// <param name="CatalogueName">The catalogue's name for it.</param>
/// <param name="Schema">Its FollowTheMoney schema; null for states, goods and places, which no list designates as such.</param>
/// <param name="Number">Its IMO number; null where none is given.</param>
/// <param name="State">The state that it is or acts for, by the gazetteers; null where they do not tell.</param>
internal sealed record Identity(
    string Id,
    NamedKind Kind,
    KnownBy? KnownBy,
    string? CatalogueName = null,
    string? Schema = null,
    string? Number = null,
    string? State = null
)
{
    private const int HashDigits = 12;
    private const string Imo = "IMO";

    // A person or a body.
    private const string Open = "LegalEntity";
    private const string Ship = "Vessel";

    /// <summary>The proper name in the words of the mention; null where a number or a catalogue tells what it is.</summary>
    public string? ProperName { get; init; }

    /// <summary>True where it speaks: ships do not.</summary>
    public bool Speaks { get; init; }

    /// <summary>What a filler names; null where it is a description and no name.</summary>
    public static Identity? OfMention(Mention mention, RoleFiller filler, string? text) =>
        filler switch
        {
            RoleFiller.Party => OfParty(mention.Text),
            RoleFiller.Vessel => OfVessel(mention, text),
            RoleFiller.Goods => OfGoods(mention.Hint),
            RoleFiller.Place => OfPlace(mention.Text),
            _ => null,
        };

    /// <summary>What a speaker's name names; an office or a crowd is none. Who speaks as a person is one.</summary>
    public static Identity? OfSpeaker(AttributionLink speaker) =>
        speaker.Who != AttributionLink.Unnamed && OfParty(speaker.Who) is { } identity
            ? identity with
            {
                Speaks = true,
                Schema = identity is { KnownBy: null, Schema: Open } && speaker.Kind == SpeakerKind.Named ? "Person" : identity.Schema,
            }
            : null;

    /// <summary>The same with what another mention of it shows.</summary>
    public Identity With(Identity other) =>
        this with
        {
            Speaks = Speaks || other.Speaks,
            Schema = Schema == Open && other.Schema == "Person" ? "Person" : Schema,
        };

    /// <summary>As an entity with the names as written; null where it has no schema.</summary>
    /// <param name="written">The proper names in the words of its mentions.</param>
    public Entity? Entity(IEnumerable<string> written)
    {
        if (Schema is null)
            return null;
        var entity = new Entity(Model.ArmsTransfers, Schema, Id);
        foreach (var name in written.Order(StringComparer.Ordinal))
            entity.Add("name", name);
        if (CatalogueName is not null && Kind == NamedKind.Party)
            entity.Add("name", CatalogueName);
        if (Number is not null)
            entity.Add("imoNumber", Number);
        if (State is not null && Kind == NamedKind.Party)
            entity.Add("country", State);
        return entity;
    }

    /// <summary>
    /// What the same words may name as well: "Mahan Air" carries goods as a ship would, and the Angara delivers them as a firm would; null
    /// where a number, a catalogue, a title or that it speaks tells what is named.
    /// </summary>
    public Identity? Otherwise() =>
        KnownBy is not null || Speaks ? null
        : Kind == NamedKind.Vessel ? this with { Schema = Schema == Ship ? Open : Ship }
        : Schema == Open ? this with { Schema = Ship, State = null }
        : null;

    private static Identity? OfParty(string words) =>
        KnownName.Of(words) switch
        {
            { Kind: EntryKind.State } state => new(state.Id, NamedKind.State, Resolution.KnownBy.Catalogue, state.Name, State: state.Id),
            // What leads a state is a person with a name of his own, which a gazetteer's short form does not tell.
            { Kind: EntryKind.Leader } leader => OfName(words, NamedKind.Party, "Person") is { } person
                ? person with
                {
                    State = leader.State,
                }
                : null,
            { Kind: EntryKind.Body or EntryKind.Group or EntryKind.Firm } body => new(
                body.Id,
                NamedKind.Party,
                Resolution.KnownBy.Catalogue,
                body.Name,
                "Organization",
                State: body.State
            )
            {
                ProperName = words,
            },
            not null => null,
            null => ProperPart.OfParty(words) is { } name ? OfName(name, NamedKind.Party, SchemaOf(name)) : null,
        };

    private static Identity? OfVessel(Mention mention, string? text)
    {
        var (words, number) = (ProperPart.OfVessel(mention.Text), VesselNumber.Behind(mention, text));
        return number is not null
                ? new($"imo-{number.AsSpan(Imo.Length)}", NamedKind.Vessel, Resolution.KnownBy.Number, Schema: Ship, Number: number)
                {
                    ProperName = words,
                }
            // "Mahan Air" is named as a firm is, though it stands where ships do.
            : words is not null ? OfName(words, NamedKind.Vessel, Name.Of(words).Kind == NameKind.Body ? "Organization" : Ship)
            : ProperPart.OfOperator(mention.Text) is { } firm ? OfParty(firm)
            : null;
    }

    private static Identity? OfGoods(string? hint) =>
        hint is not null && GoodsTree.Embedded.TryFind(hint, out var goods)
            ? new(goods.Id, NamedKind.Goods, Resolution.KnownBy.Catalogue, goods.Label)
            : null;

    private static Identity? OfPlace(string words) =>
        KnownName.Of(words) switch
        {
            { Kind: EntryKind.State } state => new(state.Id, NamedKind.State, Resolution.KnownBy.Catalogue, state.Name, State: state.Id),
            { Kind: EntryKind.Place } place => new(place.Id, NamedKind.Place, Resolution.KnownBy.Catalogue, place.Name),
            _ => null,
        };

    // A title shows a person, a legal form or a word that bodies bear a body; else both are possible. "General" is both.
    private static string SchemaOf(string words)
    {
        var isBody = Name.Of(words).Kind == NameKind.Body;
        var name = Name.Of(words, KindOf(words));
        if (name.Kind == NameKind.Person && name.Parts.Any(part => part.Class is PartClass.Title or PartClass.Patronymic))
            return isBody ? Open : "Person";
        return isBody ? "Organization" : Open;
    }

    // A title before what is a person's name makes all of it one.
    private static NameKind KindOf(string words)
    {
        var parts = Name.Of(words, NameKind.Person).Parts;
        var rest = string.Join(' ', parts.SkipWhile(part => part.Class == PartClass.Title).Select(part => part.Text));
        return parts is [{ Class: PartClass.Title }, _, _, ..] ? Name.Of(rest).Kind : NameKind.Unknown;
    }

    private static Identity? OfName(string words, NamedKind kind, string schema)
    {
        var name = Name.Of(words, kind == NamedKind.Vessel ? NameKind.Vessel : KindOf(words));
        var folded = string.Join(
            ' ',
            name.Parts.Where(part => part.Class is not (PartClass.Title or PartClass.Empty)).Select(part => part.Folded)
        );
        if (folded.Length == 0)
            return null;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{folded}")))[..HashDigits];
        return new($"name-{hash}", kind, null, Schema: schema) { ProperName = words };
    }
}
