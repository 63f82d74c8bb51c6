using Waybill.Reading.Grammar;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Mends what a parser is known to mistake and what grammar alone can tell.</summary>
internal static partial class TreeRepair
{
    private const int WidestGap = 4;

    /// <summary>The tree, or a mended one.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        tree = OpeningDate.Apply(WordRepair.Apply(ReporterRepair.Apply(tree)));
        var draft = new Draft(tree);
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Lemmas[i] == "have" && tree.Tags[i] == Upos.Verb && Participle(tree, i) is >= 0 and var participle)
                draft.MakeAuxiliary(i, participle);
            else if (tree.Lemmas[i] == "have" && tree.Tags[i] == Upos.Verb && !draft.IsChanged && BeforeObject(tree, i) is > 0 and var used)
                draft.MakeAuxiliary(i, used);
            else if (tree.Xpos[i] is "VB" or "VBP" or "VBZ" or "VBD" && !draft.IsChanged)
                Misplaced(tree, draft, i);
            if (
                tree.Is(i, "aux")
                && tree.Lemmas[i] == "have"
                && tree.Xpos[tree.Heads[i]] == "VBG"
                && !draft.IsChanged
                && IsPossession(tree, tree.Heads[i])
            )
                draft.Possess(i, tree.Heads[i], tree.Dependent(tree.Heads[i], "obj"));
            if (!draft.IsChanged && FirstSubject(tree, i) is >= 0 and var first)
                draft.Share(i, first);
            if (tree.Is(i, "mark") && !draft.IsChanged && Moment(tree, i) is >= 0 and var moment)
                draft.Date(i, moment, SubjectBehind(tree, moment));
            if (IsPlaced(tree, i))
                draft.Attach(i, i - 1);
            // "denies arming the rebels": what a verb takes in -ing is a clause.
            if (tree.Relations[i] == "obj" && tree.Tags[i] == Upos.Verb && tree.Xpos[i] == "VBG")
                draft.Relations[i] = "xcomp";
            if (tree.Is(i, "xcomp", "ccomp") && tree.Xpos[i] is "VBP" or "VB" && !draft.IsChanged && Claim(tree, i) is >= 0 and var claim)
                draft.Regain(i, claim);
            if (tree.Is(i, "xcomp", "ccomp") && !draft.IsChanged && Swallowed(tree, i) is >= 0 and var bearer)
                draft.Release(i, bearer);
            if (Bereft(tree, i) is >= 0 and var bereft)
            {
                if (draft.TryHang(i, bereft, "nsubj") && tree.Is(i + 1, "aux"))
                    _ = draft.TryHang(i + 1, bereft, "aux");
            }

            if (tree.Relations[i] == "nsubj:pass" && IsActive(tree, tree.Heads[i]))
                draft.Relations[i] = "nsubj";
        }

        // What hangs on a noun or verb nearby: after the mends of whole clauses, which they must not hinder.
        for (var i = 0; i < tree.Count; i++)
        {
            if (Titled(tree, i) is >= 0 and var person)
                draft.Own(i, person);
            else if (Compared(tree, i) is { } listed)
                draft.List(i, listed.Amount, listed.Before);
            else if (Raised(tree, i) is >= 0 and var raised)
                _ = draft.TryHang(i, raised, "conj");
            else if (draft.IsChanged)
                continue;
            else if (Owned(tree, i) is > 0 and var owned)
                (draft.Heads[i], draft.Relations[i]) = (owned, "nmod:poss");
            else if (GivenTo(tree, i) is >= 0 and var giving)
                (draft.Heads[i], draft.Relations[i]) = (giving, "obj");
            else if (Priced(tree, i) is >= 0 and var sum)
                draft.Price(i, sum);
        }

        // "Mali imports 60 percent of its arms": a noun with a subject is a verb.
        if (
            tree.Tags[tree.Root] == Upos.Noun
            && tree.Dependent(tree.Root, "nsubj") is >= 0 and var subject
            && subject < tree.Root
            && tree.Dependent(tree.Root, "cop", "case") < 0
            && tree.Dependent(tree.Root, "det") is var article
            && article < subject
            && VerbLexicon.Find(tree.Tokens[tree.Root].Lower) is not null
        )
        {
            draft.MakeVerb(tree.Root);
            if (article >= 0)
                _ = draft.TryHang(article, subject, "det");
        }
        else if (!draft.IsChanged && Telling(tree) is > 0 and var telling)
            draft.Tell(telling);
        else if (LacksVerb(tree) && Past(tree) is >= 0 and var past)
            draft.Promote(past, tree.Root);
        else if (LacksVerb(tree) && Modifier(tree) is > 0 and var modifier)
            draft.Divide(modifier, tree.Root);
        else if (LacksVerb(tree) && BehindName(tree) is > 0 and var behind)
            draft.Predicate(behind, tree.Root);
        return draft.IsChanged ? draft.Tree() : tree;
    }

    // "has once more denied": the tree takes the participle for the object of "has".
    private static int Participle(SyntaxTree tree, int have)
    {
        foreach (var child in tree.Dependents(have))
        {
            if (child <= have || child - have > WidestGap || tree.Xpos[child] is not ("VBN" or "VBD"))
                continue;
            if (!tree.Is(child, "obj", "xcomp", "ccomp", "acl", "advcl", "dep") || tree.Dependent(child, "nsubj", "aux", "mark") >= 0)
                return -1;
            for (var i = have + 1; i < child; i++)
            {
                if (tree.Tags[i] is not (Upos.Adv or Upos.Part))
                    return -1;
            }

            return child;
        }

        return -1;
    }

    // "may have used grenades": the participle stands before the object of "have".
    private static int BeforeObject(SyntaxTree tree, int have)
    {
        var at = have + 1;
        while (at < tree.Count && at - have < WidestGap && tree.Tags[at] is Upos.Adv or Upos.Part)
            at++;
        return
            at < tree.Count
            && tree.Xpos[at] == "VBN"
            && tree.Relations[at] == "amod"
            && tree.Heads[at] > at
            && tree.Heads[tree.Heads[at]] == have
            ? at
            : -1;
    }

    // "spoke of rifles sent to Chad": a participle belongs to the noun right before it.
    private static bool IsPlaced(SyntaxTree tree, int at) =>
        at > 0
        && tree.Xpos[at] == "VBN"
        && tree.Relations[at] == "advcl"
        && tree.Tags[at - 1] == Upos.Noun
        && tree.Dependent(at, "aux", "mark", "nsubj") < 0
        && !tree.IsUnder(at - 1, at);

    // "had misfiring problems": "have" is no auxiliary of a form in -ing.
    private static bool IsPossession(SyntaxTree tree, int gerund)
    {
        foreach (var child in tree.Dependents(gerund))
        {
            if (tree.Is(child, "aux") && tree.Lemmas[child] == "be")
                return false;
        }

        return tree.Dependent(gerund, "obj") > gerund;
    }

    // "helps Russia evade sanctions", "that weapons pass between them": a verb that the tree takes for a modifier or copula.
    private static void Misplaced(SyntaxTree tree, Draft draft, int verb)
    {
        var head = tree.Heads[verb];
        if (head < 0)
            return;
        if (tree.Is(verb, "cop") && tree.Lemmas[verb] is not ("be" or "get" or "become" or "remain"))
            draft.Uncouple(verb, head);
        else if (
            head < verb
            && tree.Is(verb, "flat", "compound")
            && tree.Tags[verb] == Upos.Verb
            && tree.Is(head, "nsubj")
            && tree.Heads[head] > verb
            && tree.Tags[tree.Heads[head]] is Upos.Noun or Upos.Propn
        )
            draft.Raise(verb, head, tree.Heads[head]);
        else if (
            head > verb
            && tree.Is(verb, "compound", "amod")
            && tree.Heads[head] >= 0
            && tree.Heads[head] < verb
            && tree.Is(head, "obj")
        )
            draft.Complement(verb, head);
    }

    // "Claims that Iran is arming Sudan rest on nothing": a noun whose clause has swallowed the verb that it is the subject of. The noun;
    // -1 when the verb is rightly where it is.
    private static int Claim(SyntaxTree tree, int verb)
    {
        var inner = tree.Heads[verb];
        if (inner < 0 || tree.Dependent(verb, "nsubj") is var subject && subject != verb - 1 || tree.Dependent(verb, "mark", "aux") >= 0)
            return -1;
        var noun = tree.Heads[inner];
        var isClaim =
            noun >= 0 && noun < inner && tree.Is(inner, "acl") && tree.Dependent(inner, "mark") >= 0 && tree.Tags[noun] == Upos.Noun;
        return isClaim && tree.Dependent(inner, "obj") < 0 && LacksPredicate(tree, noun) ? noun : -1;
    }

    // "70 percent of the parts that Chad imports come from Serbia": the verb after a relative clause is that of the noun before it, or of
    // what is counted of it. The noun; -1 when the verb is rightly where it is.
    private static int Swallowed(SyntaxTree tree, int verb)
    {
        var inner = tree.Heads[verb];
        if (
            inner < 0
            || inner != verb - 1
            || !tree.Is(inner, "acl:relcl")
            || tree.Xpos[verb] is not ("VB" or "VBP" or "VBD")
            || tree.Dependent(verb, "nsubj", "mark", "aux") >= 0
            || tree.Dependent(inner, "nsubj") < 0
        )
            return -1;
        var noun = tree.Heads[inner];
        while (
            noun >= 0
            && tree.Relations[noun] == "nmod"
            && tree.Dependent(noun, "case") is >= 0 and var mark
            && tree.Tokens[mark].Lower == "of"
            && tree.Heads[noun] < noun
        )
            noun = tree.Heads[noun];
        return noun >= 0 && tree.Is(noun, "obl", "nsubj", "root", "dep", "dislocated", "parataxis", "ccomp") ? noun : -1;
    }

    // A noun that is nothing to a verb, or the second subject of one: "claims that …, Rashid said".
    private static bool LacksPredicate(SyntaxTree tree, int noun) =>
        tree.Is(noun, "root", "ccomp", "parataxis", "conj", "dep") || (tree.Is(noun, "nsubj") && HasOtherSubject(tree, noun));

    private static bool HasOtherSubject(SyntaxTree tree, int noun)
    {
        foreach (var other in tree.Dependents(tree.Heads[noun]))
        {
            if (other != noun && tree.Is(other, "nsubj"))
                return true;
        }

        return false;
    }

    // A participle without "be" has no passive subject, but where it hangs on a noun.
    private static bool IsActive(SyntaxTree tree, int verb)
    {
        var isPerfect = false;
        foreach (var child in tree.Dependents(verb))
        {
            if (tree.Is(child, "aux", "cop") && tree.Lemmas[child] is "be" or "get")
                return false;
            isPerfect |= tree.Is(child, "aux") && tree.Lemmas[child] == "have";
        }

        return isPerfect || tree.Xpos[verb] is "VBN" or "VBD" && !tree.Is(verb, "acl", "advcl", "conj", "ccomp", "xcomp");
    }
}
