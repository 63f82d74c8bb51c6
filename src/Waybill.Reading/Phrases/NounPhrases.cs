using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Makes noun phrases of runs of tokens.</summary>
internal static class NounPhrases
{
    /// <summary>The noun phrase over a run of tokens.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="last">Index of the last token.</param>
    /// <param name="node">The tree's node that heads it.</param>
    public static NounPhrase Make(SentenceView view, int first, int last, int node)
    {
        var tokens = view.Tokens;
        var amount = view.Amounts.LastOrDefault(a => a.First >= first && a.Last <= last);
        var core = first;
        while (core < last && (WordClasses.Determiners.Contains(tokens[core].Lower) || (amount is not null && core <= amount.Last)))
            core++;
        var possessor = first;
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
                possessor = i + 1;
        }

        var isNumbered = tokens[last].Kind == TokenKind.Number && node >= first && node < last && amount?.Last != last;
        return new(first, last, view.Words(first, last))
        {
            Node = node,
            Names = view.NamesIn(first, last),
            Amount = amount,
            Head = tokens[isNumbered ? node : last].Lower,
            AfterPossessor = possessor,
            Core = core,
            IsPronoun = first == last && WordClasses.Pronouns.Contains(tokens[first].Lower),
        };
    }
}
