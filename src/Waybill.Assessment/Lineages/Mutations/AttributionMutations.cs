using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of who is said to have said it.</summary>
internal static class AttributionMutations
{
    public static Mutation? Speaker(AssessedClaim lead, AssessedClaim told)
    {
        // A page that names him says whose word it is, if not in every sentence.
        var says = (lead.Speaker, told.Speaker) switch
        {
            // The same people, in another spelling.
            ({ People: { } people }, { People: { } same }) when people == same => null,
            (_, { OwnVoice: true } or { Anonymous: true }) when Names(told, lead.Speaker.Name) => null,
            _ when Voices.IsOffice(told) && Names(told, lead.Speaker.Name) => null,
            ({ Anonymous: false, OwnVoice: false }, { OwnVoice: true }) => "attribution dropped",
            ({ Anonymous: false }, { Anonymous: true, OwnVoice: false }) => "attribution anonymised",
            ({ Anonymous: false, OwnVoice: false } said, { Anonymous: false } retold) when !MayStandFor(retold, said) =>
                $"attributed to {retold.Name}",
            _ => null,
        };
        return says is null
            ? null
            : new(MutationKind.Attribution, says, lead.Speaker.Name, told.Speaker.OwnVoice ? null : told.Speaker.Name);
    }

    // A body under another of its names, or called by its state: "Chad says" of its ministry's word.
    private static bool MayStandFor(Speaker retold, Speaker said) =>
        retold.IsOneBodyWith(said) || (retold is { IsWhole: true, State: { } state } && said.State == state);

    /// <summary>True where the page of a claim holds the last word of a speaker's name.</summary>
    public static bool Names(AssessedClaim told, string speaker) =>
        told is { Claim.Selector: TextQuoteSelector, Exhibit.Text: { } text }
        && speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., { Length: > 2 } last]
        && char.IsUpper(last[0])
        && Wording.Holds(text, last);
}
