using System.Collections.Frozen;

namespace Waybill.FollowTheMoney.Schemata;

/// <summary>
/// A kind of entity: what it is called, which schemata it extends (several, if need be), and which properties its entities have. It is
/// part of one <see cref="Model"/>; schemata of two models never equal each other.
/// </summary>
public sealed class Schema
{
    private FrozenDictionary<string, Property> byName = FrozenDictionary<string, Property>.Empty;
    private HashSet<Schema> lineage = [];

    internal Schema(string name) => (Name, Label, Plural) = (name, Words.FromName(name), Words.FromName(name));

    /// <summary>The name, such as <c>LegalEntity</c>.</summary>
    public string Name { get; }

    /// <summary>The name as people read it; made from <see cref="Name"/> where the file gives none.</summary>
    public string Label { get; internal init; }

    /// <summary>The label for several; the same as <see cref="Label"/> where the file gives none.</summary>
    public string Plural { get; internal init; }

    /// <summary>The schemata that it extends directly.</summary>
    public IReadOnlyList<Schema> Extends { get; internal set; } = [];

    /// <summary>The schema itself and all that it extends, directly or not, by name.</summary>
    public IReadOnlyList<Schema> Ancestors { get; private set; } = [];

    /// <summary>The schemata that extend it, directly or not, by name; not itself.</summary>
    public IReadOnlyList<Schema> Descendants { get; internal set; } = [];

    /// <summary>All properties, inherited and reverse ones too, by name.</summary>
    public IReadOnlyList<Property> Properties { get; private set; } = [];

    /// <summary>The properties that are shown first.</summary>
    public IReadOnlyList<Property> Featured { get; internal set; } = [];

    /// <summary>
    /// The properties that an entity ought to have. Lists in the world are not complete, so nothing refuses an entity without.
    /// </summary>
    public IReadOnlyList<Property> Required { get; internal set; } = [];

    /// <summary>The properties that caption an entity, in order of precedence; taken from a parent where the file gives none.</summary>
    public IReadOnlyList<Property> Caption { get; internal set; } = [];

    /// <summary>The properties that say when it begins, in order of precedence.</summary>
    public IReadOnlyList<Property> TemporalStart { get; internal set; } = [];

    /// <summary>The properties that say when it ends, in order of precedence.</summary>
    public IReadOnlyList<Property> TemporalEnd { get; internal set; } = [];

    /// <summary>How its entities are drawn as an edge; null when they are nodes.</summary>
    public SchemaEdge? Edge { get; internal set; }

    /// <summary>True when its entities join two others.</summary>
    public bool IsEdge => Edge is not null;

    /// <summary>True when no entity ought to have exactly this schema.</summary>
    public bool IsAbstract { get; internal init; }

    /// <summary>True when people are not shown it.</summary>
    public bool IsHidden { get; internal init; }

    /// <summary>True when programs make its entities, not people.</summary>
    public bool IsGenerated { get; internal init; }

    /// <summary>True when new data should not use it.</summary>
    public bool IsDeprecated { get; internal init; }

    /// <summary>True when its entities can be compared with a view to their being one.</summary>
    public bool IsMatchable { get; internal init; }

    /// <summary>
    /// The schemata whose entities may be one with an entity of this: the matchable ones among itself, its ancestors and its descendants,
    /// by name; none when it is not matchable itself.
    /// </summary>
    public IReadOnlyList<Schema> MatchableSchemata { get; internal set; } = [];

    /// <summary>True when this is the other schema or extends it.</summary>
    public bool IsA(Schema other) => lineage.Contains(other);

    /// <summary>True when this schema, or one that it extends, has the name.</summary>
    public bool IsA(string name) => Ancestors.Any(ancestor => ancestor.Name == name);

    /// <summary>True when an entity of this schema may be one with an entity of the other.</summary>
    public bool CanMatch(Schema other) => MatchableSchemata.Contains(other);

    /// <summary>A property by name, inherited or own; null when the schema has none of that name.</summary>
    public Property? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void Settle(IEnumerable<Schema> ancestors, IEnumerable<Property> properties)
    {
        Ancestors = [.. ancestors.OrderBy(schema => schema.Name, StringComparer.Ordinal)];
        lineage = [.. Ancestors];
        Properties = [.. properties.OrderBy(property => property.Name, StringComparer.Ordinal)];
        byName = Properties.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);
    }
}
