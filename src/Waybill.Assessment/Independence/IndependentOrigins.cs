using Waybill.Assessment.Lineages;

namespace Waybill.Assessment.Independence;

/// <summary>
/// Finds a largest set of origins that share neither family nor what they draw on. Origins of unknown families add nothing beside others:
/// one of
/// them counts where there is nobody else.
/// </summary>
internal sealed class IndependentOrigins(Footprints footprints)
{
    /// <summary>True when both speakers' families are known and the two share nothing.</summary>
    public bool AreIndependent(Origin a, Origin b) =>
        !a.Anonymous && !b.Anonymous && footprints.Of(a).Count > 0 && footprints.Of(b).Count > 0 && footprints.Shared(a, b).Count == 0;

    /// <summary>True when the two share all that they speak for and draw on.</summary>
    public bool AreAlike(Origin a, Origin b) => ReferenceEquals(footprints.Of(a), footprints.Of(b));

    /// <summary>
    /// A largest set, by day, then id; of several equally large ones, that of those who spoke first: of two voices of one house, the one that
    /// said it again adds nothing.
    /// </summary>
    public IReadOnlyList<Origin> Largest(IEnumerable<Origin> origins)
    {
        var distinct = origins
            .Where(o => !o.Anonymous)
            .DistinctBy(o => o.Id)
            .OrderBy(o => o.Said?.Latest ?? DateOnly.MaxValue)
            .ThenBy(o => o.Id, StringComparer.Ordinal)
            .ToList();
        var known = distinct.Where(o => footprints.Of(o).Count > 0).DistinctBy(footprints.Of, ReferenceEqualityComparer.Instance).ToList();
        if (known.Count == 0)
            return [.. distinct.Take(1)];
        var meets = known.Select(a => known.Select(b => a.Id != b.Id && footprints.Shared(a, b).Count > 0).ToArray()).ToArray();
        return [.. IndependentSet.Largest(meets).Select(i => known[i])];
    }
}
