using Waybill.Core.Quantities;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Quantities;

/// <summary>Makes a quantity of an amount and what it counts; an amount of what no catalogue counts is left out.</summary>
internal sealed class QuantityMaker(string text, SentenceView view, Discourse discourse)
{
    private string? hint;
    private string? counted;

    /// <summary>Takes the unit that "the number of containers" gives to the amount that follows.</summary>
    public void Hint(Filler counted) => hint = UnitCatalogue.Embedded.Find(counted.Phrase.Head)?.Id;

    /// <summary>The quantity that a phrase holds; null when it holds none.</summary>
    public Quantity? Of(Nominal nominal)
    {
        if (nominal.Head.Amount is not { } amount)
            return null;
        var of = nominal.Of.Count > 0 ? Words(nominal.Of[0].Core, nominal.Of[^1].Last) : null;
        if (amount.Currency is { } currency)
            return Make(amount, currency, of, amount.Last);
        if (amount.Kind == AmountKind.Percent)
            return Make(amount, Quantity.Percent, of, amount.Last);
        if (amount.Kind == AmountKind.Ordinal)
            return Make(amount, "rank", null, amount.Last);
        var phrase = nominal.Head;
        if (amount.Last < phrase.Last)
        {
            return Counted(UnitOf(phrase)) is { } unit
                ? Make(amount, unit, of ?? Words(amount.Last + 1, phrase.Last), of is null ? phrase.Last : phrase.Last)
                : null;
        }

        if (nominal.Of.Count > 0)
        {
            var units = nominal.Of.Select(UnitOf).OfType<string>().Distinct().ToList();
            if (units.Count == 0)
                return IsElliptical(nominal.Of[0]) && Ellipsis() is { } left ? Make(amount, left, of, nominal.Of[0].Last) : null;
            return Make(amount, Counted(units.Count == 1 || Holds(units[0]) ? units[0] : Common(units))!, of, nominal.Of[0].Last);
        }

        return (hint ?? discourse.Unit) is { } known ? Make(amount, known, null, amount.Last) : null;
    }

    // "300,000 of the other kind", "20,000 of 122 mm": what is counted was named before.
    private static bool IsElliptical(NounPhrase of) => NounKinds.Is("kind", of.Head);

    private string? Ellipsis() => counted ?? discourse.GoodsUnit;

    private string? Counted(string? unit)
    {
        if (unit is not null && !Holds(unit))
            counted = unit;
        return unit;
    }

    private static bool Holds(string unit) => UnitCatalogue.Embedded.Find(unit) is { Holds: true };

    private static string Common(List<string> units) =>
        units.TrueForAll(u => UnitCatalogue.Embedded.Find(u)?.Dimension == "munition") ? "round"
        : units.Count > 0 ? "item"
        : units[0];

    // "rounds a day", "shells per month" are rates; else the head word names the unit.
    private string? UnitOf(NounPhrase phrase)
    {
        var unit =
            (phrase.Head == "mm" ? null : Counted(phrase))
            ?? (phrase.Head is "ones" or "mm" ? Ellipsis() ?? "shell" : GoodsUnit(phrase));
        unit ??= Noun(phrase);
        if (unit is null)
            return null;
        var tokens = view.Tokens;
        var next = phrase.Last + 1;
        return
            next + 1 < tokens.Count
            && tokens[next].Lower is "per" or "a" or "every" or "each"
            && tokens[next + 1].Lower is "day" or "month" or "year" or "week"
            ? $"{unit} per {tokens[next + 1].Lower}"
            : unit;
    }

    // What no catalogue counts is counted by its noun: "44 tank cars".
    private string? Noun(NounPhrase phrase) =>
        phrase.Node <= phrase.Last
        && view.Tree.Xpos[phrase.Node] == "NNS"
        && view.Tokens[phrase.Node].Lower == phrase.Head
        && !NounKinds.Is("time", phrase.Head)
        && !NounKinds.Is("abstract", phrase.Head)
            ? view.Tree.Lemmas[phrase.Node].ToLowerInvariant()
            : null;

    /// <summary>
    /// The unit that the phrase's head names, but where its last words together name another kind of thing: unmanned aerial vehicles are
    /// drones and not vehicles, while ballistic missiles are missiles.
    /// </summary>
    private string? Counted(NounPhrase phrase)
    {
        var head = UnitCatalogue.Embedded.Find(phrase.Head);
        for (var length = Math.Min(3, phrase.Last - phrase.First + 1); length > 1; length--)
        {
            var words = text[view.Tokens[phrase.Last - length + 1].Start..view.Tokens[phrase.Last].End];
            if (UnitCatalogue.Embedded.Find(words) is { } unit && (head is null || !UnitCatalogue.Embedded.IsKindOf(unit, head)))
                return unit.Id;
        }

        return head?.Id;
    }

    private string? GoodsUnit(NounPhrase phrase)
    {
        var goods = GoodsFillers.ClassOf(view, phrase);
        return goods is null || !phrase.Head.EndsWith('s') && !char.IsAsciiDigit(phrase.Head[^1]) ? null
            : goods.Id.Contains("missile", StringComparison.Ordinal)
            || goods.Id.Contains("hwasong", StringComparison.Ordinal)
            || goods.Id.Contains("kn-", StringComparison.Ordinal)
                ? "missile"
            : UnitCatalogue.Embedded.Find(goods.Name.Split(' ')[^1])?.Id;
    }

    private Quantity Make(Amount amount, string unit, string? of, int last) =>
        new(
            amount.Lower,
            amount.Best,
            amount.Upper,
            unit,
            of,
            amount.Qualifier,
            Words(amount.First, last),
            view.Tokens[amount.First].Start,
            view.Tokens[last].End
        );

    private string Words(int first, int last) => text[view.Tokens[first].Start..view.Tokens[Math.Max(first, last)].End];
}
