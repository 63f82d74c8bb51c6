using System.Numerics;

namespace Waybill.Assessment.Independence;

/// <summary>
/// A largest set of nodes of which no two are joined. Each connected part is searched exactly up to 24 nodes, and beyond that greedily,
/// the least
/// joined node first; a greedy set may be smaller than the largest, never falsely larger.
/// </summary>
internal static class IndependentSet
{
    /// <summary>The largest connected part that is searched exactly.</summary>
    public const int ExactUpTo = 24;

    /// <summary>The nodes of a largest set, in order; of equally large ones, the first in the order of their nodes.</summary>
    public static IReadOnlyList<int> Largest(IReadOnlyList<bool[]> joined)
    {
        var chosen = new List<int>();
        foreach (var part in Parts(joined))
            chosen.AddRange(part.Count <= ExactUpTo ? Exact(part, joined) : Greedy(part, joined));
        chosen.Sort();
        return chosen;
    }

    private static List<int> Exact(List<int> part, IReadOnlyList<bool[]> joined)
    {
        var neighbours = part.Select(a => Mask(part, b => joined[a][b])).ToArray();
        var best = Search(0, (1u << part.Count) - 1, 0, neighbours);
        return [.. part.Where((_, i) => (best & (1u << i)) != 0)];
    }

    private static uint Mask(List<int> part, Func<int, bool> holds) =>
        part.Index().Aggregate(0u, (mask, node) => holds(node.Item) ? mask | (1u << node.Index) : mask);

    // Takes the first free node before leaving it out, so that the first largest set found is the first in order.
    private static uint Search(uint taken, uint free, uint best, uint[] neighbours)
    {
        if (BitOperations.PopCount(taken) + BitOperations.PopCount(free) <= BitOperations.PopCount(best))
            return best;
        if (free == 0)
            return taken;
        var node = BitOperations.TrailingZeroCount(free);
        var others = free & ~(1u << node);
        best = Search(taken | (1u << node), others & ~neighbours[node], best, neighbours);
        return (others & neighbours[node]) == 0 ? best : Search(taken, others, best, neighbours);
    }

    private static List<int> Greedy(List<int> part, IReadOnlyList<bool[]> joined)
    {
        var free = part.ToList();
        var chosen = new List<int>();
        while (free.Count > 0)
        {
            var least = free.MinBy(a => (free.Count(b => joined[a][b]), a));
            chosen.Add(least);
            free.RemoveAll(b => b == least || joined[least][b]);
        }

        return chosen;
    }

    private static IEnumerable<List<int>> Parts(IReadOnlyList<bool[]> joined)
    {
        var seen = new bool[joined.Count];
        for (var start = 0; start < joined.Count; start++)
        {
            if (seen[start])
                continue;
            var part = new List<int> { start };
            seen[start] = true;
            for (var at = 0; at < part.Count; at++)
            {
                for (var next = 0; next < joined.Count; next++)
                {
                    if (seen[next] || !joined[part[at]][next])
                        continue;
                    seen[next] = true;
                    part.Add(next);
                }
            }

            part.Sort();
            yield return part;
        }
    }
}
