using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Voices;
using Waybill.Reading.Dates;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>Hears who says what in one paragraph of a text after another, and remembers who has spoken.</summary>
internal sealed partial class Listener
{
    private const int NearCue = 4;

    private readonly ParagraphVoices voices = new();
    private readonly SpeakerReader speakers;
    private readonly Relays relays;
    private readonly SpeakerMemory memory = new();
    private readonly List<Heard> heard = [];
    private Heard? pending;
    private readonly Dictionary<SyntaxTree, SpeakerMemory.Moment> moments = new(ReferenceEqualityComparer.Instance);

    /// <summary>A listener to one text.</summary>
    public Listener(string text)
    {
        speakers = new(text, memory);
        relays = new(speakers);
    }

    /// <summary>True for a word that begins or ends the name of a person whom the text has named.</summary>
    public bool Knows(string word) => memory.FullName(word) is not null;

    /// <summary>The full name of a person whom the text has named by a first or last word; null when it has not.</summary>
    public string? FullName(string word) => memory.FullName(word);

    /// <summary>The last paper that the text has named, with whose it is; empty before any.</summary>
    public IReadOnlyList<AttributionLink> Paper => memory.LastOf(SpeakerKind.Document);

    /// <summary>Who speaks by a cue within some tokens of a sentence, whatever is done with the content; empty when nobody does.</summary>
    public IReadOnlyList<AttributionLink> TellerBy(SyntaxTree sentence, int first, int last) =>
        heard.Find(h => ReferenceEquals(h.Voice.Tree, sentence) && h.Voice.CueHead >= first && h.Voice.CueHead <= last)?.Links ?? [];

    /// <summary>The voices of the paragraph that report something in a sentence.</summary>
    public IEnumerable<Heard> Reaching(SyntaxTree sentence)
    {
        var (start, end) = (sentence.Sentence.Start, sentence.Sentence.End);
        return heard.Where(h => h.Voice.Cue.Reports && h.Voice.Content.Any(s => s.Start < end && s.End > start));
    }

    /// <summary>
    /// Tells who speaks from the head of a phrase in the paragraph that was heard last: for words other than cues that make their subject
    /// a speaker.
    /// </summary>
    public List<AttributionLink> Speaker(Passage passage, int head, string? cue)
    {
        var now = memory.Now;
        if (moments.TryGetValue(passage.Tree, out var moment))
            memory.Return(moment);
        var links = speakers.Read(passage, head, cue);
        memory.Return(now);
        return links;
    }

    /// <summary>Hears a paragraph, or a part of a long one: the voices that report, sentence by sentence, outermost first.</summary>
    public IReadOnlyList<Heard> Hear(IReadOnlyList<Passage> paragraph)
    {
        var found = voices.Hear([.. paragraph.Select(p => p.Tree)]);
        heard.Clear();
        moments.Clear();
        // A quotation that goes on from the paragraph before has the speaker of that one.
        if (found is [var first, ..] && pending is { } before && ReferenceEquals(first.Tree, before.Voice.Tree))
            heard.Add(before with { Voice = first });
        foreach (var passage in paragraph)
        {
            moments[passage.Tree] = memory.Now;
            speakers.Meet(passage);
            var own = found
                .Where(v =>
                    ReferenceEquals(v.Tree, passage.Tree) && !IsRebutted(v) && (!IsUnsaid(v) || IsUnverified(v)) && !IsWeigher(v, found)
                )
                .OrderBy(v => v.Start)
                .ToList();
            var done = new HashSet<Voice>(ReferenceEqualityComparer.Instance);
            foreach (var voice in own)
            {
                // Who tells it may stand after it: "..., the agency reported".
                foreach (var outer in own.Where(o => !ReferenceEquals(o, voice) && o.Covers(voice.Start)))
                    Attend(passage, outer, done);
                Attend(passage, voice, done);
            }

            var spoken = heard.Where(h => ReferenceEquals(h.Voice.Tree, passage.Tree)).ToList();
            foreach (var voice in spoken.Where(h => !h.Voice.IsQuote))
                speakers.PublishOwn(passage, voice);
            speakers.Leave(passage, spoken.Count > 0);
        }

        pending = voices.Pending is not { } open
            ? null
            : heard.Find(h => h.Voice.CueHead == open.CueHead && ReferenceEquals(h.Voice.Tree, open.Tree)) ?? Await(paragraph, open);
        return heard;
    }

    private Heard? Await(IReadOnlyList<Passage> paragraph, Voice open)
    {
        foreach (var passage in paragraph)
        {
            if (ReferenceEquals(passage.Tree, open.Tree))
                return Of(passage, open);
        }

        return null;
    }

    private void Attend(Passage passage, Voice voice, HashSet<Voice> done)
    {
        if (!done.Add(voice) || Of(passage, voice) is not { Links.Count: > 0 } one)
            return;
        heard.Add(one);
        if (one.Links[^1].Kind == SpeakerKind.Body && IsToParliament(voice))
            memory.Briefer = one.Links[^1] with { Cue = null };
        if (voice.Cue.Class is not (CueClass.Intends or CueClass.Wants) && !IsUnverified(voice))
            memory.Speak(Chain(heard, one));
    }

    // "told lawmakers", "reported to the committee"
    private static bool IsToParliament(Voice voice)
    {
        foreach (var child in voice.Tree.Dependents(voice.CueHead))
        {
            if (
                child > voice.CueHead
                && voice.Tree.Is(child, "obj", "iobj", "obl")
                && (voice.Tree.Is(child, "obj", "iobj") || !voice.Covers(voice.Tree.Tokens[child].Start))
                && NounKinds.Is("lawmaker", voice.Tree.Tokens[child].Lower)
            )
                return true;
        }

        return false;
    }

    /// <summary>The chain of a voice: who tells it, then its own links.</summary>
    public static List<AttributionLink> Chain(IEnumerable<Heard> all, Heard innermost)
    {
        var links = new List<AttributionLink>();
        foreach (var outer in all.Where(h => h.Voice.Cue.Reports && h.Tells(innermost)).OrderByDescending(h => h.Length))
            Join(links, outer.Links);
        Join(links, innermost.Links);
        return links;
    }

    /// <summary>Adds links that a chain does not yet hold.</summary>
    public static void Join(List<AttributionLink> chain, IEnumerable<AttributionLink> links)
    {
        foreach (var link in links)
        {
            if (!chain.Exists(l => IsSame(l, link)))
                chain.Add(link);
        }
    }

    /// <summary>True for two links to one speaker, of whom the one may be called by a part of the name.</summary>
    public static bool IsSame(AttributionLink one, AttributionLink other) =>
        one.Who == other.Who
        || (
            one.Kind == other.Kind
            && (one.Who.EndsWith(other.Who, StringComparison.Ordinal) || other.Who.EndsWith(one.Who, StringComparison.Ordinal))
        );

    private Heard? Of(Passage passage, Voice voice)
    {
        var links = new List<AttributionLink>();
        var words = Words(passage.Tree, voice);
        // Who could not confirm something does not say it, nor does the document: somebody did.
        if (IsUnverified(voice))
        {
            links.Add(
                new()
                {
                    Who = AttributionLink.Unnamed,
                    Kind = SpeakerKind.Anonymous,
                    Cue = words,
                }
            );
            return new(voice, links, Act.Report, Certainty.Underspecified, false, null);
        }

        if (voice.SourceHead >= 0)
            links.AddRange(speakers.Read(passage, voice.SourceHead, words));
        else if (IsHearsay(passage.Tree, voice))
            links.Add(
                new()
                {
                    Who = AttributionLink.Unnamed,
                    Kind = SpeakerKind.Anonymous,
                    Cue = words,
                }
            );
        else if (Rumour(passage.Tree, voice) is { } rumour)
            links.Add(rumour with { Cue = words });
        if (links.Count == 0 && voice.SourceHead < 0 && voice.CueHead > 0 && passage.Tree.Tokens[voice.CueHead - 1].Lower == "same")
            links.AddRange(memory.Last);
        // "According to them, ..., claiming that": who spoke last in the sentence goes on.
        if (
            links.Count == 0
            && ContentTail.IsSaying(passage.Tree, voice.CueHead)
            && heard.LastOrDefault() is { } before
            && ReferenceEquals(before.Voice.Tree, passage.Tree)
        )
            links.AddRange(before.Links);
        if (links.Count == 0)
            return null;
        // "Yonhap quotes Omar Said as saying": who quotes tells it.
        var chain = new List<AttributionLink>();
        if (Quoting(passage, voice) is { } quoting)
            chain.AddRange(quoting.Links.Take(quoting.Links.Count - 1));
        Join(chain, relays.Outer(passage, voice));
        if (Weigher(passage, voice) is { } weigher)
            chain.Add(weigher);
        Join(chain, links);
        Join(chain, relays.Inner(passage, voice));
        var cue = voice.Cue;
        // A lawmaker says what the service told the committee.
        if (
            memory.Briefer is { } briefer
            && cue.Class is CueClass.Says or CueClass.Finds
            && chain is [.., { Kind: SpeakerKind.Named } seated]
            && memory.IsSeated(seated.Who)
        )
            Join(chain, [briefer]);
        var (act, certainty) =
            voice.IsNegated && cue.Act is Act.Report or Act.Deny ? (Act.Report, Certainty.Underspecified) : (cue.Act, cue.Certainty);
        if (certainty == Certainty.Certain && chain[^1].Kind == SpeakerKind.Anonymous && voice.SourceHead < 0)
            certainty = Certainty.Probable;
        return new(voice, chain, act, certainty, cue.IsRetro, Said(passage, voice));
    }

    // "Seoul doubts Kyiv's claim that": Seoul's doubt stands on its own link.
    private AttributionLink? Weigher(Passage passage, Voice voice)
    {
        if (
            voice.SourceHead < 0
            || passage.Tree.Tags[voice.CueHead] != Upos.Noun
            || Weighing.Of(passage.Tree, voice.CueHead) is not { } weighing
            || Weighing.Weigher(passage.Tree, weighing.Verb) is not (>= 0 and var head)
            || speakers.Read(passage, head, passage.Tree.Tokens[weighing.Verb].Lower) is not [.., var link]
        )
            return null;
        return link with { Certainty = weighing.Certainty, Polarity = weighing.Polarity };
    }

    private Heard? Quoting(Passage passage, Voice voice) =>
        voice.SourceHead < 0
            ? null
            : heard.Find(h =>
                ReferenceEquals(h.Voice.Tree, passage.Tree)
                && Relays.IsRelaying(passage.Tree.Lemmas[h.Voice.CueHead])
                && passage.Tree.Dependent(h.Voice.CueHead, "obj") == voice.SourceHead
            );

    // Under the cue, with no other verb between.
    private static bool StandsWith(SyntaxTree tree, int token, int cue)
    {
        var at = token;
        while (at >= 0 && at != cue && tree.Tags[at] != Upos.Verb)
            at = tree.Heads[at];
        return at == cue;
    }

    // The day that stands with the verb, not in what is said.
    private static string? Said(Passage passage, Voice voice)
    {
        foreach (var date in passage.Dates)
        {
            var token = passage.Tree.Tokens[date.First];
            if (
                date is not { Relation: DateRelation.At, IsKnown: true }
                || (voice.Covers(token.Start) && !StandsBeforeContent(passage.Tree, date, voice.CueHead))
            )
                continue;
            if (
                StandsWith(passage.Tree, date.Last, voice.CueHead)
                || StandsWith(passage.Tree, date.First, voice.CueHead)
                || (date.First > voice.CueHead && date.First - voice.CueHead <= NearCue)
            )
                return date.Text;
        }

        return null;
    }

    // "accused Serbia on Friday of selling": between whom it was said of and what was.
    private static bool StandsBeforeContent(SyntaxTree tree, DateMention date, int cue) =>
        date.Last + 1 < tree.Count
        && tree.Tokens[date.Last + 1].Lower is "of" or "that"
        && (tree.Heads[date.First] == cue || tree.Heads[date.Last] == cue);

    private static string Words(SyntaxTree tree, Voice voice) =>
        tree.Tokens[voice.CueHead].Lower == "according" ? "according to" : tree.Tokens[voice.CueHead].Lower;
}
