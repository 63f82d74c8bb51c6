using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>In near-identical texts, joins each claim to the one of an earlier text whose words are closest to its own.</summary>
internal static class Counterparts
{
    private const double FewestShared = 0.5;
    private const double FewestSharedByTwo = 0.8;
    private const int MostAnchors = 200;

    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var claims = pool.Claims;
        foreach (var alike in Alike(pool))
        {
            var anchors = new List<(int Claim, HashSet<string> Words)>();
            foreach (var i in InOrder(alike, claims))
            {
                var words = Wording.Words(claims[i].Claim.Selector.Exact).ToHashSet(StringComparer.Ordinal);
                var closest = anchors
                    .Where(a => claims[a.Claim].Claim.Exhibit != claims[i].Claim.Exhibit)
                    .Select(a => (a.Claim, Resemblance: Resemblance(a.Words, words)))
                    .Where(a => a.Resemblance >= FewestShared)
                    .OrderByDescending(a => a.Resemblance)
                    .ThenBy(a => a.Claim)
                    .ToList();
                if (!closest.Exists(a => join(a.Claim, i)) && anchors.Count < MostAnchors)
                    anchors.Add((i, words));
            }
        }
    }

    /// <summary>
    /// Joins claims of near-identical texts that two different speakers are named for, in the same words with the same amount: a copy that
    /// puts another name into its original makes no second voice. Not where one of the pages also quotes the other's speaker: then both
    /// spoke.
    /// </summary>
    public static void JoinRenamed(ClaimPool pool, Func<int, int, bool> join)
    {
        var claims = pool.Claims;
        foreach (var alike in Alike(pool))
        {
            var named = alike
                .Where(i => pool.Voice(i) is not null)
                .OrderBy(i => claims[i].RelayedBy())
                .ThenBy(i => i)
                .Take(MostAnchors)
                .ToList();
            var speakers = named.ToLookup(i => claims[i].Claim.Exhibit, i => pool.Voice(i)!);
            foreach (var (at, i) in named.Index())
            {
                _ = named
                    .Take(at)
                    .Where(o =>
                        claims[o].Claim.Exhibit != claims[i].Claim.Exhibit
                        && !speakers[claims[i].Claim.Exhibit].Contains(pool.Voice(o)!)
                        && !speakers[claims[o].Claim.Exhibit].Contains(pool.Voice(i)!)
                        && pool.Likeness.SameAmount(claims[o], claims[i])
                        && Resemblance(Unattributed(claims[o]), Unattributed(claims[i])) >= FewestSharedByTwo
                    )
                    .Any(o => join(o, i));
            }
        }
    }

    private static IEnumerable<int> InOrder(IEnumerable<int> alike, IReadOnlyList<AssessedClaim> claims) =>
        alike
            .OrderBy(i => claims[i].RelayedBy())
            .ThenBy(i => claims[i].Claim.Exhibit)
            .ThenBy(i => claims[i].Claim.Selector.Start)
            .ThenBy(i => i);

    private static IEnumerable<IGrouping<string, int>> Alike(ClaimPool pool) =>
        pool
            .All.Where(i => pool.Texts.Text(pool.Claims[i]) is not null)
            .GroupBy(
                i => $"{pool.Texts.Text(pool.Claims[i])} {pool.Claims[i].Claim.Frame} {pool.Claims[i].Claim.Quantity?.Unit}",
                StringComparer.Ordinal
            );

    // The words of a quote without those that name who speaks.
    private static HashSet<string> Unattributed(AssessedClaim claim)
    {
        var words = Wording.Words(claim.Claim.Selector.Exact).ToHashSet(StringComparer.Ordinal);
        foreach (var link in claim.Claim.Attribution)
            words.ExceptWith(Wording.Words(link.Who));
        return words;
    }

    private static double Resemblance(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
