using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <content>Subjects that the tree hung elsewhere.</content>
internal sealed partial class VerbCue
{
    // "with the country's officials blaming": who stands between "with" and the participle.
    private int Absolute(int verb)
    {
        if (tree.Xpos[verb] != "VBG")
            return -1;
        var at = verb - 1;
        while (at > 0 && tree.Tags[at] == Upos.Adv)
            at--;
        if (
            at < 1
            || tree.Tags[at] is not (Upos.Noun or Upos.Propn or Upos.Pron)
            || tree.Dependent(at, "case") is not (>= 0 and var mark)
            || tree.Tokens[mark].Lower != "with"
        )
            return -1;
        return mark > 0 && tree.Tokens[mark - 1].Lower == "," ? at : -1;
    }

    // "Omar Said, Yonhap reported, said": the verb that stands between commas right before this one; -1 where none does.
    private int Parenthesis(int verb)
    {
        var teller = verb - 2;
        return teller > 2 && tree.Tokens[verb - 1].Lower == "," && tree.Tags[teller] == Upos.Verb && OpeningComma(teller) > 0 ? teller : -1;
    }

    // The comma before a verb's name or noun; -1 where something else stands there.
    private int OpeningComma(int verb)
    {
        var at = verb - 1;
        while (at > 0 && tree.Tags[at] is Upos.Propn or Upos.Noun or Upos.Det or Upos.Pron or Upos.Adj)
            at--;
        return at < verb - 1 && tree.Tokens[at].Lower == "," ? at : -1;
    }

    // The noun before the comma that opens the parenthesis: the highest of the words that end there.
    private int BeforeParenthesis(int teller)
    {
        var comma = OpeningComma(teller);
        var at = comma - 1;
        while (at >= 0 && tree.Heads[at] is >= 0 and var above && above < comma && tree.Tags[above] != Upos.Verb)
            at = above;
        return at >= 0 && tree.Tags[at] is Upos.Noun or Upos.Propn or Upos.Pron ? at : -1;
    }

    // Where the tree gives two, the one that stands closer.
    private int Nearest(int verb)
    {
        var own = -1;
        foreach (var child in tree.Dependents(verb))
        {
            if (
                ((tree.Is(child, "nsubj") && tree.Xpos[child] != "VBG") || (tree.Is(child, "csubj") && tree.Xpos[child] != "VBG"))
                && (own < 0 || (child < verb && tree.Relations[child] != "nsubj:outer" && tree.Relations[child] != "csubj"))
            )
                own = child;
        }

        return own >= 0 ? own : Bare(verb);
    }

    // A bare noun right before a finite verb's group is its subject, whatever the tree calls it.
    private int Bare(int verb)
    {
        var first = GroupFirst(verb);
        if (first == 0 || tree.Xpos[first] is not ("VBD" or "VBZ" or "VBP" or "MD"))
            return -1;
        foreach (var child in tree.Dependents(verb))
        {
            if (
                child < first
                && tree.Span(child).Last == first - 1
                && tree.Tags[child] is Upos.Noun or Upos.Propn
                && tree.Dependent(child, "case") < 0
                && tree.Is(child, "obl", "obj", "dep", "nmod", "dislocated")
            )
                return child;
        }

        return -1;
    }

    private bool HasComma(int verb)
    {
        var at = verb - 1;
        while (at > 0 && tree.Tags[at] is Upos.Adv or Upos.Cconj)
            at--;
        return tree.Tokens[at].Lower == ",";
    }
}
