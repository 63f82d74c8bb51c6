using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Casework.Cases;

/// <summary>
/// A case after its decisions, all as of one journal head: what the journal says, the claims that stand, what each decision is tied to, and
/// the working texts.
/// </summary>
/// <param name="Record">What the journal says.</param>
/// <param name="Claims">The claims after decisions, rejected ones among them.</param>
/// <param name="Decisions">The decisions in the journal's order.</param>
/// <param name="Texts">The working text of each exhibit that has one.</param>
internal sealed record DecidedCase(
    CaseRecord Record,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<AttachedDecision> Decisions,
    IReadOnlyDictionary<Sha256, string> Texts
)
{
    /// <summary>Takes a case from its index, which must be in step, and its locker.</summary>
    /// <exception cref="CaseworkException">The index does not agree with the texts.</exception>
    public static DecidedCase Of(CaseStore store)
    {
        // Another process may write meanwhile: everything is taken as of the journal's head that the index was made from.
        var (stamp, claims, decisions) = store.Index.Snapshot();
        return From(store, CaseRecord.Of(store, stamp.Head.Count), claims, decisions);
    }

    private static DecidedCase From(
        CaseStore store,
        CaseRecord record,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<IndexedDecision> decisions
    )
    {
        var texts = record
            .Exhibits.Where(exhibit => exhibit.Extraction is not null)
            .ToDictionary(exhibit => exhibit.Id, exhibit => store.Locker.ReadText(exhibit.Extraction!.Text));
        foreach (var claim in claims)
        {
            // The index is derived and unsigned; the quoted span is the proof, and it is read again in the text that the journal names.
            var current = record.Find(claim.Exhibit)?.Extraction?.Text == claim.Text;
            if (current && !claim.Selector.ReadsIn(texts[claim.Exhibit]))
                throw new CaseworkException(
                    $"{store.Folder.Index}: the quote of {claim.Id} does not stand in its text: the index was changed; run rebuild"
                );
        }

        var byId = claims.ToDictionary(claim => claim.Id);
        return new(record, claims, [.. decisions.Select(decision => decision.Attach(byId.GetValueOrDefault))], texts);
    }
}

/// <summary>Gives an indexed decision the claim that it is tied to.</summary>
internal static class IndexedDecisions
{
    public static AttachedDecision Attach(this IndexedDecision indexed, Func<ClaimId, Claim?> claim) =>
        new(indexed.Decision, indexed.Attached is { } id ? claim(id) : null, indexed.How);
}
