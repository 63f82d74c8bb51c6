using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>Claims being joined into groups, each with the utterance and the named speakers that it holds.</summary>
internal sealed class JoinedClaims
{
    private readonly IReadOnlyList<AssessedClaim> claims;
    private readonly int[] parent;
    private readonly string?[] utterance;
    private readonly HashSet<string>[] speakers;

    public JoinedClaims(IReadOnlyList<AssessedClaim> claims)
    {
        this.claims = claims;
        parent = [.. Enumerable.Range(0, claims.Count)];
        utterance = [.. claims.Select(c => c.Declared?.Utterance)];
        speakers = [.. claims.Select(Named)];
    }

    private static HashSet<string> Named(AssessedClaim claim) =>
        claim.Speaker is { Key: { } key, OwnVoice: false } ? new(StringComparer.Ordinal) { key } : [];

    /// <summary>Joins the groups of two claims, unless they hold two utterances or, where names may not differ, two speakers.</summary>
    public bool TryJoin(int a, int b, bool namesMayDiffer)
    {
        var (first, second) = (Root(a), Root(b));
        if (first == second)
            return true;
        if (utterance[first] is { } one && utterance[second] is { } other && one != other)
            return false;
        if (!namesMayDiffer && speakers[first].Count > 0 && speakers[second].Count > 0 && !speakers[first].Overlaps(speakers[second]))
            return false;
        parent[second] = first;
        utterance[first] ??= utterance[second];
        speakers[first].UnionWith(speakers[second]);
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

    private int Root(int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
