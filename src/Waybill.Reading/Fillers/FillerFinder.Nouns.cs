using System.Collections.Frozen;
using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <content>Phrases that are told by their head nouns.</content>
internal sealed partial class FillerFinder
{
    // A speaker: a name, or a titled or collective noun that is not just anybody ("a commentator").
    private bool IsPerson(NounPhrase phrase) =>
        (phrase.Last > 0 || phrase.HeadName is not null || discourse.Voices.Knows(view.Tokens[0].Text))
            && view.Tokens[phrase.Last].IsCapitalised
            && phrase.HeadName is null or { Entry.Kind: not (EntryKind.Goods or EntryKind.Place) }
            && !NounKinds.Is("instrument", phrase.Head)
        || (
            view.Tokens[phrase.First].Lower is not ("a" or "an" or "some")
            && (NounKinds.Is("person", phrase.Head) || NounKinds.Is("collective", phrase.Head) || NounKinds.Is("body", phrase.Head))
        );

    // "deny it", "rejected those claims": what was told before, with nothing told anew.
    private bool PointsBack(Nominal nominal)
    {
        var phrase = nominal.Head;
        if (phrase.First == phrase.Last && phrase.Head is "it" or "this" or "that" or "them" or "these" or "those")
            return true;
        var next = nominal.At + 1 < view.Chunks.Count ? view.Chunks[nominal.At + 1].Words : "";
        return nominal.Of.Count == 0
            && next is not ("that" or "about" or "of" or "against" or ":")
            && (CueLexicon.IsStatement(phrase.Head) || NounKinds.Is("told", phrase.Head))
            && phrase.Names.Count == 0
            && (
                phrase.First == phrase.Last
                || view.Tokens[phrase.First].Lower is "the" or "these" or "those" or "this" or "that" or "such" or "all" or "both"
            );
    }

    // "deliveries of shells", "shell deliveries": the goods; where none are told, those that were told of before.
    private List<Filler> Flowing(Nominal nominal)
    {
        var held = nominal.Of.SelectMany(of => GoodsFillers.Of(text, view, new(of, nominal.At, []), discourse)).ToList();
        if (held.Count > 0)
            return held;
        var phrase = nominal.Head;
        if (phrase.Names.LastOrDefault(n => n.Entry.Kind == EntryKind.Goods && n.Last < phrase.Last) is { } goods)
            return [new(Over(goods.First, goods.Last, goods.Entry.Id), phrase)];
        return discourse.Goods is { } told ? [new(told, phrase)] : [];
    }

    // "the transponder of the ship", "the ship's signal", "its transponder": the vessel that sends.
    private Mention? Transmitter(Nominal nominal)
    {
        var phrase = nominal.Head;
        if (nominal.Of.Count > 0)
            return Vessel(new(nominal.Of[0], nominal.At, []));
        if (phrase.AfterPossessor > phrase.First + 1)
            return Over(phrase.Core, phrase.AfterPossessor - 2);
        return discourse.Vessel ?? Over(phrase.First, phrase.Last);
    }

    // "fragments of a missile" are the missile's.
    private List<Filler> Whose(Nominal nominal) =>
        [.. nominal.Of.SelectMany(of => GoodsFillers.Of(text, view, new(of, nominal.At, []), discourse))];

    private List<Filler> Debris(Nominal nominal)
    {
        var whole = Whose(nominal);
        return whole.Count > 0 ? whole : One(Over(nominal.Head.Core, nominal.Head.Last), nominal.Head);
    }

    // "the number of ships": of what is no goods and holds none.
    private bool IsOfOthers(Nominal nominal) =>
        nominal.Of is [var of, ..]
        && !NounKinds.Is("container", of.Head)
        && !NounKinds.Is("flow", of.Head)
        && GoodsFillers.ClassOf(view, of) is null;

    private bool IsFalse(NounPhrase phrase, FrozenSet<string> without) =>
        Enumerable
            .Range(phrase.First, phrase.Last - phrase.First + 1)
            .Select(i => view.Tokens[i].Lower)
            .Any(word => FactualityWords.Falsity.Contains(word) && !without.Contains(word));

    // "11 years old": an age, and no fault.
    private bool IsAged(NounPhrase phrase) =>
        phrase.Last > 0
        && view.Tokens[phrase.Last].Lower == "old"
        && view.Tokens[phrase.Last - 1].Lower is "year" or "years" or "months" or "decades";

    // A common noun for something that can be loaded and carried.
    private bool IsThing(NounPhrase phrase) =>
        !phrase.IsPronoun
        && phrase.Node >= 0
        && view.Tree.Tags[phrase.Node] == Grammar.Upos.Noun
        && !NounKinds.IsImmaterial(phrase.Head)
        && !NounKinds.Is("instrument", phrase.Head)
        && !NounKinds.Is("anonymous", phrase.Head)
        && !NounKinds.Is("sensor", phrase.Head)
        && !NounKinds.Is("informing", phrase.Head);

    private bool IsBody(NounPhrase phrase) =>
        !phrase.IsPronoun
        && (
            NounKinds.Is("body", phrase.Head)
            || NounKinds.Is("person", phrase.Head)
            || NounKinds.Is("collective", phrase.Head)
            || NounKinds.Is("outlet", phrase.Head)
            || view.NamedAt(phrase.Last) is Grammar.NameKind.Organisation or Grammar.NameKind.Person
        );

    private bool IsMoney(NounPhrase phrase) =>
        view.NamedAt(phrase.Last) == Grammar.NameKind.Money
        || phrase.Head is "dollars" or "euros" or "roubles" or "rubles" or "pounds" or "francs" or "yuan" or "won"
        || Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i => view.Tokens[i].Lower is "$" or "€" or "£");

    private List<Filler> Instruments(Nominal nominal)
    {
        if (NounKinds.Is("instrument", nominal.Head.Head))
            return One(Over(nominal.Head.Core, nominal.Head.Last), nominal.Head);
        return [.. nominal.Of.Where(of => NounKinds.Is("instrument", of.Head)).Select(of => new Filler(Over(of.Core, of.Last), of))];
    }

    private static bool IsSite(NounPhrase phrase) =>
        phrase.HeadName is { Entry.Kind: EntryKind.Place } || (!phrase.IsPronoun && NounKinds.Is("site", phrase.Head));

    private List<Filler> Shared(Nominal nominal)
    {
        if (nominal.Of.Count == 0)
            return ListedKinds.Partitive(text, view, nominal, discourse) is { } whole ? [new(whole, nominal.Head)] : [];
        var first = nominal.Of[0];
        if (first.IsPronoun || first.Head is "which" or "these" or "those")
            return ListedKinds.Partitive(text, view, nominal, discourse) is { } told ? [new(told, nominal.Head)] : [];
        return One(Over(first.Core, nominal.Of[^1].Last, GoodsFillers.ClassOf(view, nominal.Of[^1])?.Id), nominal.Head);
    }

    private List<Filler> Counted(Nominal nominal)
    {
        var phrase = nominal.Head;
        var first = Math.Min(phrase.Last, phrase.Amount!.Last + 1);
        return phrase.Amount.Last < phrase.Last ? One(Over(first, phrase.Last), phrase)
            : nominal.Of.Count > 0 ? One(Over(nominal.Of[0].Core, nominal.Of[0].Last), phrase)
            : One(Over(phrase.First, phrase.Last), phrase);
    }
}
