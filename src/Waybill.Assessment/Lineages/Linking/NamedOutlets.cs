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

    private const int MostTried = 64;
    private const int FewestShared = 2;
    private const char OfNumber = '#';

    /// <summary>Joins each claim to what the page of the outlet that it names tells most nearly.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byMark = pool
            .All.Where(i => CitedOutlets.Outlet(pool.Claims[i]) is not null)
            .SelectMany(i => Marks(pool.Claims[i]).Select(mark => (Key: (CitedOutlets.Outlet(pool.Claims[i])!, mark), Claim: i)))
            .ToLookup(entry => entry.Key, entry => entry.Claim);
        foreach (var i in pool.All.Where(i => IsOfText(pool.Claims[i])))
        {
            _ = CitedOutlets
                .Cited(pool.Claims[i])
                .SelectMany(outlet => Marks(pool.Claims[i]).SelectMany(mark => byMark[(outlet, mark)]))
                .Distinct()
                .Select(told => (Told: told, Shared: Shared(pool, told, i)))
                .Where(pair => pair.Shared >= FewestShared)
                .OrderByDescending(pair => pair.Shared)
                .ThenByDescending(pair => Published(pool.Claims[pair.Told]))
                .ThenByDescending(pair => pool.Likeness.SameAmount(pool.Claims[pair.Told], pool.Claims[i]))
                .ThenByDescending(pair => pool.Likeness.GoodsMeet(pool.Claims[pair.Told], pool.Claims[i]))
                .ThenBy(pair => pair.Told)
                .Take(MostTried)
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

    private static bool IsOfText(AssessedClaim claim) =>
        claim is { Claim.Selector: TextQuoteSelector, Exhibit: not null } && Published(claim) is not null;

    // An outlet that both name is how they hang together, and no second thing in common.
    private static bool IsOfEvent(string particular) => !particular.StartsWith("outlet", StringComparison.Ordinal);

    private static IEnumerable<string> Numbers(AssessedClaim claim) => LateRetellings.Numbers(claim).Select(number => OfNumber + number);

    // Particulars in common, a number, and a party whom both name; of the last alone any two pages on one affair have enough.
    private static int Shared(ClaimPool pool, int told, int claim)
    {
        var (one, other) = (pool.Claims[told], pool.Claims[claim]);
        if (
            one.Page == other.Page
            || Published(other)!.Value - Published(one)!.Value is not (>= 0 and <= Days)
            || LinkRules.AreTwoSources(one, other)
            || !MayBeOneVoice(pool, told, claim)
            || !pool.Likeness.PartiesMeet(one, other)
        )
            return 0;
        HashSet<string> marks = [.. Marks(one)];
        var shared = Marks(other)
            .Where(marks.Contains)
            .Distinct(StringComparer.Ordinal)
            .Sum(mark => mark.Contains('+', StringComparison.Ordinal) ? FewestShared : 1);
        return shared == 0 ? 0 : shared + (Parties(one).Overlaps(Parties(other)) ? 1 : 0);
    }

    private static HashSet<string> Parties(AssessedClaim claim) =>
        [
            .. claim
                .Claim.Roles.Values.SelectMany(fillers => fillers)
                .Select(filler => filler.Hint)
                .OfType<string>()
                .Where(hint => hint.Length == 2 || hint.StartsWith("group:", StringComparison.Ordinal)),
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
