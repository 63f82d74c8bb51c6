using System.Globalization;
using Waybill.Casework.Cases;
using Waybill.Casework.Reading;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;

namespace Waybill.Casework.Explaining;

/// <summary>Explains one claim of a case: its exhibit is read again, and nothing is changed.</summary>
public static class ExplainClaim
{
    /// <summary>Explains a claim.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="claim">The claim's id, or enough of it.</param>
    /// <exception cref="CaseException">There is no such claim, or more than one.</exception>
    public static ExplainedClaim Run(Workbench bench, string path, string claim) =>
        CurrentCase.Ask(bench, path, store => Explain(store, store.Index.FindClaim(claim)));

    private static ExplainedClaim Explain(CaseStore store, Claim claim)
    {
        if (claim.Status is not (ClaimStatus.Added or ClaimStatus.Edited))
            return AsRead(store, claim);
        var decided = store.Index.Decisions().LastOrDefault(made => MadeOf(made.Decision)?.Id == claim.Id)?.Decision;
        var by = decided is null ? "an analyst" : $"{decided.By} on {Day(decided.At)}{(decided.Why is { } why ? $" ({why})" : "")}";
        if (decided is not { Kind: DecisionKind.Edit, Claim: { } before })
            return ExplainedClaim.Without(claim, $"put on this quote by {by}; no rule made it");
        return AsRead(store, before) with
        {
            Claim = claim,
            Instead = $"edited by {by}; what was read before, {before.Id}, is explained here",
        };
    }

    private static Claim? MadeOf(Decision decision) =>
        decision.Kind switch
        {
            DecisionKind.Add => decision.Claim,
            DecisionKind.Edit => decision.Replacement,
            _ => null,
        };

    private static ExplainedClaim AsRead(CaseStore store, Claim claim)
    {
        var record = CaseRecord.Of(store);
        if (record.Find(claim.Exhibit) is not { Extraction: { } extraction } exhibit)
            return ExplainedClaim.Without(claim, "its exhibit was withdrawn");
        if (exhibit.Map is not null)
            return ExplainedClaim.OfRow(claim, exhibit.MapName!);
        if (ListClaims.IsOfLists(claim.Reader))
            return ExplainedClaim.OfListing(claim);
        var text = WorkingText.Of(exhibit.Id, store.Locker.ReadText(extraction.Text), exhibit.Exhibit.Name);
        var read = ClaimReaders.InForce(store, record).Explain(text, extraction.Metadata);
        return read.Claims.FirstOrDefault(one => one.Claim.Id == claim.Id) is { } explained
            ? ExplainedClaim.Of(explained) with
            {
                Claim = claim,
            }
            : ExplainedClaim.Without(claim, read.Failure ?? "the present reader does not read it; a decision keeps it");
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
