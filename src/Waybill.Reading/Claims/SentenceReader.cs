using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading.Attribution;
using Waybill.Reading.Clauses;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Claims;

/// <summary>Reads one sentence: frames first, then for each who says it, how firmly, and when.</summary>
internal sealed class SentenceReader
{
    private readonly string text;
    private readonly SentenceView view;
    private readonly Discourse discourse;
    private readonly FrameRules rules;
    private readonly string reader;
    private readonly ClauseFinder clauses;
    private readonly Chains chains;
    private readonly WindowReader windows;

    /// <summary>Prepares the sentence.</summary>
    public SentenceReader(string text, SentenceView view, Discourse discourse, Edtf? published, FrameRules rules, string reader)
    {
        (this.text, this.view, this.discourse, this.rules, this.reader) = (text, view, discourse, rules, reader);
        clauses = new(view);
        chains = new(view, clauses, discourse, text);
        windows = new(view, published);
    }

    /// <summary>The drafts, each with its rule's id.</summary>
    public List<(ClaimDraft Draft, string Rule)> Read()
    {
        var fillers = new FillerFinder(text, view, discourse);
        var matches = new FrameMatcher(
            view,
            clauses,
            fillers,
            new QuantityMaker(text, view, discourse),
            rules,
            discourse.HasTransfer
        ).Find();
        var drafts = new List<(ClaimDraft, string)>();
        foreach (var match in matches)
        {
            PartyRepair.Apply(match, text, view, discourse);
            if (match.IsFilled)
                drafts.Add((Draft(match), match.Rule.Id));
            Remember(match);
        }

        chains.Remember();
        RememberParties();
        return drafts;
    }

    private ClaimDraft Draft(FrameMatch match)
    {
        var trigger = view.Chunks[match.Trigger];
        var stance = new StanceReader(view).Of(match.Trigger, match.First, match.Last);
        var sayings = chains.Covering(
            !match.IsVerb && ReportingWords.Noun(((NounPhrase)trigger).Head) is not null ? match.Last : trigger.First
        );
        var links = chains.LinksOf(match, sayings, stance);
        stance = StanceJoin.Join(match, stance, sayings, links);
        var (said, window) = windows.Read(match, stance, sayings, chains.GoesOn() ? discourse.Said : null);
        // What could be held, was counted or is denied is what was told of before: its window is that one's.
        var isOfTheLast = match.Rule.Id is "transfer.hold" or "transfer.figure" or "transfer.denied";
        if (match.Inherits && !isOfTheLast && SaysAnother(links))
            Disinherit(match);
        if (match.Inherits && isOfTheLast)
            window ??= discourse.Window;
        else if (match.Rule.Frame == "Transfer")
            discourse.Window = window;
        return new()
        {
            Selector = TextQuoteSelector.Over(text, view.Tokens[match.First].Start, view.Tokens[match.Last].End),
            Proposition = new()
            {
                Frame = match.Rule.Frame,
                Roles = match.Roles.ToDictionary(r => r.Key, r => (IReadOnlyList<Mention>)r.Value),
                Quantity = match.Quantity,
                Window = window,
            },
            Act = stance.Act,
            Certainty = stance.Certainty,
            Polarity = stance.Polarity,
            Said = said,
            Attribution = links,
            Reader = reader,
            Confidence = Math.Round(
                Math.Min(0.9, (match.IsVerb ? 0.5 : 0.4) + (0.1 * match.Roles.Count) + (match.Quantity is null ? 0 : 0.1)),
                2
            ),
        };
    }

    /// <summary>True when the sentence has a speaker of its own who is not the one before: what that one said is none of his words.</summary>
    private bool SaysAnother(IReadOnlyList<AttributionLink> links) =>
        links is [.., var speaker] && discourse.Speakers is [.., var before] && speaker.Who != before.Who;

    /// <summary>Takes away the parties that an earlier sentence gave.</summary>
    private void Disinherit(FrameMatch match)
    {
        match.Inherits = false;
        var sentence = (view.Tokens[0].Start, view.Tokens[^1].End);
        foreach (var role in (string[])["supplier", "recipient"])
        {
            if (match.Role(role) is { Start: { } start } && (start < sentence.Start || start >= sentence.End))
                match.Roles.Remove(role);
        }
    }

    private void Remember(FrameMatch match)
    {
        if (match.Quantity is { } quantity && quantity.Unit is not ("percent" or "rank"))
            Count(quantity.Unit);
        if (match.Role("goods") is { Start: not null } goods && !goods.Text.EndsWith("mm", StringComparison.Ordinal))
        {
            discourse.Goods = goods;
            if (
                match.Quantity is null
                && Core.Quantities.UnitCatalogue.Embedded.Find(goods.Text[(goods.Text.LastIndexOf(' ') + 1)..]) is { } unit
            )
                Count(unit.Id);
        }

        if (match.Rule.Frame != "Transfer")
            return;
        discourse.HasTransfer = true;
        discourse.Supplier = match.Role("supplier") ?? discourse.Supplier;
        discourse.Recipient = match.Role("recipient") ?? discourse.Recipient;
    }

    private void Count(string unit)
    {
        discourse.Unit = unit;
        if (Core.Quantities.UnitCatalogue.Embedded.Find(unit) is { Holds: false })
            discourse.GoodsUnit = unit;
    }

    // The last party that stood as a subject, or else the last that was named, is what "it" and "they" may mean.
    private void RememberParties()
    {
        for (var i = view.Chunks.Count - 1; i >= 0; i--)
        {
            if (view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase)
                continue;
            var followed = i + 1 < view.Chunks.Count && view.Chunks[i + 1] is VerbGroup { IsInfinitive: false, IsGerund: false };
            if (followed && PartyFillers.Of(text, view, new(phrase, i, []), discourse) is { Hint: not null } party)
            {
                discourse.Party = party;
                return;
            }
        }
    }
}
