using Waybill.Assessment.Lineages;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Independence;

/// <summary>
/// Whose voice an origin is and whose material it draws on, followed through the sources that it draws on. Two origins whose footprints
/// meet are
/// dependent. A monitoring team that draws on governments' material depends on them until its utterance shows a method of its own. An
/// origin whose families are unknown has no footprint, and nobody can show that it is independent of another.
/// </summary>
internal sealed class Footprints
{
    private readonly Dictionary<string, Source> byId;
    private readonly Dictionary<Origin, IReadOnlyList<string>> footprints = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<string>> shared = new(StringComparer.Ordinal);

    private readonly HashSet<string> placed;

    public Footprints(IReadOnlyList<Source> sources)
    {
        byId = sources
            .GroupBy(s => s.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        placed = sources.SelectMany(s => s.Families).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Families and sources, in upper case and in order; empty when unknown. Equal footprints are one and the same list.</summary>
    public IReadOnlyList<string> Of(Origin origin)
    {
        if (!footprints.TryGetValue(origin, out var footprint))
        {
            footprint = Follow(origin);
            var key = string.Join('\n', footprint);
            footprints[origin] = footprint = shared.TryGetValue(key, out var kept) ? kept : shared[key] = footprint;
        }

        return footprint;
    }

    /// <summary>What two origins share; empty when they are independent.</summary>
    public IReadOnlyList<string> Shared(Origin a, Origin b) => [.. Of(a).Intersect(Of(b), StringComparer.Ordinal)];

    private List<string> Follow(Origin origin)
    {
        // A family that a lineage declares and no source bears is a name that nobody has placed: it shows no independence.
        if (origin.Families.Count == 0 || (origin.Source is null && !origin.Families.All(placed.Contains)))
            return [];
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(origin.ShowsMethod ? origin.Families : origin.Families.Concat(origin.DrawsOn));
        if (origin.Source is { } own)
            reached.Add(own.Id.ToUpperInvariant());
        while (open.TryDequeue(out var next))
        {
            if (!reached.Add(next.ToUpperInvariant()) || !byId.TryGetValue(next, out var source))
                continue;
            foreach (var further in source.Families.Concat(source.DrawsOn))
                open.Enqueue(further);
        }

        return [.. reached];
    }
}
