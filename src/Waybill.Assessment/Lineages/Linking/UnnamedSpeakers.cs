using System.Globalization;
using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Claims whose speaker is not named, and which give to the day and the number what one named speaker said: "a US official" of the wire is
/// often the spokesman of the briefing. It adds no origin; it would have looked like a second one.
/// </summary>
internal static class UnnamedSpeakers
{
    private const int FewestFigures = 2;

    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var named = pool.All.Where(i => pool.Voice(i) is not null).ToLookup(i => Fingerprint(pool.Claims[i]));
        foreach (var i in pool.All.Where(i => pool.Claims[i].Speaker is { Anonymous: true, OwnVoice: false }))
        {
            if (Fingerprint(pool.Claims[i]) is not { } mark)
                continue;
            var candidates = named[mark].Where(o => pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[i])).ToList();
            if (candidates.Select(pool.Voice).Distinct(StringComparer.Ordinal).Count() == 1)
                _ = candidates.Exists(o => join(o, i));
        }
    }

    /// <summary>Frame, day, unit and a number of at least two figures; null where any is missing.</summary>
    private static string? Fingerprint(AssessedClaim claim) =>
        claim is { SaidOn: { } day, Claim.Quantity: { } quantity }
        && Amounts.Numbers(quantity).Cast<decimal?>().FirstOrDefault() is { } number
        && Amounts.Figures(number) >= FewestFigures
            ? string.Create(CultureInfo.InvariantCulture, $"{claim.Claim.Frame} {day:O} {quantity.Unit} {number}")
            : null;
}
