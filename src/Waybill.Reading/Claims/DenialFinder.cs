using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Finds denials whose content stands in an earlier sentence: "rejects the charge", "both deny it", "the accusations are baseless",
/// "nothing was signed", "no proof of it has been published".
/// </summary>
internal sealed class DenialFinder(SentenceView view, ClauseFinder clauses)
{
    private const int NearVerdict = 7;

    /// <summary>The denials, in order.</summary>
    public List<Denial> Find()
    {
        var found = new List<Denial>();
        for (var i = 0; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is VerbGroup { IsInfinitive: false, Modal: null } verb && Of(i, verb) is { } denial)
                found.Add(denial);
        }

        return found;
    }

    private Denial? Of(int at, VerbGroup verb)
    {
        if (FactualityWords.Verb(verb) == "denying")
            return verb.IsNegated ? null
                : verb.IsPassive ? Passive(at, verb)
                : Active(at, verb);
        if (Rebuttal.IsVerdict(verb.Lemma) && !verb.IsNegated && !verb.IsPassive)
            return Called(at, verb);
        if (verb.IsGerund || verb.IsReduced)
            return null;
        return Unproven(at, verb) ?? Judged(at, verb) ?? Nothing(at, verb);
    }

    // "Tehran rejects the charge", "denies involvement", "denies having done so"
    private Denial? Active(int at, VerbGroup verb)
    {
        var arguments = clauses.Arguments(at);
        if (arguments.Find(a => a.Slot == Argument.Subject) is not { } subject || verb.IsGerund)
            return null;
        if (arguments.Find(a => a.Slot == Argument.Object && a.First > verb.Last) is { } denied)
            return PointsBack(denied) ? new(at, subject, Act.Deny, Certainty.Certain, subject.First, WithVerdict(denied.Last)) : null;
        if (view.Tokens.Skip(verb.Last + 1).Take(2).Any(t => t.Lower == "wrongdoing"))
            return new(at, subject, Act.Deny, Certainty.Certain, subject.First, Math.Min(verb.Last + 2, view.Tokens.Count - 2));
        return DoneSo(at + 1) is >= 0 and var last ? new(at, subject, Act.Deny, Certainty.Certain, subject.First, last) : null;
    }

    // "denies doing so", "having done it"
    private int DoneSo(int at) =>
        at + 1 < view.Chunks.Count
        && view.Chunks[at] is VerbGroup { Lemma: "do" } doing
        && view.Tokens[doing.First].Lower is "doing" or "having"
        && view.Tokens[doing.Last + 1].Lower is "so" or "it" or "that" or "this"
            ? doing.Last + 1
            : -1;

    // "The charge was rejected by Ankara"
    private Denial? Passive(int at, VerbGroup verb)
    {
        var arguments = clauses.Arguments(at);
        return
            arguments.Find(a => a.Slot == Argument.Subject) is { } denied
            && PointsBack(denied)
            && arguments.Find(a => a.Slot == "by") is { } agent
            ? new(at, agent, Act.Deny, Certainty.Certain, denied.First, Math.Max(agent.Last, verb.Last))
            : null;
    }

    // "called the report a fabrication", "described it as a lie"
    private Denial? Called(int at, VerbGroup verb)
    {
        var arguments = clauses.Arguments(at);
        if (
            arguments.Find(a => a.Slot == Argument.Subject) is not { } subject
            || arguments.Find(a => a.Slot == Argument.Object && a.First > verb.Last) is not { } denied
            || !PointsBack(denied)
            || Verdict(denied.Last + 1) is not (>= 0 and var verdict)
        )
            return null;
        return new(at, subject, Act.Deny, Certainty.Certain, subject.First, verdict);
    }

    // "The accusations are baseless", "it is a lie", "the report is not true"
    private Denial? Judged(int at, VerbGroup verb)
    {
        if (clauses.Subject(at) is not { } subject || !PointsBack(subject) || subject.First > verb.First)
            return null;
        var isProofless = Proof(verb.Last + 1, verb.IsNegated) is >= 0 and var proof;
        if (verb.Lemma is "lack" or "have" or "rest" or "stand" or "be" && isProofless && !IsPronoun(subject))
            return new(at, null, Act.Deny, Certainty.Underspecified, subject.First, Proof(verb.Last + 1, verb.IsNegated));
        if (verb.Lemma != "be")
            return null;
        var verdict = verb.IsNegated ? Truth(verb.Last + 1) : Verdict(verb.Last + 1);
        return verdict < 0 ? null : new(at, null, Act.Deny, Certainty.Certain, subject.First, verdict);
    }

    // "no proof of such a transfer has been made public", "there is no evidence for the claim", "is not evidence of a transfer"
    private Denial? Unproven(int at, VerbGroup verb)
    {
        foreach (var argument in clauses.Arguments(at).Where(a => a.Slot is Argument.Subject or Argument.Object))
        {
            if (IsUnproven(argument.Phrases[0].Head, verb) is { } content)
            {
                var (from, to) = (Math.Min(argument.First, verb.First), Math.Max(verb.Last, content));
                return new(at, null, Act.Deny, Certainty.Underspecified, from, to);
            }
        }

        return verb.IsCopula && view.PhraseAt(verb.Predicate) is { } predicate && IsUnproven(predicate, verb) is { } last
            ? new(at, null, Act.Deny, Certainty.Underspecified, clauses.Subject(at)?.First ?? verb.First, last)
            : null;
    }

    // The last token of what a proof is wanting for; null where it is no such proof.
    private int? IsUnproven(NounPhrase proof, VerbGroup verb)
    {
        if (
            !FactualityWords.Proof.Contains(proof.Head)
            || !(verb.IsNegated || FactualityWords.Negators.Contains(view.Tokens[proof.First].Lower))
            || view.ChunkAt(proof.Last) is var at && (at + 2 >= view.Chunks.Count || view.Chunks[at + 1].Words is not ("of" or "for"))
        )
            return null;
        return view.Chunks[at + 2] is NounPhrase content && IsBack(content, at + 2, true) ? content.Last : null;
    }

    // "nothing was signed", "did no such thing": the last-told transfer did not come about.
    private Denial? Nothing(int at, VerbGroup verb)
    {
        if (verb is { Lemma: "do", IsNegated: false } && clauses.Arguments(at).Find(a => a.Slot == Argument.Object) is { } what)
            return NoSuch(what.Phrases[0].Head)
                ? new(at, null, null, Certainty.Certain, clauses.Subject(at)?.First ?? verb.First, what.Last)
                : null;
        if (!verb.IsPassive || verb.IsNegated || clauses.Subject(at) is not { } subject || subject.First > verb.First)
            return null;
        if (!NoSuch(subject.Phrases[0].Head) || !(IsSigning(verb.Lemma) || IsGiving(verb.Lemma)))
            return null;
        return new(at, null, null, Certainty.Certain, subject.First, verb.Last)
        {
            Status = IsSigning(verb.Lemma) ? verb.Verb : -1,
            IsOfTransfer = true,
        };
    }

    private bool NoSuch(NounPhrase phrase)
    {
        var first = view.Tokens[phrase.First].Lower;
        return first == "nothing" || (first == "no" && phrase.Last > phrase.First && view.Tokens[phrase.First + 1].Lower == "such");
    }

    private static bool IsSigning(string lemma) =>
        lemma is "sign" or "agree" or "conclude" or "settle" or "finalise" or "finalize" or "decide";

    private static bool IsGiving(string lemma) =>
        lemma
            is "deliver"
                or "send"
                or "ship"
                or "supply"
                or "sell"
                or "transfer"
                or "buy"
                or "purchase"
                or "receive"
                or "provide"
                or "export"
                or "exchange"
                or "hand";

    private bool PointsBack(Argument argument) =>
        argument.Phrases is [{ Of.Count: 0 } nominal, ..] && IsBack(nominal.Head, nominal.At, false);

    private static bool IsPronoun(Argument argument) =>
        argument.Phrases[0].Head.First == argument.Phrases[0].Head.Last && argument.Phrases[0].Head.IsPronoun;

    // "it", "the charge", "these US claims", "any involvement": with nothing after it that tells anew what is meant.
    private bool IsBack(NounPhrase phrase, int at, bool isContent)
    {
        var first = view.Tokens[phrase.First].Lower;
        if (phrase.First == phrase.Last && phrase.Head is "it" or "this" or "that" or "them" or "these" or "those" or "both")
            return at + 1 >= view.Chunks.Count || view.Chunks[at + 1].Words is not ("that" or "who" or "which" or "of");
        if (phrase.Amount is not null || (first is "a" or "an" && !isContent))
            return false;
        var next = at + 1 < view.Chunks.Count ? view.Chunks[at + 1].Words : "";
        // "denies any arms transfers"
        if (first is "any" or "such" && NounKinds.Is("flow", phrase.Head) && phrase.Names.Count == 0)
            return next is not ("of" or "to" or "from" or "by" or "between");
        if (isContent && NounKinds.Is("flow", phrase.Head) && phrase.Names.Count == 0)
            return next is not ("of" or "to" or "from" or "by" or "between")
                && (first is not ("a" or "an") || phrase.Last - phrase.First < 2);
        if (phrase.Head is "involvement" or "role" or "part" or "complicity" or "wrongdoing" or "responsibility" or "connection")
            return next is not ("in" or "for" or "of" or "to" or "with") || IsFlow(at + 2);
        return (
                CueLexicon.IsStatement(phrase.Head)
                || NounKinds.Is("told", phrase.Head)
                || phrase.Head is "finding" or "findings" or "conclusion" or "conclusions"
            )
            && next is not ("that" or "about" or "of" or "to" or "for" or ":")
            && (next != "against" || IsPronounAt(at + 2));
    }

    private bool IsFlow(int at) =>
        at < view.Chunks.Count
        && view.Chunks[at] is NounPhrase flow
        && (
            NounKinds.Is("flow", flow.Head)
            || flow.Head is "deal" or "deals" or "affair" or "matter"
            || (flow.IsPronoun && flow.First == flow.Last)
        )
        && flow.Names.Count == 0;

    private bool IsPronounAt(int at) => at < view.Chunks.Count && view.Chunks[at] is NounPhrase { IsPronoun: true };

    // "... as a fabrication"
    private int WithVerdict(int last) =>
        last + 1 < view.Tokens.Count && view.Tokens[last + 1].Lower == "as" && Verdict(last + 2) is >= 0 and var end ? end : last;

    private int Verdict(int from) => Within(from, i => FactualityWords.Falsity.Contains(view.Tokens[i].Lower));

    private int Truth(int from) => Within(from, i => view.Tokens[i].Lower is "true" or "correct" or "accurate" or "so" or "case");

    // "no basis", "without foundation", "on no evidence"
    private int Proof(int from, bool isNegated)
    {
        var isNone = isNegated || (from > 0 && view.Tokens[from - 1].Lower is "lack" or "lacks" or "lacked");
        return Within(
            from,
            i =>
            {
                isNone |= view.Tokens[i].Lower is "no" or "without" or "little";
                return isNone && FactualityWords.Proof.Contains(view.Tokens[i].Lower);
            }
        );
    }

    private int Within(int from, Func<int, bool> fits)
    {
        for (var i = from; i < view.Tokens.Count && i < from + NearVerdict; i++)
        {
            if (fits(i))
                return i;
            if (view.Tokens[i].Lower is "," or ";" or "." or "and" or "but" || view.Chunks[view.ChunkAt(i)] is VerbGroup)
                return -1;
        }

        return -1;
    }
}
