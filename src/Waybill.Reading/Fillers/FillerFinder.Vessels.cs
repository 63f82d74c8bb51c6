using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <content>Vessels, who can hold goods, and towns that no gazetteer knows.</content>
internal sealed partial class FillerFinder
{
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

    // "the Lady Maria sailed": a name that nothing else knows, where only a vessel can stand.
    private bool IsUnknownShip(NounPhrase phrase)
    {
        if (
            phrase.IsPronoun
            || phrase.HeadName is not null
            || !view.Tokens[phrase.Last].IsCapitalised
            || view.Tokens[phrase.Last].Text.All(char.IsUpper)
        )
            return false;
        // A person or a body has no article before its name; a ship often has.
        return view.Tokens[phrase.First].Lower == "the"
            || (
                view.NamedAt(phrase.Last) is not (Grammar.NameKind.Person or Grammar.NameKind.Organisation)
                && !discourse.Voices.Knows(view.Tokens[phrase.Last].Text)
            );
    }

    // "its AIS", "their automatic identification systems"
    private bool IsTransponder(NounPhrase phrase) =>
        NounKinds.Is("transponder", phrase.Head)
        || (
            phrase.Head is "system" or "systems"
            && phrase.Last > phrase.First
            && view.Tokens[phrase.Last - 1].Lower is "identification" or "tracking" or "ais" or "transponder"
        );

    // Who can give or get goods: not what carries them, not who only speaks of them.
    private Mention? Holder(Nominal nominal)
    {
        var phrase = nominal.Head;
        if (phrase.IsPronoun)
            return PartyFillers.Of(text, view, nominal, discourse) is { } before && !IsObserver(before.Hint) ? before : null;
        if (NounKinds.Is("speaker", phrase.Head) && phrase.HeadName is null)
            return null;
        // An embassy gives and gets nothing; its state may.
        if (NounKinds.Is("legation", phrase.Head))
            return PartyFillers.OriginOf(text, view, phrase);
        if (phrase.HeadName is null && IsVessel(phrase))
            return null;
        var party = PartyFillers.Of(text, view, nominal, discourse) ?? NamedWorks(phrase);
        if (party is null || IsObserver(party.Hint) || IsObserver(phrase.HeadName?.Entry.Id))
            return null;
        // "one customer, the army of Chad": who that is stands beside it.
        return party.Hint is null && NounKinds.Is("dealing", phrase.Head) && Apposed(phrase) is { } named ? named : party;
    }

    // "the Kupol plant": works with a name of their own get and give as a firm does.
    private Mention? NamedWorks(NounPhrase phrase) =>
        NounKinds.Is("works", phrase.Head)
        && phrase.Last > Math.Max(phrase.Core, phrase.AfterPossessor)
        && view.Tokens[phrase.Last - 1].IsCapitalised
        && view.NamesIn(phrase.Last - 1, phrase.Last - 1).Count == 0
            ? Over(Math.Max(phrase.Core, phrase.AfterPossessor), phrase.Last)
            : null;

    private Mention? Apposed(NounPhrase phrase)
    {
        var node = view.Tree.Dependent(phrase.Node, "appos");
        return view.PhraseAt(node) is { } named && named != phrase && Prepositions.Before(view, named) is null
            ? PartyFillers.Of(text, view, new(named, view.ChunkAt(named.First), []), discourse)
            : null;
    }

    private static bool IsObserver(string? hint) =>
        hint is not null && (NounKinds.Is("observer", hint) || hint.StartsWith("outlet-", StringComparison.Ordinal));

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
            && (
                view.NamedAt(phrase.Last) is null or Grammar.NameKind.Place or Grammar.NameKind.Facility
                || (view.NamedAt(phrase.Last) is Grammar.NameKind.Product && !view.Tokens[phrase.Last].Text.Any(char.IsAsciiDigit))
            );
    }
}
