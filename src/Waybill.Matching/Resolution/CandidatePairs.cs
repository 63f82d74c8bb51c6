using System.Collections.Concurrent;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Resolution;

/// <summary>Finds the pairs of many entities that may be one, without comparing all with all: those that share a block.</summary>
public static class CandidatePairs
{
    /// <summary>The pairs that score at or above a threshold, the likeliest first; the same in whatever order the entities come.</summary>
    /// <param name="entities">The entities; no two have one id.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="stop">Breaks off.</param>
    public static FoundPairs Find(
        IReadOnlyList<Entity> entities,
        double threshold = NameComparison.DefaultThreshold,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(entities);
        var ordered = Ordered(entities);
        return Score(ordered, Blocks.Pairs(ordered, stop), threshold, stop);
    }

    /// <summary>The entities in an order of their own. Of those that bear one name, the ones born on one day stand together.</summary>
    internal static Entity[] Ordered(IReadOnlyList<Entity> entities) =>
        [.. entities.OrderBy(one => one.First("birthDate") ?? "", StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];

    /// <summary>Compares pairs as <see cref="Blocks"/> gives them.</summary>
    internal static FoundPairs Score(Entity[] entities, ulong[] pairs, double threshold, CancellationToken stop)
    {
        if (pairs.Length == 0)
            return new([], 0);
        var prepared = new PreparedEntity?[entities.Length];
        var found = new ConcurrentBag<CandidatePair>();
        Parallel.ForEach(
            Partitioner.Create(0, pairs.Length, Math.Clamp(pairs.Length / 8, 1, 4096)),
            new() { CancellationToken = stop },
            range =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    var (one, other) = (Prepared((int)(pairs[i] >> 32)), Prepared((int)(uint)pairs[i]));
                    var (left, right) = string.CompareOrdinal(one.Entity.Id, other.Entity.Id) < 0 ? (one, other) : (other, one);
                    if (PreparedEntity.Compare(left, right) is { } comparison && comparison.Score >= threshold)
                        found.Add(new(left.Entity, right.Entity, comparison));
                }
            }
        );
        var ordered = found
            .OrderByDescending(pair => pair.Comparison.Score)
            .ThenBy(pair => pair.Left.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Right.Id, StringComparer.Ordinal);
        return new([.. ordered], pairs.Length);

        PreparedEntity Prepared(int place) => prepared[place] ??= new(entities[place]);
    }
}

/// <summary>Two entities that may be one.</summary>
/// <param name="Left">The one with the lesser id.</param>
/// <param name="Right">The other.</param>
/// <param name="Comparison">What speaks for and against it.</param>
public sealed record CandidatePair(Entity Left, Entity Right, EntityComparison Comparison);

/// <summary>The pairs that were found.</summary>
/// <param name="Pairs">Those at or above the threshold, the likeliest first.</param>
/// <param name="Compared">How many pairs were compared to find them.</param>
public sealed record FoundPairs(IReadOnlyList<CandidatePair> Pairs, int Compared);
