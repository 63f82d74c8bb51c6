using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>The core of a noun phrase: its head with what stands before it and the names that go on after it.</summary>
/// <param name="Head">The head.</param>
/// <param name="First">The first token, without an article.</param>
/// <param name="Last">The last token.</param>
/// <param name="Own">The first token after a possessor; <see cref="First"/> where there is none.</param>
/// <param name="Possessor">The head of the possessor; -1 where there is none.</param>
internal readonly record struct Phrase(int Head, int First, int Last, int Own, int Possessor)
{
    private const int LongestTear = 4;

    /// <summary>The phrase around a head.</summary>
    public static Phrase At(SyntaxTree tree, int head)
    {
        var (first, last, own, possessor) = (head, head, -1, -1);
        foreach (var child in tree.Dependents(head))
        {
            if (child < head && IsSaying(tree, child))
                continue;
            if (child < head && tree.Is(child, "amod", "compound", "nummod", "flat", "nmod:poss", "det"))
                first = Math.Min(first, tree.Span(child).First);
            else if (child < head && tree.Is(child, "punct") && tree.Tokens[child].Lower is "-" or "–")
                first = Math.Min(first, child);
            else if (child > head && tree.Is(child, "flat", "fixed", "goeswith"))
                last = Math.Max(last, tree.Span(child).Last);
            else if (child > head && tree.Is(child, "compound", "nummod") && child == last + 1)
                last = tree.Span(child).Last;
            if (child < head && tree.Is(child, "nmod:poss"))
                (possessor, own) = (child, tree.Span(child).Last + 1);
        }

        if (possessor < 0)
        {
            first = Torn(tree, first);
            if (first > 1 && tree.Tokens[first - 1].Kind == TokenKind.Possessive && tree.Tags[first - 2] is Upos.Noun or Upos.Propn)
                (possessor, own, first) = (first - 2, first, Torn(tree, first - 2));
        }

        // "in public the government": what stands before an article belongs elsewhere.
        for (var i = head - 1; i > first; i--)
        {
            if (possessor < 0 && tree.Tokens[i].Lower is "the" or "a" or "an")
                first = i;
        }

        while (
            first < head
            && (
                WordClasses.Determiners.Contains(tree.Tokens[first].Lower)
                || tree.Tokens[first].Kind is TokenKind.Possessive or TokenKind.Mark
            )
        )
            first++;
        return new(head, first, last, own < 0 || own > head ? first : Math.Max(own, first), possessor);
    }

    // "say specialists cited by an agency": the verb that the tree took for a part of their name.
    private static bool IsSaying(SyntaxTree tree, int token) => tree.Tokens[token].Lower is "say" or "says" or "said";

    // The words before it, where the tree tore the phrase apart: "the eleven-nation monitoring team", "US officials".
    private static int Torn(SyntaxTree tree, int first)
    {
        var at = first;
        while (
            at > 0
            && first - at < LongestTear
            && (
                (tree.Tags[at - 1] is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num && !IsSaying(tree, at - 1))
                || (tree.Tags[at - 1] == Upos.Verb && tree.Xpos[at - 1] is "VBG" or "VBN")
            )
        )
            at--;
        if (at == first)
            return first;
        var isWhole = at == 0 || tree.Tags[at - 1] is Upos.Det or Upos.Punct or Upos.Adp;
        return isWhole && tree.Tags[at] != Upos.Verb ? at : first;
    }
}
