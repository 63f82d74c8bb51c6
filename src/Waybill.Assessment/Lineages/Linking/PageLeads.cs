namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages of the same days that share two particulars tell of one event even where each took from it what it cared for: what a page opens
/// with, or says first in somebody's name, comes from where the other's does. Two known speakers stay two.
/// </summary>
internal static class PageLeads
{
    /// <summary>Joins what a page tells first to what each such page of the days before tells first.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        foreach (var (page, near) in TellingPages.WithNeighbours(pool))
        {
            foreach (var before in near.Where(neighbour => neighbour.SharesMore).Select(neighbour => neighbour.Page))
            {
                var pairs =
                    from told in Leads(pool, page)
                    from first in Leads(pool, before)
                    where pool.AreOfOneTime(first, told) && Voices.MayBeOne(pool.Claims[first], pool.Claims[told])
                    select (First: first, Told: told);
                if (pairs.Any(pair => join(pair.First, pair.Told)))
                    page.JoinedTo(before);
            }
        }
    }

    // All that its first words hold, and what is first said in a name.
    private static IEnumerable<int> Leads(ClaimPool pool, TellingPage page) =>
        page
            .Claims.TakeWhile(i => Start(pool, i) == Start(pool, page.Claims[0]))
            .Concat(page.Claims.Where(i => pool.Voice(i) is not null).Take(1))
            .Distinct();

    private static int? Start(ClaimPool pool, int claim) => pool.Claims[claim].Claim.Selector.Start;
}
