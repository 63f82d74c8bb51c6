using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Quotes;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds who speaks by a mark alone: "Mayor: bridge to stay shut" and "“...” — Ada Obi".</summary>
internal static class Labels
{
    private const int LongestName = 8;

    private static readonly Cue Says = new(CueClass.Says, Act.Report, Certainty.Certain, false, []);

    /// <summary>The voice of a sentence that a name and a colon open; null when none does.</summary>
    public static Voice? Colon(SyntaxTree tree)
    {
        var at = 0;
        while (at < tree.Count && at <= LongestName && tree.Tokens[at].Lower != ":")
            at++;
        for (var i = 0; i < at; i++)
        {
            if (tree.Tokens[i].Lower == ",")
                return null;
        }

        // "MR OBI:" of a transcript is whose turn it is; "NATO:" is a name.
        if (
            at > 0
            && tree.Tokens.Take(at).Where(token => token.IsWord).All(token => token.Text.Length > 1 && !token.Text.Any(char.IsLower))
            && KnownName.Of(string.Join(' ', tree.Tokens.Take(at).Select(token => token.Text))) is null
        )
            return null;
        if (
            at == 0
            || at > LongestName
            || at + 2 >= tree.Count
            || !IsName(tree, 0, at - 1)
            || !(IsNamed(tree, at - 1) || tree.Sentence.IsHeading)
        )
            return null;
        var head = Head(tree, 0, at - 1);
        if (!HasVerb(tree, at + 1) || (tree.Tags[head] == Upos.Noun && !tree.Sentence.IsHeading && !IsSpeaker(tree.Tokens[head].Lower)))
            return null;
        var spans = new Spans(tree);
        return new(tree, Says, at, head, false)
        {
            Source = spans.Source(0, at - 1),
            Cues = [spans.At(at, at)],
            Content = spans.Content(at + 1, tree.Count - 1, []),
        };
    }

    /// <summary>The voice of a quotation that a dash and a name sign; null when none does.</summary>
    public static Voice? Signature(SyntaxTree tree, QuoteMap quotes)
    {
        for (var i = 0; i + 1 < tree.Count; i++)
        {
            if (
                tree.Tokens[i].Lower is not ("-" or "–" or "—" or "―")
                || tree.Count - i - 1 > LongestName
                || !IsName(tree, i + 1, tree.Count - 1)
            )
                continue;
            if (quotes.EndingBefore(tree.Tokens[i].Start) is not { } quotation || !IsNamed(tree, tree.Count - 1))
                continue;
            var spans = new Spans(tree);
            return new(tree, Says, i, Head(tree, i + 1, tree.Count - 1), false)
            {
                Source = spans.Source(i + 1, tree.Count - 1),
                Cues = [spans.At(i, i)],
                Content = [quotation],
                IsQuote = true,
            };
        }

        return null;
    }

    private static bool IsName(SyntaxTree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (
                tree.Tags[i] is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Det or Upos.Part)
                && tree.Tokens[i].Kind != TokenKind.Possessive
                && tree.Tokens[i].Lower is not ("." or ",")
            )
                return false;
        }

        return true;
    }

    private static bool IsNamed(SyntaxTree tree, int last) => tree.Tags[last] == Upos.Propn || tree.Tokens[last].IsCapitalised;

    private static bool IsSpeaker(string noun) =>
        NounKinds.Is("person", noun)
        || NounKinds.Is("body", noun)
        || NounKinds.Is("collective", noun)
        || NounKinds.Is("document", noun)
        || NounKinds.Is("anonymous", noun)
        || NounKinds.Is("outlet", noun)
        || noun.EndsWith('s');

    private static bool HasVerb(SyntaxTree tree, int from)
    {
        for (var i = from; i < tree.Count; i++)
        {
            if (tree.Tags[i] is Upos.Verb or Upos.Aux)
                return true;
        }

        return false;
    }

    // The token of the run that hangs outside it.
    private static int Head(SyntaxTree tree, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if ((tree.Heads[i] < first || tree.Heads[i] > last) && tree.Tags[i] is Upos.Propn or Upos.Noun)
                return i;
        }

        return last;
    }
}
