using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Core.Decisions;

/// <summary>
/// Ties decisions to the claims of a later reading: to the very same claim, else to the one best overlapping claim of the same frame that
/// shares a filler, else the decision is orphaned. An orphaned decision is listed; what it accepted or edited stays in force.
/// </summary>
public static class Reattachment
{
    /// <summary>Ties each decision on a claim to one of the claims.</summary>
    /// <param name="decisions">Decisions in the journal's order.</param>
    /// <param name="claims">The claims as now read.</param>
    /// <param name="currentText">The present working text of an exhibit; null when it has none (withdrawn).</param>
    public static IReadOnlyList<AttachedDecision> Attach(
        IEnumerable<Decision> decisions,
        IEnumerable<Claim> claims,
        Func<Sha256, WorkingText?> currentText
    )
    {
        var byExhibit = claims.ToLookup(claim => claim.Exhibit);
        var analysts = new HashSet<ClaimId>();
        var attached = new List<AttachedDecision>();
        foreach (var decision in decisions)
        {
            attached.Add(Attach(decision, byExhibit, analysts, currentText));
            if ((decision.Kind == DecisionKind.Add ? decision.Claim : decision.Replacement) is { } own)
                analysts.Add(own.Id);
        }

        return attached;
    }

    private static AttachedDecision Attach(
        Decision decision,
        ILookup<Sha256, Claim> byExhibit,
        HashSet<ClaimId> analysts,
        Func<Sha256, WorkingText?> currentText
    )
    {
        // A claim that an analyst made stands by its decision, whatever a reader reads.
        if (decision.Claim is not { } decided || decision.Kind == DecisionKind.Add || analysts.Contains(decided.Id))
            return new(decision, null, Attachment.Own);
        var candidates = byExhibit[decided.Exhibit];
        if (candidates.FirstOrDefault(claim => claim.Id == decided.Id) is { } same)
            return new(decision, same, Attachment.Exact);
        if (currentText(decided.Exhibit) is not { } text || Anchor.Locate(decided, text) is not { } anchor)
            return new(decision, null, Attachment.Orphaned);
        var ranked = candidates
            .Where(claim => claim.Frame == decided.Frame && SharesFiller(claim, decided))
            .Select(claim => (Claim: claim, Overlap: Overlap(claim.Selector, anchor.Start, anchor.End)))
            .Where(candidate => candidate.Overlap > 0)
            .OrderByDescending(candidate => candidate.Overlap)
            .Take(2)
            .ToList();
        var oneIsBest = ranked.Count == 1 || (ranked.Count == 2 && ranked[0].Overlap > ranked[1].Overlap);
        return oneIsBest ? new(decision, ranked[0].Claim, Attachment.Overlap) : new(decision, null, Attachment.Orphaned);
    }

    private static bool SharesFiller(Claim a, Claim b) =>
        a.Roles.Any(role => role.Value.Any(filler => b.Role(role.Key).Any(other => SameFiller(filler, other))));

    private static bool SameFiller(Mention a, Mention b) =>
        (a.Hint is not null && a.Hint == b.Hint) || string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Shared length over joint length, 0 to 1.</summary>
    private static double Overlap(Selector selector, int start, int end)
    {
        var shared = Math.Min(selector.End, end) - Math.Max(selector.Start, start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(selector.End, end) - Math.Min(selector.Start, start));
    }
}

/// <summary>A decision with the claim that it now bears on.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Claim">The claim; null when it is orphaned or needs none.</param>
/// <param name="How">How it was tied.</param>
public sealed record AttachedDecision(Decision Decision, Claim? Claim, Attachment How);

/// <summary>How a decision is tied to a claim.</summary>
public enum Attachment
{
    /// <summary>To the claim with the same identity.</summary>
    Exact,

    /// <summary>To the one best overlapping claim of the same frame that shares a filler.</summary>
    Overlap,

    /// <summary>To no claim of the present reading.</summary>
    Orphaned,

    /// <summary>It is about a claim that an analyst made, or about a question.</summary>
    Own,
}
