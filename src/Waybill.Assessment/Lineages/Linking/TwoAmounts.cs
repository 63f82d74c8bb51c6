using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages that share two amounts within the days that a page takes to publish: one report under two names ("the team's first report", "the
/// eleven states' findings"). One amount may be said by many; two of different things by chance by none. What two sources of the case say
/// stays apart: they are known to be two.
/// </summary>
internal static class TwoAmounts
{
    // Small counts are shared by chance: two ships, one train.
    private const decimal GreatestSmallCount = 12;

    /// <summary>How many amounts of a page are looked at: its pairs grow with their square.</summary>
    public const int MostOfAPage = 16;

    /// <summary>Joins the claims of each page to those of the first page before it that gives the same two amounts.</summary>
    public static void OnTwoPages(ClaimPool pool, Func<int, int, bool> join)
    {
        foreach (var told in Pairs(pool).GroupBy(pair => pair.Key, pair => pair.Claims))
        {
            var firsts = new List<(int First, int Second)>();
            foreach (var pair in told.OrderBy(p => pool.Day(p.First)).ThenBy(p => p.First))
            {
                if (!firsts.Exists(first => Joins(pool, join, first, pair)))
                    firsts.Add(pair);
            }
        }
    }

    /// <summary>True for a claim that this ground may look at.</summary>
    public static bool Asks(AssessedClaim claim) =>
        claim.SaidOn is not null
        && UnnamedSpeakers.Fingerprint(claim) is not null
        && Amounts.Numbers(claim.Claim.Quantity).All(number => number > GreatestSmallCount);

    private static bool Joins(ClaimPool pool, Func<int, int, bool> join, (int First, int Second) one, (int First, int Second) other)
    {
        if (!Meet(pool, one.First, other.First) || !Meet(pool, one.Second, other.Second))
            return false;
        var first = join(one.First, other.First);
        return join(one.Second, other.Second) || first;
    }

    private static bool Meet(ClaimPool pool, int a, int b) =>
        pool.Claims[a].Page != pool.Claims[b].Page
        && Math.Abs(pool.Day(a)!.Value - pool.Day(b)!.Value) <= LinkRules.DaysToPublish
        && !LinkRules.AreTwoSources(pool.Claims[a], pool.Claims[b])
        && pool.Likeness.SameAmount(pool.Claims[a], pool.Claims[b]);

    private static IEnumerable<((string, string) Key, (int First, int Second) Claims)> Pairs(ClaimPool pool) =>
        from page in pool.All.Where(i => Asks(pool.Claims[i])).GroupBy(i => pool.Claims[i].Page, StringComparer.Ordinal)
        let amounts = page.Select(i => (Mark: UnnamedSpeakers.Fingerprint(pool.Claims[i])!, Claim: i))
            .DistinctBy(a => a.Mark, StringComparer.Ordinal)
            .OrderBy(a => a.Mark, StringComparer.Ordinal)
            .Take(MostOfAPage)
            .ToList()
        from first in amounts
        from second in amounts
        where string.CompareOrdinal(first.Mark, second.Mark) < 0
        select ((first.Mark, second.Mark), (first.Claim, second.Claim));
}
