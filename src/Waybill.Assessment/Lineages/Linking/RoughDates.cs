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
