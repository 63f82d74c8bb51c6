using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Pedigrees;

/// <summary>Which pages a case holds, and so what it does not hold of a pedigree.</summary>
internal sealed class Captured
{
    private readonly SourceIndex sources;
    private readonly HashSet<string> publishers;

    public Captured(AssessmentInput input)
    {
        sources = new(input.Sources);
        publishers =
        [
            .. input.Exhibits.Where(e => !e.Metadata.IsRestatement).Select(e => e.Metadata.Publisher).OfType<string>().Select(Wording.Fold),
        ];
    }

    /// <summary>
    /// What would have to be captured to stand at the origin, as sentences in a fixed order; empty when its own page is held.
    /// </summary>
    /// <param name="origin">The origin.</param>
    /// <param name="relays">The statement's relays.</param>
    /// <param name="utterance">All relays of the utterance that makes it.</param>
    public IReadOnlyList<string> Missing(Origin origin, IReadOnlyList<AssessedClaim> relays, IReadOnlyList<AssessedClaim> utterance)
    {
        var missing = new List<string>();
        if (origin.Anonymous)
            missing.Add("Nobody who could be asked is named: the origin cannot be captured until a text names it.");
        else if (!relays.Any(relay => IsOwnPage(relay, origin, relays)))
            missing.Add(
                utterance.FirstOrDefault(relay => IsOwnPage(relay, origin, utterance)) is { } own
                    ? $"The speaker's own page is captured, and this was not read there: {own.Outlet()}, {Day(own.PublishedOn())}."
                    : $"The utterance itself is not captured: {origin.Speaker}, {Day(origin.Said)}."
            );
        foreach (var (cited, by) in Cited(relays))
            missing.Add($"{cited}, named by {by}, is not captured.");
        var restated = relays
            .Where(r => r.Exhibit?.Metadata.IsRestatement == true)
            .DistinctBy(r => r.Page)
            .Select(r => r.Outlet() + Address(r))
            .ToList();
        if (restated.Count > 0)
            missing.Add($"Held as a restatement, the original not captured: {string.Join(", ", restated)}.");
        var rows = relays
            .Where(r => r.Claim.Selector is TableRowSelector)
            .Select(r => r.Outlet())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (rows.Count > 0)
            missing.Add($"Known from a table's row alone, the page not captured: {string.Join(", ", rows)}.");
        if (origin.Said is null)
            missing.Add("When it was said is not known.");
        foreach (
            var outlet in relays
                .Where(r => r.Claim.Selector is TextQuoteSelector && r.PublishedOn() is null)
                .Select(r => r.Outlet())
                .Distinct(StringComparer.Ordinal)
        )
            missing.Add($"When {outlet} published it is not known.");
        return missing;
    }

    /// <summary>True when the page that holds the claim is the speaker's own and captured as such.</summary>
    private bool IsOwnPage(AssessedClaim relay, Origin origin, IReadOnlyList<AssessedClaim> relays) =>
        relay.Claim.Selector is TextQuoteSelector
        && relay.Exhibit?.Metadata is { IsRestatement: false, Publisher: { } publisher }
        && (
            origin.Source is { } source
                ? sources.Match(publisher)?.Id == source.Id
                : Wording.Fold(publisher) == Wording.Fold(origin.Speaker)
                    || (
                        relay.IsOnSpeakersPage
                        && relays.Any(other => other.Speaker.Name == origin.Speaker && other.Speaker.IsOneBodyWith(relay.Speaker))
                    )
        );

    private IEnumerable<(string Cited, string By)> Cited(IReadOnlyList<AssessedClaim> relays) =>
        relays
            .SelectMany(relay =>
                relay
                    .Cites()
                    .Where(cited => cited.Name != relay.PassedOn?.Outlet)
                    .Select(cited => (cited.Name, cited.Folded, By: relay.Outlet()))
            )
            .Where(cited => !publishers.Contains(cited.Folded) && !publishers.Contains(Wording.Fold(WithoutWhatItIs(cited.Name))))
            .DistinctBy(cited => cited.Folded)
            .OrderBy(cited => cited.Folded, StringComparer.Ordinal)
            .Select(cited => (cited.Name, cited.By));

    // "Activist group Justice For Chad": what somebody is stands in small letters before the name.
    private static string WithoutWhatItIs(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => char.IsLower(word[0])));
    }

    private static string Day(Edtf? said) => said is null ? "on an unknown day" : DateWords.Say(said);

    private static string Address(AssessedClaim relay) => relay.Exhibit?.Metadata.Url is { Length: > 0 } url ? $" ({url})" : "";
}
