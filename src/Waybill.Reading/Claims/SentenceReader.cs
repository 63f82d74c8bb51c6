using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading.Attribution;
using Waybill.Reading.Attribution.Cues;
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
        chains = new(view, discourse);
        windows = new(view, published);
    }

    /// <summary>The drafts, each with what it was read from.</summary>
    public List<ClaimReading> Read()
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
        var loaded = LoadedWords.Find(text, view);
        var readings = new List<ClaimReading>();
        foreach (var match in matches)
        {
            PartyRepair.Apply(match, text, view, discourse);
            var reading = match.IsFilled ? Reading(match, loaded) : null;
            if (reading is not null)
                readings.Add(reading);
            Remember(match);
            if (reading is not null && !Denials.Replaces(match) && Told.By(match, view.Sentence.Paragraph, view.Sentence.Start) is { } told)
                discourse.Tell(told with { Speaker = reading.Draft.Attribution is [.., var teller] ? teller.Who : null });
        }

        Deny(readings, loaded);
        SayingVerbs.Drop(readings, view);
        discourse.SentenceBefore = view.Sentence.Start;
        chains.Remember();
        RememberGoods(matches);
        RememberParties();
        discourse.Site = SiteMemory.Of(view, fillers) ?? discourse.Site;
        RememberVessel(matches, fillers);
        return readings;
    }

    // What is denied of what was told before takes the place of what only tells that somebody denies.
    private void Deny(List<ClaimReading> readings, IReadOnlyList<Mention>? loaded)
    {
        string? IdAt(int trigger) =>
            readings.Find(r => r.Match.Trigger == trigger && r.Match.Rule.Frame == "Transfer" && Denials.Replaces(r.Match))?.Match.Rule.Id;
        var denials = new Denials(text, view, discourse);
        foreach (var denial in new DenialFinder(view, clauses).Find())
        {
            if (
                readings.Exists(r =>
                    r.Draft.Polarity == Polarity.Negative
                    && !Denials.Replaces(r.Match)
                    && r.Match.First <= denial.Last
                    && denial.First <= r.Match.Last
                )
                || denials.MatchOf(denial, IdAt(denial.Trigger), out var told) is not { } match
                || Reading(match, loaded) is not { } reading
                // Nobody denies what he has said himself.
                || (told!.Speaker is { } teller && reading.Draft.Attribution is [.., var denier] && denier.Who == teller)
            )
                continue;
            _ = readings.RemoveAll(r => Denials.Replaces(r.Match) && r.Match.Trigger == denial.Trigger);
            readings.Add(reading);
        }

        // "Reports that ... were denied by Tehran": the denial of the one is the stance of the other.
        _ = readings.RemoveAll(r =>
            r.Match.Rule is { Frame: "Position", Act: Act.Deny }
            && readings.Exists(o =>
                o.Draft.Act == Act.Deny
                && o.Match.Rule.Frame != "Position"
                && o.Match.First <= r.Match.Last
                && r.Match.First <= o.Match.Last
            )
        );
    }

    private ClaimReading? Reading(FrameMatch match, IReadOnlyList<Mention>? loaded)
    {
        var trigger = view.Chunks[match.Trigger];
        var stances = new StanceReader(view);
        var stance = stances.Of(match.Trigger, match.First, match.Last);
        // What is forbidden or demanded is a measure, and no act.
        if (stance.IsNorm && match.Rule.Frame != "Designation")
            return null;
        var sayings = chains.Covering(match, !match.IsVerb && CueLexicon.IsStatement(((NounPhrase)trigger).Head));
        DropTellers(match, sayings);
        var links = chains.LinksOf(match, sayings, stance);
        stance = FutureInPast.Apply(stance, match, view, stances.Cues, sayings);
        stance = StanceJoin.Join(match, stance, sayings, links);
        var (said, window) = windows.Read(match, stance, sayings, chains.GoesOn() ? discourse.Said : null);
        // What could be held, was counted or is denied is what was told of before: its window is that one's.
        var isOfTheLast =
            match.Rule.Id
            is "transfer.hold"
                or "transfer.figure"
                or "transfer.stood"
                or "transfer.denied"
                or "transfer.false"
                or Denials.Id;
        if (match.Inherits && !isOfTheLast && stance.Act != Act.Deny && SaysAnother(links))
            Disinherit(match);
        if (match.Inherits && isOfTheLast)
            window ??= discourse.Window;
        else if (match.Rule.Frame == "Transfer")
            discourse.Window = window;
        var draft = new ClaimDraft
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
            Loaded = loaded,
            Reader = reader,
            Confidence = Math.Round(
                Math.Min(0.9, (match.IsVerb ? 0.5 : 0.4) + (0.1 * match.Roles.Count) + (match.Quantity is null ? 0 : 0.1)),
                2
            ),
        };
        return new(draft, match, view, stances.Cues, sayings);
    }

    // "Iran sent drones to Sudan, Rep. Omar Said told reporters": who tells it is no second recipient.
    private static void DropTellers(FrameMatch match, List<Saying> sayings)
    {
        foreach (var mentions in match.Roles.Values.Where(mentions => mentions.Count > 1))
        {
            bool Tells(Mention mention) =>
                mention.Start is { } start && sayings.Exists(saying => saying.Heard.Voice.Source.Any(source => source.Holds(start)));
            if (!Tells(mentions[0]))
                _ = mentions.RemoveAll(Tells);
        }
    }

    /// <summary>
    /// True when the sentence has a speaker of its own who is not the one before: what that one said is none of his words.
    /// </summary>
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
        if (match.Quantity is { } quantity && quantity.Unit is not ("percent" or "rank") && !IsMoney(quantity.Unit))
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

    // Goods that a sentence names without a transfer are what "they" and "6,700" may mean in the next.
    private void RememberGoods(List<FrameMatch> matches)
    {
        if (matches.Exists(m => m.Role("goods") is not null))
            return;
        foreach (var phrase in view.Chunks.OfType<NounPhrase>())
        {
            if (
                phrase.IsPronoun
                || GoodsFillers.ClassOf(view, phrase) is not { } goods
                || !goods.Id.StartsWith("arms", StringComparison.Ordinal)
            )
                continue;
            if (
                GoodsFillers.Of(text, view, new(phrase, view.ChunkAt(phrase.First), []), discourse)
                is [{ Mention.Start: not null } filler, ..]
            )
                discourse.Goods = filler.Mention;
        }
    }

    // "Her master": the ship that did something last, or else the last that was named.
    private void RememberVessel(List<FrameMatch> matches, FillerFinder fillers)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if ((matches[i].Role("vessel") ?? matches[i].Role("carrier")) is { Start: not null } vessel)
            {
                discourse.Vessel = vessel;
                return;
            }
        }

        Core.Claims.Mention? named = null;
        for (var i = 0; i < view.Chunks.Count; i++)
        {
            if (
                view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase
                || fillers.Find("vessel", new(phrase, i, [])) is not [var filler, ..]
            )
                continue;
            named = filler.Mention;
            if (Antecedent.IsSubject(view, i))
                break;
        }

        discourse.Vessel = named ?? discourse.Vessel;
    }

    // Sums name no unit that a bare number after them could be in.
    private static bool IsMoney(string unit) => Core.Quantities.UnitCatalogue.Embedded.Find(unit) is { Dimension: "currency" };

    private void Count(string unit)
    {
        discourse.Unit = unit;
        if (Core.Quantities.UnitCatalogue.Embedded.Find(unit) is { Holds: false })
            discourse.GoodsUnit = unit;
    }

    // The last party that stood as a subject is what "they" may mean; "it" is the last that is no several, "she" the last that is no state.
    private void RememberParties()
    {
        var (isKnown, isOneKnown, isSomebodyKnown) = (false, false, false);
        for (var i = view.Chunks.Count - 1; i >= 0; i--)
        {
            if (
                view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase
                || !Antecedent.IsSubject(view, i)
                || PartyFillers.Of(text, view, new(phrase, i, []), discourse) is not { Hint: not null } party
            )
                continue;
            if (!isKnown)
                discourse.Party = party;
            if (!isOneKnown && !Antecedent.AreSeveral(view, phrase))
                (discourse.SingleParty, isOneKnown) = (party, true);
            if (!isSomebodyKnown && !Antecedent.IsState(phrase))
                (discourse.Somebody, isSomebodyKnown) = (party, true);
            isKnown = true;
            if (isOneKnown && isSomebodyKnown)
                return;
        }
    }
}
