using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Speakers;

/// <content>The words by which a speaker is called, and what his noun tells.</content>
internal sealed partial class SpeakerReader
{
    private const int LongestTitle = 4;

    private static NameMatch? Outlet(Passage passage, Phrase phrase) =>
        passage.Names.FirstOrDefault(n => n.Entry.Kind == EntryKind.Outlet && n.First >= phrase.First && n.Last <= phrase.Last);

    // "the newspaper Nordic Echo": the name that an outlet's noun introduces.
    private string? NamedOutlet(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        var noun = phrase.Head;
        while (noun > phrase.First && !IsOutletNoun(tree, noun))
            noun--;
        if (!IsOutletNoun(tree, noun))
            return null;
        var last = noun;
        while (last + 1 < tree.Count && last - noun < LongestTitle && IsOfTitle(tree, last + 1))
            last++;
        return last > noun && last >= phrase.Head && passage.NameEndingAt(last) is not { Entry.Kind: EntryKind.State or EntryKind.Leader }
            ? Words(passage, noun + 1, last)
            : null;
    }

    // "Dnipro-Inform" is cut at its stroke.
    private static bool IsOfTitle(SyntaxTree tree, int at) =>
        (tree.Tokens[at].IsCapitalised && tree.Tags[at] == Upos.Propn)
        || (tree.Tokens[at].Text is ['-', var initial, ..] && char.IsUpper(initial) && tree.Tokens[at].Start == tree.Tokens[at - 1].End);

    private static bool IsOutletNoun(SyntaxTree tree, int at) =>
        !tree.Tokens[at].IsCapitalised && NounKinds.Is("outlet", tree.Tokens[at].Lower) && tree.Tokens[at].Lower != "correspondent";

    // "sources in the ministry", "officials from Seoul"
    private string WithFrom(Passage passage, Phrase phrase)
    {
        // "the country's officials": of the state that the sentence is about.
        if (
            phrase.Possessor >= 0
            && passage.Tree.Tokens[phrase.Possessor].Lower is "country" or "nation"
            && memory.Country?.Adjective is { } adjective
        )
            return $"{adjective} {Words(passage, phrase.Own, phrase.Last)}";
        foreach (var child in passage.Tree.Dependents(phrase.Head))
        {
            if (
                child > phrase.Last
                && passage.Tree.Is(child, "nmod")
                && Case(passage.Tree, child) is "from" or "in" or "at"
                && Phrase.At(passage.Tree, child) is var from
            )
                return Words(passage, phrase.First, from.Last);
        }

        return Words(passage, phrase.First, phrase.Last);
    }

    // "the foreign ministry in Havana", "the US military's Africa Command": a body with its seat, and all of its name.
    private string Seated(Passage passage, Phrase phrase)
    {
        var (tree, first, last) = (passage.Tree, phrase.First, phrase.Last);
        if (tree.Tags[phrase.Head] == Upos.Propn)
        {
            while (first > 0 && tree.Tags[first - 1] == Upos.Propn)
                first--;
        }

        if (last + 2 < tree.Count && tree.Tokens[last + 1].Lower == "in")
        {
            var at = tree.Tokens[last + 2].Lower == "the" ? last + 3 : last + 2;
            var seat = passage.Names.FirstOrDefault(n =>
                n.First == at && n is { Entry.Kind: EntryKind.State or EntryKind.Place, Form: not NameForm.Demonym }
            );
            last = seat?.Last ?? last;
        }

        return Words(passage, first, EndOfName(passage, last));
    }

    // "Villagers said", "Critics say": a plural that is no name.
    private static bool IsFolk(SyntaxTree tree, Phrase phrase) =>
        tree.Tags[phrase.Head] == Upos.Noun
        && tree.Xpos[phrase.Head] == "NNS"
        && tree.Tokens[phrase.Head].Lower is var word
        && (
            word.EndsWith("ers", StringComparison.Ordinal)
            || word.EndsWith("ors", StringComparison.Ordinal)
            || word.EndsWith("ists", StringComparison.Ordinal)
            || word.EndsWith("ians", StringComparison.Ordinal)
            || word.EndsWith("ees", StringComparison.Ordinal)
            || word is "critics" or "locals" or "relatives" or "people"
        );

    // "both governments", "the two capitals"
    private static bool IsPair(SyntaxTree tree, Phrase phrase) =>
        tree.Tokens[phrase.Head].Lower is "capitals" or "governments" or "sides" or "countries" or "parties" or "ministries" or "states"
        && tree.Span(phrase.Head).First is var first
        && (
            tree.Tokens[first].Lower == "both"
            || (first < phrase.Head && tree.Tokens[first].Lower == "the" && tree.Tokens[first + 1].Lower == "two")
        );

    private static string Case(SyntaxTree tree, int token)
    {
        var mark = tree.Dependent(token, "case");
        return mark < 0 ? "" : tree.Tokens[mark].Lower;
    }

    private static SpeakerKind? Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Outlet => SpeakerKind.Outlet,
            EntryKind.Leader => SpeakerKind.Named,
            EntryKind.State or EntryKind.Body or EntryKind.Group or EntryKind.Firm => SpeakerKind.Body,
            _ => null,
        };

    // A noun by its form or, in the plural, by its lemma.
    private static bool Is(string kind, SyntaxTree tree, int head) =>
        NounKinds.Is(kind, tree.Tokens[head].Lower) || (kind is "document" or "sensor" && NounKinds.Is(kind, tree.Lemmas[head]));

    private string Full(string name) => memory.FullName(name) ?? name;

    /// <summary>The words of a run, without a date before the head: "a Thursday report".</summary>
    public string Words(Passage passage, int first, int last)
    {
        var tokens = passage.Tree.Tokens;
        while (first < last && (passage.IsDate(first) || tokens[first].Kind == TokenKind.Possessive))
            first++;
        return text[tokens[first].Start..tokens[Math.Max(first, last)].End];
    }

    private static AttributionLink Link(string who, SpeakerKind kind, string? cue) =>
        new()
        {
            Who = who,
            Kind = kind,
            Cue = cue,
        };
}
