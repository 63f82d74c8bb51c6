using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Factuality;

/// <summary>
/// Climbs from a trigger over the verbs and nouns that govern it: plans to ship, refused to send, is negotiating a sale, may include
/// shipments. A negation and a verb of failing each turn the polarity round.
/// </summary>
internal sealed partial class Governors(SentenceView view, Chunk trigger)
{
    private const int Deepest = 8;
    private readonly SyntaxTree tree = view.Tree;
    private Stance stance = Stance.Plain;

    /// <summary>The nodes that were climbed over, the trigger's first.</summary>
    public List<int> Visited { get; } = [];

    /// <summary>The words that gave the stance.</summary>
    public List<StanceCue> Cues { get; } = [];

    /// <summary>The stance that they give.</summary>
    public Stance Apply(Stance before)
    {
        stance = before;
        var node = trigger is VerbGroup group ? group.Predicate : ((NounPhrase)trigger).Node;
        Visited.Add(node);
        if (trigger is VerbGroup verb)
        {
            Negate(verb);
            Modal(verb);
            if (IsToBe(node))
                Intend();
        }
        else if (view.GroupOf(node) is { IsCopula: true } be)
        {
            Negate(be);
            Modal(be);
        }

        for (var steps = 0; steps < Deepest && tree.Heads[node] >= 0 && Climbs(node); steps++)
        {
            node = tree.Heads[node];
            Visited.Add(node);
        }

        return stance;
    }

    // Applies what the head makes of a node, and tells whether what governs the head governs the node too.
    private bool Climbs(int node)
    {
        var head = tree.Heads[node];
        var own = view.GroupOf(node);
        var isVerb = node == Visited[0] ? trigger is VerbGroup : own is not null;
        if (!isVerb)
            return OfNoun(node, head);
        switch (tree.Relations[node])
        {
            case "conj":
                return own is { IsInfinitive: false, HasAuxiliary: false } && tree.Dependent(node, "nsubj") < 0 && IsNonFinite(head);
            case "xcomp":
                return Governed(head, true);
            case "ccomp" when tree.Tags[head] == Upos.Adj:
                return OfPredicate(node, head);
            case "ccomp":
                return own is { IsInfinitive: true } or { IsGerund: true } or { Form: Inflection.Base }
                    ? Governed(head, true)
                    : Wanted(head);
            case "advcl":
                return Adverbial(node, head, own);
            case "acl" or "acl:relcl" when OfChance(node, head):
                return false;
            case "acl":
                return OfPlan(node, head, own);
            case "csubj" or "csubj:pass":
                return OfPredicate(node, head);
            case "nsubj" or "obj" or "obl" or "nmod":
                return Governed(head, true);
            default:
                return false;
        }
    }

    // "was to supply rifles": what is meant to be done.
    private bool IsToBe(int node)
    {
        if (tree.Dependent(node, "mark") is not (> 0 and var mark) || tree.Tokens[mark].Lower != "to" || tree.Lemmas[mark - 1] != "be")
            return false;
        Cues.Add(new("act", mark - 1, mark, "be to"));
        return tree.Heads[mark - 1] == node && tree.Is(mark - 1, "aux", "cop");
    }

    private bool IsNonFinite(int node) =>
        view.GroupOf(node) is { } group && (group.IsInfinitive || group.IsGerund || tree.Is(node, "xcomp", "advcl", "acl"));

    private bool OfNoun(int node, int head)
    {
        var relation = tree.Relations[node];
        if (relation is "nmod" or "appos" or "conj" or "compound" or "nmod:poss" or "dep" or "flat")
        {
            if (view.PhraseAt(head) is not { } phrase)
                return false;
            if (relation == "nmod" && FactualityWords.Speculation.Contains(phrase.Head))
                stance = stance with { Act = Act.Propose, Certainty = Certainty.Possible };
            else if (relation == "nmod" && FactualityWords.IntendNouns.Contains(phrase.Head))
                Intend();
            return true;
        }

        if (view.GroupOf(head) is not { } group)
            return relation == "nsubj";
        // "deliveries could reach 300": what the figure is told with.
        if (
            relation is "nsubj:pass"
            || (
                relation == "nsubj" && (FactualityWords.Happens(group.Lemma) || (!group.IsCopula && NounKinds.Is("amounting", group.Lemma)))
            )
        )
            return Governed(head, true);
        return relation is "obj" or "obl" or "xcomp" or "ccomp" or "iobj" && Governed(head, false);
    }

    // What a verb or adjective makes of its complement.
    private bool Governed(int head, bool isVerb)
    {
        var group = view.GroupOf(head);
        if (group is null)
            return Adjective(head, false) || tree.Tags[head] == Upos.Verb;
        if (group.Lemma is "be" && group.IsCopula)
        {
            Negate(group);
            Modal(group);
            _ = Adjective(head, true);
            return true;
        }

        if (group.Lemma is "have" or "do" or "be" && !isVerb)
        {
            Negate(group);
            Modal(group);
            return true;
        }

        Negate(group);
        Modal(group);
        if (group.Lemma == "have" && isVerb)
            return true;
        Effect(FactualityWords.Verb(group), group, isVerb);
        return true;
    }

    // "hopes that Iran sends", "denies that Iran sent": a wish or denial, whatever clause it takes.
    private bool Wanted(int head)
    {
        if (view.GroupOf(head) is { } denial && FactualityWords.Verb(denial) == "denying")
            Effect("denying", denial, true);
        else if (view.GroupOf(head) is { } doubt && FactualityWords.Verb(doubt) == "doubting")
            Effect("doubting", doubt, true);
        if (
            view.GroupOf(head) is { } group
            && FactualityWords.Verb(group) == "intend"
            && group.Lemma is "want" or "hope" or "wish" or "demand" or "ask" or "request" or "urge" or "propose" or "plan"
        )
            Intend();
        return false;
    }

    // "without sending", "stopped them from sending", "to help Chad fight": what is not done, what is meant.
    private bool Adverbial(int node, int head, VerbGroup? own)
    {
        var mark = tree.Dependent(node, "mark", "case") is >= 0 and var at ? view.Tokens[at].Lower : "";
        if (mark == "that")
            return Wanted(head);
        if (mark == "without")
        {
            Negate(true);
            return false;
        }

        if (
            own is { IsGerund: true }
            && view.GroupOf(head) is { } denial
            && FactualityWords.Verb(denial) == "denying"
            && mark.Length == 0
            && !HasComma(node)
        )
            return Governed(head, true);
        if (mark is "from" or "of" && view.GroupOf(head) is { } norm && FactualityWords.Verb(norm.Lemma) == "norm")
            return Governed(head, true);
        if (
            mark is "of" or "with" or "for" or "over"
            && view.GroupOf(head) is { IsPassive: true } charge
            && FactualityWords.Verb(charge.Lemma) == "accusing"
        )
        {
            Effect("accusing", charge, true);
            return false;
        }

        if (mark == "from" && view.GroupOf(head) is { } stop && FactualityWords.Verb(stop.Lemma) == "failing")
            return Governed(head, true);
        if (own is { IsInfinitive: true })
        {
            // "was seen to unload": the seeing vouches for it.
            if (view.GroupOf(head) is { IsPassive: true } seen && FactualityWords.Perceives(seen.Lemma))
                return Governed(head, true);
            if (view.GroupOf(head) is { } governor && FactualityWords.Verb(governor.Lemma) is not null)
                return Governed(head, true);
            Intend();
            return false;
        }

        return mark is "of" or "in" or "on" or "about" or "for"
            && view.GroupOf(head) is { } verb
            && FactualityWords.Verb(verb.Lemma) == "intend"
            && Governed(head, true);
    }

    private bool HasComma(int node) => tree.Span(node).First is > 0 and var first && view.Tokens[first - 1].Lower == ",";

    // "It is possible that Chad sent": how likely the clause is. What is said of it else, such as that it is not new, leaves it as it is.
    private bool OfPredicate(int node, int head)
    {
        if (tree.Dependent(node, "mark") is not (>= 0 and var mark) || view.Tokens[mark].Lower != "that" || tree.Tags[head] != Upos.Adj)
            return false;
        var (word, group) = (view.Tokens[head].Lower, view.GroupOf(head));
        if (FactualityWords.Adjective(word) is not ("probable" or "improbable" or "possible"))
            return false;
        if (word is "certain" or "sure" or "bound")
        {
            if (group is { IsNegated: true })
                stance = stance with { Certainty = Certainty.Underspecified };
            else if (head > 0 && FactualityWords.IsNearly(view.Tokens[head - 1].Lower))
                stance = stance with { Certainty = Certainty.Probable };
            return false;
        }

        if (group is { IsCopula: true })
        {
            Negate(group);
            Modal(group);
        }

        _ = Adjective(head, true);
        return false;
    }

    // "there is a possibility that Chad sent"; "no chance" is none, and what is ruled out is not so.
    private bool OfChance(int node, int head)
    {
        if (
            FactualityWords.Chance(view.Tokens[head].Lower) is not { } effect
            || !Enumerable.Range(head + 1, Math.Max(0, node - head - 1)).Take(2).Any(i => view.Tokens[i].Lower == "that")
        )
            return false;
        Cues.Add(new("certainty", head, head, "chance"));
        stance = stance with { Certainty = effect == "probable" ? Certainty.Probable : Certainty.Possible };
        var verb = tree.Heads[head] is >= 0 and var above ? view.GroupOf(above) : null;
        var isNone =
            FactualityWords.Negators.Contains(view.Tokens[tree.Span(head).First].Lower)
            || verb is { IsNegated: true, Lemma: "be" or "exist" or "see" }
            || (
                verb is { IsNegated: false }
                && (verb.Lemma is "exclude" or "preclude" || FactualityWords.Verb(verb) == "denying" || RulesOut(verb))
            );
        if (isNone)
            Negate(true);
        return true;
    }

    private static bool RulesOut(VerbGroup verb) => verb is { Lemma: "rule", Particle: "out" };

    // "plans to sell", "no intention of selling"
    private bool OfPlan(int node, int head, VerbGroup? own)
    {
        if (
            view.PhraseAt(head) is not { } plan
            || own is { IsInfinitive: false, IsGerund: false }
            || !FactualityWords.IntendNouns.Contains(plan.Head)
        )
            return false;
        Intend();
        Negate(FactualityWords.Negators.Contains(view.Tokens[plan.First].Lower));
        var verb = tree.Heads[head];
        if (verb >= 0 && tree.Is(head, "obj", "nsubj", "obl") && view.GroupOf(verb) is { } group)
        {
            Negate(group);
            Visited.Add(head);
        }

        return false;
    }
}
