using Waybill.Reading.Grammar;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <content>Sentences whose verb the tree took for something else.</content>
internal static partial class TreeRepair
{
    // "Rebels in the north claim that Chad sold rifles": a verb of saying that the tree takes for a noun, where no other verb tells it.
    private static int Telling(SyntaxTree tree)
    {
        for (var that = 2; that + 1 < tree.Count; that++)
        {
            var verb = that - 1;
            if (
                tree.Tokens[that].Lower == "that"
                && tree.Tags[verb] == Upos.Noun
                && VerbLexicon.Sayings.Contains(tree.Lemmas[verb])
                && tree.Is(verb, "nmod", "compound", "obl", "appos")
                && tree.Dependent(verb, "det") is var article
                && (article < 0 || article < verb - 1)
                && Told(tree, that) is >= 0 and var told
                && (tree.Root == told || IsAlone(tree, told))
            )
                return verb;
        }

        return -1;
    }

    // What is told behind "that": a clause with a subject of its own that the tree hangs on the word before, or to which it gives the
    // teller for a further subject; -1 where there is none.
    private static int Told(SyntaxTree tree, int that)
    {
        foreach (var told in tree.Dependents(that - 1))
        {
            if (
                told > that
                && tree.Is(told, "acl", "acl:relcl")
                && tree.Dependent(told, "nsubj") > that
                && tree.Xpos[tree.Root] is "NNS" or "NNPS" or "NNP"
            )
                return told;
        }

        var (before, behind) = (-1, -1);
        foreach (var child in tree.Dependents(tree.Root))
        {
            if (!tree.Is(child, "nsubj"))
                continue;
            if (child < that)
                before = child;
            else
                behind = child;
        }

        return before >= 0 && behind > that && tree.IsUnder(that - 1, before) && tree.Xpos[before] is "NNS" or "NNPS" ? tree.Root : -1;
    }

    // No finite verb stands outside what one holds.
    private static bool IsAlone(SyntaxTree tree, int told)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD" && !tree.IsUnder(i, told))
                return false;
        }

        return true;
    }

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
