using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages of the same days that share two particulars tell of one event even where each took from it what it cared for: what a page opens
/// with, or says first in somebody's name, comes from where the other's does. Two known speakers stay two.
/// </summary>
internal static class PageLeads
{
    private const double FewestInCommon = 0.6;
    private const int MostNeighbours = 32;
    private const int MostCompared = 24;

    /// <summary>Joins what a page tells first to what each such page of the days before tells first, where no two are named.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join) => Join(pool, join, (one, other) => !Voices.AreTwo(one, other));

    /// <summary>The same where two are named who may be one.</summary>
    public static void JoinNames(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (one, other) => Voices.AreTwo(one, other) && Voices.MayBeOne(one, other));

    private static void Join(ClaimPool pool, Func<int, int, bool> join, Func<AssessedClaim, AssessedClaim, bool> fit)
    {
        bool Fit(int first, int told) =>
            pool.AreOfOneTime(first, told)
            && !Voices.HaveTwoAmounts(pool, first, told)
            && !ExcludeEachOther(pool, first, told)
            && fit(pool.Claims[first], pool.Claims[told]);

        foreach (var (page, near) in TellingPages.WithNeighbours(pool))
        {
            foreach (var before in near.Where(neighbour => neighbour.SharesMore).Select(neighbour => neighbour.Page).Take(MostNeighbours))
            {
                var pairs =
                    from told in Leads(pool, page)
                    from first in Leads(pool, before)
                    where Fit(first, told)
                    select (First: first, Told: told);
                if (!pairs.Any(pair => join(pair.First, pair.Told)))
                    continue;
                page.JoinedTo(before);
                foreach (var told in page.Claims.Take(MostCompared))
                    _ = Alike(pool, before, told, Fit).Any(first => join(first, told));
            }
        }
    }

    // Of one frame, with other parties: Iran's drones and Turkey's are two pieces of news.
    private static bool ExcludeEachOther(ClaimPool pool, int one, int other) =>
        pool.Claims[one].Claim.Frame == pool.Claims[other].Claim.Frame && !pool.Likeness.PartiesMeet(pool.Claims[one], pool.Claims[other]);

    // What else the one page says as the other does: of the same parties, with the same number or most words in common.
    private static IEnumerable<int> Alike(ClaimPool pool, TellingPage before, int told, Func<int, int, bool> fit)
    {
        var claim = pool.Claims[told];
        return before
            .Claims.Take(MostCompared)
            .Where(first => fit(first, told))
            .Where(first => pool.Likeness.PartiesMeet(pool.Claims[first], claim))
            .Select(first => (First: first, Common: InCommon(pool.Claims[first], claim)))
            .Where(pair => pair.Common >= FewestInCommon)
            .OrderByDescending(pair => pair.Common)
            .ThenBy(pair => pair.First)
            .Select(pair => pair.First);
    }

    private static double InCommon(AssessedClaim one, AssessedClaim other)
    {
        var (first, second) = (Wording.Stems(one.Words), Wording.Stems(other.Words));
        var common = first.Count(second.Contains) / (double)Math.Max(1, Math.Min(first.Count, second.Count));
        return one.Claim.Quantity is { } said && other.Claim.Quantity is { } retold && Amounts.Shared(said, retold) ? 1 + common : common;
    }

    // All that its first words hold, and what is first said in a name.
    private static IEnumerable<int> Leads(ClaimPool pool, TellingPage page) =>
        page
            .Claims.TakeWhile(i => Start(pool, i) == Start(pool, page.Claims[0]))
            .Concat(page.Claims.Where(i => pool.Voice(i) is not null).Take(1))
            .Distinct();

    private static int? Start(ClaimPool pool, int claim) => pool.Claims[claim].Claim.Selector.Start;
}
