using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Reads the verb groups off the tree: each verb, or copula, with its auxiliaries, negation and the adverbs among them.</summary>
internal static class VerbGroups
{
    private const int Longest = 12;

    /// <summary>The groups, each at the index of its first token; null where none begins.</summary>
    public static VerbGroup?[] Find(SentenceView view, bool[] covered)
    {
        var groups = new VerbGroup?[view.Tokens.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            if (covered[i] || !IsVerb(view.Tree, i))
                continue;
            var predicate = view.Tree.Is(i, "cop", "aux") ? view.Tree.Heads[i] : i;
            var first = First(view, i, predicate, covered);
            groups[first] = Make(view, first, i, predicate, covered);
            Array.Fill(covered, true, first, i - first + 1);
        }

        return groups;
    }

    // An auxiliary of what is no verb is a copula: "are unfounded".
    private static bool IsVerb(SyntaxTree tree, int at) =>
        tree.Is(at, "aux")
            ? tree.Lemmas[at] == "be" && tree.Tags[tree.Heads[at]] is Upos.Adj or Upos.Noun && tree.Dependent(tree.Heads[at], "cop") < 0
        : tree.Tags[at] == Upos.Verb || (tree.Xpos[at] is "VB" or "VBZ" or "VBP" or "VBD" && tree.Tags[at] != Upos.Aux)
            ? tree.Relations[at] is not ("case" or "aux" or "aux:pass" or "fixed" or "mark" or "cc" or "compound:prt")
        : tree.Tags[at] == Upos.Aux && tree.Relations[at] is not ("aux" or "aux:pass");

    // Back over auxiliaries, "to" and the adverbs between them.
    private static int First(SentenceView view, int verb, int predicate, bool[] covered)
    {
        var tree = view.Tree;
        var first = verb;
        for (var i = verb - 1; i >= 0 && verb - i < Longest && !covered[i]; i--)
        {
            if (tree.Heads[i] != predicate && !(tree.Heads[i] > i && tree.Heads[tree.Heads[i]] == predicate))
                break;
            if (tree.Is(i, "aux") || (tree.Relations[i] == "mark" && view.Tokens[i].Lower == "to"))
                first = i;
            // "has “never provided”": a quotation may open within.
            else if (view.Tokens[i].Kind != TokenKind.Quote && !tree.Is(i, "advmod", "cc:preconj", "det"))
                break;
        }

        return first;
    }

    private static VerbGroup Make(SentenceView view, int first, int verb, int predicate, bool[] covered)
    {
        var tree = view.Tree;
        var (own, state) = (Read(view, predicate, verb), default(State));
        state = own;
        // "was seized and sent", "did not ship or sell": what a conjunct shares with the verb before it.
        var head = tree.Heads[predicate];
        if (
            tree.Relations[predicate] == "conj"
            && !own.Any
            && !own.Infinitive
            && head >= 0
            && tree.Dependent(predicate, "nsubj") < 0
            && Form(tree, predicate) is var mine
            && mine is not (Inflection.Past or Inflection.Third)
            && Shares(mine, Form(tree, head))
        )
            state = Read(view, head, head) with
            {
                Negated = own.Negated || (Read(view, head, head).Negated && IsAlternative(view, predicate)),
            };
        var form = Form(tree, verb);
        // "Mali supplied rifles": a participle without an auxiliary that hangs on nothing is a past.
        if (form == Inflection.Participle && !state.Any && !state.Infinitive && !IsReduced(tree, verb))
            form = Inflection.Past;
        var participle = form.HasFlag(Inflection.Participle) && predicate == verb;
        var isReduced = participle && !state.Any && !state.Infinitive && IsReduced(tree, verb);
        return new(first, verb, view.Words(first, verb))
        {
            Lemma = LemmaOf(view, verb, predicate),
            Verb = verb,
            Predicate = predicate,
            Particle = ParticleOf(view, verb, covered),
            Form = form,
            IsPassive = participle && (state.Passive || isReduced),
            IsReduced = isReduced,
            IsInfinitive = state.Infinitive,
            IsProgressive = state.Be && form == Inflection.Gerund,
            IsPerfect = state.Have,
            HasAuxiliary = state.Any,
            IsNegated = state.Negated,
            Modal = state.Modal,
            IsPastAuxiliary = state.PastAuxiliary,
        };
    }

    private static bool Shares(Inflection one, Inflection other) => one == other || (one & other) != 0;

    private static bool IsAlternative(SentenceView view, int predicate) =>
        view.Tree.Dependent(predicate, "cc") is >= 0 and var cc && view.Tokens[cc].Lower is "or" or "nor";

    private static string? ParticleOf(SentenceView view, int verb, bool[] covered)
    {
        if (
            view.Tree.Dependent(verb, "compound:prt") is >= 0 and var particle
            && !covered[particle]
            && !Particles.IsOfSeeming(view, particle)
        )
            return view.Tokens[particle].Lower;
        return Particles.IsAt(view, verb + 1) ? view.Tokens[verb + 1].Lower : null;
    }

    // The verb lexicon knows the forms of its verbs better than any guess.
    private static string LemmaOf(SentenceView view, int verb, int predicate) =>
        // "wound up in Chad" hurts nobody.
        view.Tokens[verb].Lower == "wound"
        && Particles.IsAt(view, verb + 1)
            ? "wind"
        : view.Tree.Tags[verb] == Upos.Aux && predicate != verb ? "be"
        : VerbLexicon.Find(view.Tokens[verb].Lower)?.Lemma ?? view.Tree.Lemmas[verb].ToLowerInvariant();

    // "a ship sailed to Chad": a verb without a passive is no reduced one.
    private static bool IsReduced(SyntaxTree tree, int verb)
    {
        if (VerbLexicon.Find(tree.Tokens[verb].Lower) is { IsIntransitive: true })
            return false;
        var at = verb;
        for (var steps = 0; steps < 4 && tree.Relations[at] == "conj" && tree.Heads[at] >= 0; steps++)
            at = tree.Heads[at];
        return tree.Is(at, "acl", "advcl", "amod") && tree.Dependent(verb, "nsubj") < 0 && tree.Dependent(verb, "obj") < 0;
    }

    private static State Read(SentenceView view, int predicate, int verb)
    {
        var tree = view.Tree;
        var state = default(State);
        foreach (var child in tree.Dependents(predicate))
        {
            var lower = view.Tokens[child].Lower;
            if (tree.Is(child, "aux"))
                Auxiliary(ref state, lower, tree.Lemmas[child], tree.Relations[child] == "aux:pass", IsPast(tree, child));
            else if (tree.Relations[child] == "mark" && lower == "to" && Reaches(tree, child, verb))
                state.Infinitive = true;
            else if (tree.Is(child, "advmod", "cc:preconj", "cc", "det") && IsNegation(view, child, predicate))
                state.Negated = true;
        }

        state.Passive |= state.Be && Form(tree, verb).HasFlag(Inflection.Participle);
        return state;
    }

    // Only adverbs and auxiliaries stand between "to" and its verb.
    private static bool Reaches(SyntaxTree tree, int to, int verb)
    {
        for (var i = to + 1; i < verb; i++)
        {
            if (tree.Tags[i] is not (Upos.Adv or Upos.Aux or Upos.Part))
                return false;
        }

        return true;
    }

    private static void Auxiliary(ref State state, string lower, string lemma, bool isPassive, bool isPast)
    {
        if (lemma is "be" or "get")
        {
            state.Be = true;
            state.Passive |= isPassive;
        }
        else if (lemma == "have")
        {
            state.Have = true;
        }
        else if (lemma == "do")
        {
            state.Do = true;
        }
        else
        {
            state.Modal = lower switch
            {
                "ca" => "can",
                "wo" or "'ll" => "will",
                "'d" => "would",
                "sha" => "shall",
                _ => lower,
            };
            return;
        }

        state.PastAuxiliary |= isPast;
    }

    // "no longer" too; "neither ... nor" stands as cc:preconj or cc.
    private static bool IsNegation(SentenceView view, int child, int predicate)
    {
        var lower = view.Tokens[child].Lower;
        if (lower is "not" or "n't" or "never" or "neither" or "nor")
            return lower != "not" || child < predicate || view.Tree.Relations[child] == "advmod";
        return lower == "longer" && child > 0 && view.Tokens[child - 1].Lower == "no";
    }

    private static bool IsPast(SyntaxTree tree, int token) => tree.Xpos[token] == "VBD" || tree.Has(token, "Tense=Past");

    private static Inflection Form(SyntaxTree tree, int token) =>
        tree.Xpos[token] switch
        {
            "VB" or "VBP" => Inflection.Base,
            "VBZ" => Inflection.Third,
            "VBD" => Inflection.Past,
            "VBN" => Inflection.Participle,
            "VBG" => Inflection.Gerund,
            _ => Inflection.None,
        };

    private struct State
    {
        public bool Infinitive;
        public bool Have;
        public bool Be;
        public bool Do;
        public bool Passive;
        public bool Negated;
        public bool PastAuxiliary;
        public string? Modal;

        public readonly bool Any => Have || Be || Do || Modal is not null;
    }
}
