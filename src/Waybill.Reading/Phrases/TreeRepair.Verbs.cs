using Waybill.Reading.Grammar;

namespace Waybill.Reading.Phrases;

/// <content>Sentences whose verb the tree took for something else.</content>
internal static partial class TreeRepair
{
    // "The army used barrel bombs": a participle that the tree takes for an adjective.
    private static int Modifier(SyntaxTree tree)
    {
        foreach (var child in tree.Dependents(tree.Root))
        {
            if (
                child > 0
                && child < tree.Root
                && tree.Xpos[child] is "VBN" or "VBD"
                && tree.Relations[child] == "amod"
                && tree.Tags[child - 1] is Upos.Noun or Upos.Propn or Upos.Pron
            )
                return child;
        }

        return -1;
    }

    // The verb of a clause behind "that" or "if" is not the sentence's.
    private static bool IsMarked(SyntaxTree tree, int verb)
    {
        for (var at = verb; at >= 0; at = tree.Heads[at])
        {
            if (tree.Dependent(at, "mark") >= 0)
                return true;
        }

        return false;
    }

    private static bool LacksVerb(SyntaxTree tree)
    {
        if (tree.Tags[tree.Root] is not (Upos.Noun or Upos.Propn or Upos.Pron) || tree.Tokens[^1].Lower != ".")
            return false;
        for (var i = 0; i < tree.Count; i++)
        {
            if (
                (tree.Tags[i] == Upos.Aux || tree.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD")
                && !tree.Is(i, "amod")
                && !IsMarked(tree, i)
                && !IsReporting(tree, i)
            )
                return false;
        }

        return true;
    }

    // "…, witnesses said": who says a sentence is no part of it.
    private static bool IsReporting(SyntaxTree tree, int verb)
    {
        for (var at = verb; at > tree.Root; at = tree.Heads[at])
        {
            if (tree.Relations[at] == "parataxis")
                return tree.Heads[at] == tree.Root && tree.Dependent(at, "nsubj") >= 0;
        }

        return false;
    }

    // "Some rockets exploded in the barrel.", "Ten trucks of shells crossed from Chad.": a sentence has a finite verb, even where the tree
    // hangs it on a noun.
    private static int Past(SyntaxTree tree)
    {
        for (var (noun, steps) = (tree.Root, 0); noun >= 0 && steps < 2; noun = LastOf(tree, noun), steps++)
        {
            foreach (var child in tree.Dependents(noun))
            {
                if (
                    child > noun
                    && tree.Relations[child] == "acl"
                    && tree.Xpos[child] == "VBN"
                    && tree.Dependent(child, "obl:agent", "aux") < 0
                )
                    return child;
            }
        }

        return -1;
    }

    // "trucks of shells": what a noun holds; -1 where it holds nothing.
    private static int LastOf(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Dependents(noun))
        {
            if (child > noun && tree.Is(child, "nmod") && tree.Dependent(child, "case") is >= 0 and var of && tree.Tokens[of].Lower == "of")
                return child;
        }

        return -1;
    }

    // "A company, Orbita, supplied drones to Chad.": the verb behind a name that stands beside the subject; -1 where there is none.
    private static int BehindName(SyntaxTree tree)
    {
        foreach (var named in tree.Dependents(tree.Root))
        {
            var verb = tree.Span(named).Last + 2;
            if (
                named > tree.Root
                && tree.Is(named, "appos")
                && tree.Tags[named] == Upos.Propn
                && verb < tree.Count
                && tree.Tokens[verb - 1].Lower == ","
                && tree.Xpos[verb] is "VBN" or "VBD"
                && tree.Is(verb, "amod", "acl")
                && tree.Heads[verb] > verb
                && tree.Heads[tree.Heads[verb]] is var on
                && (on == tree.Root || on == named)
            )
                return verb;
        }

        return -1;
    }
}
