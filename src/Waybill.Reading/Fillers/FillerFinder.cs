using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Fillers;

/// <summary>Tells whether a phrase can fill a slot that asks for a kind, and takes the filler out of it.</summary>
internal sealed class FillerFinder(string text, SentenceView view, Discourse discourse)
{
    /// <summary>The kinds that a slot may ask for.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "party",
        "goods",
        "place",
        "vessel",
        "site",
        "instrument",
        "share",
        "counted",
        "ordinal",
        "percent",
        "phrase",
        "person",
        "defect",
        "debris",
        "arms",
        "level",
        "figure",
        "trend",
        "sensor",
        "people",
        "figured",
        "told",
        "thing",
        "flow",
        "output",
        "transponder",
        "berth",
        "body",
        "hurt",
        "money",
        "holder",
        "falsity",
        "toll",
        "amount",
        "law",
        "numbered",
        "rated",
        .. ListedKinds.All,
    ];

    /// <summary>The fillers of a kind in a phrase; empty when it has none.</summary>
    public List<Filler> Find(string kind, Nominal nominal)
    {
        // "dozens of plants", "most of the ships": what is counted fills the slot.
        if (
            kind is "site" or "party" or "holder" or "vessel" or "place" or "person"
            && nominal is { Of.Count: > 0 }
            && (nominal.Head.Amount?.Last == nominal.Head.Last || NounKinds.Is("container", nominal.Head.Head))
        )
            return [.. Find(kind, new(nominal.Of[0], nominal.At, [])).Select(f => f with { Phrase = nominal.Head })];
        nominal = ListedKinds.Apposed(view, nominal);
        var phrase = nominal.Head;
        return kind switch
        {
            _ when ListedKinds.Has(kind) => NounKinds.Is(kind, phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "numbered" => NounKinds.Is(kind, phrase.Head) && nominal.Of is [var numbered, ..]
                ? One(Over(numbered.Core, numbered.Last), numbered)
                : [],
            "rated" => NounKinds.Is("attribute", phrase.Head) && nominal.Of is [{ Amount: not null }, ..]
                ? One(Over(phrase.Core, phrase.Last), phrase)
                : [],
            "party" => One(PartyFillers.Of(text, view, nominal, discourse), phrase),
            "holder" => phrase.IsPronoun || !NounKinds.Is("speaker", phrase.Head) || phrase.HeadName is not null
                ? One(PartyFillers.Of(text, view, nominal, discourse), phrase)
                : [],
            "goods" => GoodsFillers.Of(text, view, nominal, discourse),
            "arms" =>
            [
                .. GoodsFillers
                    .Of(text, view, nominal, discourse)
                    .Where(f => f.Mention.Hint is { } hint && hint.StartsWith("arms", StringComparison.Ordinal)),
            ],
            "place" => IsPlace(phrase) ? One(Whole(nominal), phrase) : [],
            "vessel" => One(Vessel(nominal), phrase),
            "site" => IsSite(phrase) ? One(Whole(nominal), phrase) : [],
            "instrument" => Instruments(nominal),
            "share" => phrase.Amount is { Kind: AmountKind.Percent } ? Shared(nominal) : [],
            "counted" => phrase.Amount is { Kind: AmountKind.Count } && !ListedKinds.IsUncounted(phrase.Head) ? Counted(nominal) : [],
            "ordinal" => phrase.Amount is { Kind: AmountKind.Ordinal } ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "percent" => phrase.Amount is { Kind: AmountKind.Percent } ? One(Over(phrase.First, nominal.Last), phrase) : [],
            "level" => phrase.Amount is { Kind: AmountKind.Percent }
            || phrase.Head is "capacity" or "speed" or "clock" or "pace" or "shifts" or "stretch" or "rate" or "levels" or "level"
                ? One(Over(phrase.First, nominal.Last), phrase)
                : [],
            "defect" => NounKinds.Is("defect", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "people" =>
            [
                .. GoodsFillers
                    .Of(text, view, nominal, discourse)
                    .Where(f => f.Mention.Hint is { } hint && hint.StartsWith("people", StringComparison.Ordinal)),
            ],
            "figured" => NounKinds.Is("figure", phrase.Head)
                ? [.. nominal.Of.SelectMany(of => GoodsFillers.Of(text, view, new(of, nominal.At, []), discourse))]
                : [],
            "figure" => !phrase.IsPronoun && NounKinds.Is("figure", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "told" => discourse.Goods is { } told && PointsBack(nominal) ? [new(told, phrase)] : [],
            "falsity" => IsFalse(phrase) ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "thing" => IsThing(phrase) ? One(Whole(nominal), phrase) : [],
            "flow" or "output" => NounKinds.Is(kind, phrase.Head) ? Flowing(nominal) : [],
            "law" => NounKinds.Is("law", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "toll" => NounKinds.Is("toll", phrase.Head) ? One(Whole(nominal), phrase) : [],
            "amount" => phrase.Amount is not null ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "hurt" => NounKinds.Is("hurt", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "transponder" => NounKinds.Is("transponder", phrase.Head) ? One(Transmitter(nominal), phrase) : [],
            "berth" => NounKinds.Is("berth", phrase.Head) ? One(Whole(nominal), phrase) : [],
            "body" => IsBody(phrase) ? One(Whole(nominal), phrase) : [],
            "money" => IsMoney(phrase) ? One(Over(phrase.First, nominal.Last), phrase) : [],
            "trend" => NounKinds.Is("trend", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "sensor" => NounKinds.Is("sensor", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "debris" => NounKinds.Is("debris", phrase.Head) ? Debris(nominal) : [],
            "person" => phrase.IsPronoun ? One(PartyFillers.Of(text, view, nominal, discourse), phrase)
            : IsPerson(phrase) ? One(Whole(nominal), phrase)
            : [],
            _ => phrase.IsPronoun ? [] : One(Whole(nominal), phrase),
        };
    }

    /// <summary>What an earlier sentence of the paragraph told of, for an open role; null when it told of none.</summary>
    public Mention? Earlier(string kind) =>
        kind switch
        {
            "site" or "place" => discourse.Site,
            "goods" or "arms" => discourse.Goods,
            "party" => discourse.Party,
            _ => null,
        };

    /// <summary>A mention over tokens.</summary>
    public Mention Over(int first, int last, string? hint = null) =>
        Mention.Over(text, view.Tokens[first].Start, view.Tokens[last].End, hint);

    private static List<Filler> One(Mention? mention, NounPhrase phrase) => mention is null ? [] : [new(mention, phrase)];

    private Mention Whole(Nominal nominal)
    {
        var phrase = nominal.Head;
        var name = phrase.HeadName?.Entry;
        var hint = name?.Kind is EntryKind.Place ? name.Id : name?.Party ?? name?.Id;
        return Over(phrase.Core, nominal.Of.Count > 0 && !NounKinds.Is("party", phrase.Head) ? nominal.Last : phrase.Last, hint);
    }

    private bool IsPlace(NounPhrase phrase) =>
        IsUnknownTown(phrase)
        || view.NamedAt(phrase.Last) is Grammar.NameKind.Place or Grammar.NameKind.Facility
        || phrase.HeadName is { Entry.Kind: EntryKind.Place } or { Entry.Kind: EntryKind.State, Form: not NameForm.Demonym }
        || (!phrase.IsPronoun && NounKinds.Is("place", phrase.Head));

    // "the freighter", "the cargo ship Calista Bay", then "the Calista Bay" alone.
    private bool IsVessel(NounPhrase phrase)
    {
        if (NounKinds.Is("vessel", phrase.Head) || view.NamedAt(phrase.Last) == Grammar.NameKind.Vessel)
            return true;
        if (!view.Tokens[phrase.Last].IsCapitalised || phrase.HeadName is { Entry.Kind: not EntryKind.Goods })
            return false;
        var first = phrase.Last;
        while (first > phrase.Core && view.Tokens[first - 1].IsCapitalised)
            first--;
        var name = text[view.Tokens[first].Start..view.Tokens[phrase.Last].End];
        if (discourse.Vessels.Contains(name))
            return true;
        var isNamed = false;
        for (var i = phrase.First; i < first && !isNamed; i++)
            isNamed = NounKinds.Is("vessel", view.Tokens[i].Lower) || view.Tokens[i].Lower.EndsWith("-flagged", StringComparison.Ordinal);
        if (isNamed && !NounKinds.Is("vessel", view.Tokens[first].Lower))
            discourse.Vessels.Add(name);
        return isNamed;
    }

    private Mention? Vessel(Nominal nominal)
    {
        if (nominal.Head.IsPronoun)
            return nominal.Head.Head is "it" or "she" or "her" or "they" ? discourse.Vessel : null;
        return IsVessel(nominal.Head) ? Whole(nominal) : null;
    }

    // "from Port Sudan to Al Khadim": capitalised words that no gazetteer knows, where a place is asked for.
    private bool IsUnknownTown(NounPhrase phrase)
    {
        if (phrase is not { Names.Count: 0, Amount: null, IsPronoun: false } || phrase.First == 0)
            return false;
        for (var i = phrase.Core; i <= phrase.Last; i++)
        {
            var token = view.Tokens[i];
            if (
                token is not { IsCapitalised: true, IsWord: true }
                || discourse.Voices.Knows(token.Text)
                || Dates.Recognition.CalendarNames.IsName(token)
            )
                return false;
        }

        return view.Tokens[phrase.Last].Text.Any(char.IsLower)
            && view.NamedAt(phrase.Last) is null or Grammar.NameKind.Place or Grammar.NameKind.Facility;
    }

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
    private List<Filler> Debris(Nominal nominal)
    {
        var whole = nominal.Of.SelectMany(of => GoodsFillers.Of(text, view, new(of, nominal.At, []), discourse)).ToList();
        return whole.Count > 0 ? whole : One(Over(nominal.Head.Core, nominal.Head.Last), nominal.Head);
    }

    private bool IsFalse(NounPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i =>
            Factuality.FactualityWords.Falsity.Contains(view.Tokens[i].Lower));

    // A common noun for something that can be loaded and carried.
    private bool IsThing(NounPhrase phrase) =>
        !phrase.IsPronoun
        && phrase.Node >= 0
        && view.Tree.Tags[phrase.Node] == Grammar.Upos.Noun
        && !NounKinds.Is("abstract", phrase.Head)
        && !NounKinds.Is("party", phrase.Head)
        && !NounKinds.Is("person", phrase.Head)
        && !NounKinds.Is("collective", phrase.Head)
        && !NounKinds.Is("instrument", phrase.Head)
        && !NounKinds.Is("place", phrase.Head)
        && !NounKinds.Is("document", phrase.Head)
        && !NounKinds.Is("anonymous", phrase.Head);

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
