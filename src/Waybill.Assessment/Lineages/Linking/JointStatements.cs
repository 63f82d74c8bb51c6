using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// What so many of one office sign in some days is one statement, whichever of them a page puts first: "47 foreign ministers" and
/// "Bulgaria's foreign minister and 46 counterparts".
/// </summary>
internal static class JointStatements
{
    private const int MostOfADay = 64;

    /// <summary>Joins what many sign to what about as many signed in the days that a page takes to publish.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byDay = new Dictionary<(string Office, int Day), List<int>>();
        foreach (var i in pool.All.Where(i => Of(pool.Claims[i]) is not null).OrderBy(pool.Day).ThenBy(i => i))
        {
            var (signed, day) = (Of(pool.Claims[i])!.Value, pool.Day(i)!.Value);
            var before = Enumerable
                .Range(0, LinkRules.DaysToPublish + 1)
                .SelectMany(back => byDay.GetValueOrDefault((signed.Office, day - back)) ?? [])
                .Where(o => signed.MayBe(Of(pool.Claims[o])!.Value) && pool.Likeness.PartiesMeet(pool.Claims[i], pool.Claims[o]));
            _ = before.Any(o => join(o, i));
            if (!byDay.TryGetValue((signed.Office, day), out var told))
                byDay[(signed.Office, day)] = told = [];
            if (told.Count < MostOfADay)
                told.Add(i);
        }
    }

    /// <summary>The many who sign what a claim tells of; null where its speaker is none such, or its day is not known.</summary>
    public static Signatories? Of(AssessedClaim claim) =>
        claim is { SaidOn: not null, PassedOn: null, Claim.Attribution: [.., var innermost] } ? Signatories.Of(innermost.Who) : null;
}
