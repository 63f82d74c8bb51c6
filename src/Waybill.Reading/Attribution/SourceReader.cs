using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Dates;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution;

/// <summary>
/// Tells who speaks from a noun phrase: an outlet, a person, a body, officials, a report, an image, or nobody who could be asked.
/// </summary>
internal sealed class SourceReader(string text, SentenceView view, Discourse discourse)
{
    private readonly Persons persons = new(text, view, discourse);

    /// <summary>The links that joined phrases give, outermost first; empty when they name no speaker.</summary>
    public List<AttributionLink> Read(Argument source, string? cue)
    {
        var sensor = source.Phrases.Count > 1 && NounKinds.Is("sensor", source.Phrases[0].Head.Head);
        var links = One(sensor ? source.Phrases[0] with { At = source.Phrases[^1].At } : source.Phrases[0], cue);
        if (links.Count == 0 || source.Phrases.Count == 1)
            return links;
        var first = source.Phrases[0].Head;
        var last = source.Phrases[^1].Head;
        var isParty =
            links.Count == 1
            && links[0].Kind is SpeakerKind.Body or SpeakerKind.Named or SpeakerKind.Collective
            && source.Phrases.All(p => One(p, cue).Count > 0);
        return isParty ? [links[0] with { Who = Words(first.Core, last.Last) }] : links;
    }

    private List<AttributionLink> One(Nominal nominal, string? cue)
    {
        var phrase = nominal.Head;
        if (phrase.IsPronoun)
            return phrase.Head is "he" or "she" or "they" or "it" or "them" or "him" or "her" ? [.. discourse.Speakers] : [];
        if (Both(phrase) is { } both)
            return [Link(both, SpeakerKind.Body, cue)];
        if (phrase.HeadName is { } name && name.Form != NameForm.Demonym && Kind(name.Entry.Kind) is { } kind)
            return [Link(Words(phrase.Names.Count == 1 ? name.First : phrase.Core, phrase.Last), kind, cue)];
        if (
            phrase.Names.FirstOrDefault(n => n.Entry.Kind == EntryKind.Outlet) is { } outlet
            && (NounKinds.Is("document", phrase.Head) || NounKinds.Is("person", phrase.Head))
        )
            return
            [
                Link(
                    NounKinds.Is("document", phrase.Head) ? Words(outlet.First, outlet.Last) : Words(phrase.Core, phrase.Last),
                    SpeakerKind.Outlet,
                    cue
                ),
            ];
        if (NounKinds.Is("anonymous", phrase.Head) && phrase.AfterPossessor == phrase.First)
            return [Link(WithFrom(nominal), SpeakerKind.Anonymous, cue)];
        if (NounKinds.Is("sensor", phrase.Head) || NounKinds.Is("document", phrase.Head))
            return Artefact(nominal, NounKinds.Is("sensor", phrase.Head) ? SpeakerKind.Sensor : SpeakerKind.Document, cue);
        if (persons.NameIn(phrase) is { } person)
            return [Link(person, persons.IsFolk(phrase) ? SpeakerKind.Collective : SpeakerKind.Named, cue)];
        if (NounKinds.Is("collective", phrase.Head))
            return [Link(Words(phrase.Core, phrase.Last), SpeakerKind.Collective, cue)];
        // "The minister", after "Minister Omar Said" was named.
        if (persons.Holder(phrase) is { } known)
            return [Link(known, SpeakerKind.Named, cue)];
        if (NounKinds.Is("person", phrase.Head))
            return
            [
                Link(
                    Words(phrase.Core, phrase.Last),
                    view.Tokens[phrase.First].Lower is "a" or "an" or "one" or "another" ? SpeakerKind.Anonymous : SpeakerKind.Named,
                    cue
                ),
            ];
        if (NounKinds.Is("body", phrase.Head))
            return [Link(Words(phrase.Core, phrase.Last), SpeakerKind.Body, cue)];
        return NounKinds.Is("outlet", phrase.Head) ? [Link(Words(phrase.Core, phrase.Last), SpeakerKind.Outlet, cue)] : [];
    }

    // A report or image, and the body that made or released it: "the UN monitors' report", "a report from X", "imagery released by Y".
    private List<AttributionLink> Artefact(Nominal nominal, SpeakerKind kind, string? cue)
    {
        var phrase = nominal.Head;
        var self = Link(Words(Math.Max(phrase.Core, phrase.AfterPossessor), phrase.Last), kind, cue);
        var maker = Maker(nominal);
        if (maker is null)
            return [self];
        if (maker.Kind == SpeakerKind.Outlet)
            return [maker];
        return kind == SpeakerKind.Sensor ? [maker, self] : [self, maker];
    }

    private AttributionLink? Maker(Nominal nominal)
    {
        var phrase = nominal.Head;
        if (phrase.AfterPossessor > phrase.First && !IsDated(phrase))
            return Link(Words(phrase.Core, phrase.AfterPossessor - 2), Possessor(phrase), null);
        foreach (var of in nominal.Of)
        {
            if (One(new(of, nominal.At, []), null) is [{ Kind: SpeakerKind.Body or SpeakerKind.Outlet or SpeakerKind.Named } made, ..])
                return made;
        }

        var at = nominal.At + 1;
        while (
            at < view.Chunks.Count
            && at - nominal.At < 3
            && view.Chunks[at] is VerbGroup { IsBareParticiple: true } or { Kind: ChunkKind.Date }
        )
            at++;
        if (
            at + 1 < view.Chunks.Count
            && view.Chunks[at] is { Kind: ChunkKind.Preposition, Words: "from" or "by" or "of" }
            && view.Chunks[at + 1] is NounPhrase
        )
        {
            var source = new Argument("by", Nominals.From(view.Chunks, at + 1, view.Chunks.Count));
            if (
                Read(source, null)
                is [{ Kind: SpeakerKind.Body or SpeakerKind.Outlet or SpeakerKind.Named or SpeakerKind.Collective } made, ..]
            )
                return made;
        }

        var inside = phrase.Names.FirstOrDefault(n => n.Form != NameForm.Demonym && Kind(n.Entry.Kind) is not null);
        return inside is null ? null : Link(Words(inside.First, inside.Last), Kind(inside.Entry.Kind)!.Value, null);
    }

    // "Both deny it": supplier and recipient of the transfer that was told of.
    private string? Both(NounPhrase phrase) =>
        view.Tokens[phrase.First].Lower == "both"
        && (
            phrase.First == phrase.Last
            || phrase.Head is "countries" or "states" or "governments" or "sides" or "capitals" or "parties" or "nations"
        )
        && discourse is { Supplier: { Hint: not null } supplier, Recipient: { Hint: not null } recipient }
            ? $"{supplier.Text} and {recipient.Text}"
            : null;

    // "Friday's statement" is nobody's; "the ministry's Friday statement" is the ministry's.
    private bool IsDated(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.AfterPossessor - 1; i++)
        {
            if (!DatePointReader.IsName(view.Tokens[i]) && !WordClasses.Determiners.Contains(view.Tokens[i].Lower))
                return false;
        }

        return true;
    }

    private static SpeakerKind Possessor(NounPhrase phrase) =>
        phrase.Names.FirstOrDefault(n => n.Last < phrase.AfterPossessor) is { } name
            ? Kind(name.Entry.Kind) ?? SpeakerKind.Body
            : SpeakerKind.Body;

    private static SpeakerKind? Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Outlet => SpeakerKind.Outlet,
            EntryKind.Leader => SpeakerKind.Named,
            EntryKind.State or EntryKind.Body or EntryKind.Group or EntryKind.Firm => SpeakerKind.Body,
            _ => null,
        };

    private string WithFrom(Nominal nominal)
    {
        var at = nominal.At + 1;
        return
            at + 1 < view.Chunks.Count
            && view.Chunks[at] is { Kind: ChunkKind.Preposition, Words: "from" or "in" }
            && view.Chunks[at + 1] is NounPhrase { Names.Count: 0 } from
            ? Words(nominal.Head.Core, from.Last)
            : Words(nominal.Head.Core, nominal.Head.Last);
    }

    // A date before the head is no part of who speaks: "a Thursday report".
    private string Words(int first, int last)
    {
        while (first < last && (DatePointReader.IsName(view.Tokens[first]) || view.Tokens[first].Kind == Sentences.TokenKind.Possessive))
            first++;
        return text[view.Tokens[first].Start..view.Tokens[Math.Max(first, last)].End];
    }

    private static AttributionLink Link(string who, SpeakerKind kind, string? cue) =>
        new()
        {
            Who = who,
            Kind = kind,
            Cue = cue,
        };
}
