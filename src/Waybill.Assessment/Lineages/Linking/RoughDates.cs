using System.Globalization;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Claims whose day of saying is known to the month or year. Two such are never joined for the speaker and date alone: a month holds many
/// utterances.
/// </summary>
internal static class RoughDates
{
    private const int MostOfOneVoice = 500;
    private const int MonthsOfYear = 12;

    /// <summary>Joins two claims of one rough date of which one speaks of the other's number: "rounds that 2,000 containers could hold"
    /// belongs to "2,000 containers".</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        foreach (var voice in Voices(pool))
        {
            foreach (var month in voice.GroupBy(i => pool.Claims[i].Claim.Said!.Text, StringComparer.Ordinal))
            {
                var told = month.Take(MostOfOneVoice).ToList();
                foreach (var i in told)
                {
                    foreach (var o in told.Where(o => o != i && Names(pool.Claims[i], pool.Claims[o])))
                        join(o, i);
                }
            }
        }
    }

    /// <summary>
    /// Joins a claim of a page that looks back on a month or year to what the same speaker said on a day of it, of the same amount and
    /// parties: "in March the ministry said that 16,000 were shipped" of the autumn recalls the statement of 11 March. Where he gave it on two
    /// days of that time, nothing tells which is meant.
    /// </summary>
    public static void OfAnAmount(ClaimPool pool, Func<int, int, bool> join)
    {
        var told = pool
            .All.Where(i => pool.Claims[i].SaidOn is not null)
            .SelectMany(i => Marks(pool.Claims[i]).Select(mark => (Mark: mark, Claim: i)))
            .ToLookup(told => told.Mark, told => told.Claim, StringComparer.Ordinal);
        foreach (var i in pool.All.Where(i => LooksBack(pool.Claims[i])))
        {
            var meant = Marks(pool.Claims[i])
                .SelectMany(mark => told[mark].Take(MostOfOneVoice))
                .Distinct()
                .Where(o =>
                    pool.Claims[i].Claim.Said!.Overlaps(pool.Claims[o].Claim.Said!)
                    && pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[i])
                    && pool.Likeness.PartiesMeet(pool.Claims[o], pool.Claims[i])
                )
                .OrderBy(pool.Day)
                .ThenBy(o => o)
                .ToList();
            if (meant.TrueForAll(o => pool.Day(o) == pool.Day(meant[0]) || pool.Joined.AreOne(o, meant[0])))
                _ = meant.Exists(o => join(o, i));
        }
    }

    /// <summary>Who gives an amount, each of its numbers, and the months in which he may have said it, of a year at most.</summary>
    public static IEnumerable<string> Marks(AssessedClaim claim)
    {
        if (claim.PassedOn is { IsSpeakers: false } || claim.Speaker.Key is not { } key || claim.Claim.Said is not { } said)
            return [];
        if (LinkRules.Voice(claim) is null && !claim.IsOnSpeakersPage)
            return [];
        if ((said.Earliest, said.Latest) is not ({ } first, { } last) || MonthOf(last) - MonthOf(first) >= MonthsOfYear)
            return [];
        var months = Enumerable.Range(MonthOf(first), MonthOf(last) - MonthOf(first) + 1);
        return LateRetellings
            .Numbers(claim)
            .SelectMany(number =>
                months.Select(month => string.Create(CultureInfo.InvariantCulture, $"month {key} {claim.Claim.Frame} {number} {month}"))
            );
    }

    private static bool LooksBack(AssessedClaim claim) =>
        claim is { SaidOn: null, Claim.Said.Latest: { } last } && claim.PublishedOn()?.Earliest > last;

    private static int MonthOf(DateOnly day) => (day.Year * MonthsOfYear) + day.Month;

    private static IEnumerable<List<int>> Voices(ClaimPool pool) =>
        pool
            .All.Where(i => pool.Voice(i) is not null && pool.Claims[i] is { SaidOn: null, Claim.Said: not null })
            .GroupBy(i => pool.Voice(i), StringComparer.Ordinal)
            .Select(voice => voice.ToList());

    /// <summary>True when a claim's quote holds the other's number and unit and counts something else itself.</summary>
    private static bool Names(AssessedClaim claim, AssessedClaim other) =>
        other.Claim.Quantity is { } amount
        && claim.Claim.Quantity?.Unit != amount.Unit
        && Amounts.Floor(amount) is { } number
        && $" {Wording.Fold(claim.Words)} ".Contains(
            $" {Wording.Fold($"{NumberText.Grouped(number)} {amount.Unit}")}",
            StringComparison.Ordinal
        );
}
