using Waybill.Core.Claims;

namespace Waybill.Core.Decisions;

/// <summary>
/// The claims of a case after its decisions: rejected ones are marked, edited ones replaced, added and orphaned-but-accepted ones kept.
/// </summary>
public static class DecidedClaims
{
    /// <summary>The decision that undoing on a claim takes back: the last one that still holds; null where there is none.</summary>
    public static AttachedDecision? ToUndo(IEnumerable<AttachedDecision> decisions, ClaimId claim)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return Standing(decisions).FindLast(decision => Made(decision, claim) || Linked(decision, claim));
    }

    // Those that no later one took back.
    private static List<AttachedDecision> Standing(IEnumerable<AttachedDecision> decisions)
    {
        var standing = new List<AttachedDecision>();
        foreach (var decision in decisions)
        {
            if (decision.Decision is not { Kind: DecisionKind.Undo, Claim: { } claim })
                standing.Add(decision);
            else if (standing.FindLastIndex(made => IsTakenBack(made, decision, claim)) is >= 0 and var last)
                standing.RemoveAt(last);
        }

        return standing;
    }

    // A link or an unlink is taken back by its own two claims as they stood, everything else by the claim as it now is.
    private static bool IsTakenBack(AttachedDecision made, AttachedDecision undo, Claim claim) =>
        undo.Decision.With is { } with
            ? made.Decision is { Kind: DecisionKind.Link or DecisionKind.Unlink } link && link.With == with && link.Claim?.Id == claim.Id
            : Made(made, (undo.Claim ?? claim).Id) || Made(made, claim.Id);

    private static bool Linked(AttachedDecision made, ClaimId claim) =>
        made.Decision.Kind is DecisionKind.Link or DecisionKind.Unlink && (made.Decision.Claim?.Id == claim || made.Claim?.Id == claim);

    // An edit made the claim that it put in its place; all others left it the same.
    private static bool Made(AttachedDecision made, ClaimId claim) =>
        made.Decision.Kind switch
        {
            DecisionKind.Edit => made.Decision.Replacement?.Id == claim,
            DecisionKind.Accept or DecisionKind.Reject => made.Decision.Claim?.Id == claim || made.Claim?.Id == claim,
            _ => false,
        };

    /// <summary>
    /// Applies decisions, in the journal's order, to the claims as read; a later decision on the same claim overrides an earlier one.
    /// </summary>
    public static IReadOnlyList<Claim> Apply(IEnumerable<Claim> read, IEnumerable<AttachedDecision> decisions)
    {
        var claims = new OrderedDictionary<ClaimId, Claim>();
        foreach (var claim in read)
            claims.TryAdd(claim.Id, claim);
        foreach (var (decision, attached, _) in Standing(decisions))
        {
            if (decision.Claim is not { } decided)
                continue;
            var target = attached ?? decided;
            switch (decision.Kind)
            {
                case DecisionKind.Accept:
                    claims[target.Id] = target with { Status = ClaimStatus.Accepted };
                    break;
                case DecisionKind.Add:
                    claims[target.Id] = target with { Status = ClaimStatus.Added };
                    break;
                case DecisionKind.Reject when attached is not null || claims.ContainsKey(target.Id):
                    claims[target.Id] = target with { Status = ClaimStatus.Rejected };
                    break;
                case DecisionKind.Edit when decision.Replacement is { } replacement:
                    claims.Remove(target.Id);
                    claims[replacement.Id] = replacement with { Status = ClaimStatus.Edited };
                    break;
                default:
                    break;
            }
        }

        return
        [
            .. claims
                .Values.OrderBy(claim => claim.Exhibit)
                .ThenBy(claim => claim.Selector.Start)
                .ThenBy(claim => claim.Selector.End)
                .ThenBy(claim => claim.Id),
        ];
    }
}
