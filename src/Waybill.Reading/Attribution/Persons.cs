using Waybill.Reading.Dates;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Attribution;

/// <summary>Finds the names of persons in noun phrases, and remembers them with the office that they were named with.</summary>
internal sealed class Persons(string text, SentenceView view, Discourse discourse)
{
    /// <summary>Keeps the full names of persons that a sentence names with a title.</summary>
    public void Meet()
    {
        foreach (var phrase in view.Chunks.OfType<NounPhrase>())
        {
            if (phrase.Last - phrase.First >= 2 && NounKinds.Titles.Contains(view.Tokens[phrase.Last - 2].Lower))
                _ = NameIn(phrase);
        }
    }

    /// <summary>
    /// The capitalised words at its end, without titles and without names that the gazetteers know; null when there are none.
    /// </summary>
    public string? NameIn(NounPhrase phrase)
    {
        var tokens = view.Tokens;
        var first = phrase.Last + 1;
        var known = phrase.Names.LastOrDefault(n => n.Entry.Kind != EntryKind.Leader)?.Last ?? -1;
        while (
            first > phrase.First
            && first - 1 > known
            && tokens[first - 1].IsWord
            && tokens[first - 1].IsCapitalised
            && !DatePointReader.IsName(tokens[first - 1])
            && !NounKinds.Titles.Contains(tokens[first - 1].Lower)
            && !(first - 1 == phrase.First && tokens[first - 1].Lower is "the" or "a" or "an")
        )
        {
            first--;
        }

        if (first > phrase.Last || IsNoun(tokens[phrase.Last].Lower))
            return null;
        var last = tokens[phrase.Last].Text;
        if (first == phrase.Last)
        {
            if (discourse.Persons.TryGetValue(last, out var full))
                return full;
            return first > phrase.First || phrase.First > 0 || (last.Length > 3 && !Shows(phrase)) ? Words(first, phrase.Last) : null;
        }

        var name = Words(first, phrase.Last);
        if (first > phrase.First && tokens[first - 1].Lower is var office && NounKinds.Is("person", office))
            discourse.Offices[office] = discourse.Offices.TryGetValue(office, out var holder) && holder != name ? "" : name;
        discourse.Persons.TryAdd(last, name);
        discourse.Persons.TryAdd(tokens[first].Text, name);
        return name;
    }

    /// <summary>Who was named with the office that a definite phrase names; null when nobody or more than one was.</summary>
    public string? Holder(NounPhrase phrase) =>
        NounKinds.Is("person", phrase.Head)
        && (view.Tokens[phrase.First].Lower == "the" || phrase.AfterPossessor > phrase.First)
        && discourse.Offices.TryGetValue(phrase.Head, out var known)
        && known.Length > 0
            ? known
            : null;

    /// <summary>True for a plural alone at the head of a sentence, which names nobody: "Villagers said", "Critics say".</summary>
    public bool IsFolk(NounPhrase phrase) =>
        phrase.First == phrase.Last
        && phrase.First == 0
        && !discourse.Persons.ContainsKey(view.Tokens[phrase.Last].Text)
        && (
            phrase.Head.EndsWith("ers", StringComparison.Ordinal)
            || phrase.Head.EndsWith("ors", StringComparison.Ordinal)
            || phrase.Head.EndsWith("ists", StringComparison.Ordinal)
            || phrase.Head.EndsWith("ians", StringComparison.Ordinal)
            || phrase.Head is "critics" or "locals" or "relatives" or "refugees" or "people"
        );

    // "Wreckage showed that": a lone word at the head of a sentence has its capital from there, and what shows is rarely a person.
    private bool Shows(NounPhrase phrase)
    {
        var next = view.Chunks.FirstOrDefault(c => c.First > phrase.Last);
        return next is VerbGroup { Lemma: "show" or "reveal" or "indicate" or "suggest" or "demonstrate" or "mean" or "see" };
    }

    private static bool IsNoun(string head) =>
        NounKinds.Is("body", head)
        || NounKinds.Is("document", head)
        || NounKinds.Is("person", head)
        || NounKinds.Is("collective", head)
        || NounKinds.Is("instrument", head);

    private string Words(int first, int last) => text[view.Tokens[first].Start..view.Tokens[last].End];
}
