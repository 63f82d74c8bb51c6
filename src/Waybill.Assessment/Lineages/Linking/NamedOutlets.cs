using Waybill.Assessment.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages that name an outlet and share particulars with a page that the outlet published in the thirty days before tell what that page told,
/// whatever became of its numbers and goods on the way: "Egypt bought rockets, the Post wrote on Sunday" beside the Post's own page. What two
/// sources of the case say stays apart, and so do two other speakers who are named.
/// </summary>
internal static class NamedOutlets
{
    /// <summary>How old what is passed on may be.</summary>
    public const int Days = CitedPages.DaysToPassOn;

    // Common marks put all pages of an outlet's month under one.
    private const int MostOfAMark = 64;
    private const int FewestShared = 2;
    private const char OfNumber = '#';

    // Between states that are named in one breath, as particulars have them.
    private const char OfSeveral = '+';
    private const int LengthOfState = 2;

    /// <summary>Joins each claim to what the page of the outlet that it names tells most nearly.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var (marks, parties) = (
            pool.Claims.Select(claim => Marks(claim).ToHashSet(StringComparer.Ordinal)).ToList(),
            pool.Claims.Select(Parties).ToList()
        );
        var byMark = pool
            .All.Where(i => CitedOutlets.Outlet(pool.Claims[i]) is not null)
            .SelectMany(i => marks[i].Select(mark => (Key: (CitedOutlets.Outlet(pool.Claims[i])!, mark, Month(pool.Claims[i])), Claim: i)))
            .ToLookup(entry => entry.Key, entry => entry.Claim);
        foreach (var i in pool.All.Where(i => marks[i].Count > 0))
        {
            _ = CitedOutlets
                .Cited(pool.Claims[i])
                .SelectMany(outlet => Months(pool.Claims[i]).SelectMany(month => marks[i].Select(mark => (outlet, mark, month))))
                .SelectMany(key => byMark[key].Take(MostOfAMark))
                .Distinct()
                .Where(told => MayTell(pool, told, i))
                .Select(told => (Told: told, Shared: Shared(marks[told], marks[i], parties[told].Overlaps(parties[i]))))
                .Where(pair => pair.Shared >= FewestShared)
                .OrderByDescending(pair => pair.Shared)
                .ThenByDescending(pair => Published(pool.Claims[pair.Told]))
                .ThenByDescending(pair => pool.Likeness.SameAmount(pool.Claims[pair.Told], pool.Claims[i]))
                .ThenByDescending(pair => pool.Likeness.GoodsMeet(pool.Claims[pair.Told], pool.Claims[i]))
                .ThenBy(pair => pair.Told)
                .Any(pair => join(pair.Told, i));
        }
    }

    /// <summary>
    /// Under which a page that names an outlet and the outlet's own are found beside each other: what is told of by name, and the numbers.
    /// </summary>
    public static IEnumerable<string> Marks(AssessedClaim claim) =>
        IsOfText(claim) ? claim.Exhibit!.Particulars.Where(IsOfEvent).Concat(Numbers(claim)) : [];

    /// <summary>The day on which a claim's page was published, as a number; null where it is not known.</summary>
    public static int? Published(AssessedClaim claim) => claim.PublishedOn()?.Earliest?.DayNumber;

    /// <summary>The run of thirty days that a claim's page was published in; the page must have a day.</summary>
    public static int Month(AssessedClaim claim) => Published(claim)!.Value / Days;

    /// <summary>The runs in which what a claim passes on may have been published: thirty days back reach into the one before.</summary>
    public static IEnumerable<int> Months(AssessedClaim claim) => [Month(claim), Month(claim) - 1];

    private static bool IsOfText(AssessedClaim claim) =>
        claim is { Claim.Selector: TextQuoteSelector, Exhibit: not null } && Published(claim) is not null;

    // An outlet that both name is how they hang together, and no second thing in common.
    private static bool IsOfEvent(string particular) => !particular.StartsWith("outlet", StringComparison.Ordinal);

    private static IEnumerable<string> Numbers(AssessedClaim claim) => LateRetellings.Numbers(claim).Select(number => OfNumber + number);

    private static bool MayTell(ClaimPool pool, int told, int claim)
    {
        var (one, other) = (pool.Claims[told], pool.Claims[claim]);
        return one.Page != other.Page
            && Published(other) - Published(one) is >= 0 and <= Days
            && !LinkRules.AreTwoSources(one, other)
            && MayBeOneVoice(pool, told, claim)
            && pool.Likeness.PartiesMeet(one, other);
    }

    // Particulars in common, a number, and a party whom both name; of the last alone any two pages on one affair have enough.
    private static int Shared(HashSet<string> told, HashSet<string> claim, bool havePartyInCommon)
    {
        var shared = claim.Where(told.Contains).Sum(mark => mark.Contains(OfSeveral, StringComparison.Ordinal) ? FewestShared : 1);
        return shared == 0 ? 0 : shared + (havePartyInCommon ? 1 : 0);
    }

    private static HashSet<string> Parties(AssessedClaim claim) =>
        [
            .. claim
                .Claim.Roles.Values.SelectMany(fillers => fillers)
                .Select(filler => filler.Hint)
                .OfType<string>()
                .Where(hint => hint.Length == LengthOfState || hint.StartsWith("group:", StringComparison.Ordinal)),
        ];

    // The outlet itself, whoever is not named, or one and the same who said it in those days.
    private static bool MayBeOneVoice(ClaimPool pool, int told, int claim)
    {
        var (one, other) = (pool.Voice(told), pool.Voice(claim));
        return one is null
            || other is null
            || other == pool.Claims[told].OutletKey
            || (
                one == other
                && pool.Day(told) is { } day
                && pool.Day(claim) is { } later
                && later - day is >= 0 and <= LinkRules.DaysToPublish
            );
    }
}
