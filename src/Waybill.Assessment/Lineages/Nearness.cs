using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Orders the relays of one origin, nearest first: those that keep who gives and who takes, then those that their outlet did not correct, then
/// those that name its speaker, then those that give an amount, then the fewest mouths between, then the earliest
/// published.
/// Where that leaves two alike, the weaker words are taken as the origin's: possible before certain, a lower bound before a value, less
/// before more.
/// </summary>
internal static class Nearness
{
    public static IReadOnlyList<AssessedClaim> Order(IEnumerable<AssessedClaim> relays)
    {
        var all = relays.ToList();
        var speaker = SpeakerOf(all);
        // A page that has it from another of them is farther than that.
        var hasItFromAnother = CitedOutlets.HasItFromOneOf(all);
        var isTakenBack = Corrections.TakenBackBy(all);
        return
        [
            .. all.OrderBy(relay => relay.Exchanged is null ? 0 : 1)
                .ThenBy(relay => isTakenBack(relay) ? 1 : 0)
                .ThenBy(relay => hasItFromAnother(relay) ? 1 : 0)
                .ThenBy(relay =>
                    relay.Speaker.Anonymous ? 2
                    : relay.Speaker.Key == speaker ? 0
                    : 1
                )
                .ThenBy(relay => relay.Claim.Quantity is null ? 1 : 0)
                .ThenBy(relay => relay.Relays)
                .ThenBy(relay => relay.Exhibit?.Metadata.Published?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(relay => relay.SaysOnlyThatItCouldBe ? 0 : 1)
                .ThenBy(relay => relay.Claim.Certainty == Certainty.Certain ? 1 : 0)
                .ThenBy(relay => relay.Claim.Quantity is { Lower: not null } ? 0 : 1)
                .ThenBy(relay => Amounts.Floor(relay.Claim.Quantity) ?? 0)
                .ThenBy(relay => relay.Claim.Id),
        ];
    }

    /// <summary>
    /// The speaker that most relays name, then the one that the earliest names; a document's own voice counts when nobody is named.
    /// </summary>
    private static string? SpeakerOf(List<AssessedClaim> relays)
    {
        var named = relays.FindAll(relay => !relay.Speaker.Anonymous);
        var attributed = named.FindAll(relay => !relay.Speaker.OwnVoice);
        return (attributed.Count > 0 ? attributed : named)
            .GroupBy(relay => relay.Speaker.Key!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Any(relay => relay.Speaker.Source is not null))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Min(relay => relay.RelayedBy()))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault();
    }
}
