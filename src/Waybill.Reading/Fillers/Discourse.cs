using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading.Attribution.Speakers;
using Waybill.Reading.Claims;

namespace Waybill.Reading.Fillers;

/// <summary>What the text has spoken of so far, for words that point back. It is kept plain: the last of each kind.</summary>
internal sealed class Discourse(string text)
{
    private const int MostTold = 12;

    private IReadOnlyList<AttributionLink> speakersBefore = [];
    private bool hasSpoken;

    /// <summary>The last party that stood as a subject.</summary>
    public Mention? Party { get; set; }

    /// <summary>The last of these parties that was one: what "it" may mean.</summary>
    public Mention? SingleParty { get; set; }

    /// <summary>The last of them that was no state: what "he" and "she" may mean.</summary>
    public Mention? Somebody { get; set; }

    /// <summary>The last goods.</summary>
    public Mention? Goods { get; set; }

    /// <summary>The last unit that was counted in.</summary>
    public string? Unit { get; set; }

    /// <summary>The last unit of goods rather than of what holds them.</summary>
    public string? GoodsUnit { get; set; }

    /// <summary>The last vessel that did something.</summary>
    public Mention? Vessel { get; set; }

    /// <summary>The last site that the paragraph told of.</summary>
    public Mention? Site { get; set; }

    /// <summary>Names of vessels that were named as such.</summary>
    public HashSet<string> Vessels { get; } = new(StringComparer.Ordinal);

    /// <summary>True once a transfer has been told of.</summary>
    public bool HasTransfer { get; set; }

    /// <summary>The supplier of the last transfer.</summary>
    public Mention? Supplier { get; set; }

    /// <summary>The recipient of the last transfer.</summary>
    public Mention? Recipient { get; set; }

    /// <summary>The window of the last transfer; null when it has none.</summary>
    public Edtf? Window { get; set; }

    /// <summary>What was told last, the latest at the end: what a denial may mean.</summary>
    public List<Told> Told { get; } = [];

    /// <summary>Offset of the sentence that was read before this one; -1 before any.</summary>
    public int SentenceBefore { get; set; } = -1;

    /// <summary>Keeps a proposition; of many, the last.</summary>
    public void Tell(Told told)
    {
        if (Told.Count == MostTold)
            Told.RemoveAt(0);
        Told.Add(told);
    }

    /// <summary>When the last speaker spoke, where the text tells it.</summary>
    public string? Said { get; set; }

    /// <summary>Which speakers are the document itself.</summary>
    public OwnVoice Own { get; init; } = new(ExhibitMetadata.Unknown);

    /// <summary>Who says what, as heard so far.</summary>
    public Listener Voices { get; } = new(text);

    /// <summary>Who speaks in his turn of a transcript; null for the document itself.</summary>
    public AttributionLink? Turn { get; set; }

    /// <summary>The chain of the last speaker who is a person or a body; empty when there is none.</summary>
    public IReadOnlyList<AttributionLink> Speakers { get; set; } = [];

    /// <summary>
    /// The paper that the text tells of, with whose it is: what is "said to" be, it says. Empty where who speaks first has none.
    /// </summary>
    public IReadOnlyList<AttributionLink> Paper { get; private set; } = [];

    /// <summary>Keeps who speaks in a sentence for those that follow.</summary>
    public void Speak(IReadOnlyList<AttributionLink> chain, string? said)
    {
        if (!hasSpoken)
            Paper =
                chain.Any(link => link.Kind == SpeakerKind.Document) ? chain
                : Voices.Paper is { Count: > 1 } paper && paper[^1].Who == chain[^1].Who ? paper
                : [];
        (Speakers, Said, hasSpoken) = (chain, said, true);
    }

    /// <summary>Drops what only holds within a paragraph.</summary>
    public void EndParagraph() => (speakersBefore, Speakers, Said, Site) = (Speakers, [], null, null);

    /// <summary>
    /// Keeps the last speaker of the paragraph before where he alone tells this one: what its first words tell is his too.
    /// </summary>
    public void BeginParagraph(IReadOnlyList<Heard> heard)
    {
        var named = heard.Where(h => h.Voice.Cue.Reports && h.Links[^1].Who != AttributionLink.Unnamed).ToList();
        if (
            speakersBefore is [.., var before]
            && named.TrueForAll(h => Listener.IsSame(h.Links[^1], before))
            && (named.Count > 0 || IsOfPaper(before))
        )
            Speakers = speakersBefore;
    }

    // A text that tells of one paper goes on with it where nobody else speaks.
    private bool IsOfPaper(AttributionLink before) =>
        speakersBefore.Any(link => link.Kind == SpeakerKind.Document) && Paper is [_, .., var maker] && Listener.IsSame(maker, before);
}
