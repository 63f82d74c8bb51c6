using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Tells who stands behind a verb, and which words the verb has around it.</summary>
internal sealed partial class VerbCue(SyntaxTree tree)
{
    /// <summary>True for "was accused", "is said".</summary>
    public bool IsPassive(int verb) =>
        tree.Dependent(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0
        || (tree.Is(verb, "acl") && tree.Xpos[verb] == "VBN" && tree.Dependent(verb, "aux", "nsubj") < 0);

    /// <summary>True for "did not say".</summary>
    public bool IsNegated(int verb)
    {
        foreach (var child in tree.Dependents(verb))
        {
            if (child < verb && tree.Is(child, "advmod", "cc") && tree.Tokens[child].Lower is "not" or "n't" or "never" or "neither")
                return true;
        }

        var subject = tree.Dependent(verb, "nsubj");
        return subject >= 0 && tree.Tokens[tree.Span(subject).First].Lower is "no" or "neither" or "nobody" or "none";
    }

    /// <summary>The agent of a passive; -1 when it is not told.</summary>
    public int Agent(int verb)
    {
        foreach (var child in tree.Dependents(verb))
        {
            if (child > verb && tree.Is(child, "obl") && (tree.Relations[child] == "obl:agent" || CaseOf(child) == "by"))
                return child;
        }

        return -1;
    }

    /// <summary>The subject, own or shared with the verb above; -1 when there is none.</summary>
    public int Subject(int verb)
    {
        if (Absolute(verb) is >= 0 and var bearer)
            return bearer;
        // Bounded: each step goes up one verb.
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 8; steps++)
        {
            var own = at == verb && Parenthesis(verb) is >= 0 and var teller ? BeforeParenthesis(teller) : Nearest(at);
            if (own >= 0)
                return at != verb && tree.Relations[own].EndsWith(":pass", StringComparison.Ordinal) && tree.Is(verb, "conj") ? -1 : own;
            if (tree.Is(at, "acl:relcl"))
                return -1;
            if (tree.Is(at, "acl"))
                return tree.Heads[at];
            if (!tree.Is(at, "conj", "xcomp", "advcl", "parataxis", "ccomp", "dep"))
                return -1;
            var above = tree.Heads[at];
            // ", adding that": who adds is who spoke before, not who is spoken of.
            if (at == verb && at > 1 && ContentTail.IsSaying(tree, at) && HasComma(at))
            {
                while (tree.Is(above, "ccomp", "xcomp", "conj", "advcl") && tree.Heads[above] is var higher && higher < above)
                    above = higher;
            }

            // "quotes the general saying": the general says.
            if (
                at == verb
                && tree.Xpos[at] == "VBG"
                && tree.Lemmas[above] is "quote" or "cite" or "hear" or "show"
                && tree.Dependent(above, "obj") is >= 0 and var quoted
                && quoted < at
            )
                return quoted;
            // "urged Chad to say": who is urged would speak.
            if (tree.Is(at, "xcomp") && tree.Dependent(above, "obj", "iobj") is var told and >= 0 && told < at)
                return told;
            if (tree.Is(at, "ccomp") && tree.Dependent(at, "mark") >= 0)
                return -1;
            at = above;
        }

        return -1;
    }

    /// <summary>The verbs that lead up to it in one chain: "continues to insist" is led by <c>continues</c>.</summary>
    public int ChainHead(int verb)
    {
        var at = verb;
        for (var steps = 0; steps < 4 && tree.Is(at, "xcomp") && tree.Heads[at] is var above && above < at; steps++)
        {
            if (tree.Dependent(above, "obj", "iobj") >= 0 || !Leads(tree.Lemmas[above]))
                break;
            at = above;
        }

        return at;
    }

    /// <summary>The first token of the verb's group: its auxiliaries and adverbs, back to the subject or what else stands before.</summary>
    public int GroupFirst(int verb)
    {
        var first = verb;
        while (
            first > 0
            && tree.Heads[first - 1] is var head
            && (head == verb || IsInside(head, first - 1, verb))
            && BelongsToGroup(first - 1, verb)
        )
            first--;
        // A comma or a coordinator never opens it.
        while (first < verb && tree.Tags[first] is Upos.Punct or Upos.Cconj or Upos.Sconj)
            first++;
        return first;
    }

    /// <summary>The last token of the verb's group: its particle.</summary>
    public int GroupLast(int verb)
    {
        var particle = tree.Dependent(verb, "compound:prt");
        return particle == verb + 1 || particle == verb + 2 ? particle : verb;
    }

    // "very strongly": an adverb's own adverb.
    private bool IsInside(int head, int token, int verb) =>
        head > token && head < verb && tree.Heads[head] == verb && tree.Is(token, "advmod") && tree.Is(head, "advmod");

    private bool BelongsToGroup(int token, int verb) =>
        tree.Is(token, "aux", "cop")
        || (
            tree.Is(token, "advmod")
            && tree.Tags[token] is Upos.Adv or Upos.Part
            && tree.Span(token).Last < verb
            && tree.Tokens[token].Lower is not ("when" or "where" or "why" or "how" or "however")
        )
        || (tree.Is(token, "mark") && tree.Tokens[token].Lower == "to");

    private string CaseOf(int token)
    {
        var at = tree.Dependent(token, "case");
        return at < 0 ? "" : tree.Tokens[at].Lower;
    }

    private static bool Leads(string lemma) =>
        lemma
            is "begin"
                or "start"
                or "continue"
                or "keep"
                or "go"
                or "try"
                or "want"
                or "seem"
                or "appear"
                or "tend"
                or "fail"
                or "refuse"
                or "decline"
                or "attempt"
                or "seek"
                or "use"
                or "have"
                or "proceed"
                or "rush"
                or "hasten"
                or "stop"
                or "expect"
                or "be";
}
