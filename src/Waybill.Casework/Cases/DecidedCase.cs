using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Casework.Cases;

/// <summary>A case after its decisions: what the journal says, the claims that stand, and what each decision is tied to.</summary>
/// <param name="Record">What the journal says.</param>
/// <param name="Claims">The claims after decisions, rejected ones among them.</param>
/// <param name="Decisions">The decisions in the journal's order.</param>
internal sealed record DecidedCase(CaseRecord Record, IReadOnlyList<Claim> Claims, IReadOnlyList<AttachedDecision> Decisions)
{
    /// <summary>Takes a case from its index, which must be in step.</summary>
    public static DecidedCase Of(CaseStore store)
    {
        var claims = store.Index.Claims(new ClaimFilter());
        var byId = claims.ToDictionary(claim => claim.Id);
        return new(CaseRecord.Of(store), claims, [.. store.Index.Decisions().Select(decision => decision.Attach(byId.GetValueOrDefault))]);
    }
}

/// <summary>Gives an indexed decision the claim that it is tied to.</summary>
internal static class IndexedDecisions
{
    public static AttachedDecision Attach(this IndexedDecision indexed, Func<ClaimId, Claim?> claim) =>
        new(indexed.Decision, indexed.Attached is { } id ? claim(id) : null, indexed.How);
}
