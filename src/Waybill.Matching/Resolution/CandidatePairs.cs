using System.Collections.Concurrent;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Resolution;

/// <summary>
/// Finds the pairs of many entities that may be one, without comparing all with all: those that share a block, and in a block that is too
/// large its neighbours in the order of their names (the sorted neighbourhood of Hernández and Stolfo, 1995). So the pairs stay near linear
/// in the number of entities.
/// </summary>
public static class CandidatePairs
{
    // All pairs of a block up to this size; 40 entities have 780.
    private const int LargestBlock = 40;

    // In larger ones each with the next ones.
    private const int Window = 6;

    // Dates, numbers and places may lift a pair of names that alone would not do.
    private const double LeastNameScore = 0.2;

    /// <summary>The pairs that score at or above a threshold, the likeliest first.</summary>
    /// <param name="entities">The entities; no two have one id.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="stop">Breaks off.</param>
    public static FoundPairs Find(IReadOnlyList<Entity> entities, double threshold = NameComparison.DefaultThreshold, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var pairs = entities.Count < 2 ? [] : Blocked(entities, stop);
        if (pairs.Count == 0)
            return new([], 0);
        var found = new ConcurrentBag<CandidatePair>();
        Parallel.ForEach(
            Partitioner.Create(0, pairs.Count, Math.Max(1, Math.Min(4096, (pairs.Count / 8) + 1))),
            new() { CancellationToken = stop },
            range => Score(entities, pairs, range, threshold, found)
        );
        var ordered = found
            .OrderByDescending(pair => pair.Comparison.Score)
            .ThenBy(pair => pair.Left.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Right.Id, StringComparer.Ordinal);
        return new([.. ordered], pairs.Count);
    }

    // A pair is one number, the lesser entity in its high half.
    private static List<ulong> Blocked(IReadOnlyList<Entity> entities, CancellationToken stop)
    {
        var (keys, owners) = Keys(entities, stop);
        var pairs = new List<ulong>();
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];)
                end++;
            var block = owners.AsSpan(start, end - start);
            var reach = block.Length;
            if (block.Length > LargestBlock)
            {
                block.Sort((a, b) => string.CompareOrdinal(entities[a].First("name"), entities[b].First("name")) is var order && order != 0 ? order : a.CompareTo(b));
                reach = Window;
            }

            for (var i = 0; i < block.Length; i++)
            {
                for (var j = i + 1; j < block.Length && j <= i + reach; j++)
                    pairs.Add(((ulong)(uint)Math.Min(block[i], block[j]) << 32) | (uint)Math.Max(block[i], block[j]));
            }
        }

        pairs.Sort();
        var count = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                pairs[count++] = pairs[i];
        }

        pairs.RemoveRange(count, pairs.Count - count);
        return pairs;
    }

    private static (ulong[] Keys, int[] Owners) Keys(IReadOnlyList<Entity> entities, CancellationToken stop)
    {
        var own = new ulong[entities.Count][];
        Parallel.ForEach(
            Partitioner.Create(0, entities.Count, Math.Max(1, Math.Min(8192, (entities.Count / 8) + 1))),
            new() { CancellationToken = stop },
            range =>
            {
                var set = new HashSet<ulong>();
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    set.Clear();
                    BlockKeys.Of(entities[i], set);
                    own[i] = [.. set];
                }
            }
        );
        var total = own.Sum(keys => keys.Length);
        var (all, owners, at) = (new ulong[total], new int[total], 0);
        for (var i = 0; i < own.Length; i++)
        {
            foreach (var key in own[i])
                (all[at], owners[at++]) = (key, i);
        }

        Array.Sort(all, owners);
        // Equal keys come in no order of their own.
        for (int start = 0, end; start < all.Length; start = end)
        {
            for (end = start + 1; end < all.Length && all[end] == all[start];)
                end++;
            owners.AsSpan(start, end - start).Sort();
        }

        return (all, owners);
    }

    private static void Score(
        IReadOnlyList<Entity> entities,
        List<ulong> pairs,
        Tuple<int, int> range,
        double threshold,
        ConcurrentBag<CandidatePair> found
    )
    {
        var (last, ofKind, names, numbers) = (-1, NameKind.Unknown, new List<Name>(), new HashSet<string>());
        for (var i = range.Item1; i < range.Item2; i++)
        {
            var (one, other) = ((int)(pairs[i] >> 32), (int)(uint)pairs[i]);
            var (left, right) = (entities[one], entities[other]);
            var kind = EntityNames.KindOf(left, right);
            if (one != last || kind != ofKind)
                (last, ofKind, names, numbers) = (one, kind, EntityNames.Of(left, kind), EntityNumbers.Of(left));
            if (!numbers.Overlaps(EntityNumbers.Of(right)) && !AreNear(names, EntityNames.Of(right, kind)))
                continue;
            var comparison = EntityComparer.Compare(left, right);
            if (comparison.Score >= threshold)
                found.Add(string.CompareOrdinal(left.Id, right.Id) < 0 ? new(left, right, comparison) : new(right, left, EntityComparer.Compare(right, left)));
        }
    }

    private static bool AreNear(List<Name> names, List<Name> others)
    {
        foreach (var name in names)
        {
            foreach (var other in others)
            {
                if (NameComparer.Score(name, other) >= LeastNameScore)
                    return true;
            }
        }

        return false;
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
