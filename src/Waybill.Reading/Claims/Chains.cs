using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Puts the sayings that hold a claim into a chain, from the document inwards, and carries a chain over to sentences that go on with
/// it.
/// </summary>
internal sealed class Chains
{
    private readonly SentenceView view;
    private readonly Discourse discourse;
    private readonly SourceReader sources;
    private readonly List<Saying> sayings;

    /// <summary>Finds the sentence's sayings.</summary>
    public Chains(SentenceView view, ClauseFinder clauses, Discourse discourse, string text)
    {
        (this.view, this.discourse) = (view, discourse);
        sources = new(text, view, discourse);
        new Persons(text, view, discourse).Meet();
        sayings = new SayingFinder(view, clauses, discourse, text).Find();
    }

    /// <summary>The sayings that hold a token, outermost first.</summary>
    public List<Saying> Covering(int token) =>
        [
            .. sayings
                .Where(s => s.Covers(token))
                .OrderBy(s => s.Links[^1].Kind == SpeakerKind.Outlet ? 0 : 1)
                .ThenByDescending(s => s.Last - s.First)
                .ThenBy(s => s.CueFirst),
        ];

    /// <summary>The chain of a match.</summary>
    public List<AttributionLink> LinksOf(FrameMatch match, List<Saying> covering, Stance stance)
    {
        var links = new List<AttributionLink>();
        if (covering.Count == 0 && GoesOn())
            links.AddRange(discourse.Speakers);
        foreach (var link in covering.SelectMany(s => s.Links))
            Add(links, link);
        if (stance.IsHearsay && covering.Count == 0)
            links =
            [
                new()
                {
                    Who = AttributionLink.Unnamed,
                    Kind = SpeakerKind.Anonymous,
                    Cue = "reportedly",
                },
            ];
        if (match.Rule.Speaks && match.Subject is { } subject)
        {
            foreach (var link in sources.Read(subject, view.Chunks[match.Trigger].Words))
                Add(links, link);
        }

        return links;
    }

    /// <summary>Keeps the last chain for the sentences that follow.</summary>
    public void Remember()
    {
        if (sayings.Count == 0)
        {
            if (!GoesOn())
                (discourse.Speakers, discourse.Said) = ([], null);
            return;
        }

        var innermost = sayings.MaxBy(s => (s.CueFirst, -s.Last))!;
        var chain = new List<AttributionLink>();
        foreach (var link in Covering(Math.Min(innermost.Last, view.Tokens.Count - 1)).SelectMany(s => s.Links))
            Add(chain, link);
        discourse.Speakers = chain.Count > 0 ? chain : innermost.Links;
        discourse.Said = innermost.Said;
    }

    private static void Add(List<AttributionLink> links, AttributionLink link)
    {
        if (
            !links.Exists(l =>
                l.Who == link.Who
                || (
                    l.Kind == link.Kind
                    && (l.Who.EndsWith(link.Who, StringComparison.Ordinal) || link.Who.EndsWith(l.Who, StringComparison.Ordinal))
                )
            )
        )
            links.Add(link);
    }

    /// <summary>
    /// True where a sentence without a speaker of its own goes on with that of the one before: it opens with a word that points back,
    /// with what is added, or with the goods that were told of; or a report is being told.
    /// </summary>
    public bool GoesOn() =>
        discourse.Speakers.Count > 0
        && !view.Tokens.Any(t => ReportingWords.Hearsay.Contains(t.Lower))
        && (
            view.Tokens[0].Lower
                is "they" or "it" or "these" or "those" or "such" or "\"" or "“" or "among" or "another" or "some" or "others" or "both"
            || Adds()
            || PointsBack()
            || discourse.Speakers.Any(s => s.Kind is SpeakerKind.Document)
        );

    // "In addition, ...", "A further 20 drones ..."
    private bool Adds() =>
        view.Tokens[0].Lower is "additionally" or "moreover" or "furthermore"
        || (
            view.Tokens.Count > 1
            && (view.Tokens[0].Lower, view.Tokens[1].Lower)
                is ("in", "addition")
                    or ("a" or "the", "further" or "rest" or "remaining" or "remainder")
        );

    // "The shells ...", after shells were told of; "The containers ...", after any goods.
    private bool PointsBack() =>
        discourse.Goods is { } goods
        && view.Chunks[0] is NounPhrase { Names.Count: <= 1 } phrase
        && phrase.AfterPossessor == phrase.First
        && view.Tokens[0].Lower is "the"
        && (
            goods.Text.EndsWith(phrase.Head, StringComparison.OrdinalIgnoreCase)
            || NounKinds.Is("flowing", phrase.Head)
        );
}
