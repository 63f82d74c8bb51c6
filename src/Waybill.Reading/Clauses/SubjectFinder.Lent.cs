using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <content>Subjects that control, raising and coordination lend.</content>
internal sealed partial class SubjectFinder
{
    private Argument? Lent(int node, int depth)
    {
        var head = tree.Heads[node];
        if (head < 0)
            return null;
        var relation = tree.Relations[node];
        // "spoke of rifles sent to Chad": a participle belongs to the phrase right before it.
        if (
            relation is "advcl" or "xcomp" or "ccomp"
            && view.GroupOf(node) is { IsReduced: true } participle
            && view.ChunkAt(participle.First) is > 0 and var at
            && view.Chunks[at - 1] is NounPhrase { IsPronoun: false } before
        )
            return Alone(before.Node);
        // "the drones used by Sudan come from Iran": a finite verb is not joined to a participle.
        if (relation == "conj")
            return view.GroupOf(head) is { IsReduced: true } && view.GroupOf(node) is { IsReduced: false, IsGerund: false }
                ? null
                : Find(head, depth + 1);
        if (relation is "acl:relcl")
            return Alone(head);
        if (relation.StartsWith("acl", StringComparison.Ordinal))
            return OfNoun(node, head, depth);
        if (relation is "xcomp" or "advcl" or "ccomp" or "advcl:relcl" or "obl" or "nmod" or "dep")
            return OfVerb(node, head, relation, depth);
        return view.GroupOf(node) is { IsGerund: true } gerund ? AfterPreposition(gerund, depth) : null;
    }

    // "accuses Rwanda of arming M23", whatever the tree makes of it.
    private Argument? AfterPreposition(VerbGroup gerund, int depth)
    {
        var at = view.ChunkAt(gerund.First) - 1;
        if (at < 1 || view.Chunks[at].Kind != ChunkKind.Preposition)
            return null;
        NounPhrase? told = null;
        for (var i = at - 1; i >= 0 && at - i < 4; i--)
        {
            if (view.Chunks[i] is NounPhrase phrase)
                told ??= phrase;
            else if (view.Chunks[i] is VerbGroup { IsPassive: true } passive)
                return Find(passive.Predicate, depth + 1);
            else if (view.Chunks[i] is VerbGroup verb)
                return told is not null && VerbLexicon.ObjectControl.Contains(verb.Lemma)
                    ? Alone(told.Node)
                    : Find(verb.Predicate, depth + 1);
        }

        return null;
    }

    // A clause that hangs on a noun: shells "sent to Chad", the states "to recognise", plans "to sell", accusations "of arming".
    private Argument? OfNoun(int node, int noun, int depth)
    {
        var group = view.GroupOf(node);
        if (view.PhraseAt(noun) is not { } phrase)
            return Find(noun, depth + 1);
        // "is said by diplomats to have sent": the clause hangs on who says it.
        if (
            tree.Relations[noun] == "obl:agent"
            && tree.Heads[noun] is >= 0 and var passive
            && view.GroupOf(passive) is { IsPassive: true }
            && group is { IsReduced: false }
        )
            return Find(passive, depth + 1);
        var isSaid = CueLexicon.IsStatement(phrase.Head);
        var isPlan = FactualityWords.IntendNouns.Contains(phrase.Head);
        // "Russia and Belarus are the only states to recognise it"
        if (
            (group is { IsInfinitive: true } || (group is { IsGerund: true } && tree.Dependent(node, "mark") >= 0))
            && view.GroupOf(noun) is { IsCopula: true }
        )
            return Find(noun, depth + 1);
        if ((!isSaid && !(isPlan && group is { IsReduced: false })) || group is { IsReduced: true })
            return Alone(noun);
        if (group is { IsInfinitive: false, IsGerund: false } && !isPlan)
            return null;
        return Possessor(phrase) ?? Governor(noun, depth);
    }

    private Argument? Possessor(NounPhrase phrase)
    {
        var owner = tree.Dependent(phrase.Node, "nmod:poss");
        if (owner < 0)
            return null;
        var (first, last) = tree.Span(owner);
        if (last > first && view.Tokens[last].Kind == TokenKind.Possessive)
            last--;
        return new(Argument.Subject, [new(NounPhrases.Make(view, first, last, owner), view.ChunkAt(owner), [])]);
    }

    // The subject of the verb that the noun is an object of: "Iran has plans to sell".
    private Argument? Governor(int noun, int depth)
    {
        var at = noun;
        for (var steps = 0; steps < 4 && tree.Heads[at] >= 0; steps++)
        {
            at = tree.Heads[at];
            if (view.GroupOf(at) is not null)
                return Find(at, depth + 1);
        }

        return null;
    }

    private Argument? OfVerb(int node, int head, string relation, int depth)
    {
        var group = view.GroupOf(node);
        if (
            group is { IsInfinitive: false, IsGerund: false, IsReduced: false, Form: not Inflection.Base }
            && relation is "ccomp" or "advcl"
        )
            return group.Form.HasFlag(Inflection.Participle) && !group.HasAuxiliary ? Find(head, depth + 1) : null;
        var governor = view.GroupOf(head);
        var controls =
            governor is { IsPassive: false }
            && (
                relation == "xcomp"
                    ? governor.Lemma != "promise"
                    : VerbLexicon.ObjectControl.Contains(governor.Lemma)
                        || (IsGround(node) && VerbLexicon.GroundControl.Contains(governor.Lemma))
            );
        if (controls && tree.Dependent(head, "obj", "iobj") is >= 0 and var told && !IsRelative(told) && Of(told) is { } controller)
            return controller;
        return (group is { IsInfinitive: true } ? Through(governor, head, node) : null) ?? Find(head, depth + 1);
    }

    // "for shipping"
    private bool IsGround(int node) => tree.Dependent(node, "mark", "case") is >= 0 and var mark && tree.Tokens[mark].Lower == "for";

    // "turned to Norway to supply it"
    private Argument? Through(VerbGroup? governor, int head, int node)
    {
        if (governor is null or { IsPassive: true })
            return null;
        foreach (var child in tree.Dependents(head))
        {
            if (
                child > head
                && child < node
                && tree.Is(child, "obl")
                && tree.Dependent(child, "case") is >= 0 and var mark
                && VerbLexicon.ControlsThrough(governor.Lemma, tree.Tokens[mark].Lower)
            )
                return Of(child);
        }

        return null;
    }

    private Argument? Alone(int noun) =>
        Nominals.Of(view, Measure(noun) ?? noun) is { Count: > 0 } phrases ? new(Argument.Subject, phrases) : null;

    // "40 tons of shells meant for Chad": what is meant is so much of them.
    private int? Measure(int noun)
    {
        if (view.PhraseAt(noun) is not { } phrase || view.ChunkAt(phrase.First) is not (> 1 and var at))
            return null;
        return
            view.Chunks[at - 1] is { Kind: ChunkKind.Preposition, Words: "of" }
            && view.Chunks[at - 2] is NounPhrase { Amount.Kind: AmountKind.Count } measure
            && NounKinds.Is("container", measure.Head)
            ? measure.Node
            : null;
    }
}
