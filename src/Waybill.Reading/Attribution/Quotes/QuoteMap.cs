using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Quotes;

/// <summary>The quotations of a paragraph, and which words of its sentences stand outside them as a tag: "..., he said".</summary>
internal sealed class QuoteMap(IReadOnlyList<Quotation> quotations)
{
    private const int FarthestSignature = 4;
    private const int LongestTag = 12;

    /// <summary>The quotations, in order.</summary>
    public IReadOnlyList<Quotation> Quotations => quotations;

    /// <summary>Index of the quotation that holds an offset; -1 when none does.</summary>
    public int Holding(int offset) =>
        FirstEndingAfter(offset) is var at && at < quotations.Count && quotations[at].Start <= offset ? at : -1;

    /// <summary>Index of the first quotation that ends after an offset; their count when none does.</summary>
    public int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The speech that ends right before an offset: what a signature there signs; null when there is none.</summary>
    public Stretch? EndingBefore(int offset)
    {
        var at = FirstEndingAfter(offset) - 1;
        return at >= 0 && quotations[at] is { IsSpeech: true } speech && offset - speech.End <= FarthestSignature
            ? new(speech.Start, speech.End)
            : null;
    }

    /// <summary>
    /// The quotations that the verb tags, whole, and the head of who speaks; null where the verb stands in a quotation or tags none.
    /// </summary>
    /// <param name="tree">The verb's sentence.</param>
    /// <param name="first">The first token of the verb's group.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="subject">The subject that the tree gives; -1 when it gives none.</param>
    public (int Source, IReadOnlyList<Stretch> Content)? TagAt(SyntaxTree tree, int first, int last, int subject)
    {
        if (quotations.Count == 0 || IsSpeech(tree, last))
            return null;
        var (from, to) = (first, last);
        while (from > 0 && !IsSpeech(tree, from - 1))
            from--;
        while (to + 1 < tree.Count && !IsSpeech(tree, to + 1))
            to++;
        if (subject < from || subject > to)
            subject = Nearby(tree, from, to, first, last);
        if (subject < 0)
            return null;
        var start = Math.Min(first, tree.Span(subject) is var source && subject < first ? Math.Max(from, source.First) : first);
        // "..., " Chadian Foreign Ministry spokesman Omar Said told": what the tree hung elsewhere of who speaks.
        while (subject < first && start > from && IsNominalOrOf(tree, start - 1))
            start--;
        var content = new List<Stretch>();
        if (
            from > 0
            && start - from <= 2
            && Whole(tree, from - 1) is { } before
            && (ClosesClause(tree, from - 1) || tree.Tokens[from].Lower == ",")
        )
            content.Add(FromSentence(tree, before));
        // "“Who paid?” Clinton asked.": the mark closed a sentence, and the words of saying stand alone.
        if (
            content.Count == 0
            && from == 0
            && start <= 1
            && to - last <= LongestTag
            && EndingBefore(tree.Tokens[0].Start) is { } above
            && IsBare(tree, last, to, subject)
        )
            content.Add(above);
        if (to + 1 < tree.Count && Whole(tree, to + 1) is { } after && Opens(tree, last, to, subject, content.Count > 0))
            content.Add(tree.Tokens[to].Lower == "that" ? after with { Start = tree.Tokens[to].Start } : after);
        return content.Count == 0 ? null : (subject, content);
    }

    /// <summary>True for a token within a quotation that is more than a phrase.</summary>
    public bool IsSpeech(SyntaxTree tree, int token) => Holding(tree.Tokens[token].Start) is >= 0 and var at && quotations[at].IsSpeech;

    private Stretch? Whole(SyntaxTree tree, int token) =>
        Holding(tree.Tokens[token].Start) is >= 0 and var at ? new(quotations[at].Start, quotations[at].End) : null;

    // "Mills “got an agreement,” he said": the words before the mark are told as well.
    private Stretch FromSentence(SyntaxTree tree, Stretch quotation)
    {
        var start = tree.Tokens[0].Start;
        if (quotation.Start <= start || Holding(start) >= 0)
            return quotation;
        for (var i = 0; i < tree.Count && tree.Tokens[i].Start < quotation.Start; i++)
        {
            if (
                IsSpeech(tree, i)
                || tree.Tokens[i].Lower is ":" or ";"
                || (tree.Tags[i] == Upos.Verb && Cues.CueLexicon.Verb(tree.Lemmas[i]).Any(c => c.Takes.Contains("clause")))
            )
                return quotation;
        }

        return new(tree.Tags[0] == Upos.Cconj ? tree.Tokens[1].Start : start, quotation.End);
    }

    private static bool ClosesClause(SyntaxTree tree, int closing)
    {
        while (closing > 0 && tree.Tokens[closing].Kind == TokenKind.Quote)
            closing--;
        return tree.Tokens[closing].Kind == TokenKind.Mark;
    }

    // The verb, then nothing but who is told, when and where, then a comma, a colon or the mark itself.
    private static bool Opens(SyntaxTree tree, int verb, int to, int subject, bool isMedial)
    {
        for (var i = verb + 1; i <= to; i++)
        {
            if (tree.Tags[i] is Upos.Verb && !tree.IsUnder(i, subject) && tree.Xpos[i] != "VBG")
                return false;
            if (tree.Tokens[i].Lower is ";" or ".")
                return false;
        }

        return isMedial || to == verb || tree.Tokens[to].Lower is "," or ":" or "that";
    }

    // Nothing but adjuncts stands after the verb.
    private static bool IsBare(SyntaxTree tree, int verb, int to, int subject)
    {
        for (var i = verb + 1; i <= to; i++)
        {
            if (tree.Tags[i] is Upos.Verb or Upos.Aux or Upos.Sconj && !tree.IsUnder(i, subject))
                return false;
            if (tree.Is(i, "obj") && tree.Tags[i] != Upos.Pron && tree.Lemmas[verb] != "tell")
                return false;
        }

        return true;
    }

    // The nearest name or noun beside the verb, for tags that the tree does not hold together.
    private static int Nearby(SyntaxTree tree, int from, int to, int first, int last)
    {
        if (first - 1 >= from && IsNominal(tree, first - 1))
            return first - 1;
        for (var i = last + 1; i <= to && i <= last + 8; i++)
        {
            if (tree.Tokens[i].Lower is "," or ":" || tree.Tags[i] is Upos.Adp or Upos.Verb)
                break;
            if (IsNominal(tree, i) && (tree.Heads[i] < last || tree.Heads[i] > to || tree.Heads[i] == last))
                return i;
        }

        for (var i = first - 1; i >= from && i >= first - 12; i--)
        {
            if (IsNominal(tree, i) && (tree.Heads[i] < from || tree.Heads[i] >= first))
                return i;
        }

        return -1;
    }

    private static bool IsNominalOrOf(SyntaxTree tree, int token) =>
        tree.Tags[token] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det || tree.Tokens[token].Lower is "of" or "for" or "'s" or "’s";

    private static bool IsNominal(SyntaxTree tree, int token) => tree.Tags[token] is Upos.Noun or Upos.Propn or Upos.Pron;
}
