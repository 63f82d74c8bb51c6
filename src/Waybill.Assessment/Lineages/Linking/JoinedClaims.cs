using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Claims being joined into groups, each with the utterance and the named speakers that it holds, and with the claims that an analyst
/// parted from one of its own.
/// </summary>
internal sealed class JoinedClaims
{
    private readonly IReadOnlyList<AssessedClaim> claims;
    private readonly int[] parent;
    private readonly HashSet<string>[] utterances;
    private readonly HashSet<string>[] speakers;
    private readonly HashSet<string>[] persons;
    private readonly Dictionary<int, HashSet<int>> parted = [];

    public JoinedClaims(IReadOnlyList<AssessedClaim> claims, IReadOnlyList<DecidedLink> decided)
    {
        this.claims = claims;
        parent = [.. Enumerable.Range(0, claims.Count)];
        utterances = [.. claims.Select(Declared)];
        speakers = [.. claims.Select(Named)];
        persons = [.. claims.Select(claim => Voices.IsPerson(claim) ? Named(claim) : [])];
        Part(decided);
    }

    private void Part(IReadOnlyList<DecidedLink> decided)
    {
        if (decided.All(link => link.Same))
            return;
        var place = claims.Index().ToDictionary(c => c.Item.Claim.Id, c => c.Index);
        foreach (var link in decided.Where(link => !link.Same))
        {
            if (place.TryGetValue(link.First, out var a) && place.TryGetValue(link.Second, out var b))
            {
                Apart(a).Add(b);
                Apart(b).Add(a);
            }
        }
    }

    private HashSet<int> Apart(int i) => parted.TryGetValue(i, out var others) ? others : parted[i] = [];

    private static bool AreTwo(HashSet<string> one, HashSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private static HashSet<string> Declared(AssessedClaim claim) =>
        claim.Declared is { } declared ? new(StringComparer.Ordinal) { declared.Utterance } : [];

    private static HashSet<string> Named(AssessedClaim claim) =>
        claim.Speaker is { Key: { } key, OwnVoice: false } ? new(StringComparer.Ordinal) { key } : [];

    /// <summary>True when two claims stand in one group.</summary>
    public bool AreOne(int a, int b) => Root(a) == Root(b);

    /// <summary>
    /// Joins the groups of two claims on a ground, unless an analyst parted them, or they hold two utterances, two speakers or two persons and
    /// the ground does not allow it.
    /// </summary>
    public bool TryJoin(int a, int b, LinkRule rule)
    {
        var (first, second) = (Root(a), Root(b));
        if (first == second)
            return true;
        if (ArePart(first, second))
            return false;
        if (!rule.UtterancesMayDiffer && AreTwo(utterances[first], utterances[second]))
            return false;
        if (!rule.NamesMayDiffer && AreTwo(speakers[first], speakers[second]))
            return false;
        if (!rule.PersonsMayDiffer && AreTwo(persons[first], persons[second]))
            return false;
        parent[second] = first;
        persons[first].UnionWith(persons[second]);
        utterances[first].UnionWith(utterances[second]);
        speakers[first].UnionWith(speakers[second]);
        if (parted.Remove(second, out var others))
            Apart(first).UnionWith(others);
        return true;
    }

    /// <summary>The groups, by their first claim.</summary>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> All() =>
        [
            .. Enumerable
                .Range(0, claims.Count)
                .GroupBy(Root)
                .Select(group => (IReadOnlyList<AssessedClaim>)[.. group.Select(i => claims[i])]),
        ];

    private bool ArePart(int first, int second) => parted.TryGetValue(first, out var others) && others.Any(o => Root(o) == second);

    private int Root(int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
