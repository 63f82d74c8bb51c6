using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Clauses;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Frames;

/// <summary>Finds what stands around a noun that triggers a rule: its governing verb's subject, what it hangs on, what it is apposed
/// to.</summary>
internal sealed class NounContext(SentenceView view, ClauseFinder clauses, FrameRules rules)
{
    /// <summary>"a surge in production": what the phrase hangs on.</summary>
    public Argument? Upon(NounPhrase phrase)
    {
        var head = view.Tree.Heads[phrase.Node];
        return
            head >= 0
            && head < phrase.First
            && Prepositions.Before(view, phrase) is "in" or "of"
            && Nominals.Of(view, head) is { Count: > 0 } rise
            ? new("upon", [rise[0]])
            : null;
    }

    /// <summary>"the junta's purchases", "its deliveries": whose they are.</summary>
    public Argument? Possessor(NounPhrase phrase)
    {
        var last =
            phrase.AfterPossessor > phrase.First + 1 ? phrase.AfterPossessor - 2
            : view.Tokens[phrase.First].Lower is "its" or "their" && phrase.Last > phrase.First ? phrase.First
            : -1;
        return last < phrase.First
            ? null
            : new("possessor", [new(NounPhrases.Make(view, phrase.First, last, last), view.ChunkAt(phrase.First), [])]);
    }

    /// <summary>"a depot near Tikhoretsk, about 200 km from": the phrase that is apposed, or stands before the comma.</summary>
    public Argument? Apposed(int at, NounPhrase phrase)
    {
        var head = view.Tree.Heads[phrase.Node];
        if (view.Tree.Is(phrase.Node, "appos", "nmod", "parataxis", "dep", "conj", "list") && head >= 0 && view.PhraseAt(head) is { } named)
            return new("apposed", [Place(named)]);
        for (var i = at - 1; i > 0 && at - i < 4; i--)
        {
            if (view.Chunks[i].Kind == ChunkKind.Comma && view.Chunks[i - 1] is NounPhrase before)
                return new("apposed", [Place(before)]);
        }

        return null;
    }

    // "a depot near Tikhoretsk" is one place.
    private Nominal Place(NounPhrase phrase)
    {
        var at = view.ChunkAt(phrase.First);
        if (
            at >= 2
            && view.Chunks[at - 1] is { Kind: ChunkKind.Preposition, Words: "near" or "in" or "at" or "outside" }
            && view.Chunks[at - 2] is NounPhrase whole
        )
            return new(whole, at - 2, [phrase]);
        return
            at + 2 < view.Chunks.Count
            && view.Chunks[at + 1] is { Kind: ChunkKind.Preposition, Words: "near" or "in" or "at" or "outside" }
            && view.Chunks[at + 2] is NounPhrase inner
            ? new(phrase, at, [inner])
            : new(phrase, at, []);
    }

    /// <summary>The subject of the verb that governs a noun, or the agent of its passive: "tests were conducted by Iran".</summary>
    public Argument? GovernorOf(NounPhrase phrase)
    {
        var node = phrase.Node;
        // "Iran is the supplier"
        if (view.GroupOf(node) is { IsCopula: true } be)
            return clauses.Subject(view.ChunkAt(be.Verb));
        for (var steps = 0; steps < 4 && view.Tree.Heads[node] >= 0; steps++)
        {
            var head = view.Tree.Heads[node];
            if (view.GroupOf(head) is { } group && !(group.IsCopula && view.Tree.Is(node, "conj", "nmod", "appos")))
                return OfGovernor(node, group);
            node = head;
        }

        return null;
    }

    private Argument? OfGovernor(int node, VerbGroup group)
    {
        // "deliveries were put at 300 by the panel": who counts them did not deliver them.
        if (group.IsPassive && CueLexicon.Verb(group.Lemma).Any() && !rules.IsLight(group.Lemma))
            return null;
        if (view.Tree.Is(node, "nsubj:pass") || (group.IsPassive && view.Tree.Is(node, "nsubj")))
            return clauses.Arguments(view.ChunkAt(group.Verb)).Find(a => a.Slot == "by");
        if (view.Tree.Is(node, "nsubj", "csubj") || !rules.IsLight(group.Lemma))
            return null;
        return group.IsReduced
            ? clauses.Arguments(view.ChunkAt(group.Verb)).Find(a => a.Slot == "by")
            : clauses.Subject(view.ChunkAt(group.Verb));
    }

    /// <summary>"reflects arms deliveries", "points to missile sales": the verb vouches for the noun.</summary>
    public bool IsVouchedFor(Chunk trigger)
    {
        if (trigger is not NounPhrase phrase)
            return false;
        var node = phrase.Node;
        for (var steps = 0; steps < 3 && view.Tree.Heads[node] >= 0; steps++)
        {
            node = view.Tree.Heads[node];
            if (view.GroupOf(node) is { } group)
                return rules.IsEvidential(group.Lemma);
        }

        return false;
    }
}
