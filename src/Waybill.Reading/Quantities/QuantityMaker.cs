using Waybill.Core.Quantities;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Gives a claim the quantity that a phrase holds, and names what the sentence alone leaves open: the unit that an earlier sentence counted
/// in, or a noun that no catalogue lists.
/// </summary>
internal sealed class QuantityMaker(string text, SentenceView view, Discourse discourse)
{
    private readonly List<CountedAmount> counted = QuantityReader.Read(text, view.Tree, view.Amounts);
    private string? hint;

    /// <summary>Takes the unit that "the number of containers" gives to the amount that follows.</summary>
    public void Hint(Filler counted) => hint = UnitCatalogue.Embedded.Find(counted.Phrase.Head)?.Id;

    /// <summary>The quantity that a phrase holds; null when it holds none.</summary>
    public Quantity? Of(Nominal nominal)
    {
        if (nominal.Head.Amount is not { } amount || counted.Find(c => c.Amount == amount) is not { } found)
            return null;
        if (found.Quantity is { } quantity)
            return quantity;
        var unit = amount.Kind == AmountKind.Count ? Left(found.What) ?? Goods(nominal) ?? Noun(nominal) : null;
        return unit is null ? null : QuantityReader.Elliptical(text, view.Tokens, found, unit);
    }

    /// <summary>"arms worth $3 million", "materiel valued at $3 million": the value of what a phrase names; null where none is told.</summary>
    public Quantity? ValueOf(Nominal nominal)
    {
        var at = nominal.Last + 1;
        if (at + 1 >= view.Tokens.Count)
            return null;
        if (view.Tokens[at].Lower == ",")
            at++;
        if (at + 1 >= view.Tokens.Count || view.Tokens[at].Lower is not ("worth" or "valued" or "costing" or "totalling" or "totaling"))
            return null;
        at += view.Tokens[at + 1].Lower == "at" ? 2 : 1;
        return counted.Find(c => c.Amount is { Kind: AmountKind.Money } amount && amount.First == at)?.Quantity;
    }

    /// <summary>An amount that stands alone, in its own unit or in one that was told before it.</summary>
    public Quantity? Borrowed(Amount amount, string unit) =>
        counted.Find(c => c.Amount == amount) is not { } found
            ? null
            : found.Quantity
                ?? (found.What is { IsEmpty: true, Of: null } ? QuantityReader.Elliptical(text, view.Tokens, found, unit) : null);

    // "it gave 6,700", "300,000 of the other kind", "20,000 of 122 mm": what is counted was named before.
    private string? Left(CountedPhrase what)
    {
        if (what is { IsEmpty: true, Of: null })
            return hint ?? discourse.Unit;
        return view.Tokens[what.Of?.Last ?? what.Last].Lower is "ones" or "kind" or "type" or "sort" or "mm" ? discourse.GoodsUnit : null;
    }

    // "148 KN-23s": what the class of goods is a kind of.
    private string? Goods(Nominal nominal)
    {
        foreach (var phrase in nominal.Of.Prepend(nominal.Head))
        {
            if (GoodsFillers.ClassOf(view, phrase) is not { } goods || !phrase.Head.EndsWith('s') && !char.IsAsciiDigit(phrase.Head[^1]))
                continue;
            return
                goods.Id.Contains("missile", StringComparison.Ordinal)
                || goods.Id.Contains("hwasong", StringComparison.Ordinal)
                || goods.Id.Contains("kn-", StringComparison.Ordinal)
                ? "missile"
                : UnitCatalogue.Embedded.Find(goods.Name.Split(' ')[^1])?.Id;
        }

        return null;
    }

    // What no catalogue counts is counted by its noun: "44 tank cars".
    private string? Noun(Nominal nominal)
    {
        var phrase = nominal.Head;
        return
            phrase.Node <= phrase.Last
            && phrase.Node > phrase.Amount!.Last
            && view.Tree.Xpos[phrase.Node] == "NNS"
            && view.Tokens[phrase.Node].Lower == phrase.Head
            && !NounKinds.Is("time", phrase.Head)
            && !NounKinds.Is("abstract", phrase.Head)
            ? UnitFinder.Rate(view.Tokens, view.Tree.Lemmas[phrase.Node].ToLowerInvariant(), phrase.Last).Unit
            : null;
    }
}
