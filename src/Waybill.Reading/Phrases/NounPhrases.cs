using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Makes noun phrases of runs of tokens.</summary>
internal static class NounPhrases
{
    /// <summary>The noun phrase over a run of tokens.</summary>
    public static NounPhrase Make(SentenceView view, int first, int last)
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

        return new(first, last, view.Words(first, last))
        {
            Names = [.. view.Names.Where(n => n.First >= first && n.Last <= last)],
            Amount = amount,
            Head = tokens[last].Lower,
            AfterPossessor = possessor,
            Core = core,
            IsPronoun = first == last && WordClasses.Pronouns.Contains(tokens[first].Lower),
        };
    }
}
