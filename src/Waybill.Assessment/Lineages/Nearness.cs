using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Orders the relays of one origin, nearest first: those that keep who gives and who takes, then those that name its speaker or are his own
/// page, then those that give an amount, then the fewest mouths between, then the earliest published. What an outlet corrected stands in the
/// place of what it took back.
/// Where that leaves two alike, the weaker words are taken as the origin's: possible before certain, a lower bound before a value, less
/// before more.
/// </summary>
internal static class Nearness
{
    public static IReadOnlyList<AssessedClaim> Order(IEnumerable<AssessedClaim> relays, TextLikeness texts)
    {
        var all = relays.ToList();
        var speaker = SpeakerOf(all);
        // A page that has it from another of them is farther than that.
        var hasItFromAnother = CitedOutlets.HasItFromOneOf(all);
        var leavesOut = LeavesOutWhoSaidIt(all);
        return Corrections.BeforeWhatTheyCorrect([
            .. all.OrderBy(relay => relay.Exchanged is null ? 0 : 1)
                .ThenBy(relay => hasItFromAnother(relay) || all.Exists(other => NamedCopies.IsOf(relay, other, texts)) ? 1 : 0)
                .ThenBy(relay =>
                    leavesOut(relay) ? Nobody + 1
                    : relay.Speaker.Anonymous ? Nobody
                    : relay.Speaker.CountsForNothing ? (relay.Speaker.Source is null ? Nobody : Listed)
                    : speaker is not null && IsOf(relay, speaker) ? 0
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
        ]);
    }

    // Behind those who are named stand people without names whom the case lists, then those whom nobody lists.
    private const int Listed = 2;
    private const int Nobody = 3;

    // Its speaker's words, or his own page, whatever that calls him: "Netherlands Public Prosecution Service".
    private static bool IsOf(AssessedClaim relay, Speaker speaker) =>
        relay.Speaker.Key == speaker.Key || (relay.IsOnSpeakersPage && relay.Speaker.IsOneBodyWith(speaker));

    /// <summary>
    /// Tells of a relay whether it leaves out the people without names in whose name an earlier page gave the amount: where nobody is named,
    /// an outlet that the case does not know stands in for none of them.
    /// </summary>
    private static Func<AssessedClaim, bool> LeavesOutWhoSaidIt(List<AssessedClaim> relays)
    {
        if (relays.Exists(relay => relay.Speaker is { CountsForNothing: false, OwnVoice: false }))
            return _ => false;
        var people = relays.FindAll(relay => relay.Speaker is { CountsForNothing: true, OwnVoice: false });
        return relay =>
            relay.Speaker is { OwnVoice: true, Source: null, State: null }
            && people.Exists(other =>
                other.RelayedBy() < relay.RelayedBy() && Amounts.SameNumber(other.Claim.Quantity, relay.Claim.Quantity)
            );
    }

    /// <summary>
    /// The speaker that most relays name, then the one that the earliest names; a document's own voice counts when nobody is named.
    /// </summary>
    private static Speaker? SpeakerOf(List<AssessedClaim> relays)
    {
        var named = relays.FindAll(relay => !relay.Speaker.CountsForNothing);
        var attributed = named.FindAll(relay => !relay.Speaker.OwnVoice);
        return (attributed.Count > 0 ? attributed : named)
            .GroupBy(relay => relay.Speaker.Key!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Any(relay => relay.Speaker.Source is not null))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Min(relay => relay.RelayedBy()))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.First().Speaker)
            .FirstOrDefault();
    }
}
