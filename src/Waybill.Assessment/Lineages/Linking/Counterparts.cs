using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>In near-identical texts, joins each claim to the one of an earlier text whose words are closest to its own.</summary>
internal static class Counterparts
{
    private const double FewestShared = 0.5;
    private const int MostAnchors = 200;

    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var claims = pool.Claims;
        foreach (
            var alike in pool
                .All.Where(i => pool.Texts.Text(claims[i]) is not null)
                .GroupBy(
                    i => $"{pool.Texts.Text(claims[i])} {claims[i].Claim.Frame} {claims[i].Claim.Quantity?.Unit}",
                    StringComparer.Ordinal
                )
        )
        {
            var anchors = new List<(int Claim, HashSet<string> Words)>();
            foreach (var i in alike.OrderBy(i => claims[i].Claim.Exhibit).ThenBy(i => claims[i].Claim.Selector.Start).ThenBy(i => i))
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

    private static double Resemblance(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
