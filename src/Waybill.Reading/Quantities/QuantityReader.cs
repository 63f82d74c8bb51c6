using Waybill.Core.Quantities;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Reads the quantities of a sentence, with units borrowed where words are left out: <c>3 million 152 mm or 500,000 122 mm shells</c>,
/// <c>40 rockets and 12 of the heavier ones</c>. It alone decides what an amount counts and in which unit; a count of what no catalogue
/// names has no quantity.
/// </summary>
internal static class QuantityReader
{
    private const int FarthestLender = 8;

    /// <summary>The amounts of a sentence, in order, each with what it counts.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="amounts">Its amounts.</param>
    public static List<CountedAmount> Read(string text, SyntaxTree tree, IReadOnlyList<Amount> amounts)
    {
        var tokens = tree.Tokens;
        var counted = amounts
            .Select(a => a.Kind == AmountKind.Ordinal ? new CountedPhrase("rank", a.Last + 1, a.Last, -1, null) : CountedTree.Of(tree, a))
            .ToList();
        var found = new List<CountedAmount>();
        for (var i = 0; i < amounts.Count; i++)
        {
            var what = counted[i];
            if (what.Unit is null && Lender(tokens, counted, amounts, i) is { } lender)
            {
                var last = Math.Max(amounts[i].Last, what.Of?.Last ?? what.Last);
                found.Add(new(amounts[i], what, Make(text, tokens, amounts[i], lender.Unit!, Borrowed(text, tokens, what, lender), last)));
                counted[i] = what with { Unit = lender.Unit };
            }
            else
            {
                found.Add(new(amounts[i], what, Of(text, tokens, amounts[i], what)));
            }
        }

        return found;
    }

    /// <summary>The quantity of an amount and what it counts; null when that names no unit.</summary>
    public static Quantity? Of(string text, IReadOnlyList<Token> tokens, Amount amount, CountedPhrase counted)
    {
        var unit =
            amount.Currency
            ?? amount.Kind switch
            {
                AmountKind.Percent => Quantity.Percent,
                AmountKind.Ordinal => "rank",
                _ => counted.Unit,
            };
        if (unit is null)
            return null;
        // "one in five shells": what is modified is the whole.
        var whole =
            amount.Kind == AmountKind.Percent && counted.Of is null && !counted.IsEmpty
                ? Words(text, tokens, counted.First, counted.Last)
                : Whole(text, tokens, counted);
        return Make(text, tokens, amount, unit, whole, Math.Max(amount.Last, counted.Last));
    }

    // What follows "of"; else the counted words themselves, save for a container or a measure.
    private static string? Whole(string text, IReadOnlyList<Token> tokens, CountedPhrase counted)
    {
        if (counted.Of is { } of)
            return Words(text, tokens, of.First, of.Last);
        return counted.Head < 0 || counted.Unit is null || UnitFinder.IsVessel(counted.Unit)
            ? null
            : Words(text, tokens, counted.First, counted.Head);
    }

    // "152 mm" with the lender's shells, "122 mm ones" too; "the heavier ones" as they stand; nothing named is what the lender counts.
    private static string? Borrowed(string text, IReadOnlyList<Token> tokens, CountedPhrase what, CountedPhrase lender)
    {
        if (what.IsEmpty && what.Of is null)
            return Whole(text, tokens, lender);
        if (UnitFinder.IsVessel(lender.Unit!))
            return null;
        var (first, last) = what.Of ?? (what.First, what.Last);
        var calibre = tokens[last].Lower is "ones" or "one" && last > first ? last - 1 : last;
        return IsCalibre(tokens[calibre]) || char.IsUpper(tokens[calibre].Text[0])
            ? $"{Words(text, tokens, first, calibre)} {Words(text, tokens, lender.Head, lender.Head)}"
            : Words(text, tokens, first, last);
    }

    /// <summary>The quantity of an amount of what an earlier sentence named.</summary>
    public static Quantity Elliptical(string text, IReadOnlyList<Token> tokens, CountedAmount counted, string unit)
    {
        var (amount, what, _) = counted;
        var of = what.Of ?? (what.IsEmpty ? null : (what.First, what.Last));
        return Make(
            text,
            tokens,
            amount,
            unit,
            of is var (first, last) ? Words(text, tokens, first, last) : null,
            Math.Max(amount.Last, of?.Last ?? -1)
        );
    }

    private static bool IsCalibre(Token token) => token.Lower is "mm" or "millimetre" or "millimeter";

    // Where only a calibre or a kind is named, or nothing: the unit of the next amount across "or" or "and", else of the one before.
    private static CountedPhrase? Lender(IReadOnlyList<Token> tokens, List<CountedPhrase> counted, IReadOnlyList<Amount> amounts, int at)
    {
        var what = counted[at];
        var isCalibre = !what.IsEmpty && IsCalibre(tokens[what.Last]);
        var isModifier =
            isCalibre || (!what.IsEmpty && char.IsUpper(tokens[what.Last].Text[0]) && !UnitFinder.IsPlural(tokens[what.Last].Lower));
        if (
            isModifier
            && at + 1 < counted.Count
            && counted[at + 1] is { Unit: not null, Head: >= 0 } next
            && tokens[what.Last + 1].Lower is "or" or "and" or ","
            && amounts[at + 1].First == what.Last + 2
        )
            return next;
        if (amounts[at] is not { Kind: AmountKind.Count } amount || (amount.Best ?? amount.Lower ?? amount.Upper) % 1 != 0)
            return null;
        // "rose from 200 to 900 drones"
        if (
            what.IsEmpty
            && what.First < tokens.Count
            && tokens[what.First].Lower == "to"
            && at + 1 < counted.Count
            && counted[at + 1] is { Unit: not null, Head: >= 0 } end
            && amounts[at + 1].First == what.First + 1
        )
            return end;
        var isOpen = isCalibre || what.IsEmpty || tokens[what.Last].Lower is "ones" or "one" or "kind" or "type" or "variety" or "others";
        if (!isOpen || (what is { IsEmpty: true, Of: null } && !IsGap(tokens, what.First)))
            return null;
        for (var before = at - 1; before >= Math.Max(0, at - FarthestLender); before--)
        {
            if (counted[before] is { Unit: { } unit, Head: >= 0 } && !UnitFinder.IsVessel(unit))
                return counted[before];
        }

        return null;
    }

    // "sent 20 tanks to Mali and 30 to Chad": nothing is named before the preposition, or before the sentence ends.
    private static bool IsGap(IReadOnlyList<Token> tokens, int at) =>
        at >= tokens.Count
        || tokens[at].Lower is "of" or "to" or "from" or "in" or "for" or "were" or "." or "," or ";" or "more" or "and" or "on";

    private static Quantity Make(string text, IReadOnlyList<Token> tokens, Amount amount, string unit, string? of, int last) =>
        new(
            amount.Lower,
            amount.Best,
            amount.Upper,
            unit,
            of,
            amount.Qualifier,
            Words(text, tokens, amount.First, last),
            tokens[amount.First].Start,
            tokens[last].End
        );

    private static string Words(string text, IReadOnlyList<Token> tokens, int first, int last) =>
        text[tokens[first].Start..tokens[last].End];
}

/// <summary>An amount and what it counts.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="What">What it counts.</param>
/// <param name="Quantity">The quantity; null where its words name no unit of the catalogue.</param>
internal sealed record CountedAmount(Amount Amount, CountedPhrase What, Quantity? Quantity);
