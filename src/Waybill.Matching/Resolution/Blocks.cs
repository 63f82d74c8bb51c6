using System.Collections.Concurrent;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Resolution;

/// <summary>
/// Pairs of entities that share a key. Of a block that is too large, each with its neighbours in the order of what else their names say
/// (the sorted neighbourhood of Hernández and Stolfo, 1995), so that the pairs stay near linear in the number of entities.
/// </summary>
internal static class Blocks
{
    // All pairs of a block up to this size; 40 entities have 780.
    private const int LargestBlock = 40;

    // In larger ones each with the next ones.
    private const int Window = 6;

    /// <summary>
    /// The pairs, each once and in order, as one number: the place of the lesser entity in the high half, that of the other in the low one.
    /// </summary>
    /// <param name="entities">The entities. Of equals in a block the nearer ones in this list are the nearer neighbours.</param>
    /// <param name="stop">Breaks off.</param>
    public static ulong[] Pairs(IReadOnlyList<Entity> entities, CancellationToken stop)
    {
        var places = Places(entities, stop);
        var pairs = new List<ulong>(places.Length);
        for (int start = 0, end; start < places.Length; start = end)
        {
            for (end = start + 1; end < places.Length && places[end].Key == places[start].Key;)
                end++;
            var block = places.AsSpan(start, end - start);
            var reach = block.Length > LargestBlock ? Window : block.Length;
            for (var i = 0; i < block.Length; i++)
            {
                for (var j = i + 1; j < block.Length && j <= i + reach; j++)
                    pairs.Add(Pair(block[i].Owner, block[j].Owner));
            }
        }

        stop.ThrowIfCancellationRequested();
        pairs.Sort();
        return Distinct(pairs);
    }

    private static ulong Pair(int one, int other) => ((ulong)(uint)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);

    private static ulong[] Distinct(List<ulong> ordered)
    {
        var count = 0;
        for (var i = 0; i < ordered.Count; i++)
        {
            if (i == 0 || ordered[i] != ordered[i - 1])
                ordered[count++] = ordered[i];
        }

        ordered.RemoveRange(count, ordered.Count - count);
        return [.. ordered];
    }

    // By key, and in a block by what orders it.
    private static Place[] Places(IReadOnlyList<Entity> entities, CancellationToken stop)
    {
        if (entities.Count == 0)
            return [];
        var ranges = new ConcurrentBag<Place[]>();
        Parallel.ForEach(
            Partitioner.Create(0, entities.Count, Math.Clamp(entities.Count / 8, 1, 8192)),
            new() { CancellationToken = stop },
            range =>
            {
                var (keys, own) = (new Dictionary<ulong, ulong>(), new List<Place>());
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    keys.Clear();
                    BlockKeys.Of(entities[i], keys);
                    foreach (var (key, rest) in keys)
                        own.Add(new(key, rest, i));
                }

                ranges.Add([.. own]);
            }
        );
        var all = ranges.SelectMany(range => range).ToArray();
        Array.Sort(all);
        return all;
    }

    private readonly record struct Place(ulong Key, ulong Rest, int Owner) : IComparable<Place>
    {
        public int CompareTo(Place other) =>
            Key != other.Key ? Key.CompareTo(other.Key)
            : Rest != other.Rest ? Rest.CompareTo(other.Rest)
            : Owner.CompareTo(other.Owner);
    }
}
