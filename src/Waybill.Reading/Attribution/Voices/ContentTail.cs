using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>
/// Tells where a content ends before its subtree does: what follows a comma or a dash at its end is often the text's own, or a second
/// saying of the same source.
/// </summary>
internal static class ContentTail
{
    /// <summary>The last token of a content.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="cue">The verb that it hangs on.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">The last token of its subtree.</param>
    /// <param name="isQuoted">Tells the tokens within quotations: what ends there is not cut.</param>
    public static int Cut(SyntaxTree tree, int cue, int first, int last, Func<int, bool> isQuoted)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (isQuoted(i))
                continue;
            if (tree.Tokens[i - 1].Lower == "," && (IsSaying(tree, i) || IsAside(tree, i, last)))
                return i - 2;
            if (tree.Tokens[i].Lower == ";")
                return i - 1;
            if (IsSecondVerb(tree, cue, i))
                return BeforeCoordinator(tree, i);
            if (IsDash(tree, i) && !IsPaired(tree, i, last))
                return i - 1;
        }

        return last;
    }

    /// <summary>True for a participle after a comma by which somebody goes on to say: ", adding that".</summary>
    public static bool IsSaying(SyntaxTree tree, int token)
    {
        while (token + 1 < tree.Count && tree.Tags[token] is Upos.Adv or Upos.Cconj)
            token++;
        if (tree.Xpos[token] != "VBG" || !tree.Is(token, "advcl", "acl", "xcomp", "conj", "dep", "parataxis"))
            return false;
        foreach (var cue in CueLexicon.Verb(tree.Lemmas[token]))
        {
            if (
                cue.Takes.Contains("clause")
                && cue.Class is CueClass.Says or CueClass.Finds or CueClass.Accuses or CueClass.Denies or CueClass.Asks
            )
                return true;
        }

        return false;
    }

    /// <summary>True for "and notes that" where the verb was read as a noun.</summary>
    public static bool IsMisreadVerb(SyntaxTree tree, int token) =>
        tree.Xpos[token] == "NNS"
        && token > 0
        && token + 2 < tree.Count
        && tree.Tokens[token + 1].Lower == "that"
        && tree.Tags[token - 1] is Upos.Cconj or Upos.Noun or Upos.Propn
        && (CueLexicon.Noun(tree.Lemmas[token]).Count == 0 || tree.Tags[token - 1] == Upos.Cconj)
        && CueLexicon
            .Verb(tree.Lemmas[token])
            .Any(c => c.Class is CueClass.Says or CueClass.Finds or CueClass.Believes && c.Takes.Contains("clause"));

    /// <summary>True for a verb of saying that the tagger took for a plural.</summary>
    public static bool IsMisread(SyntaxTree tree, int token) =>
        tree.Xpos[token] == "NNS" && CueLexicon.Verb(tree.Lemmas[token]).Any(c => c.Takes.Contains("clause"));

    // ", which ..." and ", although ..." up to the end.
    private static bool IsAside(SyntaxTree tree, int token, int last)
    {
        var word = tree.Tokens[token].Lower;
        if (word == "which" || (word is "although" or "though" && tree.Is(token, "mark")))
        {
            var clause = tree.Heads[token];
            return clause >= 0 && tree.Span(clause).Last >= last - 1;
        }

        return false;
    }

    // "proposes cutting the tax, and plans to ...": a finite verb is not joined to one that is not, but to the verb above.
    private static bool IsSecondVerb(SyntaxTree tree, int cue, int token)
    {
        // "the claim and notes that ...": a verb read as a plural.
        if (tree.Tags[token - 1] == Upos.Cconj && IsMisreadVerb(tree, token))
            return true;
        if (
            !tree.Is(token, "conj")
            || tree.Xpos[token] is not ("VBZ" or "VBD" or "VBP")
            || tree.Tags[token] != Upos.Verb
            || tree.Dependent(token, "nsubj", "aux") >= 0
        )
            return false;
        var first = tree.Heads[token];
        var cannot = tree.Tags[first] is Upos.Noun or Upos.Propn
            ? tree.Dependent(first, "cop", "nsubj") < 0
            : tree.Xpos[first] is "VB" or "VBG" && tree.Dependent(first, "aux") < 0;
        if (cannot && tree.Xpos[cue] == tree.Xpos[token])
            return true;
        // "quotes him saying the ships left, and cites": the tense is that of a verb above.
        return tree.Xpos[first] != tree.Xpos[token]
            && tree.Dependent(first, "aux") < 0
            && tree.Xpos[cue] is "VBG" or "VB"
            && tree.Heads[cue] is >= 0 and var above
            && tree.Xpos[above] == tree.Xpos[token];
    }

    private static int BeforeCoordinator(SyntaxTree tree, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (tree.Tags[at] is Upos.Adv or Upos.Cconj || tree.Tokens[at].Lower == ","))
            at--;
        return at;
    }

    private static bool IsDash(SyntaxTree tree, int token) =>
        tree.Tokens[token].Kind == TokenKind.Mark
        && (
            tree.Tokens[token].Lower is "–" or "—" or "―"
            || (tree.Tokens[token].Lower == "-" && tree.Tokens[token].Start > tree.Tokens[token - 1].End)
        );

    private static bool IsPaired(SyntaxTree tree, int dash, int last)
    {
        for (var i = dash + 1; i <= last; i++)
        {
            if (IsDash(tree, i) && i > dash + 1)
                return true;
        }

        return false;
    }
}
