namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>Lineages of schemata, each found once.</summary>
internal sealed class Lineages
{
    private readonly Dictionary<string, Schema[]> known = new(StringComparer.Ordinal);

    /// <summary>
    /// A schema and those that it extends: itself, then the first parent with all above it, then the next; each where it comes first.
    /// </summary>
    public IReadOnlyList<Schema> Of(Schema schema)
    {
        if (!known.TryGetValue(schema.Name, out var lineage))
            known[schema.Name] = lineage = [.. schema.Extends.SelectMany(Of).Prepend(schema).Distinct()];
        return lineage;
    }
}
