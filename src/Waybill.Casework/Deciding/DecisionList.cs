using Waybill.Casework.Cases;
using Waybill.Core.Decisions;
using Waybill.Storage.Index;

namespace Waybill.Casework.Deciding;

/// <summary>Lists decisions with the claims that they now bear on.</summary>
public static class DecisionList
{
    /// <summary>The decisions, in the journal's order.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="orphaned">Only those that no claim of the present reading answers to.</param>
    public static IReadOnlyList<AttachedDecision> Of(Workbench bench, string path, bool orphaned)
    {
        return CurrentCase.Ask(
            bench,
            path,
            store =>
            {
                var claims = store.Index.Claims(new ClaimFilter()).ToDictionary(claim => claim.Id);
                List<AttachedDecision> decisions =
                [
                    .. store.Index.Decisions(orphaned).Select(decision => decision.Attach(claims.GetValueOrDefault)),
                ];
                return decisions.Where((decision, i) => i == 0 || !IsOtherWayRound(decisions[i - 1].Decision, decision.Decision)).ToList();
            }
        );
    }

    // The journal has a link from either side, so that it is found from both; it is one decision.
    private static bool IsOtherWayRound(Decision before, Decision decision) =>
        decision is { Kind: DecisionKind.Link or DecisionKind.Unlink or DecisionKind.Undo, With: not null }
        && before.Kind == decision.Kind
        && before.Claim?.Id == decision.With
        && before.With == decision.Claim?.Id
        && before.At == decision.At;
}
