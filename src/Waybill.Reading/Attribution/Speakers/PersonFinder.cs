using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>Finds the names of persons in noun phrases, and remembers them with the office that they were named with.</summary>
internal sealed class PersonFinder(string text, SpeakerMemory memory)
{
    private const int LongestCharge = 8;
    private const int LongestName = 4;

    /// <summary>Keeps the persons that a sentence names, with their offices.</summary>
    public void Meet(Passage passage)
    {
        var tree = passage.Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            if (
                tree.Tags[i] is Upos.Propn or Upos.Noun
                && (tree.Heads[i] < 0 || !tree.Is(i, "flat", "compound", "amod", "fixed"))
                && NameIn(passage, Phrase.At(tree, i)) is { } name
            )
                Appoint(passage, i, name);
        }
    }

    /// <summary>The full name of the person in a phrase's core or in an apposition to it; null when it names none.</summary>
    public string? Of(Passage passage, Phrase phrase)
    {
        if (NameIn(passage, phrase) is { } name)
            return name;
        foreach (var child in passage.Tree.Dependents(phrase.Head))
        {
            if (passage.Tree.Is(child, "appos") && NameIn(passage, Phrase.At(passage.Tree, child)) is { } other)
                return other;
        }

        return AfterOffice(passage, phrase) is { } named ? Named(passage, named) : null;
    }

    private string? NameIn(Passage passage, Phrase phrase) => Run(passage, phrase) is { } run ? Named(passage, run) : null;

    private string Named(Passage passage, (int First, int Last) run)
    {
        var tokens = passage.Tree.Tokens;
        var words = text[tokens[run.First].Start..tokens[run.Last].End];
        if (run.First == run.Last)
            return memory.FullName(tokens[run.Last].Text) ?? words;
        memory.Name(tokens[run.First].Text, tokens[run.Last].Text, words);
        return words;
    }

    // The run of capitalised words that ends the core, without titles and names of what is no person.
    private static (int First, int Last)? Run(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        foreach (var span in tree.Names)
        {
            if (
                span.Kind == NameKind.Person
                && span.First >= phrase.Own
                && span.Last <= phrase.Last
                && !IsKnownElse(passage, span.First, span.Last)
            )
            {
                if (WithoutTitles(passage, LeftOf(passage, span.First, phrase.Own), RightOf(passage, span.Last, phrase.Last)) is { } named)
                    return named;
            }
        }

        foreach (var span in tree.Names)
        {
            if (span.Kind != NameKind.Person && span.First <= phrase.Last && span.Last >= phrase.Last)
                return null;
        }

        var first = phrase.Last + 1;
        while (
            first > phrase.Own
            && tree.Tags[first - 1] == Upos.Propn
            && tree.Tokens[first - 1].IsCapitalised
            && !passage.IsDate(first - 1)
            && !IsKnownElse(passage, first - 1, first - 1)
        )
            first--;
        return first > phrase.Last || IsCommon(tree.Tokens[phrase.Last].Lower) ? null : WithoutTitles(passage, first, phrase.Last);
    }

    // "Secretary of State Ada Obi", "the coordinator for communications Ada Obi": the name goes on from what the office is in charge of.
    private static (int First, int Last)? AfterOffice(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        var first = phrase.Last + 1;
        if (
            first + 1 >= tree.Count
            || tree.Tokens[first].Lower is not ("of" or "for")
            || !NounKinds.Is("person", tree.Tokens[phrase.Head].Lower)
        )
            return null;
        while (first < tree.Count && first - phrase.Last <= LongestCharge && IsOfCharge(tree.Tokens[first].Lower))
            first++;
        var last = first;
        while (last < tree.Count && tree.Tags[last] == Upos.Propn && tree.Tokens[last].IsCapitalised)
            last++;
        return
            first > phrase.Last + 2
            && last > first
            && last - first <= LongestName
            && !IsCommon(tree.Tokens[last - 1].Lower)
            && !NounKinds.Is("party", tree.Tokens[last - 1].Lower)
            && !IsKnownElse(passage, first, last - 1)
            ? (first, last - 1)
            : null;
    }

    private static bool IsOfCharge(string word) =>
        word is "of" or "for" or "and" or "the" || NounKinds.Titles.Contains(word) || NounKinds.Charges.Contains(word);

    // A first name that the name model missed.
    private static int LeftOf(Passage passage, int first, int from)
    {
        while (
            first > from
            && passage.Tree.Tags[first - 1] == Upos.Propn
            && passage.Tree.Tokens[first - 1].IsCapitalised
            && !passage.IsDate(first - 1)
            && !IsKnownElse(passage, first - 1, first - 1)
            && !passage.Tree.Names.Any(n => n.Kind != NameKind.Person && n.First < first && n.Last >= first - 1)
        )
            first--;
        return first;
    }

    // Further names: "Kim" of "Kim Yo Jong".
    private static int RightOf(Passage passage, int last, int to)
    {
        while (
            last < to && passage.Tree.Tokens[last + 1] is { IsCapitalised: true, IsWord: true } && !IsKnownElse(passage, last + 1, last + 1)
        )
            last++;
        return last;
    }

    private static (int First, int Last)? WithoutTitles(Passage passage, int first, int last)
    {
        for (var i = last - 1; i >= first; i--)
        {
            if (NounKinds.Offices.Contains(passage.Tree.Tokens[i].Lower))
            {
                first = i + 1;
                break;
            }
        }

        while (first <= last && NounKinds.Titles.Contains(passage.Tree.Tokens[first].Lower))
            first++;
        return first <= last ? (first, last) : null;
    }

    private static bool IsKnownElse(Passage passage, int first, int last)
    {
        foreach (var name in passage.Names)
        {
            if (
                name.Entry.Kind != EntryKind.Leader
                && name.First <= last
                && name.Last >= first
                && (name.First > first || name.Last < last || (name.First <= first && name.Last >= last))
            )
                return true;
        }

        return false;
    }

    private static bool IsCommon(string word) =>
        NounKinds.Is("body", word)
        || NounKinds.Is("document", word)
        || NounKinds.Is("person", word)
        || NounKinds.Is("collective", word)
        || NounKinds.Is("instrument", word)
        || NounKinds.Is("sensor", word)
        || NounKinds.Is("anonymous", word);

    // "Minister Omar Said", "Omar Said, the minister", "the minister, Omar Said": offices stand before the name or beside it.
    private void Appoint(Passage passage, int head, string name)
    {
        var tree = passage.Tree;
        var (first, last) = tree.Span(head);
        var (from, to) = (Math.Max(first, head - 12), Math.Min(last, head + 12));
        for (var i = from; i <= to; i++)
        {
            if (NounKinds.Is("lawmaker", tree.Tokens[i].Lower) && (IsBeside(tree, i, head) || i == head - 1))
                memory.Seat(name);
            if (NounKinds.Is("person", tree.Tokens[i].Lower) && IsBeside(tree, i, head))
                memory.Appoint(tree.Tokens[i].Lower, name);
        }
    }

    private static bool IsBeside(SyntaxTree tree, int token, int head) =>
        token == head
        || (tree.Heads[token] is var above && above == head && tree.Is(token, "compound", "appos", "flat", "nmod:desc", "amod", "list"))
        || (
            above >= 0
            && tree.Heads[above] == head
            && tree.Is(token, "compound", "flat")
            && tree.Is(above, "compound", "appos", "flat", "nmod:desc")
        );
}
