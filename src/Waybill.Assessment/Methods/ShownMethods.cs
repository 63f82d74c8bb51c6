using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Methods;

/// <summary>
/// Finds by which methods an origin knows what it says: those that the case declares for the utterance, and those that the attribution of
/// its relays shows. A method that belongs to another source ("images released by the White House") is not the speaker's own.
/// </summary>
internal static class ShownMethods
{
    /// <summary>The methods shown, in their order; empty when none is.</summary>
    /// <param name="relays">The relays, nearest first.</param>
    /// <param name="speaker">The origin's speaker: only what relays of its own words show counts.</param>
    public static IReadOnlyList<CollectionMethod> Of(IReadOnlyList<AssessedClaim> relays, Speaker speaker) =>
        [
            .. relays
                .Select(relay => relay.Declared?.Method)
                .OfType<CollectionMethod>()
                .Concat(relays.Where(relay => relay.Speaker.Key == speaker.Key).SelectMany(Shown))
                .Where(method => method != CollectionMethod.Statement)
                .Distinct()
                .Order(),
        ];

    // From the speaker inwards: what stands outside it is how others came by its words.
    private static IEnumerable<CollectionMethod> Shown(AssessedClaim relay) =>
        relay.Claim.Attribution is [.., var innermost] ? MethodWords.Embedded.In($"{innermost.Who} | {innermost.Cue}") : [];
}
