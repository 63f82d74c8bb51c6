using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>Claims being joined into groups, each with the utterance and the named speakers that it holds.</summary>
internal sealed class JoinedClaims
{
    private readonly IReadOnlyList<AssessedClaim> _claims;
    private readonly int[] _parent;
    private readonly string?[] _utterance;
    private readonly HashSet<string>[] _speakers;

    public JoinedClaims(IReadOnlyList<AssessedClaim> claims)
    {
        _claims = claims;
        _parent = [.. Enumerable.Range(0, claims.Count)];
        _utterance = [.. claims.Select(c => c.Declared?.Utterance)];
        _speakers = [.. claims.Select(Named)];
    }

    private static HashSet<string> Named(AssessedClaim claim) =>
        claim.Speaker is { Key: { } key, OwnVoice: false } ? new(StringComparer.Ordinal) { key } : [];

    /// <summary>Joins the groups of two claims, unless they hold two utterances or, where names may not differ, two speakers.</summary>
    public bool TryJoin(int a, int b, bool namesMayDiffer)
    {
        var (first, second) = (Root(a), Root(b));
        if (first == second)
            return true;
        if (_utterance[first] is { } one && _utterance[second] is { } other && one != other)
            return false;
        if (!namesMayDiffer && _speakers[first].Count > 0 && _speakers[second].Count > 0 && !_speakers[first].Overlaps(_speakers[second]))
            return false;
        _parent[second] = first;
        _utterance[first] ??= _utterance[second];
        _speakers[first].UnionWith(_speakers[second]);
        return true;
    }

    /// <summary>The groups, by their first claim.</summary>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> All() =>
    [
        .. Enumerable.Range(0, _claims.Count).GroupBy(Root)
            .Select(group => (IReadOnlyList<AssessedClaim>)[.. group.Select(i => _claims[i])]),
    ];

    private int Root(int i)
    {
        while (_parent[i] != i)
            i = _parent[i] = _parent[_parent[i]];
        return i;
    }
}
