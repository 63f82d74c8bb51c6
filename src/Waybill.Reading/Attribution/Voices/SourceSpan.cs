using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>
/// The words of a source: what its head heads, without its preposition, asides that are the text's own, and the cue itself.
/// </summary>
internal static class SourceSpan
{
    /// <summary>The first and last token.</summary>
    public static (int First, int Last) Of(SyntaxTree tree, int source, (int First, int Last) cue)
    {
        var (first, last) = tree.Span(source);
        foreach (var child in tree.Dependents(source))
        {
            if (child < source && tree.Is(child, "case", "mark", "cc", "fixed") && tree.Relations[child] != "cc:preconj")
                first = Math.Max(first, tree.Span(child).Last + 1);
            if (child > source && IsAdjunct(tree, child))
                last = Math.Min(last, tree.Span(child).First - 1);
        }

        if (cue.First > source && cue.First <= last)
            last = cue.First - 1;
        if (cue.Last < source && cue.Last >= first)
            first = cue.Last + 1;
        return Names(tree, first, WithoutAside(tree, first, last), cue);
    }

    // "prosecutors in April charged": when is no part of who.
    // "Omar Said in a televised interview said": neither is where.
    private static bool IsAdjunct(SyntaxTree tree, int child) =>
        tree.Is(child, "nmod", "obl")
        && tree.Dependent(child, "case") is >= 0 and var mark
        && tree.Tokens[mark].Lower is "in" or "on" or "at" or "during"
        && (
            CalendarNames.IsName(tree.Tokens[child])
            || (
                tree.Dependent(child, "det") is >= 0 and var det
                && tree.Tokens[det].Lower is "a" or "an"
                && (
                    NounKinds.Is("document", tree.Lemmas[child])
                    || tree.Lemmas[child]
                        is "interview"
                            or "speech"
                            or "tweet"
                            or "email"
                            or "conference"
                            or "hearing"
                            or "call"
                            or "message"
                            or "address"
                            or "debate"
                            or "rally"
                )
            )
        );

    // "the institute, which the state funds, said"
    private static int WithoutAside(SyntaxTree tree, int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (tree.Tokens[i].Lower == "which" && tree.Tokens[i - 1].Lower == ",")
                return i - 2;
        }

        return last;
    }

    // Names that the tree hung beside the source belong to it: "nominee Ada Obi has called".
    private static (int First, int Last) Names(SyntaxTree tree, int first, int last, (int First, int Last) cue)
    {
        if (first > last)
            return (first, last);
        while (last + 1 < cue.First && tree.Tags[last + 1] == Upos.Propn && tree.Tags[last] is Upos.Propn or Upos.Noun)
            last++;
        while (first - 1 > cue.Last && tree.Tags[first - 1] == Upos.Propn && tree.Tags[first] is Upos.Propn)
            first--;
        // A torn subject: what hangs on the cue itself and touches the source, or another subject of it.
        while (
            first > 0
            && cue.First > first
            && tree.Heads[first - 1] == cue.First
            && (tree.Tags[first - 1] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn || tree.Xpos[first - 1] == "VBG")
        )
            first = Math.Min(first - 1, tree.Span(first - 1).First);
        while (
            first > 0
            && first - 1 != cue.Last
            && cue.First > first
            && tree.Tags[first - 1] == Upos.Propn
            && tree.Tags[first] is Upos.Propn or Upos.Noun
        )
            first--;
        return (first, last);
    }
}
