using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages that give the amount which the outlet that they cite gave in the days before: "a security source, as Sky News reported" beside Sky
/// News' own page. However the two call the speaker, the one has it from the other; what two sources of the case say stays apart.
/// </summary>
internal static class CitedOutlets
{
    private const int MostOfAnAmount = 64;

    /// <summary>Joins each claim to that of the outlet which it cites.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byOutlet = pool
            .All.Where(i =>
                UnnamedSpeakers.Fingerprint(pool.Claims[i]) is not null && pool.Day(i) is not null && Outlet(pool.Claims[i]) is not null
            )
            .ToLookup(i => (Outlet(pool.Claims[i])!, UnnamedSpeakers.Fingerprint(pool.Claims[i]), pool.Day(i)!.Value));
        foreach (var i in pool.All.Where(i => UnnamedSpeakers.Fingerprint(pool.Claims[i]) is not null && pool.Day(i) is not null))
        {
            var cited = Cited(pool.Claims[i])
                .SelectMany(outlet =>
                    Enumerable
                        .Range(0, LinkRules.DaysToPublish + 1)
                        .SelectMany(back =>
                            byOutlet[(outlet, UnnamedSpeakers.Fingerprint(pool.Claims[i]), pool.Day(i)!.Value - back)].Take(MostOfAnAmount)
                        )
                )
                .Where(o => Answers(pool, o, i))
                .ToList();
            // Where the outlet has it from two, it is passed on from the one who is named again, or it is not known from whom.
            var same = cited.Where(o => pool.Joined.AreOne(o, i) || pool.Voice(o) == pool.Voice(i)).ToList();
            if (same.Count > 0 || cited.Select(pool.Voice).Distinct(StringComparer.Ordinal).Count() == 1)
                _ = (same.Count > 0 ? same : cited).Exists(o => join(o, i));
        }
    }

    /// <summary>The outlets that a claim cites, folded: those between it and the speaker, an outlet that speaks, and whoever the page's
    /// outlet is said to have it from.</summary>
    public static IEnumerable<string> Cited(AssessedClaim claim)
    {
        var links = claim.Claim.Attribution;
        var named = links
            .Where((link, i) => i < links.Count - 1 || link.Kind == SpeakerKind.Outlet)
            .SelectMany(link => RelayWords.Parts(link.Who));
        // "US officials via the Journal"
        var behind = links.Count > 0 ? RelayWords.Parts(links[^1].Who).Skip(1) : [];
        return named
            .Concat(behind)
            .Select(Wording.Fold)
            .Where(name => name.Length > 0 && name != Outlet(claim))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Tells of a relay whether its page has it from the page of another of them.</summary>
    public static Func<AssessedClaim, bool> HasItFromOneOf(IEnumerable<AssessedClaim> relays)
    {
        var outlets = relays.Select(Outlet).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return relay => Cited(relay).Any(outlets.Contains);
    }

    /// <summary>The page's outlet, folded, without those whom it cites; null for a page whose publisher is not known.</summary>
    public static string? Outlet(AssessedClaim claim) =>
        (claim.Claim.Selector is TableRowSelector ? claim.Outlet() : claim.Exhibit?.Metadata.Publisher) is { } outlet
            ? Wording.Fold(RelayWords.Parts(outlet)[0])
            : null;

    private static bool Answers(ClaimPool pool, int cited, int claim) =>
        pool.Claims[cited].Page != pool.Claims[claim].Page
        && pool.Day(claim) - pool.Day(cited) is >= 0 and <= LinkRules.DaysToPublish
        && !LinkRules.AreTwoSources(pool.Claims[cited], pool.Claims[claim])
        && pool.Likeness.SameAmount(pool.Claims[cited], pool.Claims[claim]);
}
