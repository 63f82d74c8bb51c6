using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;
using Waybill.Reading.Words;

namespace Waybill.Reading.Frames;

/// <summary>Tries the rules at each verb and noun of a sentence.</summary>
internal sealed partial class FrameMatcher(
    SentenceView view,
    ClauseFinder clauses,
    FillerFinder fillers,
    QuantityMaker quantities,
    FrameRules rules,
    bool hasContext
)
{
    private readonly List<FrameMatch> found = [];
    private readonly ClauseExtents extents = new(view);
    private readonly NounContext context = new(view, clauses, rules);
    private readonly SlotsBeyond beyond = new(view, fillers);

    /// <summary>The matches, verbs before the nouns that they hold.</summary>
    public List<FrameMatch> Find()
    {
        for (var i = 0; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is VerbGroup group)
                OfVerb(i, group);
        }

        for (var i = 0; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is NounPhrase phrase)
                OfNoun(i, phrase);
            else if (view.Chunks[i].Kind == ChunkKind.Adverb)
                OfAdverb(i);
        }

        return FigureJoin.Apply(MatchChoice.Choose(found, view));
    }

    private void OfVerb(int at, VerbGroup group)
    {
        var candidates = rules.ForVerb(group.Lemma, group.Particle);
        var arguments = clauses.Arguments(at);
        // "is concerned about": a participle that has become an adjective.
        if (Adjectival(group) is { } verb)
            (candidates, group) = (rules.ForVerb(verb.Lemma), group with { IsPassive = true, Lemma = verb.Lemma });
        // "found its way to Chad" went there.
        if (
            group.Lemma is "find" or "make" or "work" or "wend"
            && arguments.Find(a => a.Slot == Argument.Object) is { } way
            && IsItsWay(way)
        )
            (candidates, arguments, group) = (rules.ForVerb("go"), [.. arguments.Where(a => a != way)], group with { Lemma = "go" });
        if (candidates.Count == 0)
            return;
        arguments = VoiceOf(arguments, group);
        foreach (var rule in candidates)
        {
            if (
                (rule.WantsModal && group.Modal is null)
                || (rule.WantsNegation && !group.IsNegated && !IsFailing(group))
                || rule.Verbs.Count == 0
            )
                continue;
            // "has not denied it" denies nothing.
            if (rule.Act == Core.Claims.Act.Deny && group.IsNegated)
                continue;
            var match = new FrameMatch(rule, at, true)
            {
                HasContext = hasContext,
                Subject = arguments.Find(a => a.Slot == Argument.Subject),
            };
            // "rose by a tenth to 900 euros": where it has come to tells more than by how much.
            Fill(match, rule.Frame == "Indicator" ? [.. arguments.OrderBy(a => a.Slot == "by")] : arguments);
            var isFree = match.Subject is not { } subject || !match.Covers(view.Tokens[subject.First].Start, view.Tokens[subject.Last].End);
            if (isFree && !match.Roles.ContainsKey(CountsOf(rule)) && arguments.TrueForAll(a => a.Slot != Argument.Object))
                Fill(match, [.. arguments.Where(a => a.Slot == Argument.Subject).Select(a => a with { Slot = Argument.Object })]);
            RestOf(match, at, group);
            beyond.Aboard(match, quantities);
            beyond.Bearer(match, arguments);
            beyond.Earlier(match);
            Finish(match, group);
        }
    }

    private bool IsItsWay(Argument way) =>
        way.Phrases is [{ Head: { Head: "way" } head }] && view.Tokens[head.First].Lower is "its" or "their";

    // "failed to comply"
    private bool IsFailing(VerbGroup group) =>
        view.Tree.Is(group.Predicate, "xcomp", "advcl", "ccomp")
        && view.GroupOf(view.Tree.Heads[group.Predicate]) is { IsNegated: false } governor
        && Factuality.FactualityWords.Verb(governor.Lemma) == "failing";

    private VerbForm? Adjectival(VerbGroup group)
    {
        var node =
            group.IsCopula ? group.Predicate
            : group.Lemma is "become" or "remain" or "seem" or "feel" or "get" or "grow"
                ? view.Tree.Dependent(group.Predicate, "xcomp", "obj", "acl")
            : -1;
        return
            node >= 0
            && view.Tree.Tags[node] is Grammar.Upos.Adj or Grammar.Upos.Verb
            && VerbLexicon.Find(view.Tokens[node].Lower) is { } verb
            && verb.Inflection.HasFlag(Inflection.Participle)
            ? verb
            : null;
    }

    private void OfNoun(int at, NounPhrase phrase)
    {
        foreach (var rule in SlotsBeyond.RulesFor(rules, view, phrase))
        {
            var match = new FrameMatch(rule, at, false) { HasContext = hasContext };
            Modifiers(match, phrase);
            match.Cover(phrase.First, phrase.Last);
            Fill(match, clauses.After(at));
            if (rule.Slots.TryGetValue("governor", out var slots) && context.GovernorOf(phrase) is { } governor)
            {
                match.Subject = governor;
                FillSlot(match, governor, slots);
            }

            if (rule.Slots.TryGetValue("possessor", out var owners))
                OwnersOf(match, phrase, owners);
            if (rule.Slots.TryGetValue("upon", out var upon) && context.Upon(phrase) is { } rise)
                FillSlot(match, rise, upon);
            if (rule.Slots.TryGetValue("apposed", out var apposed) && context.Apposed(at, phrase) is { } place)
                FillSlot(match, place, apposed);
            beyond.Verb(match, phrase);
            beyond.AmountOf(match, phrase, clauses, quantities);
            beyond.Earlier(match);
            match.Quantity ??=
                phrase.Amount is not null
                && (
                    rule.Frame is "Test" or "Use" or "Indicator" or "Movement"
                    || (rule.Frame == "Transfer" && phrase.Amount.Kind == AmountKind.Count && match.Roles.ContainsKey("goods"))
                )
                    ? quantities.Of(new(phrase, at, []))
                    : null;
            Finish(match, phrase);
        }
    }

    // "the junta's purchases", "its deliveries", "Iranian deliveries"
    private void OwnersOf(FrameMatch match, NounPhrase phrase, IReadOnlyList<SlotRole> owners)
    {
        if (context.Possessor(phrase) is { } possessor)
            FillSlot(match, possessor, owners);
        else if (!match.Roles.ContainsKey(owners[0].Role) && fillers.OriginOf(phrase) is { } origin)
            match.Add(owners[0].Role, new(origin, phrase), $"modifier of {phrase.Head}");
    }

    // "the Amber (formerly known as the Jade)": the phrases on either side, marks and a participle apart.
    private void OfAdverb(int at)
    {
        foreach (var rule in rules.ForAdverb(view.Chunks[at].Words))
        {
            var (before, after) = (at - 1, at + 1);
            while (before > 0 && view.Chunks[before].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Quote)
                before--;
            while (
                after + 1 < view.Chunks.Count
                && after - at < 4
                && view.Chunks[after] is not NounPhrase
                && (
                    view.Chunks[after] is VerbGroup { IsBareParticiple: true }
                    || view.Chunks[after].Kind is ChunkKind.Preposition or ChunkKind.Quote
                )
            )
                after++;
            if (
                before < 0
                || after >= view.Chunks.Count
                || view.Chunks[before] is not NounPhrase known
                || view.Chunks[after] is not NounPhrase former
            )
                continue;
            var match = new FrameMatch(rule, after, false) { HasContext = hasContext };
            Fill(match, [new("before", [new(known, before, [])]), new("after", [new(former, after, [])])]);
            Finish(match, former);
        }
    }

    // A passive's subject is what an active has as its object.
    private static List<Argument> VoiceOf(List<Argument> arguments, VerbGroup group)
    {
        if (!group.IsPassive)
            return arguments;
        return
        [
            .. arguments.Select(a =>
                a.Slot switch
                {
                    Argument.Subject => a with { Slot = Argument.Object },
                    "by" => a with { Slot = Argument.Subject },
                    Argument.Object => a with { Slot = Argument.SecondObject },
                    _ => a,
                }
            ),
        ];
    }

    private void Finish(FrameMatch match, Chunk trigger)
    {
        match.Cover(trigger.First, trigger.Last);
        if (match.Rule.TriggerRole is { } role && !match.Roles.ContainsKey(role))
        {
            var mention = match.Rule.TriggerText is { } words
                ? new Core.Claims.Mention(words)
                : fillers.Over(CoreOf(trigger), trigger.Last);
            match.Add(role, new(mention, NounPhrases.Make(view, trigger.First, trigger.Last, trigger.Last)));
        }

        if (match.Rule is { Speaks: true, Frame: not "Position" } && match.Subject is { } speaker)
            match.Cover(speaker.First, speaker.Last);
        match.Quantity ??= match.Price;
        match.IsEvident = context.IsVouchedFor(trigger);
        // "the Amber and the Jade met", "a transfer between them": of two vessels that meet each is the other's partner.
        if (
            match.Rule.Frame == "Encounter"
            && !match.Roles.ContainsKey("partner")
            && match.Roles.GetValueOrDefault("vessel") is [var one, var other]
        )
            (match.Roles["vessel"], match.Roles["partner"]) = ([one], [other]);
        match.IsDefinite =
            !match.IsVerb && view.Tokens[trigger.First].Lower is "the" or "these" or "this" or "those" or "such" or "its" or "their";
        if (!match.IsFilled || IsAnything(match) || IsBare(match))
            return;
        found.AddRange(match.Split());
        found.AddRange(Gapping.Of(match, view, fillers, quantities));
    }

    // Things of no known class are goods only where a party is named or known: not "the company sells furniture".
    private static bool IsAnything(FrameMatch match) =>
        match.Rule.Frame == "Designation"
            && !match.Roles.ContainsKey("authority")
            && !match.Seen.Contains("sanction")
            && !IsKnown(match.Role("target"))
        || match.Rule.Frame == "Transfer"
            && match.Seen.Contains("thing")
            && !IsKnown(match.Role("supplier"))
            && !IsKnown(match.Role("recipient"));

    // "They took them": a transfer of which nothing is named; but who denies "it" denies what was told.
    private static bool IsBare(FrameMatch match) =>
        match.Rule is { Frame: "Transfer", TriggerRole: null, Act: not Core.Claims.Act.Deny } && !match.IsNamed;

    private static bool IsKnown(Core.Claims.Mention? party) =>
        party is not null && (party.Hint is not null || party.Text.Any(char.IsUpper));

    private static int CoreOf(Chunk trigger) => trigger is NounPhrase phrase ? phrase.Core : trigger.First;
}
