using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// What an authority imposes on a day is one act: the release of the ministry that listed five firms, and all pages that tell of it in
/// nobody's name.
/// </summary>
internal static class AuthoritysActs
{
    private const string Role = "authority";
    private const int MostOfADay = 64;

    /// <summary>Joins what is told of an authority's act to what was told of it first, in the days that a page takes to publish.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var byDay = new Dictionary<(string Authority, int Day), List<int>>();
        foreach (var i in pool.All.Where(i => Authority(pool.Claims[i]) is not null).OrderBy(pool.Day).ThenBy(i => i))
        {
            var (authority, day) = (Authority(pool.Claims[i])!, pool.Day(i)!.Value);
            var before = Enumerable
                .Range(0, LinkRules.DaysToPublish + 1)
                .SelectMany(back => byDay.GetValueOrDefault((authority, day - back)) ?? [])
                .Where(o => AreOne(pool.Claims[o], pool.Claims[i]));
            _ = before.Any(o => join(o, i));
            if (!byDay.TryGetValue((authority, day), out var told))
                byDay[(authority, day)] = told = [];
            if (told.Count < MostOfADay)
                told.Add(i);
        }
    }

    /// <summary>The state or body that acts in a claim of what was done in the days before it was said; null for all other claims.</summary>
    public static string? Authority(AssessedClaim claim) =>
        claim is { SaidOn: not null, PassedOn: null, Claim: { Act: Act.Report, Polarity: Polarity.Positive } }
        && claim.Claim.Role(Role) is [{ Hint: { } authority }, ..]
        && IsNew(claim)
            ? authority
            : null;

    private static bool IsNew(AssessedClaim claim) =>
        claim.Claim.Window is not { } window
        || (IsOneDay(window) && claim.SaidOn!.Value.DayNumber - window.Earliest!.Value.DayNumber is >= 0 and <= LinkRules.DaysToPublish);

    private static bool IsOneDay(Edtf window) => window.Earliest is { } day && window.Latest == day;

    private static bool AreOne(AssessedClaim one, AssessedClaim other) =>
        (one.Claim.Window is not null || other.Claim.Window is not null)
        && !LinkRules.AreTwoSources(one, other)
        && (!Voices.AreTwo(one, other) || Voices.MayBeOne(one, other))
        && TargetsMeet(one, other);

    // On one day an authority's targets need not be the same words; on two they must have something in common.
    private static bool TargetsMeet(AssessedClaim one, AssessedClaim other)
    {
        var (first, second) = (Hints(one), Hints(other));
        if (first.Count > 0 && second.Count > 0)
            return first.Overlaps(second);
        return one.SaidOn == other.SaidOn || Stems(one).Overlaps(Stems(other));
    }

    private static HashSet<string> Hints(AssessedClaim claim) =>
        [.. claim.Claim.Role("target").Select(target => target.Hint).OfType<string>()];

    private static HashSet<string> Stems(AssessedClaim claim) =>
        [.. claim.Claim.Role("target").SelectMany(target => Wording.Stems(target.Text))];
}
