using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Tells what the pages of an utterance changed of amounts by which no claim of theirs was compared, each with the page's first relay: a page is
/// compared with the nearest to the origin.
/// </summary>
internal sealed class ChangesElsewhere(PageAmounts pages)
{
    /// <summary>The statements, with those changes.</summary>
    /// <param name="statements">An utterance's statements.</param>
    /// <param name="relays">All its relays, nearest to the origin first.</param>
    public IReadOnlyList<Statement> Tell(IReadOnlyList<Statement> statements, IReadOnlyList<AssessedClaim> relays)
    {
        var read = relays.Where(relay => relay is { Claim.Selector: TextQuoteSelector, Exhibit: not null }).ToList();
        if (read.Select(relay => relay.Page).Distinct(StringComparer.Ordinal).Take(2).Count() < 2)
            return statements;
        var said = read[0];
        var retold = statements.SelectMany(RetoldOfOtherPages).Select(relay => relay.Claim.Id).ToHashSet();
        // A lead that the nearest page itself retells was compared with it there.
        var leads = statements
            .Where(statement => statement.Relays.Any(relay => relay.Page == said.Page))
            .Select(statement => statement.Lead.Claim.Id)
            .ToHashSet();
        var told = new Dictionary<ClaimId, IReadOnlyList<Mutation>>();
        foreach (var page in read.Where(relay => relay.Page != said.Page).GroupBy(relay => relay.Claim.Exhibit))
        {
            var bearer = page.OrderBy(relay => retold.Contains(relay.Claim.Id) ? 0 : 1)
                .ThenBy(relay => relay.Claim.Selector.Start)
                .ThenBy(relay => relay.Claim.Id)
                .First();
            var compared = page.Where(relay => retold.Contains(relay.Claim.Id) || leads.Contains(relay.Claim.Id))
                .Select(relay => relay.Claim.Quantity)
                .OfType<Quantity>()
                .ToList();
            told[bearer.Claim.Id] =
            [
                .. pages
                    .Between(said.Exhibit!, bearer.Exhibit!)
                    .Where(change => !compared.Exists(amount => amount.Start <= change.Start && change.Start < amount.End))
                    .Select(change => change.Change),
            ];
        }

        return [.. statements.Select(statement => statement with { Lineage = With(statement.Lineage, told) })];
    }

    private static IEnumerable<AssessedClaim> RetoldOfOtherPages(Statement statement) =>
        statement.Relays.Skip(1).Where(relay => relay.Page != statement.Lead.Page);

    private static Lineage With(Lineage lineage, Dictionary<ClaimId, IReadOnlyList<Mutation>> told) =>
        lineage with
        {
            Lead = With(lineage.Lead, told),
            Retellings = [.. lineage.Retellings.Select(relay => With(relay, told))],
        };

    private static Relay With(Relay relay, Dictionary<ClaimId, IReadOnlyList<Mutation>> told) =>
        told.TryGetValue(relay.Claim.Id, out var changes) && changes.Count > 0 ? relay with { Elsewhere = changes } : relay;
}
