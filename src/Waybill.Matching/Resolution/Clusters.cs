using System.Security.Cryptography;
using System.Text;
using Waybill.Core.Decisions;

namespace Waybill.Matching.Resolution;

/// <summary>Disjoint sets of entities that grow by being joined, and know what was judged different across them.</summary>
internal sealed class Clusters
{
    private const string Prefix = "wb-";
    private const int Digits = 16;

    private readonly Dictionary<string, Cluster> byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityJudgement>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityJudgement>> differences = new(StringComparer.Ordinal);
    private int joins;

    /// <summary>Notes that two entities were judged different.</summary>
    public void Part(EntityJudgement different)
    {
        Add(differences, different.Left, different);
        Add(differences, different.Right, different);
    }

    /// <summary>Joins what two entities are in.</summary>
    public void Join(EntityJudgement same)
    {
        Add(links, same.Left, same);
        Add(links, same.Right, same);
        joins++;
        var (one, other) = (ClusterOf(same.Left, same), ClusterOf(same.Right, same));
        if (one == other)
            return;
        // The smaller goes into the larger; the older founding judgement stays.
        var (into, from) = one.Members.Count >= other.Members.Count ? (one, other) : (other, one);
        into.Founded = one.Founded.Order <= other.Founded.Order ? one.Founded : other.Founded;
        foreach (var member in from.Members)
        {
            into.Members.Add(member);
            byMember[member] = into;
        }
    }

    /// <summary>A judgement that two entities, or others that are one with them, are different.</summary>
    public EntityJudgement? Obstacle(string one, string other)
    {
        var (left, right) = (MembersOf(one), MembersOf(other));
        if (left.Contains(other))
            return null;
        var (few, many) = left.Count <= right.Count ? (left, right) : (right, left);
        return few.SelectMany(member => differences.GetValueOrDefault(member) ?? [])
            .Where(different => many.Contains(different.Left) || many.Contains(different.Right))
            .OrderBy(different => different.At)
            .ThenBy(different => different.Left, StringComparer.Ordinal)
            .ThenBy(different => different.Right, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    public bool AreJoined(string one, string other) =>
        byMember.TryGetValue(one, out var cluster) && cluster == byMember.GetValueOrDefault(other);

    public IReadOnlyList<string> Members(string id) => [.. MembersOf(id).Order(StringComparer.Ordinal)];

    public string CanonicalId(string id) => byMember.TryGetValue(id, out var cluster) ? Id(cluster) : id;

    public IEnumerable<EntityCluster> All() =>
        byMember.Values.Distinct().Select(cluster => new EntityCluster(Id(cluster), [.. cluster.Members.Order(StringComparer.Ordinal)]));

    /// <summary>The shortest chain of links from one to another, found breadth first.</summary>
    public IReadOnlyList<EntityJudgement> Chain(string one, string other)
    {
        if (one == other || !AreJoined(one, other))
            return [];
        var cameBy = new Dictionary<string, EntityJudgement?>(StringComparer.Ordinal) { [one] = null };
        var open = new Queue<string>([one]);
        while (open.TryDequeue(out var at) && at != other)
        {
            foreach (var link in links[at])
            {
                var next = link.Left == at ? link.Right : link.Left;
                if (cameBy.TryAdd(next, link))
                    open.Enqueue(next);
            }
        }

        var chain = new List<EntityJudgement>();
        for (var at = other; cameBy[at] is { } link; at = link.Left == at ? link.Right : link.Left)
            chain.Add(link);
        chain.Reverse();
        return chain;
    }

    private static string Id(Cluster cluster)
    {
        var pair = cluster.Founded.By.Pair;
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{pair.Left}\n{pair.Right}")))[..Digits];
    }

    private static void Add(Dictionary<string, List<EntityJudgement>> into, string id, EntityJudgement judgement)
    {
        if (!into.TryGetValue(id, out var list))
            into.Add(id, list = []);
        list.Add(judgement);
    }

    private HashSet<string> MembersOf(string id) =>
        byMember.TryGetValue(id, out var cluster) ? cluster.Members : new(StringComparer.Ordinal) { id };

    private Cluster ClusterOf(string id, EntityJudgement founding)
    {
        if (!byMember.TryGetValue(id, out var cluster))
            byMember.Add(id, cluster = new(id, (joins, founding)));
        return cluster;
    }

    private sealed class Cluster(string first, (int Order, EntityJudgement By) founded)
    {
        public HashSet<string> Members { get; } = new(StringComparer.Ordinal) { first };

        public (int Order, EntityJudgement By) Founded { get; set; } = founded;
    }
}
