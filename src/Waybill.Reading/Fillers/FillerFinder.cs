using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
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
    ];

    /// <summary>The fillers of a kind in a phrase; empty when it has none.</summary>
    public List<Filler> Find(string kind, Nominal nominal)
    {
        // "dozens of plants", "most of the ships": what is counted fills the slot.
        if (
            kind is "site" or "party" or "vessel" or "place" or "person"
            && nominal is { Of.Count: > 0 }
            && (nominal.Head.Amount?.Last == nominal.Head.Last || NounKinds.Is("container", nominal.Head.Head))
        )
            return [.. Find(kind, new(nominal.Of[0], nominal.At, [])).Select(f => f with { Phrase = nominal.Head })];
        var phrase = nominal.Head;
        return kind switch
        {
            "party" => One(PartyFillers.Of(text, view, nominal, discourse), phrase),
            "goods" => GoodsFillers.Of(text, view, nominal, discourse),
            "arms" =>
            [
                .. GoodsFillers
                    .Of(text, view, nominal, discourse)
                    .Where(f => f.Mention.Hint is { } hint && hint.StartsWith("arms", StringComparison.Ordinal)),
            ],
            "place" => IsPlace(phrase) ? One(Whole(nominal), phrase) : [],
            "vessel" => phrase.IsPronoun || !NounKinds.Is("vessel", phrase.Head) ? [] : One(Whole(nominal), phrase),
            "site" => IsSite(phrase) ? One(Whole(nominal), phrase) : [],
            "instrument" => Instruments(nominal),
            "share" => phrase.Amount is { Kind: AmountKind.Percent } ? Shared(nominal) : [],
            "counted" => phrase.Amount is { Kind: AmountKind.Count } ? Counted(nominal) : [],
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
            "trend" => NounKinds.Is("trend", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "sensor" => NounKinds.Is("sensor", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "debris" => NounKinds.Is("debris", phrase.Head) ? One(Over(phrase.Core, phrase.Last), phrase) : [],
            "person" => phrase.IsPronoun ? One(PartyFillers.Of(text, view, nominal, discourse), phrase)
            : IsPerson(phrase) ? One(Whole(nominal), phrase)
            : [],
            _ => phrase.IsPronoun ? [] : One(Whole(nominal), phrase),
        };
    }

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
        || phrase.HeadName is { Entry.Kind: EntryKind.Place } or { Entry.Kind: EntryKind.State, Form: not NameForm.Demonym }
        || (!phrase.IsPronoun && NounKinds.Is("place", phrase.Head));

    // "from Port Sudan to Assab": one capitalised word that no gazetteer knows, where a place is asked for.
    private bool IsUnknownTown(NounPhrase phrase) =>
        phrase is { Names.Count: 0, Amount: null, IsPronoun: false }
        && phrase.First == phrase.Last
        && phrase.First > 0
        && view.Tokens[phrase.First] is { IsCapitalised: true, IsWord: true } token
        && token.Text.Any(char.IsLower)
        && !discourse.Persons.ContainsKey(token.Text)
        && !Dates.DatePointReader.IsName(token);

    // A speaker: a name, or a titled or collective noun that is not just anybody ("a commentator").
    private bool IsPerson(NounPhrase phrase) =>
        (phrase.Last > 0 || phrase.HeadName is not null || discourse.Persons.ContainsKey(view.Tokens[0].Text))
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
            && (ReportingWords.Noun(phrase.Head) is not null || phrase.Head is "rumours" or "rumors" or "charge")
            && phrase.Names.Count == 0
            && (
                phrase.First == phrase.Last
                || view.Tokens[phrase.First].Lower is "the" or "these" or "those" or "this" or "that" or "such" or "all" or "both"
            );
    }

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
            return [];
        var first = nominal.Of[0];
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
