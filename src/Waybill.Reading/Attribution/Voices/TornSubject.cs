using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds a subject by its place beside the verb, where the tree hung its words elsewhere.</summary>
internal static class TornSubject
{
    private const int Longest = 10;

    /// <summary>The words between a comma and a verb's group, where they are a noun phrase; null where they are not.</summary>
    public static (int First, int Last)? Before(SyntaxTree tree, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < Longest && IsNominal(tree, first - 1))
            first--;
        return
            first < verb
            && first > 0
            && tree.Tokens[first - 1].Kind == TokenKind.Mark
            && tree.Tags[verb - 1] is Upos.Noun or Upos.Propn or Upos.Pron
            ? (first, verb - 1)
            : null;
    }

    /// <summary>
    /// The words from the sentence's head or a comma to a verb, with what hangs on them by a preposition; null where there are none.
    /// </summary>
    public static (int First, int Last)? Opening(SyntaxTree tree, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < Longest && (IsNominal(tree, first - 1) || tree.Tags[first - 1] == Upos.Adp))
            first--;
        return first < verb && (first == 0 || tree.Tokens[first - 1].Lower == ",") && tree.Tags[first] != Upos.Adp
            ? (first, verb - 1)
            : null;
    }

    /// <summary>The head of such words: the last noun before a preposition.</summary>
    public static int Head(SyntaxTree tree, (int First, int Last) run)
    {
        var head = run.Last;
        for (var i = run.First; i <= run.Last && (i == run.First || tree.Tags[i] != Upos.Adp); i++)
        {
            if (tree.Tags[i] is Upos.Noun or Upos.Propn or Upos.Pron)
                head = i;
        }

        return head;
    }

    private static bool IsNominal(SyntaxTree tree, int token) =>
        tree.Tags[token] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron
        || tree.Tokens[token].Kind == TokenKind.Possessive
        || tree.Xpos[token] == "VBG" && tree.Tags[token] != Upos.Verb;
}
