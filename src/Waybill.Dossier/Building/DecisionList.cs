using Waybill.Core.Decisions;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>
/// Lists decisions on claims, and those that bear on nothing any more: no claim, or a question that the case no longer declares.
/// </summary>
internal sealed class DecisionList(
    IReadOnlyList<AttachedDecision> decisions,
    HashSet<string> questions,
    ExhibitShelf shelf,
    FootnoteBook book
)
{
    /// <summary>Decisions in force; grades and likelihoods stand with their questions instead.</summary>
    public IReadOnlyList<DecisionEntry> Standing() => [.. decisions.Where(d => !IsOrphaned(d) && !IsJudgement(d.Decision)).Select(Entry)];

    /// <summary>Decisions that bear on nothing of the present reading.</summary>
    public IReadOnlyList<DecisionEntry> Orphaned() => [.. decisions.Where(IsOrphaned).Select(Entry)];

    private bool IsOrphaned(AttachedDecision attached) =>
        attached.How == Attachment.Orphaned
        || (attached.Decision is { Claim: null, Question: { } question } && !questions.Contains(question));

    private static bool IsJudgement(Decision decision) => decision.Kind is DecisionKind.Grade or DecisionKind.Likelihood;

    private DecisionEntry Entry(AttachedDecision attached)
    {
        var decision = attached.Decision;
        var quotable = decision.Claim is { } claim && shelf.Of(claim).Text is not null;
        return new(
            Verb(decision.Kind),
            Clip.ToLabel(decision.By),
            decision.At.ToUniversalTime(),
            decision.Why is { } why ? Clip.ToQuote(why) : null,
            decision.Question is { } question ? Clip.ToLabel(question) : null,
            quotable ? Clip.ToLabel(decision.Claim!.Selector.Exact) : null,
            IsJudgement(decision) ? JudgementWords.Sentence(decision) : Says(decision.Claim),
            Says(decision.Replacement),
            book.Known(decision.Replacement ?? attached.Claim ?? decision.Claim)
        );
    }

    private static string? Says(Core.Claims.Claim? claim) =>
        claim is null ? null : Clip.ToLabel($"{ClaimPhrase.Says(claim)} ({ClaimPhrase.Stance(claim)})");

    private static string Verb(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Accept => "accepted",
            DecisionKind.Reject => "rejected",
            DecisionKind.Edit => "edited",
            DecisionKind.Add => "added",
            DecisionKind.Link => "linked",
            DecisionKind.Unlink => "unlinked",
            DecisionKind.Grade => "graded",
            DecisionKind.Likelihood => "judged",
            DecisionKind.Undo => "taken back",
            _ => "noted",
        };
}
