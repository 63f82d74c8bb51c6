using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages that give the amount which the outlet that they cite gave in the days before: "a security source, as Sky News reported" beside Sky
/// News' own page. However the two call the speaker, the one has it from the other; what two sources of the case say stays apart.
/// </summary>
internal static class CitedOutlets
{
    private static readonly string[] Citing = [" citing ", " via ", " quoted by ", " quoting ", " to "];

    /// <summary>Joins each claim to that of the outlet which it cites.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byOutlet = pool
            .All.Where(i => Amount(pool.Claims[i]) is not null && pool.Day(i) is not null)
            .ToLookup(i => (Outlet(pool.Claims[i]), Amount(pool.Claims[i])));
        foreach (var i in pool.All.Where(i => Amount(pool.Claims[i]) is not null && pool.Day(i) is not null))
        {
            _ = Cited(pool.Claims[i])
                .SelectMany(outlet => byOutlet[(outlet, Amount(pool.Claims[i]))])
                .Where(o => Answers(pool, o, i))
                .OrderByDescending(pool.Day)
                .ThenBy(o => o)
                .Any(o => join(o, i));
        }
    }

    /// <summary>The outlets that a claim cites, folded: those between it and the speaker, and whoever a relay is said to have it
    /// from.</summary>
    public static IEnumerable<string> Cited(AssessedClaim claim) =>
        claim
            .Claim.Attribution.SelectMany(link => Parts(link.Who))
            .Select(Wording.Fold)
            .Where(name => name.Length > 0 && name != Outlet(claim))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Frame, unit and number; null where there is no number.</summary>
    public static string? Amount(AssessedClaim claim) => UnnamedSpeakers.Fingerprint(claim);

    /// <summary>The page's outlet, folded, without those whom it cites.</summary>
    public static string Outlet(AssessedClaim claim) => Wording.Fold(Parts(claim.Outlet())[0]);

    private static bool Answers(ClaimPool pool, int cited, int claim) =>
        pool.Claims[cited].Page != pool.Claims[claim].Page
        && pool.Day(claim) - pool.Day(cited) is >= 0 and <= LinkRules.DaysToPublish
        && (pool.Claims[cited].Speaker.Source is not { } one || pool.Claims[claim].Speaker.Source is not { } other || one.Id == other.Id)
        && pool.Likeness.SameAmount(pool.Claims[cited], pool.Claims[claim]);

    private static string[] Parts(string who) => who.Split(Citing, StringSplitOptions.TrimEntries);
}
