using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Claims;

/// <summary>
/// Finds the utterance that the case, or the claim's own table row, declares a claim to relay. On a page that relays several utterances
/// the one
/// of the speaker's family holds, and of several of one family the one of that day. A claim without a named speaker takes a page's only
/// utterance.
/// </summary>
internal sealed class DeclaredUtterances
{
    private readonly ILookup<string, DeclaredLineage> byPage;
    private readonly ILookup<string, DeclaredLineage> byUtterance;

    public DeclaredUtterances(IEnumerable<DeclaredLineage> lineages)
    {
        var ordered = lineages
            .Distinct()
            .OrderBy(l => l.Utterance, StringComparer.Ordinal)
            .ThenBy(l => l.Family, StringComparer.Ordinal)
            .ThenBy(l => l.Url, StringComparer.Ordinal)
            .ThenBy(l => l.Said?.Text, StringComparer.Ordinal)
            .ToList();
        byPage = ordered.ToLookup(l => PageAddress.Fold(l.Url) ?? "", StringComparer.Ordinal);
        byUtterance = ordered.ToLookup(l => l.Utterance, StringComparer.Ordinal);
    }

    /// <summary>The utterance declared; null when there is none or it is not clear which.</summary>
    public DeclaredLineage? Find(Claim claim, Speaker speaker, string page)
    {
        if (claim.Attribution is [.., { Utterance: { Length: > 0 } utterance }])
            return byUtterance[utterance].FirstOrDefault() ?? new(page, utterance, "", claim.Said);
        var here = byPage[page].DistinctBy(l => l.Utterance).ToList();
        var akin = here.FindAll(l => speaker.Families.Contains(l.Family, StringComparer.OrdinalIgnoreCase));
        if (akin.Count > 1 && claim.Said is { } said)
            akin = akin.FindAll(l => l.Said is { } day && day.Overlaps(said));
        if (akin.Count == 1)
            return akin[0];
        return here.Count == 1 && (speaker.Anonymous || speaker.OwnVoice) ? here[0] : null;
    }
}
