using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Speakers;
using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Puts the sayings that hold a claim into a chain, from the document inwards, and carries a chain over to sentences that go on with
/// it.
/// </summary>
internal sealed class Chains
{
    private const int FarthestAlso = 16;

    private readonly SentenceView view;
    private readonly Discourse discourse;

    // Outermost first.
    private readonly List<Saying> sayings;

    // True once a claim of the sentence was told by who spoke in the one before.
    private bool hasToldOn;

    /// <summary>Gathers the sayings that reach into a sentence.</summary>
    public Chains(SentenceView view, Discourse discourse)
    {
        (this.view, this.discourse) = (view, discourse);
        var reaching = discourse.Voices.Reaching(view.Tree).Select(heard => Saying.In(view.Tree, heard)).OfType<Saying>().ToList();
        sayings =
        [
            .. reaching
                .OrderBy(s => reaching.Count(o => o.Heard.Tells(s.Heard)))
                .ThenBy(s => s.Links[^1].Kind == SpeakerKind.Outlet ? 0 : 1)
                .ThenByDescending(s => s.Heard.Length)
                .ThenBy(s => s.Heard.Voice.Start),
        ];
    }

    /// <summary>The sayings that hold a token, outermost first.</summary>
    public List<Saying> Covering(int token) => [.. sayings.Where(s => s.Covers(token))];

    /// <summary>The sayings that hold a match: its trigger, or where the trigger is itself what tells, the words that it tells.</summary>
    public List<Saying> Covering(FrameMatch match, bool isStatement)
    {
        var trigger = view.Chunks[match.Trigger];
        var tells = sayings.Any(s =>
            ReferenceEquals(s.Heard.Voice.Tree, view.Tree)
            && s.Heard.Voice.CueHead >= trigger.First
            && s.Heard.Voice.CueHead <= trigger.Last
        );
        return Covering(isStatement || (tells && !match.Rule.Speaks) ? match.Last : trigger.First);
    }

    /// <summary>The chain of a match, without the document itself.</summary>
    public List<AttributionLink> LinksOf(FrameMatch match, List<Saying> covering, Stance stance)
    {
        var links = Told(match, covering, stance);
        if (discourse.Turn is { } turn)
            links = [turn, .. links.Where(link => link.Who != turn.Who)];
        _ = links.RemoveAll(discourse.Own.Is);
        // Who confirms something, or cannot, states no more than that.
        if (match.Rule.Frame == "Corroboration")
            _ = links.RemoveAll(link => link.Who == AttributionLink.Unnamed);
        if (
            match.Rule.Frame == "Corroboration"
            && links is [.., var last]
            && match.Role("actor") is { } actor
            && IsOne(last.Who, actor.Text)
        )
            links.RemoveAt(links.Count - 1);
        return links;
    }

    private static bool IsOne(string who, string actor) =>
        who.EndsWith(actor, StringComparison.OrdinalIgnoreCase) || actor.EndsWith(who, StringComparison.OrdinalIgnoreCase);

    private List<AttributionLink> Told(FrameMatch match, List<Saying> covering, Stance stance)
    {
        var links = new List<AttributionLink>();
        // Who denies by the verb itself needs nobody who told it before.
        if (covering.Count == 0 && match.Rule is not { Speaks: true, Act: Act.Deny })
        {
            if (GoesOn())
                links.AddRange(Carried());
            else if (TellsOn(match))
            {
                links.AddRange(discourse.Speakers);
                hasToldOn = true;
            }
        }

        // "are said to": within a report that is being told, the report says it.
        var paper =
            covering is not [{ Links: [{ Who: AttributionLink.Unnamed }], Certainty: not Certainty.Underspecified }] ? []
            : discourse.Speakers.Any(s => s.Kind == SpeakerKind.Document) ? discourse.Speakers
            : discourse.Paper;
        foreach (var saying in covering)
            Listener.Join(links, paper.Count > 0 ? paper : saying.Links);
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
        var trigger = view.Chunks[match.Trigger];
        // An image that shows something vouches for it, whatever the rule.
        if (!match.Rule.Speaks && !match.Seen.Contains("sensor"))
            return links;
        if (discourse.Voices.TellerBy(view.Tree, trigger.First, trigger.Last) is { Count: > 0 } teller)
            Listener.Join(links, teller);
        else if (match.Subject is { Phrases: [{ Head: var subject }, ..] } && !(subject.IsPronoun && links.Count > 0))
            Listener.Join(links, discourse.Voices.Speaker(Passage.Of(view), subject.Node, trigger.Words));
        return links;
    }

    // "It", "He" at the head of a sentence: the chain as far as the one who is meant.
    private IReadOnlyList<AttributionLink> Carried()
    {
        if (view.Tokens[0].Lower is not ("it" or "he" or "she"))
            return discourse.Speakers;
        var meant = discourse.Voices.Speaker(Passage.Of(view), 0, null);
        return meant.Count > 0 && meant.Count < discourse.Speakers.Count && meant.SequenceEqual(discourse.Speakers.Take(meant.Count))
            ? meant
            : discourse.Speakers;
    }

    /// <summary>Keeps the last chain for the sentences that follow.</summary>
    public void Remember()
    {
        if (sayings.Count == 0)
        {
            // "The panel's report lists the routes.": what follows is the report's.
            if (
                view.Tree.Dependent(view.Tree.Root, "nsubj") is >= 0 and var subject
                && view.Tree.Tags[subject] is Upos.Noun
                && NounKinds.Is("document", view.Tokens[subject].Lower)
                && discourse.Voices.Speaker(Passage.Of(view), subject, null) is [{ Kind: SpeakerKind.Document }, ..] report
            )
            {
                (discourse.Speakers, discourse.Said) = (report, null);
                return;
            }

            if (!GoesOn() && !hasToldOn)
                (discourse.Speakers, discourse.Said) = ([], null);
            return;
        }

        var innermost = sayings.OrderBy(s => sayings.Count(o => o.Heard.Tells(s.Heard))).ThenBy(s => s.Heard.Voice.Start).Last();
        discourse.Speak(Listener.Chain(sayings.Select(s => s.Heard), innermost.Heard), innermost.Said);
    }

    /// <summary>
    /// True where a sentence without a speaker of its own goes on with that of the one before: it opens with a word that points back,
    /// with what is added, or with the goods that were told of; or a report is being told.
    /// </summary>
    public bool GoesOn() =>
        discourse.Speakers.Count > 0
        && !view.Tokens.Any(t => CueLexicon.Hearsay.Contains(t.Lower))
        && (
            view.Tokens[0].Lower
                is "they"
                    or "it"
                    or "these"
                    or "those"
                    or "such"
                    or "\""
                    or "“"
                    or "among"
                    or "another"
                    or "some"
                    or "others"
                    or "both"
            || Adds()
            || PointsBack()
            || discourse.Speakers.Any(s => s.Kind is SpeakerKind.Document)
        );

    // "The ships left in May, the minister said. At least one reached Tripoli.": what happened next in a paragraph is told by who told what
    // came before; rules, lists and what anybody holds of them are the text's own background.
    private bool TellsOn(FrameMatch match) =>
        discourse.Speakers.Count > 0
        && sayings.Count == 0
        && match.Rule.Frame is "Transfer" or "Movement" or "Use" or "PortCall" or "Encounter"
        && match.Rule.Id != Denials.Id
        && IsOfTheSame(match)
        && !view.Tokens.Any(t => CueLexicon.Hearsay.Contains(t.Lower));

    // Parties or goods that were told of before, or no parties of its own.
    private bool IsOfTheSame(FrameMatch match)
    {
        var told = new[] { discourse.Supplier, discourse.Recipient, discourse.Party, discourse.Goods }.OfType<Mention>().ToList();
        var own = match.Roles.Where(role => role.Key is "supplier" or "recipient" or "user").SelectMany(role => role.Value).ToList();
        var goods = match.Roles.Where(role => role.Key is "goods" or "weapon" or "cargo").SelectMany(role => role.Value);
        return match.Inherits || own.Count == 0 || own.Concat(goods).Any(mention => told.Exists(before => AreOne(before, mention)));
    }

    private static bool AreOne(Mention one, Mention other) =>
        (one.Hint is { } hint && hint == other.Hint) || one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);

    // "In addition, ...", "A further 20 drones ..."
    private bool Adds() =>
        view.Tokens[0].Lower is "additionally" or "moreover" or "furthermore"
        || view.Tokens.Take(FarthestAlso).Any(t => t.Lower == "also")
        || (
            view.Tokens.Count > 1
            && (view.Tokens[0].Lower, view.Tokens[1].Lower)
                is
                    ("in", "addition")
                    or
                    ("a" or "the", "further" or "rest" or "remaining" or "remainder")
        );

    // "The shells ...", after shells were told of; "The containers ...", after any goods.
    private bool PointsBack() =>
        discourse.Goods is { } goods
        && view.Chunks[0] is NounPhrase { Names.Count: <= 1 } phrase
        && phrase.AfterPossessor == phrase.First
        && view.Tokens[0].Lower is "the"
        && (goods.Text.EndsWith(phrase.Head, StringComparison.OrdinalIgnoreCase) || NounKinds.Is("flowing", phrase.Head));
}
