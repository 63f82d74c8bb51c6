using System.Globalization;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Claims of two pages of which the one's words stand in the other's: a passage that was taken over into other words, its numbers kept or
/// altered. With another number it must be of the same days: who tells of the next month may use the words of the last.
/// </summary>
internal static class SharedPassages
{
    private const double LeastContained = 0.5;
    private const int FewestShared = 6;

    // Boilerplate puts all quotes into one bucket.
    private const int MostOfAMark = 64;

    /// <summary>Joins each claim to that of another page whose words hold most of its own, or the reverse.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var (passages, holders) = (new Passage?[pool.Claims.Count], new Dictionary<string, List<int>>(StringComparer.Ordinal));
        foreach (var i in pool.All)
        {
            passages[i] = Of(pool.Claims[i]);
            var marks = Marks(pool.Claims[i], passages[i]).ToList();
            var alike = marks
                .SelectMany(mark => Places(pool.Claims[i]).Concat(Near(pool.Claims[i])).Distinct().Select(place => $"{mark} {place}"))
                .SelectMany(key => holders.GetValueOrDefault(key) ?? [])
                .Distinct()
                .Where(o => pool.Claims[o].Page != pool.Claims[i].Page)
                .Select(o => (Claim: o, Alike: passages[o]!.With(passages[i]!)))
                .Where(o => MayBeOne(pool, o.Claim, i) && o.Alike is { Shared: >= FewestShared, Contained: >= LeastContained })
                .OrderByDescending(o => o.Alike.Contained)
                .ThenBy(o => o.Claim);
            _ = alike.Any(o => join(o.Claim, i));
            foreach (var key in marks.SelectMany(mark => Places(pool.Claims[i]).Select(place => $"{mark} {place}")))
            {
                if (!holders.TryGetValue(key, out var held))
                    holders[key] = [i];
                else if (held.Count < MostOfAMark)
                    held.Add(i);
            }
        }
    }

    /// <summary>Where a claim stands: at each number that it gives, and at the day on which it was relayed.</summary>
    public static IEnumerable<string> Places(AssessedClaim claim) =>
        LateRetellings.Numbers(claim).Select(number => $"#{number}").Append(At(claim.RelayedBy().DayNumber));

    /// <summary>The days on which another may have been relayed that is one with it, whatever its number.</summary>
    public static IEnumerable<string> Near(AssessedClaim claim) =>
        Enumerable.Range(claim.RelayedBy().DayNumber - LinkRules.DaysToPublish, (2 * LinkRules.DaysToPublish) + 1).Select(At);

    private static string At(int day) => string.Create(CultureInfo.InvariantCulture, $"@{day}");

    /// <summary>Under which such claims are looked for: runs of words, of one frame and unit.</summary>
    public static IEnumerable<string> Marks(AssessedClaim claim) => Marks(claim, Of(claim));

    private static IEnumerable<string> Marks(AssessedClaim claim, Passage? passage) =>
        (passage?.Marks ?? []).Select(mark =>
            string.Create(CultureInfo.InvariantCulture, $"{claim.Claim.Frame} {claim.Claim.Quantity?.Unit} {mark}")
        );

    private static bool MayBeOne(ClaimPool pool, int a, int b) =>
        pool.Likeness.SameAmount(pool.Claims[a], pool.Claims[b])
        || Math.Abs(pool.Claims[a].RelayedBy().DayNumber - pool.Claims[b].RelayedBy().DayNumber) <= LinkRules.DaysToPublish;

    private static Passage? Of(AssessedClaim claim) =>
        claim.Claim.Selector is TextQuoteSelector ? Passage.Of(claim.Claim.Selector.Exact) : null;
}
