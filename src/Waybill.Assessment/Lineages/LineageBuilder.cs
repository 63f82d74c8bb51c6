using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Lineages;

/// <summary>Builds the lineages of claims: each statement of an utterance with those who retell it.</summary>
internal sealed class LineageBuilder(
    Utterances utterances,
    TextLikeness texts,
    StatementLikeness likeness,
    MutationFinder mutations,
    PropositionWords words
)
{
    private readonly Origins origins = new(words);
    private readonly UtteredStatements statements = new(likeness);

    /// <summary>The lineages of the claims that fit a question, by date said, then origin, then lead.</summary>
    public IReadOnlyList<Told> Of(IReadOnlyList<(AssessedClaim Claim, Fit Fit)> fitting)
    {
        var fits = fitting.ToDictionary(f => f.Claim.Claim.Id, f => f.Fit);
        return
        [
            .. fitting
                .Select(f => f.Claim)
                .GroupBy(utterances.Of)
                .SelectMany(group => Lineages([.. group]))
                .Select(told => new Told(told.Lineage, told.Lead, fits[told.Lead.Claim.Id]))
                .OrderBy(told => told.Lineage.Origin.Said?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Lineage.Origin.Said?.Latest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Id, StringComparer.Ordinal)
                .ThenBy(told => told.Lead.Claim.Id),
        ];
    }

    /// <summary>The lineages of one utterance's claims that speak of one thing.</summary>
    public IEnumerable<(Lineage Lineage, AssessedClaim Lead)> Lineages(IReadOnlyList<AssessedClaim> group)
    {
        var relays = Nearness.Order(group);
        var origin = origins.Of(relays);
        foreach (var statement in statements.Of(relays))
        {
            var lead = statement[0];
            var retellings = statement
                .Skip(1)
                .OrderBy(r => r.Exhibit?.Metadata.Published?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(r => r.Claim.Id)
                .Select(r => Retold(lead, r));
            yield return (new(origin, new(lead.Claim, LeadWhy(lead), []), [.. retellings]), lead);
        }
    }

    private Relay Retold(AssessedClaim lead, AssessedClaim relay) =>
        new(relay.Claim, Why(lead, relay), mutations.Between(lead, relay))
        {
            Kept = (lead.Claim.Quantity, relay.Claim.Quantity) is ({ } said, { } retold) ? Rounding.Keeps(said, retold) : null,
        };

    private static string LeadWhy(AssessedClaim lead) =>
        lead.Declared is { } declared ? $"declared to relay {declared.Utterance}; nearest to the origin" : "nearest to the origin";

    private string Why(AssessedClaim lead, AssessedClaim relay) =>
        relay.Page == lead.Page ? "same page as the nearest relay"
        : relay.Declared is { } declared ? $"declared to relay {declared.Utterance}"
        : LinkRules.SpeakerAndDay(relay) is { } spoken && spoken == LinkRules.SpeakerAndDay(lead) ? "same speaker and date"
        : texts.Quote(lead) == texts.Quote(relay) || texts.Text(lead) == texts.Text(relay) ? "near-identical text"
        : utterances.Link(relay)?.Why ?? utterances.Link(lead)?.Why ?? "near-identical text";
}
