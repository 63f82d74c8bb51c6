using Waybill.FollowTheMoney.Schemata;
using Waybill.FollowTheMoney.Types;

namespace Waybill.FollowTheMoney.Entities;

/// <content>What several properties of one type hold together.</content>
public sealed partial class Entity
{
    /// <summary>All names.</summary>
    public IReadOnlyList<string> Names => Values(PropertyTypes.Name);

    /// <summary>All countries, as codes.</summary>
    public IReadOnlyList<string> Countries => Values(PropertyTypes.Country);

    /// <summary>All dates.</summary>
    public IReadOnlyList<string> Dates => Values(PropertyTypes.Date);

    /// <summary>All numbers of registers.</summary>
    public IReadOnlyList<string> Identifiers => Values(PropertyTypes.Identifier);

    /// <summary>All addresses.</summary>
    public IReadOnlyList<string> Addresses => Values(PropertyTypes.Address);

    /// <summary>All topics, as codes.</summary>
    public IReadOnlyList<string> Topics => Values(PropertyTypes.Topic);

    /// <summary>The values of all properties of a type, each once.</summary>
    /// <param name="type">The type.</param>
    /// <param name="matchableOnly">True to leave out properties that do not speak for two entities being one.</param>
    public IReadOnlyList<string> Values(PropertyType type, bool matchableOnly = false)
    {
        var found = new DistinctValues();
        foreach (var (property, held) in Properties)
        {
            if (property.Type != type || (matchableOnly && !property.IsMatchable))
                continue;
            foreach (var value in held)
                found.Add(value);
        }

        return found;
    }

    /// <summary>For an entity that joins others, the ids of each pair that it joins, start and end; otherwise none.</summary>
    public IEnumerable<(string Source, string Target)> EdgePairs() =>
        Schema.Edge is { } edge ? Get(edge.Source.Name).SelectMany(source => Get(edge.Target.Name).Select(target => (source, target))) : [];

    /// <summary>When it begins: the earliest value of the first property for that which has any; null when none has.</summary>
    public string? TemporalStart => Extent(Schema.TemporalStart) is { Count: > 0 } dates ? dates.Min(StringComparer.Ordinal) : null;

    /// <summary>When it ends: the latest value of the first property for that which has any; null when none has.</summary>
    public string? TemporalEnd => Extent(Schema.TemporalEnd) is { Count: > 0 } dates ? dates.Max(StringComparer.Ordinal) : null;

    private DistinctValues Extent(IReadOnlyList<Property> properties) =>
        properties.Select(property => ByName(property.Name)).FirstOrDefault(dates => dates.Count > 0, []);
}
