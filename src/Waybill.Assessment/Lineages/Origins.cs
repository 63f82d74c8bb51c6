using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Methods;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages;

/// <summary>Names the origin that a group of relays shares.</summary>
internal sealed class Origins(PropositionWords words)
{
    private const int Digits = 16;

    /// <summary>The origin.</summary>
    /// <param name="relays">The relays, nearest first.</param>
    public Origin Of(IReadOnlyList<AssessedClaim> relays)
    {
        var nearest = relays[0];
        var speaker = Named(relays) ?? nearest.Speaker;
        var declared = relays.Select(r => r.Declared).OfType<DeclaredLineage>().OrderBy(d => d.Said is null).FirstOrDefault();
        var said = declared?.Said ?? Earliest(relays, speaker) ?? relays.Select(r => r.Claim.Said).FirstOrDefault(d => d is not null);
        var methods = ShownMethods.Of(relays, speaker);
        return new(
            declared?.Utterance ?? Hash(nearest, speaker),
            speaker.Name,
            speaker.Source,
            Families(speaker, declared),
            speaker.Source?.DrawsOn ?? [],
            said,
            speaker.Anonymous
        )
        {
            ShowsMethod = methods.Count > 0,
            Methods =
                methods.Count > 0 ? methods
                : speaker.Source is { Methods.Count: > 0 } source ? [.. source.Methods.Distinct().Order()]
                : [CollectionMethod.Statement],
        };
    }

    // Who is named by one of the relays: no page that leaves the speaker out, and no outlet whose own page says from whom it has it, stands in
    // the place of officials who are not named.
    private static Speaker? Named(IReadOnlyList<AssessedClaim> relays) =>
        relays
            .FirstOrDefault(relay =>
                relay.Speaker is { Anonymous: false, OwnVoice: false }
                && !relays.Any(other => other.Page != relay.Page && other.OutletKey == relay.Speaker.Key && !other.Speaker.OwnVoice)
            )
            ?.Speaker;

    /// <summary>
    /// The day of the first of the speaker's relays that give a day: a later one is dated by its publication. Else the nearest relay's
    /// date.
    /// </summary>
    private static Edtf? Earliest(IReadOnlyList<AssessedClaim> relays, Speaker speaker) =>
        relays
            .Where(r => r.Speaker.Key == speaker.Key && r.Claim.Said is { } said && said.Earliest == said.Latest)
            .Select(r => r.Claim.Said)
            .MinBy(said => said!.Earliest)
        ?? relays[0].Claim.Said;

    private static IReadOnlyList<string> Families(Speaker speaker, DeclaredLineage? declared) =>
        speaker.Families.Count > 0 || string.IsNullOrWhiteSpace(declared?.Family) ? speaker.Families : [declared.Family];

    /// <summary>
    /// Speaker, date and proposition; where the speaker or the day is unknown the claim itself, for then nothing else is the same origin.
    /// </summary>
    private string Hash(AssessedClaim nearest, Speaker speaker)
    {
        var form = new CanonicalForm();
        form.Add("speaker", speaker.Key);
        form.Add("frame", nearest.Claim.Frame);
        form.Add("proposition", words.Of(nearest));
        form.Add("polarity", (int)nearest.Claim.Polarity);
        form.Add("said", nearest.Claim.Said?.Text);
        form.Add("claim", LinkRules.SpeakerAndDay(nearest) is null ? nearest.Claim.Id.ToString() : null);
        return $"org-{form.Hash().Hex[..Digits]}";
    }
}
