using Waybill.Assessment.Lineages.Linking;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;

namespace Waybill.Casework.Reporting;

/// <summary>
/// Pairs the two ends of each link that analysts decided, on the claims as they are now read. Of several judgements on one pair the last
/// holds, until it is taken back: then the one before it does. A link of which one end is orphaned or withdrawn joins nothing.
/// </summary>
internal static class DecidedLinks
{
    public static IReadOnlyList<DecidedLink> Of(IReadOnlyList<AttachedDecision> decisions)
    {
        var open = new Dictionary<(ClaimId, ClaimId, DecisionKind, DateTimeOffset), ClaimId?>();
        var standing = new List<DecidedLink>();
        foreach (var attached in decisions)
        {
            if (
                attached.Decision
                is not { Kind: DecisionKind.Link or DecisionKind.Unlink or DecisionKind.Undo, Claim: { } claim, With: { } with } decision
            )
                continue;
            var now = attached.Claim?.Id ?? (attached.How == Attachment.Own ? claim.Id : null);
            if (!open.Remove((with, claim.Id, decision.Kind, decision.At), out var other))
                open[(claim.Id, with, decision.Kind, decision.At)] = now;
            else if (other is { } first && now is { } second)
                Put(new(first, second, decision.Kind == DecisionKind.Link, decision.Why ?? ""), decision.Kind);
        }

        return
        [
            .. standing
                .Index()
                .GroupBy(link => Pair(link.Item))
                .Select(judgements => judgements.Last())
                .OrderBy(link => link.Index)
                .Select(link => link.Item),
        ];

        void Put(DecidedLink link, DecisionKind kind)
        {
            if (kind != DecisionKind.Undo)
                standing.Add(link);
            else if (standing.FindLastIndex(made => Pair(made) == Pair(link)) is >= 0 and var last)
                standing.RemoveAt(last);
        }
    }

    private static (ClaimId, ClaimId) Pair(DecidedLink link) =>
        link.First.CompareTo(link.Second) < 0 ? (link.First, link.Second) : (link.Second, link.First);
}
