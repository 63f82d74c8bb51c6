using System.Collections.Frozen;
using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Fillers;

/// <summary>Tells whether a phrase can fill a slot that asks for a kind, and takes the filler out of it.</summary>
internal sealed partial class FillerFinder(string text, SentenceView view, Discourse discourse)
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
        "untruth",
        "toll",
        "amount",
        "law",
        "numbered",
        "rated",
        .. ListedKinds.All,
        "ship",
        "silence",
        "name",
        "remains",
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
            "holder" => One(Holder(nominal), phrase),
            "goods" => GoodsFillers.Of(text, view, nominal, discourse),
            "arms" =>
            [
                .. GoodsFillers
                    .Of(text, view, nominal, discourse)
                    .Where(f => f.Mention.Hint is { } hint && hint.StartsWith("arms", StringComparison.Ordinal)),
            ],
            "place" => IsPlace(phrase) ? One(Whole(nominal), phrase) : [],
            "vessel" => One(Vessel(nominal), phrase),
            "ship" => One(Vessel(nominal) ?? (IsUnknownShip(phrase) ? Whole(nominal) : null), phrase),
            "name" => !phrase.IsPronoun && view.Tokens[phrase.Last].IsCapitalised ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "silence" => phrase.Head is "dark" or "silent" or "quiet" ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "site" => IsSite(phrase) ? One(Whole(nominal), phrase) : [],
            "instrument" => Instruments(nominal),
            "share" => phrase.Amount is { Kind: AmountKind.Percent } ? Shared(nominal) : [],
            "counted" => phrase.Amount is { Kind: AmountKind.Count } && !ListedKinds.IsUncounted(phrase.Head) ? Counted(nominal) : [],
            "ordinal" => phrase.Amount is { Kind: AmountKind.Ordinal } ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "percent" => phrase.Amount is { Kind: AmountKind.Percent } ? One(Over(phrase.First, nominal.Last), phrase) : [],
            "level" => phrase.Amount is { Kind: AmountKind.Percent }
            || phrase.Head
                is "capacity"
                    or "speed"
                    or "clock"
                    or "pace"
                    or "shifts"
                    or "stretch"
                    or "tilt"
                    or "throttle"
                    or "steam"
                    or "rate"
                    or "levels"
                    or "level"
                ? One(Over(phrase.First, nominal.Last), phrase)
                : [],
            "defect" => NounKinds.Is("defect", phrase.Head) && !IsAged(phrase) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "people" =>
            [
                .. GoodsFillers
                    .Of(text, view, nominal, discourse)
                    .Where(f => f.Mention.Hint is { } hint && hint.StartsWith("people", StringComparison.Ordinal)),
            ],
            "figured" => NounKinds.Is("figure", phrase.Head)
                ? [.. nominal.Of.SelectMany(of => GoodsFillers.Of(text, view, new(of, nominal.At, []), discourse))]
                : [],
            "figure" => (!phrase.IsPronoun && NounKinds.Is("figure", phrase.Head) && !IsOfOthers(nominal))
            || phrase.Head is "that" or "they"
                ? One(Over(phrase.Core, phrase.Last), phrase)
                : [],
            "told" => discourse.Goods is { } told && PointsBack(nominal) ? [new(told, phrase)] : [],
            "falsity" => IsFalse(phrase, FrozenSet<string>.Empty) ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "untruth" => IsFalse(phrase, FactualityWords.Scorn) ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "thing" => IsThing(phrase) ? One(Whole(nominal), phrase) : [],
            "flow" or "output" => NounKinds.Is(kind, phrase.Head) ? Flowing(nominal) : [],
            "law" => NounKinds.Is("law", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "toll" => NounKinds.Is("toll", phrase.Head) ? One(Whole(nominal), phrase) : [],
            "amount" => phrase.Amount is not null ? One(Over(phrase.First, phrase.Last), phrase) : [],
            "hurt" => NounKinds.Is("hurt", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "transponder" => IsTransponder(phrase) ? One(Transmitter(nominal), phrase) : [],
            "berth" => NounKinds.Is("berth", phrase.Head) ? One(Whole(nominal), phrase) : [],
            "body" => IsBody(phrase) ? One(Whole(nominal), phrase) : [],
            "money" => IsMoney(phrase) ? One(Over(phrase.First, nominal.Last), phrase) : [],
            "trend" => NounKinds.Is("trend", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "sensor" => NounKinds.Is("sensor", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "remains" => NounKinds.Is("debris", phrase.Head) ? Whose(nominal) : [],
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

    /// <summary>The state that a phrase is named by: "Iranian deliveries"; null where none is.</summary>
    public Mention? OriginOf(NounPhrase phrase) => PartyFillers.OriginOf(text, view, phrase);

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
}
