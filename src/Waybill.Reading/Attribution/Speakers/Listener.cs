using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Voices;
using Waybill.Reading.Dates;
using Waybill.Reading.Factuality;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>Hears who says what in one paragraph of a text after another, and remembers who has spoken.</summary>
internal sealed class Listener
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
                .Where(v => ReferenceEquals(v.Tree, passage.Tree) && !IsRebutted(v) && !IsUnsaid(v))
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
        if (voice.Cue.Class is not (CueClass.Intends or CueClass.Wants))
            memory.Speak(Chain(heard, one));
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

    private static bool IsSame(AttributionLink one, AttributionLink other) =>
        one.Who == other.Who
        || (
            one.Kind == other.Kind
            && (one.Who.EndsWith(other.Who, StringComparison.Ordinal) || other.Who.EndsWith(one.Who, StringComparison.Ordinal))
        );

    private Heard? Of(Passage passage, Voice voice)
    {
        var links = new List<AttributionLink>();
        var words = Words(passage.Tree, voice);
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
        Join(chain, links);
        Join(chain, relays.Inner(passage, voice));
        var cue = voice.Cue;
        var (act, certainty) =
            voice.IsNegated && cue.Act is Act.Report or Act.Deny ? (Act.Report, Certainty.Underspecified) : (cue.Act, cue.Certainty);
        if (certainty == Certainty.Certain && chain[^1].Kind == SpeakerKind.Anonymous && voice.SourceHead < 0)
            certainty = Certainty.Probable;
        return new(voice, chain, act, certainty, cue.IsRetro, Said(passage, voice));
    }

    private Heard? Quoting(Passage passage, Voice voice) =>
        voice.SourceHead < 0
            ? null
            : heard.Find(h =>
                ReferenceEquals(h.Voice.Tree, passage.Tree)
                && Relays.IsRelaying(passage.Tree.Lemmas[h.Voice.CueHead])
                && passage.Tree.Dependent(h.Voice.CueHead, "obj") == voice.SourceHead
            );

    // "is said to", "it is believed that": somebody does, who is not told.
    private static bool IsHearsay(SyntaxTree tree, Voice voice) =>
        tree.Tags[voice.CueHead] == Upos.Verb
        && tree.Dependent(voice.CueHead, "aux:pass") >= 0
        && tree.Dependent(voice.CueHead, "ccomp", "xcomp", "csubj") >= 0;

    // "was unable to confirm", "refused to say": what is not yet said, or never.
    private static bool IsUnsaid(Voice voice)
    {
        var tree = voice.Tree;
        var (at, mark) = (voice.CueHead, tree.Dependent(voice.CueHead, "mark"));
        if (tree.Tags[at] != Upos.Verb || mark < 0 || tree.Tokens[mark].Lower != "to" || !tree.Is(at, "xcomp", "advcl", "acl", "ccomp"))
            return false;
        return tree.Heads[at] is not (>= 0 and var above)
            || tree.Lemmas[above]
                is not (
                    "say"
                    or "believe"
                    or "appear"
                    or "seem"
                    or "report"
                    or "think"
                    or "know"
                    or "go"
                    or "continue"
                    or "understand"
                    or "begin"
                    or "allege"
                );
    }

    // "reports that ...", "speculation about ...": a statement of nobody who is told.
    private static AttributionLink? Rumour(SyntaxTree tree, Voice voice)
    {
        if (tree.Tags[voice.CueHead] != Upos.Noun)
            return null;
        var noun = tree.Tokens[voice.CueHead];
        if (noun.Lower is "speculation" or "talk" or "word")
            return new() { Who = AttributionLink.Unnamed, Kind = SpeakerKind.Anonymous };
        return noun.Lower is "reports" or "allegations" or "claims" or "rumours" or "rumors" or "accusations" or "suggestions" or "accounts"
            ? new() { Who = noun.Text, Kind = SpeakerKind.Anonymous }
            : null;
    }

    // Nobody stands behind "claims" that are rejected or called baseless.
    private static bool IsRebutted(Voice voice)
    {
        var tree = voice.Tree;
        if (tree.Tags[voice.CueHead] != Upos.Noun || tree.Heads[voice.CueHead] is not (>= 0 and var above))
            return false;
        if (CueLexicon.Verb(tree.Lemmas[above]).Any(c => c.Class == CueClass.Denies) && tree.Is(voice.CueHead, "obj", "nsubj:pass"))
            return true;
        // "reports that it sold arms were untrue": the verdict stands behind.
        for (var i = voice.CueHead + 1; voice.SourceHead < 0 && i < tree.Count; i++)
        {
            if (voice.Covers(tree.Tokens[i].Start) && FactualityWords.Falsity.Contains(tree.Tokens[i].Lower))
                return true;
        }

        if (!tree.Is(voice.CueHead, "nsubj", "obj"))
            return false;
        if (FactualityWords.Falsity.Contains(tree.Tokens[above].Lower))
            return true;
        foreach (var child in tree.Dependents(above))
        {
            if (
                child > voice.CueHead
                && (
                    FactualityWords.Falsity.Contains(tree.Tokens[child].Lower)
                    || (FactualityWords.Proof.Contains(tree.Tokens[child].Lower) && tree.Dependent(child, "det") >= 0)
                )
            )
                return true;
        }

        return false;
    }

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
            if (date is not { Relation: DateRelation.At, IsKnown: true } || voice.Covers(token.Start))
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

    private static string Words(SyntaxTree tree, Voice voice) =>
        tree.Tokens[voice.CueHead].Lower == "according" ? "according to" : tree.Tokens[voice.CueHead].Lower;
}
