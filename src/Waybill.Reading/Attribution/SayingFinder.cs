using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Attribution;

/// <summary>Finds who says which stretch of a sentence.</summary>
internal sealed class SayingFinder(SentenceView view, ClauseFinder clauses, Discourse discourse, string text)
{
    private readonly SourceReader sources = new(text, view, discourse);
    private readonly SayingSpans spans = new(view, clauses);
    private readonly List<Saying> found = [];

    /// <summary>The sayings, in the order of their cues.</summary>
    public List<Saying> Find()
    {
        for (var i = 0; i < view.Chunks.Count; i++)
        {
            switch (view.Chunks[i])
            {
                case VerbGroup group when ReportingWords.IsReporting(group.Lemma) || group.IsPassive:
                    OfVerb(i, group);
                    break;
                case VerbGroup group
                    when i + 1 < view.Chunks.Count && Rebuttal.IsVerdict(group.Lemma) && Rebuttal.Of(view, i + 1) is { } verdict:
                    OfVerdict(i, group, verdict);
                    break;
                case { Kind: ChunkKind.Preposition } preposition
                    when ReportingWords.Sources.Contains(preposition.Words)
                        && i + 1 < view.Chunks.Count
                        && view.Chunks[i + 1] is NounPhrase:
                    OfPreposition(i);
                    break;
                case NounPhrase noun when ReportingWords.Noun(noun.Head) is { } act:
                    OfNoun(i, noun, act);
                    break;
            }
        }

        return found;
    }

    private int End => view.Tokens.Count - 1;

    private void OfVerb(int at, VerbGroup group)
    {
        if (group.IsPassive)
        {
            OfPassive(at, group);
            return;
        }

        if (group.IsInfinitive || group.Modal is "should" or "must")
            return;
        // "Citing two officials, the paper says ...": they stand behind whoever speaks.
        if (group is { Lemma: "cite", IsGerund: true } && clauses.After(at).Find(a => a.Slot == Argument.Object) is { } origin)
        {
            Add(0, End, group.First, origin.Last, sources.Read(origin, group.Words), Act.Report, Certainty.Certain, false, null);
            return;
        }

        if (at > 0 && view.Chunks[at - 1].Kind is ChunkKind.Comma or ChunkKind.Quote && !spans.HasVerbAfter(at) && OfInverted(at, group))
            return;
        var subject = clauses.Subject(at);
        var links = subject is null ? [] : sources.Read(subject, group.Words);
        if (links.Count == 0)
        {
            _ = OfInverted(at, group);
            return;
        }

        if (ReportingWords.Find(group.Lemma, links[^1].Kind) is not { } verb)
            return;
        if (verb.NeedsOf && !(at + 1 < view.Chunks.Count && view.Chunks[at + 1].Words == "of"))
            return;
        if (Addressee(at) is { } outlet && group.Lemma == "tell")
            links.Insert(0, outlet);
        if (
            group.Lemma is "cite" or "quote"
            && !spans.HasVerbAfter(at)
            && clauses.After(at).Find(a => a.Slot == Argument.Object) is { } cited
        )
            links.AddRange(sources.Read(cited, group.Words));
        var before = ChunkBefore(subject!);
        var closed = before is { Kind: ChunkKind.Comma or ChunkKind.Quote };
        var rest = spans.HasVerbAfter(at);
        var (act, certainty) =
            (group.IsNegated || IsNeither(subject!)) && verb.Act is Act.Report or Act.Deny
                ? (Act.Report, Certainty.Underspecified)
                : (verb.Act, verb.Certainty);
        var first = subject!.First;
        if (closed && (!rest || spans.IsParenthetical(at)) && !spans.IsThat(at))
            Add(
                rest ? 0 : spans.StartOf(first),
                rest ? End : group.Last,
                first,
                spans.CueEnd(at, group, rest),
                WithSource(links, at),
                act,
                certainty,
                verb.IsRetro,
                spans.DateNear(at)
            );
        else if (!verb.NeedsClause || rest || spans.IsThat(at))
            Add(
                group.Last + 1,
                spans.StopAfter(at),
                first,
                group.Last,
                links,
                act,
                certainty,
                verb.IsRetro || (group.IsPerfect && act == Act.Report),
                spans.DateNear(at)
            );
    }

    // "Chad called reports that it sold rifles false"
    private void OfVerdict(int at, VerbGroup group, Stance verdict)
    {
        if (clauses.Subject(at) is not { } subject || sources.Read(subject, group.Words) is not { Count: > 0 } links)
            return;
        Add(
            group.Last + 1,
            spans.StopAfter(at),
            subject.First,
            group.Last,
            links,
            verdict.Act,
            verdict.Certainty,
            false,
            spans.DateNear(at)
        );
    }

    private void OfPassive(int at, VerbGroup group)
    {
        if (ReportingWords.Passive(group.Lemma) is not { } certainty)
            return;
        var arguments = clauses.After(at);
        var by = arguments.Find(a => a.Slot == "by");
        var links = by is null ? [] : sources.Read(by, group.Words);
        var subject = clauses.Subject(at);
        var isIt = subject is { Phrases: [{ Head.Head: "it" }] } || subject is null;
        var goesOn = at + 1 < view.Chunks.Count && view.Chunks[at + 1] is VerbGroup { IsInfinitive: true };
        if (!isIt && !goesOn)
            return;
        if (links.Count == 0)
            links.Add(
                new()
                {
                    Who = AttributionLink.Unnamed,
                    Kind = SpeakerKind.Anonymous,
                    Cue = group.Words,
                }
            );
        if (
            !isIt
            && subject is not null
            && sources.Read(subject, null) is [{ Kind: SpeakerKind.Sensor or SpeakerKind.Document or SpeakerKind.Body }, ..] shown
            && view.Chunks[at + 1] is VerbGroup { Lemma: "show" or "reveal" or "indicate" }
        )
        {
            links.AddRange(shown);
        }

        Add(
            isIt ? group.Last + 1 : subject!.First,
            spans.StopAfter(at),
            isIt ? group.First : group.First,
            group.Last,
            links,
            Act.Report,
            certainty,
            false,
            spans.DateNear(at)
        );
    }

    // "...," said Kirby.
    private bool OfInverted(int at, VerbGroup group)
    {
        if (
            at == 0
            || at + 1 >= view.Chunks.Count
            || view.Chunks[at + 1] is not NounPhrase
            || view.Chunks[at - 1].Kind is not (ChunkKind.Comma or ChunkKind.Quote)
            || group.HasAuxiliary
            || group.IsGerund
        )
        {
            return false;
        }

        var source = new Argument(Argument.Subject, Nominals.From(view.Chunks, at + 1, Math.Min(view.Chunks.Count, at + 8)));
        var links = sources.Read(source, group.Words);
        if (links.Count == 0 || ReportingWords.Find(group.Lemma, links[^1].Kind) is not { } verb)
            return false;
        Add(
            spans.StartOf(group.First),
            group.First - 1,
            group.First,
            source.Last,
            links,
            verb.Act,
            verb.Certainty,
            verb.IsRetro,
            spans.DateNear(at)
        );
        return true;
    }

    private void OfPreposition(int at)
    {
        var source = new Argument(Argument.Object, Nominals.From(view.Chunks, at + 1, view.Chunks.Count));
        var links = sources.Read(source, view.Chunks[at].Words);
        if (links.Count == 0)
            return;
        var isFirst = at == 0 || view.Chunks[at - 1].Kind is ChunkKind.Stop or ChunkKind.Coordinator;
        var isOutlet = links[0].Kind == SpeakerKind.Outlet;
        var certainty = links[^1].Kind == SpeakerKind.Anonymous ? Certainty.Probable : Certainty.Certain;
        Add(
            isFirst || isOutlet ? (isFirst ? view.Chunks[at].First : 0) : spans.StartOf(view.Chunks[at].First),
            End,
            view.Chunks[at].First,
            source.Last,
            links,
            Act.Report,
            certainty,
            false,
            null
        );
    }

    // "the White House claim of over 1,000 containers", "reports that Iran has shipped"
    private void OfNoun(int at, NounPhrase noun, Act act)
    {
        // "Seoul's figure is", "Tehran's estimate puts"
        var isOwn =
            noun.AfterPossessor > noun.First
            && at + 1 < view.Chunks.Count
            && view.Chunks[at + 1] is VerbGroup { Lemma: "be" or "put" or "stand" or "suggest" };
        if (at + 1 >= view.Chunks.Count || (!isOwn && view.Chunks[at + 1] is not { Words: "of" or "that" or ":" }))
            return;
        // Who rejects "claims that ..." speaks; nobody stands behind claims that are called baseless.
        if (IsDenied(at) || Rebuttal.Of(view, at) is not null)
            return;
        var owner = noun.Names.LastOrDefault(n => n.Last < noun.Last);
        var kind = owner is null
            ? null
            : (SpeakerKind?)(
                owner.Entry.Kind == Gazetteers.EntryKind.Outlet ? SpeakerKind.Outlet
                : owner.Entry.IsParty ? SpeakerKind.Body
                : null
            );
        var links =
            kind is { } k
                ?
                [
                    new()
                    {
                        Who = text[view.Tokens[owner!.First].Start..view.Tokens[owner.Last].End],
                        Kind = k,
                        Cue = noun.Head,
                    },
                ]
            : noun.Words is "reports" or "allegations" or "claims" or "rumours" && view.Chunks[at + 1].Words == "that"
                ? new List<AttributionLink>
                {
                    new()
                    {
                        Who = noun.Words,
                        Kind = SpeakerKind.Anonymous,
                        Cue = "that",
                    },
                }
            : [];
        if (links.Count > 0)
            Add(
                noun.Last + 1,
                spans.StopAfter(at),
                noun.First,
                noun.Last,
                links,
                act,
                kind is null ? Certainty.Probable : Certainty.Certain,
                true,
                null
            );
    }

    private bool IsNeither(Argument subject) =>
        view.Tokens[subject.First].Lower is "neither" or "no" or "none"
        || (subject.First > 0 && view.Tokens[subject.First - 1].Lower == "neither");

    private bool IsDenied(int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 3; i--)
        {
            if (view.Chunks[i] is VerbGroup verb)
                return ReportingWords.Find(verb.Lemma, SpeakerKind.Body) is { Act: Act.Deny };
            if (view.Chunks[i].Kind is not (ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Noun))
                return false;
        }

        return false;
    }

    private void Add(
        int first,
        int last,
        int cueFirst,
        int cueLast,
        List<AttributionLink> links,
        Act act,
        Certainty certainty,
        bool isRetro,
        string? said
    )
    {
        if (last >= first && links.Count > 0)
            found.Add(new(first, last, cueFirst, cueLast, links, act, certainty, isRetro, said));
    }

    // "Reuters reports from a KCNA statement": the outlet's own source comes after it.
    private List<AttributionLink> WithSource(List<AttributionLink> links, int at)
    {
        if (clauses.After(at).Find(a => a.Slot is "from" or "citing") is { } from && sources.Read(from, "from") is { Count: > 0 } inner)
            links.AddRange(inner);
        return links;
    }

    private AttributionLink? Addressee(int at) =>
        clauses.After(at).Find(a => a.Slot == Argument.Object) is { } told
        && sources.Read(told, "told") is [{ Kind: SpeakerKind.Outlet } outlet]
            ? outlet
            : null;

    private Chunk? ChunkBefore(Argument subject)
    {
        var at = subject.Phrases[0].At - 1;
        return at >= 0 ? view.Chunks[at] : null;
    }
}
