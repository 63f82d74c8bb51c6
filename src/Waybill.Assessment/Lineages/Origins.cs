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
        var said = declared?.Said ?? Day(relays, speaker) ?? relays.Select(r => r.Claim.Said).FirstOrDefault(d => d is not null);
        var methods = ShownMethods.Of(relays, speaker);
        return new(
            declared?.Utterance ?? Hash(nearest, speaker),
            speaker.Name,
            speaker.Source,
            Families(speaker, declared),
            speaker.Source?.DrawsOn ?? [],
            said,
            speaker.CountsForNothing
        )
        {
            TellsOfItself = speaker is { Source: null, State: { } state } && words.IsParty(nearest, state),
            ShowsMethod = methods.Count > 0,
            Together = speaker.Together,
            Methods =
                methods.Count > 0 ? methods
                : speaker.Source is { Methods.Count: > 0 } source ? [.. source.Methods.Distinct().Order()]
                : [CollectionMethod.Statement],
        };
    }

    // Who is named by one of the relays: no page that leaves the speaker out, and no outlet whose own page says from whom it has it, stands in
    // the place of officials who are not named; and people without names, whom the case may list, take the place of nobody who is.
    private static Speaker? Named(IReadOnlyList<AssessedClaim> relays) =>
        relays
            .FirstOrDefault(relay =>
                relay.Speaker is { CountsForNothing: false, OwnVoice: false }
                && !relays.Any(other => other.Page != relay.Page && other.OutletKey == relay.Speaker.Key && !other.IsOnSpeakersPage)
            )
            ?.Speaker;

    /// <summary>True where a relay names the day of an origin, and does not only carry it as the day of its page.</summary>
    public static bool IsDayTold(Origin origin, IReadOnlyList<AssessedClaim> relays) =>
        origin.Said is { } said
        && relays.Any(relay => relay is { SaidOn: not null, DatedByPublication: false } && relay.Claim.Said!.Overlaps(said));

    /// <summary>
    /// The day that most pages of the speaker's relays name, the earliest of several: one garbled date does not move an utterance. Where none
    /// names one, the first: a later one is dated by its publication. Else the nearest relay's date.
    /// </summary>
    private static Edtf? Day(IReadOnlyList<AssessedClaim> relays, Speaker speaker)
    {
        var dated = relays.Where(relay => relay.Speaker.Key == speaker.Key && relay.SaidOn is not null).ToList();
        return dated
                .Where(relay => !relay.DatedByPublication)
                .GroupBy(relay => relay.SaidOn)
                .OrderByDescending(day => day.Select(relay => relay.Page).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(day => day.Key)
                .Select(day => day.First().Claim.Said)
                .FirstOrDefault()
            ?? dated.MinBy(relay => relay.SaidOn)?.Claim.Said
            ?? relays[0].Claim.Said;
    }

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
