using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// What so many of one office sign in some days is one statement, whichever of them a page puts first: "47 foreign ministers" and
/// "Bulgaria's foreign minister and 46 counterparts". What two sources of the case say stays two, and so do two amounts.
/// </summary>
internal static class JointStatements
{
    private const int MostOfADay = 64;

    /// <summary>
    /// Joins what many sign to what about as many signed in the days that a page takes to publish, counted from the first that is joined.
    /// </summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byDay = new Dictionary<(string Office, int Day), List<(int Claim, int Since)>>();
        foreach (var i in pool.All.Where(i => Of(pool.Claims[i]) is not null).OrderBy(pool.Day).ThenBy(i => i))
        {
            var (signed, day) = (Of(pool.Claims[i])!.Value, pool.Day(i)!.Value);
            var before = Enumerable
                .Range(0, LinkRules.DaysToPublish + 1)
                .SelectMany(back => byDay.GetValueOrDefault((signed.Office, day - back)) ?? [])
                .Where(o => day - o.Since <= LinkRules.DaysToPublish && AreOne(pool, o.Claim, i))
                .ToList();
            var joined = before.FindIndex(o => join(o.Claim, i));
            if (!byDay.TryGetValue((signed.Office, day), out var told))
                byDay[(signed.Office, day)] = told = [];
            if (told.Count < MostOfADay)
                told.Add((i, joined < 0 ? day : before[joined].Since));
        }
    }

    /// <summary>The many who sign what a claim tells of; null where its speaker is none such, or its day is not known.</summary>
    public static Signatories? Of(AssessedClaim claim) =>
        claim is { SaidOn: not null, PassedOn: null, Claim.Attribution: [.., var innermost] } ? Signatories.Of(innermost.Who) : null;

    private static bool AreOne(ClaimPool pool, int a, int b)
    {
        var (one, other) = (pool.Claims[a], pool.Claims[b]);
        return Of(one)!.Value.MayBe(Of(other)!.Value)
            && !LinkRules.AreTwoSources(one, other)
            && pool.Likeness.PartiesMeet(one, other)
            && (one.Claim.Quantity is null || other.Claim.Quantity is null || pool.Likeness.SameAmount(one, other));
    }
}
