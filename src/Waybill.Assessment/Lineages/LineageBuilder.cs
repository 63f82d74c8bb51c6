using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages;

/// <summary>Builds the lineages of the claims that answer a question.</summary>
internal sealed class LineageBuilder(
    TextLikeness texts,
    StatementLikeness likeness,
    GoodsTree tree,
    UnitCatalogue units,
    PropositionWords words
)
{
    private readonly OriginGroups groups = new(texts, likeness);
    private readonly Origins origins = new(words);
    private readonly Differences differences = new(likeness, tree, units);
    private readonly UtteredStatements statements = new(likeness);

    /// <summary>The lineages, by date said, then origin, then lead.</summary>
    public IReadOnlyList<Told> Of(IReadOnlyList<(AssessedClaim Claim, Fit Fit)> fitting)
    {
        var fits = fitting.ToDictionary(f => f.Claim.Claim.Id, f => f.Fit);
        return
        [
            .. fitting
                .Select(f => f.Claim)
                .GroupBy(claim => claim.Denies)
                .SelectMany(side => groups.Of([.. side]))
                .SelectMany(Lineages)
                .Select(told => new Told(told.Lineage, told.Lead, fits[told.Lead.Claim.Id]))
                .OrderBy(told => told.Lineage.Origin.Said?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Lineage.Origin.Said?.Latest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Id, StringComparer.Ordinal)
                .ThenBy(told => told.Lead.Claim.Id),
        ];
    }

    private IEnumerable<(Lineage Lineage, AssessedClaim Lead)> Lineages(IReadOnlyList<AssessedClaim> group)
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
                .Select(r => new Relay(r.Claim, Why(lead, r), differences.Between(lead, r)));
            yield return (new(origin, new(lead.Claim, LeadWhy(lead), []), [.. retellings]), lead);
        }
    }

    private static string LeadWhy(AssessedClaim lead) =>
        lead.Declared is { } declared ? $"declared to relay {declared.Utterance}; nearest to the origin" : "nearest to the origin";

    private string Why(AssessedClaim lead, AssessedClaim relay) =>
        relay.Page == lead.Page ? "same page as the nearest relay"
        : relay.Declared is { } declared ? $"declared to relay {declared.Utterance}"
        : OriginGroups.SpeakerAndDay(relay) is { } spoken && spoken == OriginGroups.SpeakerAndDay(lead) ? "same speaker and date"
        : OriginGroups.IsLateRetelling(lead, relay) && texts.Quote(lead) != texts.Quote(relay) && texts.Text(lead) != texts.Text(relay)
            ? "same speaker and amount, dated by its publication"
        : "near-identical text";
}
