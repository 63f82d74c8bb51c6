using Waybill.Core.Claims;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;

namespace Waybill.Casework.Resolution;

/// <summary>
/// A name that a case's claims give, in all the spellings that differ in letters' case, marks and titles alone. It is a record to be
/// resolved: either something known without doubt names it (a state, a class of goods, a number), or somebody judges, or it stays a name.
/// </summary>
public sealed record CaseName
{
    /// <summary>
    /// The id: of a state its code, of goods and bodies that a catalogue knows the catalogue's, of a vessel with a number <c>imo-</c> and
    /// it; else <c>name-</c> and a hash of what is named and how. A later reading of the same words has the same id.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What is named.</summary>
    public required NamedKind Kind { get; init; }

    /// <summary>The name as it is most often written.</summary>
    public required string Text { get; init; }

    /// <summary>All ways in which it is written, ordered.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    /// <summary>How it is known; null where nothing tells.</summary>
    public required KnownBy? KnownBy { get; init; }

    /// <summary>The name that the catalogue has for it; null where none has it.</summary>
    public string? CatalogueName { get; init; }

    /// <summary>Where claims give it, in the claims' order.</summary>
    public required IReadOnlyList<NamedIn> Places { get; init; }

    /// <summary>
    /// As an entity that can be compared with others; null for states, goods and places, which no list designates as such.
    /// </summary>
    public required Entity? Entity { get; init; }

    /// <summary>
    /// The same as what else the words may name: what carries goods may be a ship or the firm that runs it. Null where that is known.
    /// </summary>
    public Entity? Otherwise { get; init; }

    /// <summary>What it is taken for beside something of a schema: the other thing that it may be, where it can be one with that alone.</summary>
    internal Entity? Beside(Schema schema) =>
        Otherwise is { } other && !CanBeOne(Entity!.Schema, schema) && CanBeOne(other.Schema, schema) ? other : Entity;

    /// <summary>True where something may be of both schemata: one is the other, or a kind of it.</summary>
    internal static bool CanBeOne(Schema one, Schema other) => one.IsA(other.Name) || other.IsA(one.Name);
}

/// <summary>A place where a claim names something.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Role">The role that it fills, or <c>speaker</c>.</param>
/// <param name="Text">The words, without what describes: of "the cargo ship Angara" the name alone.</param>
public sealed record NamedIn(Claim Claim, string Role, string Text)
{
    /// <summary>The role of who says it.</summary>
    public const string Speaker = "speaker";
}

/// <summary>What a name is of.</summary>
public enum NamedKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A person, a body, a group, a firm.</summary>
    Party,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>A class of goods.</summary>
    Goods,

    /// <summary>A place.</summary>
    Place,
}

/// <summary>What tells without doubt what a name is of.</summary>
public enum KnownBy
{
    /// <summary>A catalogue or a gazetteer that ships with Waybill.</summary>
    Catalogue,

    /// <summary>A number that the text gives beside it.</summary>
    Number,
}
