using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;

namespace Waybill.Tests.Core.Decisions;

/// <summary>Decisions made on one reader's claims meet the claims of another reader.</summary>
public sealed class ReattachmentTests
{
    private static readonly WorkingText Text = Sample.Text();

    [Fact]
    public void The_very_same_claim_takes_its_decision_back()
    {
        var attached = Attach(Decide(Sample.Claim(Text)), Sample.Claim(Text));

        Assert.Equal((Attachment.Exact, Sample.Claim(Text).Id), (attached.How, attached.Claim!.Id));
    }

    [Fact]
    public void A_reader_that_cuts_the_span_differently_keeps_the_decision()
    {
        var shorter = Sample.Claim(Text, Span("Belarus had shipped more than 40 launchers to Libya"));

        var attached = Attach(Decide(Sample.Claim(Text)), shorter);

        Assert.Equal((Attachment.Overlap, shorter.Id), (attached.How, attached.Claim!.Id));
    }

    [Fact]
    public void The_best_overlapping_claim_is_taken()
    {
        var far = Sample.Claim(Text, Span("launchers to Libya"));
        var near = Sample.Claim(Text, Span("Belarus had shipped more than 40 launchers to Libya"));

        Assert.Equal(near.Id, Attach(Decide(Sample.Claim(Text)), far, near).Claim!.Id);
    }

    [Fact]
    public void Two_equally_good_claims_leave_the_decision_orphaned()
    {
        var one = Sample.Claim(Text, draft => Span("Belarus had shipped more than 40 launchers to Libya")(draft) with { Act = Act.Allege });
        var two = Sample.Claim(
            Text,
            draft => Span("Belarus had shipped more than 40 launchers to Libya")(draft) with { Act = Act.Predict }
        );

        Assert.Equal(Attachment.Orphaned, Attach(Decide(Sample.Claim(Text)), one, two).How);
    }

    [Fact]
    public void Another_frame_or_no_shared_filler_leaves_the_decision_orphaned()
    {
        var otherFrame = Sample.Claim(
            Text,
            d =>
                d with
                {
                    Proposition = new() { Frame = "Movement", Roles = Only("cargo", "launchers") },
                }
        );
        var otherFillers = Sample.Claim(
            Text,
            d =>
                d with
                {
                    Proposition = new() { Frame = "Transfer", Roles = Only("supplier", "The ministry") },
                }
        );

        Assert.Equal(Attachment.Orphaned, Attach(Decide(Sample.Claim(Text)), otherFrame).How);
        Assert.Equal(Attachment.Orphaned, Attach(Decide(Sample.Claim(Text)), otherFillers).How);
    }

    [Fact]
    public void A_quote_that_moved_in_a_new_extraction_is_found_again_by_its_context()
    {
        var twice = "Earlier. " + Sample.Sentence + " Later. " + Sample.Sentence;
        var later = WorkingText.Of(Text.Exhibit, twice, "note.txt");
        var second = twice.LastIndexOf("The ministry", StringComparison.Ordinal);
        var moved = Sample.Claim(later, d => d with { Selector = TextQuoteSelector.Over(twice, second, second + 40) });
        var decided = Sample.Claim(
            Text,
            d => d with { Selector = new TextQuoteSelector(Sample.Sentence[..40], " Later. ", Sample.Sentence[40..], 0, 40) }
        );

        var attached = Reattachment.Attach([Decide(decided)], [moved], _ => later).Single();

        Assert.Equal((Attachment.Overlap, moved.Id), (attached.How, attached.Claim!.Id));
    }

    [Fact]
    public void What_was_accepted_or_edited_never_disappears()
    {
        var accepted = Decide(Sample.Claim(Text));
        var edited = Decide(
            Sample.Claim(Text, d => d with { Act = Act.Allege }),
            DecisionKind.Edit,
            Sample.Claim(Text, d => d with { Act = Act.Predict })
        );
        var rejected = Decide(Sample.Claim(Text, d => d with { Act = Act.Opine }), DecisionKind.Reject);

        var claims = DecidedClaims.Apply([], Reattachment.Attach([accepted, edited, rejected], [], _ => Text));

        Assert.Equal([ClaimStatus.Accepted, ClaimStatus.Edited], claims.Select(c => c.Status).Order());
    }

    [Fact]
    public void A_later_decision_overrides_an_earlier_one()
    {
        var claim = Sample.Claim(Text);
        var decisions = new[] { Decide(claim), Decide(claim, DecisionKind.Reject) };

        Assert.Equal(
            ClaimStatus.Rejected,
            DecidedClaims.Apply([claim], Reattachment.Attach(decisions, [claim], _ => Text)).Single().Status
        );
    }

    [Fact]
    public void A_decision_on_an_edited_claim_stays_with_the_edit()
    {
        var read = Sample.Claim(Text);
        var edited = Sample.Claim(Text, d => d with { Act = Act.Predict });
        var decisions = new[] { Decide(read, DecisionKind.Edit, edited), Decide(edited, DecisionKind.Reject) };

        var claims = DecidedClaims.Apply([read], Reattachment.Attach(decisions, [read], _ => Text));

        Assert.Equal((edited.Id, ClaimStatus.Rejected), (claims.Single().Id, claims.Single().Status));
    }

    [Fact]
    public void What_is_undone_stands_as_it_did_before()
    {
        var read = Sample.Claim(Text);
        var edited = Sample.Claim(Text, d => d with { Act = Act.Predict });

        Assert.Equal(
            (read.Id, ClaimStatus.Proposed),
            After(read, Decide(read, DecisionKind.Edit, edited), Decide(edited, DecisionKind.Undo))
        );
        Assert.Equal(
            (read.Id, ClaimStatus.Accepted),
            After(read, Decide(read), Decide(read, DecisionKind.Reject), Decide(read, DecisionKind.Undo))
        );
        Assert.Equal(
            (read.Id, ClaimStatus.Proposed),
            After(read, Decide(read), Decide(read, DecisionKind.Reject), Decide(read, DecisionKind.Undo), Decide(read, DecisionKind.Undo))
        );
        Assert.Equal(
            (edited.Id, ClaimStatus.Edited),
            After(read, Decide(read, DecisionKind.Edit, edited), Decide(edited, DecisionKind.Reject), Decide(edited, DecisionKind.Undo))
        );
    }

    [Fact]
    public void Only_what_still_holds_can_be_undone()
    {
        var read = Sample.Claim(Text);
        var undone = Reattachment.Attach([Decide(read, DecisionKind.Reject), Decide(read, DecisionKind.Undo)], [read], _ => Text);

        Assert.Null(DecidedClaims.ToUndo([], read.Id));
        Assert.Null(DecidedClaims.ToUndo(undone, read.Id));
        Assert.Equal(DecisionKind.Reject, DecidedClaims.ToUndo(undone.Take(1), read.Id)!.Decision.Kind);
    }

    [Fact]
    public void A_link_is_undone_by_its_own_two_claims_and_no_other_decision_with_it()
    {
        var (read, other) = (Sample.Claim(Text), Sample.Claim(Text, d => d with { Act = Act.Predict }));
        var linked = Decide(read, DecisionKind.Link) with { With = other.Id };
        var takenBack = linked with { Kind = DecisionKind.Undo };
        List<AttachedDecision> Attached(params Decision[] decisions) => [.. Reattachment.Attach(decisions, [read, other], _ => Text)];

        Assert.Equal(DecisionKind.Link, DecidedClaims.ToUndo(Attached(Decide(read), linked), read.Id)!.Decision.Kind);
        Assert.Equal(DecisionKind.Accept, DecidedClaims.ToUndo(Attached(Decide(read), linked, takenBack), read.Id)!.Decision.Kind);
        Assert.Equal(
            DecisionKind.Link,
            DecidedClaims.ToUndo(Attached(linked, Decide(read), Decide(read, DecisionKind.Undo)), read.Id)!.Decision.Kind
        );
        Assert.Null(DecidedClaims.ToUndo(Attached(linked), other.Id)); // its own end has a decision of its own
        Assert.Equal((read.Id, ClaimStatus.Accepted), After(read, Decide(read), linked, takenBack));
    }

    private static (ClaimId, ClaimStatus) After(Claim read, params Decision[] decisions)
    {
        var claim = DecidedClaims.Apply([read], Reattachment.Attach(decisions, [read], _ => Text)).Single();
        return (claim.Id, claim.Status);
    }

    private static AttachedDecision Attach(Decision decision, params Claim[] claims) =>
        Reattachment.Attach([decision], claims, _ => Text).Single();

    private static Decision Decide(Claim claim, DecisionKind kind = DecisionKind.Accept, Claim? replacement = null) =>
        new()
        {
            Kind = kind,
            Claim = claim,
            Replacement = replacement,
            By = "an analyst",
            At = DateTimeOffset.UnixEpoch,
        };

    private static Func<ClaimDraft, ClaimDraft> Span(string words) =>
        draft =>
        {
            var at = Text.Text.IndexOf(words, StringComparison.Ordinal);
            return draft with { Selector = TextQuoteSelector.Over(Text.Text, at, at + words.Length) };
        };

    private static Dictionary<string, IReadOnlyList<Mention>> Only(string role, string words) =>
        new() { [role] = [Sample.Words(Text, words)] };
}
