using Waybill.Core.Quantities;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Frames;

/// <summary>Fills the slots that lie beyond a trigger's own phrases: whose price it is, what becomes of it, what was told before.</summary>
internal sealed class SlotsBeyond(SentenceView view, FillerFinder fillers)
{
    /// <summary>How many words after a verb may show what it tells: "is now far busier".</summary>
    private const int Near = 4;

    // Dimensions in which no goods are counted.
    private static readonly HashSet<string> NoGoods =
    [
        UnitDimension.Rank,
        UnitDimension.Duration,
        UnitDimension.CalendarPeriod,
        "state",
        "company",
        "site",
        "visit",
        "length",
        "area",
        "building",
        "document",
        "attack",
        "test",
    ];

    /// <summary>The rules that a noun triggers, with the word before it ("failure rate") or alone.</summary>
    public static IEnumerable<FrameRule> RulesFor(FrameRules rules, SentenceView view, NounPhrase phrase) =>
        phrase.Last > phrase.First && rules.ForNoun($"{view.Tokens[phrase.Last - 1].Lower} {phrase.Head}") is { Count: > 0 } found
            ? found
            : rules.ForNoun(phrase.Head);

    /// <summary>True where the words right after a verb hold one of a kind; any words do where no list of words is asked for.</summary>
    public bool Shows(string kind, VerbGroup group, int last)
    {
        if (!ListedKinds.Has(kind))
            return true;
        for (var i = group.Last + 1; i <= last && i <= group.Last + Near; i++)
        {
            if (NounKinds.Is(kind, view.Tokens[i].Lower))
                return true;
            if (view.Tokens[i].Lower is "the" or "a" or "an" or "that")
                return false;
        }

        return false;
    }

    /// <summary>"the price of a rifle", "Chad's budget", "its floor space": what bears the measure that stands as an argument.</summary>
    public void Bearer(FrameMatch match, List<Argument> arguments)
    {
        if (!match.Rule.Slots.TryGetValue("bearer", out var slots) || match.Roles.ContainsKey(slots[0].Role))
            return;
        foreach (var nominal in arguments.SelectMany(a => a.Phrases))
        {
            var phrase = nominal.Head;
            if (!NounKinds.Is("attribute", phrase.Head) && !NounKinds.Is("asset", phrase.Head))
                continue;
            var mention =
                nominal.Of is [{ IsPronoun: false } of, ..] ? fillers.Over(of.Core, of.Last)
                : phrase.AfterPossessor > phrase.First + 1 ? fillers.Over(phrase.First, phrase.AfterPossessor - 2)
                : view.Tokens[phrase.First].Lower is "its" or "their" ? fillers.Earlier("site") ?? fillers.Earlier("party")
                : phrase.Core < phrase.Last ? fillers.Over(phrase.Core, phrase.Last - 1)
                : null;
            if (mention is not null)
                match.Add(slots[0].Role, new(mention, phrase), $"bearer of {phrase.Head}");
            return;
        }
    }

    /// <summary>"production has doubled": what the verb tells that a noun is the subject of.</summary>
    public void Verb(FrameMatch match, NounPhrase phrase)
    {
        if (!match.Rule.Slots.TryGetValue("verb", out var slots) || match.Roles.ContainsKey(slots[0].Role))
            return;
        if (
            !view.Tree.Is(phrase.Node, "nsubj")
            || view.GroupOf(view.Tree.Heads[phrase.Node]) is not { } group
            || !NounKinds.Is(slots[0].Kind, group.Lemma)
        )
            return;
        match.Add(slots[0].Role, new(fillers.Over(group.First, group.Last), phrase), $"verb of {phrase.Head}");
        match.Cover(group.First, group.Last);
    }

    /// <summary>"exports stood at $3 million", "purchases fell by a third, to 400 rifles": how much a flow was, in the verb that it is subject of.</summary>
    public void AmountOf(FrameMatch match, NounPhrase phrase, ClauseFinder clauses, QuantityMaker quantities)
    {
        if (
            match.Quantity is not null
            || match.Rule.Frame is not ("Transfer" or "Production" or "Share")
            || !(NounKinds.Is("flow", phrase.Head) || NounKinds.Is("output", phrase.Head) || NounKinds.Is("portion", phrase.Head))
            || !view.Tree.Is(phrase.Node, "nsubj")
            || view.GroupOf(view.Tree.Heads[phrase.Node]) is not { } group
            || !NounKinds.Is("amounting", group.Lemma)
        )
            return;
        var arguments = clauses.Arguments(view.ChunkAt(group.Verb));
        foreach (var slot in (string[])["to", "at", Argument.Object])
        {
            foreach (var nominal in arguments.Where(a => a.Slot == slot).SelectMany(a => a.Phrases))
            {
                if (
                    nominal.Head.Amount is not { } amount
                    || nominal.Head.First < group.First
                    || (quantities.Of(nominal) ?? InUnitsOf(match, amount, quantities)) is not { } quantity
                    || !(match.Rule.Frame == "Share" ? quantity.Unit == "percent" : Measures(quantity, match))
                )
                    continue;
                match.Quantity = quantity;
                match.IsNamed = true;
                match.Cover(group.First, nominal.Last);
                return;
            }
        }
    }

    // A sum, or so many of what can be sent: exports that go to 40 countries are not 40.
    private static bool Measures(Quantity quantity, FrameMatch match) =>
        UnitCatalogue.Embedded.Find(quantity.Unit) is { } unit
            ? !NoGoods.Contains(unit.Dimension)
            : match.Role("goods") is { } goods && goods.Text.Contains(quantity.Unit, StringComparison.OrdinalIgnoreCase);

    // "deliveries of shells rose to 300,000"
    private static Quantity? InUnitsOf(FrameMatch match, Amount amount, QuantityMaker quantities) =>
        match.Role("goods") is { } goods && UnitCatalogue.Embedded.Find(goods.Text[(goods.Text.LastIndexOf(' ') + 1)..]) is { } unit
            ? quantities.Borrowed(amount, unit.Id)
            : null;

    /// <summary>"40 crates of rifles on a ship bound for Chad": what the vessel that is bound holds.</summary>
    public void Aboard(FrameMatch match, QuantityMaker quantities)
    {
        if (match.Roles.ContainsKey("goods") || match.Rule.Frame != "Transfer" || match.Role("carrier") is not { Start: { } start })
            return;
        var at = view.Chunks.ToList().FindIndex(c => view.Tokens[c.First].Start <= start && start < view.Tokens[c.Last].End);
        if (at < 2 || view.Chunks[at - 1] is not { Kind: ChunkKind.Preposition, Words: "on" or "aboard" or "on board" or "in" })
            return;
        if (view.Chunks[at - 2] is not NounPhrase held)
            return;
        var nominal =
            at > 3 && view.Chunks[at - 3].Words == "of" && view.Chunks[at - 4] is NounPhrase measure
                ? new Nominal(measure, at - 4, [held])
                : new Nominal(held, at - 2, []);
        var goods = fillers.Find("goods", nominal);
        goods.ForEach(one => match.Add("goods", one, $"held by {view.Chunks[at].Words}"));
        if (goods.Count == 0)
            return;
        match.Quantity ??= quantities.Of(nominal);
        match.Cover(nominal.Head.First, nominal.Last);
    }

    /// <summary>What an earlier sentence told of fills what this one leaves open.</summary>
    public void Earlier(FrameMatch match)
    {
        if (!match.Rule.Slots.TryGetValue("earlier", out var slots))
            return;
        foreach (var slot in slots)
        {
            if (!match.Roles.ContainsKey(slot.Role) && fillers.Earlier(slot.Kind) is { } told)
                match.Add(slot.Role, new(told, NounPhrases.Make(view, 0, 0, 0)), "told before");
        }
    }
}
