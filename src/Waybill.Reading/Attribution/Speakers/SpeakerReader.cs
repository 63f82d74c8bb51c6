using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Tells who speaks from the head of a source: an outlet, a person, a body, officials, a report, an image, or nobody who could be asked.
/// </summary>
internal sealed partial class SpeakerReader(string text, SpeakerMemory memory)
{
    private readonly PersonFinder persons = new(text, memory);
    private readonly References references = new(memory);

    /// <summary>Keeps who is named in a sentence.</summary>
    public void Meet(Passage passage)
    {
        persons.Meet(passage);
        foreach (var (abbreviation, full) in Abbreviations.In(passage.Tree.Tokens))
            memory.Abbreviate(abbreviation, Words(passage, full.First, full.Last));
        memory.Country = passage.Names.FirstOrDefault(n => n.Entry.Kind == EntryKind.State)?.Entry ?? memory.Country;
        var tree = passage.Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            Describe(passage, i);
            // "the first report of the panel": whose it is, wherever the text goes back to it.
            if (
                tree.Tags[i] != Upos.Noun
                || !(NounKinds.Is("document", tree.Tokens[i].Lower) || NounKinds.Is("sensor", tree.Tokens[i].Lower))
            )
                continue;
            var chain = Own(passage, i) ?? One(passage, i, null);
            if (chain is [{ Kind: SpeakerKind.Document }, _, ..] or [.., { Kind: SpeakerKind.Sensor }])
                memory.Publish(chain);
        }
    }

    // "Ukraine's military intelligence agency", for "the agency" in what follows.
    private void Describe(Passage passage, int at)
    {
        var tree = passage.Tree;
        var noun = tree.Tokens[at].Lower;
        if (tree.Tags[at] is not (Upos.Noun or Upos.Propn) || tree.Is(at, "compound", "flat", "amod") || !NounKinds.Is("body", noun))
            return;
        var phrase = Phrase.At(tree, at);
        if (
            phrase.Last == at
            && phrase.First < at
            && tree.Tokens[at - 1].Lower != "news"
            && passage.NameEndingAt(at)?.Entry.Kind != EntryKind.Outlet
        )
            memory.Describe(noun, Link(Words(passage, phrase.First, phrase.Last), SpeakerKind.Body, null));
    }

    /// <summary>Keeps whom a sentence without a speaker was about; one who spoke in it needs no other.</summary>
    public void Leave(Passage passage, bool hasSpoken)
    {
        var subject = passage.Tree.Dependent(passage.Tree.Root, "nsubj", "nsubj:pass");
        if (hasSpoken)
            memory.Subject = [];
        else if (subject < 0 || passage.Tree.Tags[subject] != Upos.Pron)
            memory.Subject = subject < 0 ? [] : One(passage, subject, null);
    }

    /// <summary>The links that a source gives, outermost first; empty when it names no speaker.</summary>
    public List<AttributionLink> Read(Passage passage, int head, string? cue) =>
        [.. AsWritten(passage, head, cue).Select(link => memory.Owned(link with { Who = memory.Spelt(link.Who) }))];

    private List<AttributionLink> AsWritten(Passage passage, int head, string? cue)
    {
        var tree = passage.Tree;
        if (
            tree.Tags[head] == Upos.Pron
            && tree.Tokens[head].Lower is "who" or "which" or "that"
            && Relativised(tree, head) is >= 0 and var noun
        )
            head = noun;
        if (tree.Xpos[head] == "PRP$" && Possessed(tree, head) is >= 0 and var owner)
            head = owner;
        var links = One(passage, head, cue);
        if (links.Count == 0 && tree.Tags[head] != Upos.Pron)
            links = Rescued(passage, head, cue);
        if (
            links.Count != 1
            || links[0].Kind
                is not (SpeakerKind.Body or SpeakerKind.Named or SpeakerKind.Collective or SpeakerKind.Sensor or SpeakerKind.Outlet)
        )
            return links;
        var last = -1;
        foreach (var child in tree.Dependents(head))
        {
            if (tree.Is(child, "conj") && child > head && One(passage, child, cue).Count == 1)
                last = Phrase.At(tree, child).Last;
        }

        if (last < 0)
            return links;
        // "Imagery and intelligence" is one source; "Washington and Seoul" speak together.
        return links[0].Kind == SpeakerKind.Sensor ? links : [links[0] with { Who = Words(passage, Phrase.At(tree, head).First, last) }];
    }

    // A subject whose inner tree went wrong: the last noun before a comma, a preposition or a clause.
    private List<AttributionLink> Rescued(Passage passage, int head, string? cue)
    {
        var tree = passage.Tree;
        var (first, last) = tree.Span(head);
        var noun = -1;
        for (var i = first; i <= last; i++)
        {
            if (i > first && (tree.Tokens[i].Lower is "," or "that" or "which" or "who" || tree.Tags[i] is Upos.Adp or Upos.Aux))
                break;
            if (tree.Tags[i] is Upos.Noun or Upos.Propn)
                noun = i;
        }

        return noun < 0 || noun == head ? [] : One(passage, noun, cue);
    }

    // "Chad repeated its denial that ...": the subject of the verb that governs the noun; -1 where there is none before it.
    private static int Possessed(SyntaxTree tree, int pronoun)
    {
        for (var (at, steps) = (tree.Heads[pronoun], 0); at >= 0 && steps < 4; at = tree.Heads[at], steps++)
        {
            if (tree.Tags[at] is not (Upos.Verb or Upos.Aux))
                continue;
            var subject = tree.Dependent(at, "nsubj");
            return subject >= 0 && subject < pronoun && tree.Tags[subject] != Upos.Pron && tree.Span(subject).Last < pronoun ? subject : -1;
        }

        return -1;
    }

    private static int Relativised(SyntaxTree tree, int pronoun)
    {
        for (var (at, steps) = (tree.Heads[pronoun], 0); at >= 0 && steps < 6; at = tree.Heads[at], steps++)
        {
            if (tree.Is(at, "acl:relcl"))
                return tree.Heads[at];
        }

        return -1;
    }

    private List<AttributionLink> One(Passage passage, int head, string? cue)
    {
        var tree = passage.Tree;
        // "They show": what shows is an image or a paper.
        if (
            tree.Tags[head] == Upos.Pron
            && tree.Tokens[head].Lower is "they" or "it"
            && cue is "show" or "shows" or "showed" or "reveal" or "reveals" or "revealed"
            && memory.LastOf(SpeakerKind.Sensor) is { Count: > 0 } shown
        )
            return [.. shown];
        if (tree.Tags[head] == Upos.Pron)
            return [.. references.Pronoun(tree, head)];
        var phrase = Phrase.At(tree, head);
        if (IsPair(tree, phrase))
            return [Link(text[tree.Tokens[tree.Span(head).First].Start..tree.Tokens[phrase.Last].End], SpeakerKind.Collective, cue)];
        if (references.OneOf(tree, phrase) is { Count: > 0 } one)
            return [.. one];
        // "one of the diplomats", of whom nothing was told before
        if (tree.Tokens[head].Lower == "one" && OneOfMany(tree, head) is { } many)
            return [Link(text[tree.Tokens[head].Start..tree.Tokens[many].End], SpeakerKind.Anonymous, cue)];
        var known = passage.NameEndingAt(phrase.Last) ?? passage.NameEndingAt(head);
        if (
            known is not null
            && known.Form != NameForm.Demonym
            && Kind(known.Entry.Kind) is { } kind
            && (known.First >= phrase.Own || phrase.Possessor < 0)
        )
            return
            [
                Link(
                    kind == SpeakerKind.Named
                        ? Full(Words(passage, known.First, known.Last))
                        : Words(passage, known.First, Math.Max(known.Last, phrase.Last)),
                    kind,
                    cue
                ),
            ];
        var noun = tree.Tokens[head].Lower;
        if (Outlet(passage, phrase) is { } outlet && (Is("document", tree, head) || Is("person", tree, head)))
            return
            [
                Link(
                    Is("document", tree, head) ? Words(passage, outlet.First, outlet.Last) : Words(passage, phrase.First, phrase.Last),
                    SpeakerKind.Outlet,
                    cue
                ),
            ];
        if (NamedOutlet(passage, phrase) is { } titled)
            return [Link(titled, SpeakerKind.Outlet, cue)];
        // "The Nordic Post", "the Central Press"
        if (
            tree.Tags[head] == Upos.Propn
            && tree.Tokens[phrase.Last].IsCapitalised
            && phrase.Own < phrase.Last
            && (NounKinds.Is("outlet", tree.Tokens[phrase.Last].Lower) || tree.Tokens[phrase.Last].Lower == "press")
            && !NounKinds.Is("body", tree.Tokens[phrase.Last].Lower)
        )
            return [Link(Words(passage, phrase.First, phrase.Last), SpeakerKind.Outlet, cue)];
        if (NounKinds.Is("informing", noun) && Informant(passage, phrase) is { } informant)
            return [informant with { Cue = cue }];
        if (Is("anonymous", tree, head) && phrase.Possessor < 0)
            return [Link(WithFrom(passage, phrase), SpeakerKind.Anonymous, cue)];
        if (Is("sensor", tree, head) || Is("document", tree, head))
            return Artefact(passage, phrase, Is("sensor", tree, head) ? SpeakerKind.Sensor : SpeakerKind.Document, cue);
        if (persons.Of(passage, phrase) is { } person)
            return [Link(person, IsFolk(tree, phrase) ? SpeakerKind.Collective : SpeakerKind.Named, cue)];
        if (
            NounKinds.Is("collective", noun)
            || IsFolk(tree, phrase)
            || (tree.Xpos[head] == "NNS" && NounKinds.Is("person", tree.Lemmas[head]))
        )
            return [Link(WithFrom(passage, phrase), SpeakerKind.Collective, cue)];
        if (Is("person", tree, head))
            return Office(passage, phrase, cue);
        // "the press bureau of the ministry": those who speak for it.
        if (
            NounKinds.Is("body", noun)
            && head > 0
            && tree.Tokens[head - 1].Lower is "press" or "information" or "media"
            && Institution(passage, phrase) is { } institution
            && tree.Dependent(head, "nmod") > head
        )
            return [institution with { Cue = cue }];
        if (NounKinds.Is("body", noun) && Body(passage, phrase) is { Count: > 0 } body)
            return body;
        if (
            NounKinds.Is("outlet", noun)
            && references.Definite(tree, phrase, SpeakerKind.Outlet) is { Count: > 0 } outletBefore
            && memory.Last.Any(l => l.Kind == SpeakerKind.Outlet)
        )
            return [.. outletBefore];
        if (NounKinds.Is("body", noun))
            return [Link(Seated(passage, phrase), SpeakerKind.Body, cue)];
        if (!NounKinds.Is("outlet", noun))
            return Organisation(passage, phrase, cue);
        return
        [
            .. references.Definite(tree, phrase, SpeakerKind.Outlet)
                ?? [Link(Words(passage, phrase.First, phrase.Last), SpeakerKind.Outlet, cue)],
        ];
    }

    private static int? OneOfMany(SyntaxTree tree, int one)
    {
        foreach (var child in tree.Dependents(one))
        {
            if (child > one && tree.Is(child, "nmod") && Case(tree, child) == "of" && tree.Xpos[child] == "NNS")
                return child;
        }

        return null;
    }

    // "the agency": the body that spoke, or that was described.
    private List<AttributionLink> Body(Passage passage, Phrase phrase) =>
        references.Definite(passage.Tree, phrase, SpeakerKind.Body) is { Count: > 0 } spoke ? [.. spoke]
        : references.Described(passage.Tree, phrase) is { } described ? [described]
        : [];

    // "Conflict Armament Research": an organisation that no gazetteer knows.
    private List<AttributionLink> Organisation(Passage passage, Phrase phrase, string? cue)
    {
        var (tree, head) = (passage.Tree, phrase.Head);
        foreach (var name in tree.Names)
        {
            if (name.Kind == NameKind.Organisation && name.First <= head && head <= name.Last)
                return [Link(Words(passage, name.First, EndOfName(passage, name.Last)), SpeakerKind.Body, cue)];
        }

        return IsUnknownSayer(passage, phrase) ? [Link(Words(passage, phrase.First, phrase.Last), SpeakerKind.Body, cue)] : [];
    }

    // "Oryx says": what says something speaks, whatever a model takes its name for.
    private static bool IsUnknownSayer(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (!tree.Tokens[i].IsCapitalised || (tree.Tags[i] != Upos.Propn && phrase.First == phrase.Last))
                return false;
        }

        return tree.Is(phrase.Head, "nsubj")
            && VerbLexicon.Sayings.Contains(tree.Lemmas[tree.Heads[phrase.Head]])
            && passage.NameEndingAt(phrase.Last) is null;
    }
}
