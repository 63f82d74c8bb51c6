using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <summary>Takes states, bodies, groups and persons out of noun phrases.</summary>
internal static class PartyFillers
{
    /// <summary>The party that a phrase names; null when it names none.</summary>
    public static Mention? Of(string text, SentenceView view, Nominal nominal, Discourse discourse)
    {
        var phrase = nominal.Head;
        if (phrase.IsPronoun || (phrase.First == phrase.Last && phrase.Head is "its" or "their" or "his" or "her"))
            return phrase.Head is "it" or "they" or "them" or "he" or "she" or "him" or "its" or "their" or "his" or "her"
                ? Antecedent.Party(text, view, nominal, discourse)
                : null;
        if (phrase.HeadName is { } head)
        {
            if (
                head.Entry.IsParty
                && (head.Form != NameForm.Demonym || view.Tokens[head.Last].Lower.EndsWith('s'))
                && head.Entry.Kind != EntryKind.Goods
            )
                return Over(
                    text,
                    view,
                    head.Form == NameForm.Demonym ? phrase.Core : NameStart(view, phrase, head),
                    phrase.Last,
                    head.Entry.Party ?? head.Entry.Id
                );
            if (head.Entry.Kind is EntryKind.Goods && !NounKinds.Is("party", phrase.Head))
                return null;
            if (head.Entry.Kind is EntryKind.Place)
                return null;
        }

        if (NounKinds.Is("party", phrase.Head) || IsTitledPerson(view, phrase) || IsNamed(view, phrase))
        {
            if (
                view.Tokens[phrase.First].Lower is "the" or "that" or "this"
                && phrase.Head is "country" or "nation" or "state" or "regime"
                && phrase.Last - phrase.First < 2
                && discourse.Party is { } known
            )
                return known;
            var hint = phrase.Names.FirstOrDefault(n => n.Entry.IsParty)?.Entry;
            return Over(text, view, phrase.Core, phrase.Last, hint?.Party ?? hint?.Id);
        }

        return null;
    }

    /// <summary>The state whose adjective or possessive stands before the head: "Iranian drones", "Tehran's missiles".</summary>
    public static Mention? OriginOf(string text, SentenceView view, NounPhrase phrase)
    {
        var before = phrase.HeadName is { Entry.Kind: EntryKind.Goods } goods ? goods.First : phrase.Last;
        var name = phrase.Names.LastOrDefault(n =>
            n.Last < before && n.Entry.Party is not null && n.Entry.Kind is EntryKind.State or EntryKind.Leader
        );
        return name is null || IsUser(view, name) ? null : Over(text, view, name.First, name.Last, name.Entry.Party);
    }

    // "Russian-flagged" and "Russian-held" tell nothing of who supplies.
    private static bool IsUser(SentenceView view, NameMatch name) =>
        name.Last + 1 < view.Tokens.Count
        && view.Tokens[name.Last + 1].Lower
            is "-flagged"
                or "-held"
                or "-occupied"
                or "-controlled"
                or "-style"
                or "-registered"
                or "-designed";

    // "the North" is a name with its article.
    private static int NameStart(SentenceView view, NounPhrase phrase, NameMatch head) =>
        view.Tokens[head.First].Lower is "north" or "south" && head.First == head.Last && head.First > phrase.First ? head.First - 1
        : phrase.Names.Count == 1 && head.Entry.Kind is EntryKind.State ? head.First
        : Math.Max(phrase.AfterPossessor, Math.Min(head.First, Math.Max(phrase.Core, phrase.First)));

    // A name that the gazetteers lack.
    private static bool IsNamed(SentenceView view, NounPhrase phrase) =>
        phrase.HeadName is null
        && view.Tokens[phrase.Last].IsCapitalised
        && (
            view.NamedAt(phrase.Last) is Grammar.NameKind.Organisation or Grammar.NameKind.Person
            || NounKinds.Is("firm", phrase.Head)
            || (phrase.Last > phrase.Core && view.NamedAt(phrase.Last) is Grammar.NameKind.Facility)
            || IsUnknownName(view, phrase)
        );

    // "Orbita Mikrosystems": two capitalised words that nobody took for a place or a thing.
    private static bool IsUnknownName(SentenceView view, NounPhrase phrase)
    {
        for (var i = phrase.Core; i <= phrase.Last; i++)
        {
            if (
                !view.Tokens[i].IsCapitalised
                || view.Tree.Tags[i] is not (Grammar.Upos.Propn or Grammar.Upos.Noun)
                || view.NamedAt(i) is not null
            )
                return false;
        }

        return phrase.Last > phrase.Core;
    }

    private static bool IsTitledPerson(SentenceView view, NounPhrase phrase)
    {
        if (!view.Tokens[phrase.Last].IsCapitalised || phrase.HeadName is not null)
            return false;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (NounKinds.Titles.Contains(view.Tokens[i].Lower))
                return true;
        }

        return false;
    }

    private static Mention Over(string text, SentenceView view, int first, int last, string? hint) =>
        Mention.Over(text, view.Tokens[first].Start, view.Tokens[last].End, hint);
}
