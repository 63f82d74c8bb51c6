using Waybill.Core.Time;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Lists;

/// <summary>
/// Somebody or something that a sanctions list names: what the list says of it as a FollowTheMoney entity, what the list says of the
/// listing, and where that stands in the file. It is what the list says; it is not a fact, and not a match.
/// </summary>
/// <remarks>
/// The entity holds what can be compared. What its properties cannot hold — the quality of an alias, the country of a passport, a birth
/// "about 1958" — stands in the facts beside it.
/// </remarks>
public sealed record ListedEntity
{
    /// <summary>
    /// The list's short name and the list's own number, such as <c>un-6908402</c> or <c>ofac-36</c>; no order of rows changes it.
    /// </summary>
    public string Id => Entity.Id;

    /// <summary>What the list says of it.</summary>
    public required Entity Entity { get; init; }

    /// <summary>What the list says of the listing.</summary>
    public required Listing Listing { get; init; }

    /// <summary>Further listings of the same, where a file joins several lists; empty otherwise.</summary>
    public IReadOnlyList<Listing> Further { get; init; } = [];

    /// <summary>All its listings, the leading one first.</summary>
    public IEnumerable<Listing> Listings => Further.Prepend(Listing);

    /// <summary>The names as written, the leading one first.</summary>
    public required IReadOnlyList<ListedName> Names { get; init; }

    /// <summary>What it goes by: its leading name; where the list gives none, its reference, and that it has no name.</summary>
    public string Title => Names is [var first, ..] ? first.Text : $"{Listing.Reference} (no name given)";

    /// <summary>The numbers that identify it, each with the property that holds it.</summary>
    public IReadOnlyList<ListedNumber> Numbers { get; init; } = [];

    /// <summary>Births as told, doubts and spans with them; the entity's <c>birthDate</c> has their plain dates.</summary>
    public IReadOnlyList<Edtf> Births { get; init; } = [];

    /// <summary>Whom or what the list links it to, by name.</summary>
    public IReadOnlyList<ListedLink> Links { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required ListPlace Place { get; init; }

    /// <summary>What it is, broadly.</summary>
    public ListedKind Kind => ListedKinds.Of(Entity.Schema);

    /// <summary>The id and the leading name.</summary>
    public override string ToString() => $"{Id} ({(Names is [var first, ..] ? first.Text : Entity.Caption)})";
}

/// <summary>A name as a list gives it.</summary>
/// <param name="Text">The name, parts joined in the order of speech.</param>
/// <param name="Role">What kind of name it is.</param>
/// <param name="Quality">How good the list holds it to be.</param>
/// <param name="Note">What the list adds, such as <c>nom de guerre</c>; null when nothing.</param>
public sealed record ListedName(string Text, NameRole Role, AliasQuality Quality = AliasQuality.Unsaid, string? Note = null);

/// <summary>What kind of name.</summary>
public enum NameRole
{
    /// <summary>The name that the listing goes by.</summary>
    Primary,

    /// <summary>Another name, or another spelling.</summary>
    Alias,

    /// <summary>A name that it had before.</summary>
    Previous,

    /// <summary>The name in its own script.</summary>
    OriginalScript,
}

/// <summary>
/// How good a list holds an alias to be: the words are the Security Council's, and OFAC's strong and weak aliases are put to them.
/// </summary>
public enum AliasQuality
{
    /// <summary>The list does not say.</summary>
    Unsaid,

    /// <summary>Good, strong.</summary>
    Good,

    /// <summary>Low, weak: a match by it alone says little.</summary>
    Low,
}

/// <summary>A number that identifies, with what the list adds.</summary>
/// <param name="Property">The property of the entity that holds it, such as <c>passportNumber</c>.</param>
/// <param name="Value">The number as the entity holds it.</param>
/// <param name="Label">The list's own words for the kind of number; null when it has none.</param>
/// <param name="Country">The country named with it, as written; null when none is.</param>
/// <param name="Note">What else stands with it, such as dates of issue; null when nothing does.</param>
/// <param name="Holds">False when the number is not of the form that its kind has, or its check digits fail. It stands as listed.</param>
public sealed record ListedNumber(string Property, string Value, string? Label, string? Country, string? Note, bool Holds = true);

/// <summary>A link that a list states.</summary>
/// <param name="Relation">Which, in the list's words: <c>linked to</c>, <c>operator</c>, <c>owner</c>, <c>parent</c>.</param>
/// <param name="Name">The other's name as written, or its id where the list gives one.</param>
public sealed record ListedLink(string Relation, string Name);
