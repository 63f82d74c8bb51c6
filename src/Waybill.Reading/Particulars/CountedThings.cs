using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Particulars;

/// <summary>
/// Finds what a text counts, sentence by sentence, whether or not a claim is made of it: the amounts with a unit of the catalogue close behind.
/// No sentence is parsed, so that two pages on one event can be compared at little cost.
/// </summary>
public static class CountedThings
{
    /// <summary>How many are kept of a text, in its order.</summary>
    public const int Most = 64;

    private const int FarthestUnit = 6;

    /// <summary>The amounts of a text.</summary>
    public static IReadOnlyList<PageAmount> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PageAmount>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var tokens = sentence.Tokens;
            var isTaken = new bool[tokens.Count];
            foreach (var name in Gazetteer.Embedded.Find(tokens).Where(name => name.Entry.Kind != EntryKind.Place))
                Array.Fill(isTaken, true, name.First, name.Last - name.First + 1);
            foreach (
                var amount in AmountScanner
                    .Scan(tokens, i => isTaken[i] || CalendarNames.StandsBeside(tokens, i))
                    .Where(amount => !amount.IsVague)
            )
            {
                if (found.Count == Most)
                    return found;
                if (Unit(tokens, amount) is not var (unit, last))
                    continue;
                var (start, end) = (tokens[amount.First].Start, tokens[last].End);
                found.Add(
                    new(
                        new(amount.Lower, amount.Best, amount.Upper, unit, null, amount.Qualifier, text[start..end], start, end),
                        text[sentence.Start..sentence.End],
                        start - sentence.Start
                    )
                );
            }
        }

        return found;
    }

    // "200 of the howitzers", "240 metric tons", "14 MiG-29 aircraft"
    private static (string Unit, int Last)? Unit(IReadOnlyList<Token> tokens, Amount amount)
    {
        switch (amount.Kind)
        {
            case AmountKind.Percent:
                return (Quantity.Percent, amount.Last);
            case AmountKind.Money:
                return amount.Currency is { } currency ? (currency, amount.Last) : null;
            case AmountKind.Ordinal:
                return null;
        }

        for (var i = amount.Last + 1; i < tokens.Count && i - amount.Last <= FarthestUnit; i++)
        {
            if (
                !tokens[i].IsWord && tokens[i].Kind != TokenKind.Number
                || tokens[i].Lower is "and" or "or" or "to" or "from" or "in" or "for"
            )
                return null;
            // "artillery rounds", "cargo ships": the last noun of the run counts.
            if (
                UnitCatalogue.Embedded.Find(tokens[i].Lower) is { } unit
                && !(i + 1 < tokens.Count && UnitCatalogue.Embedded.Find(tokens[i + 1].Lower) is not null)
            )
                return (UnitFinder.At(tokens, amount.Last + 1, i) ?? unit.Id, i);
        }

        return null;
    }
}
