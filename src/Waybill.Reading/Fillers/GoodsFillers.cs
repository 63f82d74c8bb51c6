using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Fillers;

/// <summary>Takes goods out of noun phrases: the goods themselves, or what a container, batch or number of them holds.</summary>
internal static class GoodsFillers
{
    /// <summary>The goods that a phrase names; empty when it names none.</summary>
    public static List<Filler> Of(string text, SentenceView view, Nominal nominal, Discourse discourse)
    {
        var phrase = nominal.Head;
        if (phrase.IsPronoun)
        {
            if (phrase.Head is not ("it" or "they" or "them" or "ones" or "these" or "those"))
                return [];
            return (Before(text, view, nominal) ?? discourse.Goods) is { } goods ? [new(goods, phrase)] : [];
        }

        // "40 trucks of ammunition" are what they hold.
        var holds =
            NounKinds.Is("container", phrase.Head)
            || phrase.Amount?.Last == phrase.Last
            || (NounKinds.Is("vessel", phrase.Head) && nominal.Of is [var load, ..] && ClassOf(view, load) is not null);
        if (holds && nominal.Of.Count > 0)
        {
            var held = Held(text, view, nominal.Of).Select(m => new Filler(m, phrase)).ToList();
            if (held.Count > 0)
                return held;
            // "40 consignments of valves": what no catalogue knows is told by its own noun.
            if (phrase.Amount is not null && nominal.Of[0] is { IsPronoun: false, Names.Count: 0 } unknown && IsThing(view, unknown))
                return [new(Mention.Over(text, view.Tokens[unknown.Core].Start, view.Tokens[unknown.Last].End, "goods"), phrase)];
        }

        // "several million had been sent": of what was spoken of before.
        if (
            phrase.Amount is { Kind: Quantities.AmountKind.Count } amount
            && (amount.First == phrase.First || IsFurther(view, phrase, amount))
            && amount.Last == phrase.Last
            && (Counted(text, view, nominal) ?? discourse.Goods) is { } known
        )
            return [new(known, phrase)];
        return One(text, view, phrase) is { } mention ? [new(mention, phrase)] : [];
    }

    // "another 60 followed"
    private static bool IsFurther(SentenceView view, NounPhrase phrase, Quantities.Amount amount) =>
        amount.First == phrase.First + 1 && view.Tokens[phrase.First].Lower is "another" or "further" or "additional";

    // "received missiles and launched them": goods of the same number before the pronoun in the sentence.
    private static Mention? Before(string text, SentenceView view, Nominal pronoun)
    {
        if (pronoun.Head.Head is "ones" or "these" or "those")
            return null;
        for (var i = pronoun.At - 1; i >= 0 && pronoun.At - i < 24; i--)
        {
            if (view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase || ClassOf(view, phrase) is not { } goods)
                continue;
            if (
                !goods.Id.StartsWith("arms", StringComparison.Ordinal)
                || phrase.Head.EndsWith('s') != pronoun.Head.Head is "they" or "them"
            )
                continue;
            return One(text, view, phrase);
        }

        return null;
    }

    // "pledged a million shells, but only 524,000 were delivered": the counted goods before the number in the sentence.
    private static Mention? Counted(string text, SentenceView view, Nominal number)
    {
        for (var i = number.At - 1; i >= 0; i--)
        {
            if (view.Chunks[i] is NounPhrase { Amount.Kind: Quantities.AmountKind.Count } phrase && ClassOf(view, phrase) is not null)
                return One(text, view, phrase);
        }

        return null;
    }

    /// <summary>The class of goods that a phrase's head names; null when it names none.</summary>
    public static GazetteerEntry? ClassOf(SentenceView view, NounPhrase phrase)
    {
        if (phrase.HeadName is { Entry.Kind: EntryKind.Goods } head)
            return head.Entry;
        var inside = phrase.Names.LastOrDefault(n => n.Entry.Kind == EntryKind.Goods);
        return inside is not null && inside.First >= phrase.AfterPossessor && NounKinds.Is("goodsHead", view.Tokens[phrase.Last].Lower)
            ? inside.Entry
            : null;
    }

    private static bool IsThing(SentenceView view, NounPhrase phrase) =>
        view.Tree.Xpos[phrase.Last] == "NNS"
        && !view.Tokens[phrase.Last].IsCapitalised
        && !NounKinds.IsImmaterial(phrase.Head)
        && !NounKinds.Is("container", phrase.Head);

    // "rocket and mortar rounds" are one phrase with two modifiers; "arms and ammunition" are two.
    private static IEnumerable<Mention> Held(string text, SentenceView view, List<NounPhrase> of)
    {
        for (var i = 0; i < of.Count; i++)
        {
            if (of.Count > 1 && NounKinds.Is("container", of[i].Head))
                continue;
            if (One(text, view, of[i]) is not { } mention)
                continue;
            var modifies = i + 1 < of.Count && of[i].First == of[i].Last && NounKinds.Is("weaponModifier", of[i].Head);
            if (modifies && One(text, view, of[i + 1]) is { Start: { } next, End: { } end } head && next - mention.End < 6)
            {
                i++;
                yield return Mention.Over(text, mention.Start!.Value, end, head.Hint);
            }
            else
            {
                yield return mention;
            }
        }
    }

    // "components for missiles", "rounds for guns and launchers": what goods are for is part of what they are.
    private static int Purpose(SentenceView view, NounPhrase phrase)
    {
        var at = view.ChunkAt(phrase.Last) + 1;
        if (
            at + 1 >= view.Chunks.Count
            || view.Chunks[at].Words != "for"
            || view.Chunks[at + 1] is not NounPhrase purpose
            || ClassOf(view, purpose) is null
        )
            return phrase.Last;
        while (
            at + 3 < view.Chunks.Count
            && view.Chunks[at + 2].Words == "and"
            && view.Chunks[at + 3] is NounPhrase { Amount: null } joined
            && ClassOf(view, joined) is not null
        )
            (at, purpose) = (at + 2, joined);
        return purpose.Last;
    }

    private static Mention? One(string text, SentenceView view, NounPhrase phrase)
    {
        if (ClassOf(view, phrase) is not { } goods)
            return null;
        var first = Math.Max(phrase.Core, phrase.AfterPossessor);
        while (first < phrase.Last && WordClasses.Determiners.Contains(view.Tokens[first].Lower))
            first++;
        if (phrase.Amount is { } amount && amount.Last >= first)
            first = Math.Min(phrase.Last, amount.Last + 1);
        // "122 mm ones": what is named is the calibre.
        var last = phrase.Head == "ones" && phrase.Last > first ? phrase.Last - 1 : Purpose(view, phrase);
        return Mention.Over(text, view.Tokens[first].Start, view.Tokens[last].End, goods.Id);
    }
}
