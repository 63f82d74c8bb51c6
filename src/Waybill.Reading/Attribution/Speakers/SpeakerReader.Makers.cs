using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution.Speakers;

/// <content>Offices, institutions, and papers and images with their makers.</content>
internal sealed partial class SpeakerReader
{
    private const int FarthestMaker = 7;
    private const int LongestMaker = 12;

    // A report or image, and who made or released it: "the UN monitors' report", "a report from X", "imagery released by Y".
    private List<AttributionLink> Artefact(Passage passage, Phrase phrase, SpeakerKind kind, string? cue)
    {
        var tree = passage.Tree;
        var maker = Maker(passage, phrase);
        if (maker is null && References.IsDefinite(tree, phrase) && references.Definite(tree, phrase, kind) is { Count: > 0 } before)
            return [.. before];
        var self = Link(Words(passage, phrase.Own, phrase.Last), kind, cue);
        if (maker is null)
            return [self];
        if (maker.Kind == SpeakerKind.Outlet)
            return [maker];
        return kind == SpeakerKind.Sensor ? [maker, self] : [self, maker];
    }

    /// <summary>Keeps the paper in which somebody tells something as his: "the team says in its first report", "said in a statement".</summary>
    public void PublishOwn(Passage passage, Heard heard)
    {
        var tree = passage.Tree;
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree.Tags[i] != Upos.Noun || !NounKinds.Is("document", tree.Tokens[i].Lower) || heard.Voice.Covers(tree.Tokens[i].Start))
                continue;
            var phrase = Phrase.At(tree, i);
            var isHis = phrase.Possessor >= 0 && tree.Xpos[phrase.Possessor] == "PRP$";
            var isIn =
                phrase is { Possessor: < 0, First: > 1 }
                && tree.Tokens[phrase.First - 1].Lower is "a" or "an"
                && StandsBehind(tree, phrase.First - 2, heard)
                && Maker(passage, phrase) is null;
            if (isHis || isIn)
                memory.Publish([
                    Link(Words(passage, phrase.Own, phrase.Last), SpeakerKind.Document, null),
                    heard.Links[^1] with
                    {
                        Cue = null,
                    },
                ]);
        }
    }

    // "said in", "told AFP in"
    private static bool StandsBehind(SyntaxTree tree, int preposition, Heard heard) =>
        preposition > heard.Voice.CueHead
        && preposition - heard.Voice.CueHead <= FarthestMaker
        && tree.Tokens[preposition].Lower is "in" or "with"
        && ReferenceEquals(tree, heard.Voice.Tree);

    // "information provided by the ministry", "figures from Kyiv": whoever hands on what is not a paper speaks by it.
    private AttributionLink? Informant(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        foreach (var child in tree.Dependents(phrase.Head))
        {
            var by =
                child < phrase.Head ? -1
                : tree.Is(child, "acl") ? Agent(tree, child)
                : tree.Is(child, "nmod") && Case(tree, child) is "from" or "by" ? child
                : -1;
            if (
                by >= 0
                && One(passage, by, null) is [.., { Kind: SpeakerKind.Body or SpeakerKind.Named or SpeakerKind.Collective } informant]
            )
                return informant;
        }

        return null;
    }

    private AttributionLink? Maker(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        if (phrase.Possessor >= 0 && !passage.IsDate(phrase.Possessor))
            return One(passage, phrase.Possessor, null) is [.., var owner]
                ? owner
                : Link(
                    Words(
                        passage,
                        phrase.First,
                        tree.Tokens[phrase.Own - 1].Kind == TokenKind.Possessive ? phrase.Own - 2 : phrase.Own - 1
                    ),
                    SpeakerKind.Body,
                    null
                );
        for (var i = phrase.First; i < phrase.Own; i++)
        {
            if (passage.NameEndingAt(i) is { } name && Kind(name.Entry.Kind) is { } kind)
                return Link(Words(passage, name.First, name.Last), kind, null);
        }

        if (MakerBehind(passage, phrase.Head) is { } named)
            return named;
        foreach (var child in tree.Dependents(phrase.Head))
        {
            var by =
                tree.Is(child, "nmod") && child > phrase.Head && Case(tree, child) is "by" or "from" or "of" ? child
                : tree.Is(child, "acl") && child > phrase.Head && !Relays.IsSeeing(tree.Lemmas[child]) ? Agent(tree, child)
                : -1;
            if (
                by >= 0
                && One(passage, by, null)
                    is [.., { Kind: SpeakerKind.Body or SpeakerKind.Outlet or SpeakerKind.Named or SpeakerKind.Collective } made]
            )
                return made;
        }

        var inside = passage.Names.FirstOrDefault(n =>
            n.First >= phrase.First && n.Last < phrase.Last && n.Form != NameForm.Demonym && Kind(n.Entry.Kind) is not null
        );
        return inside is null ? null : Link(Words(passage, inside.First, inside.Last), Kind(inside.Entry.Kind)!.Value, null);
    }

    // "research by Justice For Chad", "a study by the group Conflict Research": the name behind "by", told by its place alone.
    private AttributionLink? MakerBehind(Passage passage, int document)
    {
        var tree = passage.Tree;
        var by = document + 1;
        while (
            by < tree.Count
            && by - document < FarthestMaker
            && tree.Tokens[by].Lower != "by"
            && (IsOfPhrase(tree, by) || (tree.Xpos[by] == "VBN" && !Relays.IsSeeing(tree.Lemmas[by])))
        )
            by++;
        if (by >= tree.Count || tree.Tokens[by].Lower != "by")
            return null;
        var (first, last) = (-1, -1);
        for (var i = by + 1; i < tree.Count && i - by < LongestMaker && IsOfPhrase(tree, i); i++)
        {
            if (tree.Tags[i] == Upos.Propn || (tree.Tags[i] == Upos.Noun && tree.Tokens[i].IsCapitalised))
                (first, last) = (first < 0 ? i : first, i);
            // A verb that was read as a noun.
            else if (first >= 0 && !tree.Tokens[i].IsCapitalised && VerbLexicon.Find(tree.Tokens[i].Lower) is not null)
                break;
            // "the group": its name may follow.
            else if (tree.Tags[i] == Upos.Noun)
                first = -1;
        }

        if (first < 0)
            return null;
        if (passage.NameEndingAt(first) is { } opening && opening.First > by)
            first = opening.First;
        if (passage.NameEndingAt(last) is { } known && known.First >= first && Kind(known.Entry.Kind) is { } kind)
            return Link(Words(passage, first, last), kind, null);
        return Link(
            Words(passage, first, last),
            Outlet(passage, Phrase.At(tree, last)) is null ? SpeakerKind.Body : SpeakerKind.Outlet,
            null
        );
    }

    // A word that a noun phrase with its "of" and "and" may hold.
    private static bool IsOfPhrase(SyntaxTree tree, int at) =>
        tree.Tags[at] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num
        || tree.Tokens[at].Kind == TokenKind.Possessive
        || tree.Tokens[at].Lower is "and" or "of" or "for"
        || tree.Tokens[at].Lower.StartsWith('-');

    private static int Agent(SyntaxTree tree, int participle)
    {
        foreach (var child in tree.Dependents(participle))
        {
            if (child > participle && tree.Is(child, "obl") && Case(tree, child) == "by")
                return child;
        }

        return -1;
    }

    // "the Center for Advanced Defense Studies", "the Institute for the Study of War": the last token of a name that goes on behind "for",
    // "of" and the like, in words with capitals.
    private static int EndOfName(Passage passage, int last)
    {
        var tokens = passage.Tree.Tokens;
        while (
            tokens[last].IsCapitalised
            && last + 2 < tokens.Count
            && tokens[last + 1].Lower is "for" or "of" or "on" or "against" or "to" or "without" or "and" or "&"
        )
        {
            var next = tokens[last + 2].Lower is "the" && last + 3 < tokens.Count ? last + 3 : last + 2;
            if (!IsOfName(passage, next))
                break;
            while (next + 1 < tokens.Count && next - last < LongestMaker && IsOfName(passage, next + 1))
                next++;
            last = next;
        }

        return last;
    }

    private static bool IsOfName(Passage passage, int at) =>
        passage.Tree.Tokens[at] is { IsCapitalised: true, IsWord: true } && !passage.IsDate(at);

    // "The minister", after "Minister Omar Said" was named; "a minister" stays without a name.
    private List<AttributionLink> Office(Passage passage, Phrase phrase, string? cue)
    {
        var tree = passage.Tree;
        var noun = tree.Tokens[phrase.Head].Lower;
        var definite = References.IsDefinite(tree, phrase) || phrase.Possessor >= 0;
        if (definite && memory.Holder(tree.Tokens[phrase.Head].Lower) is { } holder)
            return [Link(holder, SpeakerKind.Named, cue)];
        if (
            References.IsDefinite(tree, phrase)
            && phrase.First == phrase.Last
            && references.LastPerson(tree.Tokens[phrase.Head].Lower) is { Count: > 0 } chain
        )
            return [.. chain];
        if (noun is "spokesman" or "spokeswoman" or "spokesperson" && Institution(passage, phrase) is { } body)
            return [body with { Cue = cue }];
        var isOne =
            tree.Tokens[phrase.First].Lower == "one"
            || (phrase.First > 0 && tree.Tokens[phrase.First - 1].Lower is "a" or "an" or "one" or "another");
        return [Link(WithFrom(passage, phrase), isOne ? SpeakerKind.Anonymous : SpeakerKind.Named, cue)];
    }

    // An unnamed spokesman speaks for his institution: "a ministry spokesman", "a spokeswoman for the port".
    private AttributionLink? Institution(Passage passage, Phrase phrase)
    {
        var tree = passage.Tree;
        foreach (var child in tree.Dependents(phrase.Head))
        {
            if (child > phrase.Head && tree.Is(child, "nmod") && Case(tree, child) is "for" or "of" && Phrase.At(tree, child) is var of)
                return Link(Words(passage, of.First, of.Last), SpeakerKind.Body, null);
        }

        return phrase.Head > phrase.First
            ? Link(
                Words(passage, phrase.First, tree.Tokens[phrase.Head - 1].Kind == TokenKind.Possessive ? phrase.Head - 2 : phrase.Head - 1),
                SpeakerKind.Body,
                null
            )
            : null;
    }

    // "The group says in its report": the report is the subject's.
    private List<AttributionLink>? Own(Passage passage, int document)
    {
        var tree = passage.Tree;
        var phrase = Phrase.At(tree, document);
        if (phrase.Possessor < 0 || tree.Tags[phrase.Possessor] != Upos.Pron)
            return null;
        var subject = tree.Dependent(tree.Root, "nsubj");
        return subject >= 0 && subject != document && tree.Tags[subject] != Upos.Pron && One(passage, subject, null) is [.., var owner]
            ?
            [
                new()
                {
                    Who = Words(passage, phrase.Own, phrase.Last),
                    Kind = NounKinds.Is("sensor", tree.Tokens[document].Lower) ? SpeakerKind.Sensor : SpeakerKind.Document,
                },
                owner,
            ]
            : [];
    }
}
