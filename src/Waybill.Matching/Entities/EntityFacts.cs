using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names;

namespace Waybill.Matching.Entities;

/// <summary>An entity and what comparing looks at in it, each made out once. The entity must not change any more.</summary>
internal sealed class EntityFacts(Entity entity)
{
    /// <summary>The entity.</summary>
    public Entity Entity => entity;

    private static readonly NameKind[] OfBodies = [NameKind.Body];
    private static readonly NameKind[] PersonOrBody = [NameKind.Person, NameKind.Body];
    private static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    private List<Name>?[]? names;

    /// <summary>What its schema says that it is.</summary>
    public NameKind Kind { get; } = NameKinds.OfSchema(entity.Schema.Name);

    /// <summary>
    /// What it may be: a legal entity is a person or a body, unless its name shows a body; what is none of these is named as bodies are.
    /// </summary>
    public IReadOnlyList<NameKind> PossibleKinds => IsBodyByName ? OfBodies : KindsOf(entity.Schema);

    /// <summary>What things of a schema may be, as far as it tells.</summary>
    public static IReadOnlyList<NameKind> KindsOf(Schema schema) =>
        NameKinds.OfSchema(schema.Name) is var known && known != NameKind.Unknown ? [known]
        : schema.IsA("LegalEntity") ? PersonOrBody
        : OfBodies;

    /// <summary>Its names, taken apart as those of a kind.</summary>
    public List<Name> Names(NameKind kind) => (names ??= new List<Name>?[Kinds])[(int)kind] ??= EntityNames.Of(entity, kind);

    /// <summary>The numbers that identify it.</summary>
    public HashSet<string> Numbers => field ??= EntityNumbers.Of(entity);

    /// <summary>The numbers of which it has one at a time, as <see cref="NumberFacts"/> compares them.</summary>
    public CleanValues[][] OneAtATime => field ??= NumberFacts.Of(entity);

    /// <summary>Its countries.</summary>
    public CleanValues Countries => field ??= CleanValues.Of(entity, PropertyTypes.Country);

    /// <summary>Those that are known as one text.</summary>
    public string CountryWords => field ??= string.Join(' ', Countries.Known);

    /// <summary>Its days, by the properties that <see cref="DateFacts"/> compares.</summary>
    public CleanValues[] Dates => field ??= Array.ConvertAll(DateFacts.Properties, property => CleanValues.Of(entity, property));

    /// <summary>Its gender, if it is told.</summary>
    public CleanValues Gender => field ??= CleanValues.Of(entity, "gender");

    /// <summary>The words of its type, of a ship.</summary>
    public HashSet<string> VesselTypes => field ??= VesselFacts.Types(entity);

    /// <summary>The words of its places.</summary>
    public HashSet<string> PlaceWords => field ??= PlaceFacts.Words(entity);

    /// <summary>True where only its name tells that it is a body: "… Money Exchange" is no person, whatever a list leaves open.</summary>
    public bool IsBodyByName =>
        isBodyByName ??= Kind == NameKind.Unknown && entity.First("name") is { } name && Name.Of(name).Kind == NameKind.Body;

    private bool? isBodyByName;
}
