using Waybill.Core.Frames;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;
using Waybill.Reading.Words;

namespace Waybill.Reading.Frames;

/// <summary>Tries the rules at each verb and noun of a sentence.</summary>
internal sealed class FrameMatcher(
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
        }

        return MatchChoice.Choose(found, view);
    }

    private void OfVerb(int at, VerbGroup group)
    {
        var candidates = rules.ForVerb(group.Lemma, group.Particle);
        var arguments = clauses.Arguments(at);
        // "is concerned about": a participle that has become an adjective.
        if (Adjectival(group) is { } verb)
            (candidates, group) = (rules.ForVerb(verb.Lemma), group with { IsPassive = true, Lemma = verb.Lemma });
        if (candidates.Count == 0)
            return;
        arguments = VoiceOf(arguments, group);
        foreach (var rule in candidates)
        {
            if ((rule.WantsModal && group.Modal is null) || (rule.WantsNegation && !group.IsNegated && !IsFailing(group))
                || rule.Verbs.Count == 0)
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
            beyond.Bearer(match, arguments);
            beyond.Earlier(match);
            Finish(match, group);
        }
    }

    // "failed to comply"
    private bool IsFailing(VerbGroup group) =>
        view.Tree.Is(group.Predicate, "xcomp", "advcl", "ccomp")
        && view.GroupOf(view.Tree.Heads[group.Predicate]) is { IsNegated: false } governor
        && Factuality.FactualityWords.Verb(governor.Lemma) == "failing";

    private VerbForm? Adjectival(VerbGroup group)
    {
        var node = group.IsCopula ? group.Predicate
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

            if (rule.Slots.TryGetValue("upon", out var upon) && context.Upon(phrase) is { } rise)
                FillSlot(match, rise, upon);
            if (rule.Slots.TryGetValue("apposed", out var apposed) && context.Apposed(at, phrase) is { } place)
                FillSlot(match, place, apposed);
            beyond.Verb(match, phrase);
            beyond.Earlier(match);
            match.Quantity ??=
                phrase.Amount is not null && rule.Frame is "Test" or "Use" or "Indicator" or "Movement"
                    ? quantities.Of(new(phrase, at, []))
                    : null;
            Finish(match, phrase);
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

    private static string CountsOf(FrameRule rule) => FrameCatalogue.Embedded[rule.Frame].Counts ?? rule.Needs[0][0];

    private void Fill(FrameMatch match, List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (match.Rule.Slots.TryGetValue(argument.Slot, out var slots))
                FillSlot(match, argument, slots);
        }
    }

    private void FillSlot(FrameMatch match, Argument argument, IReadOnlyList<SlotRole> slots)
    {
        foreach (var slot in slots)
        {
            var any = false;
            List<Filler> last = [];
            foreach (var each in argument.Phrases)
            {
                var nominal = slot.Kind == "counted" ? ListedKinds.Numbered(view, each) : each;
                var taken = Elided(last, nominal) ?? fillers.Find(slot.Kind, nominal);
                if (taken.Count > 0)
                    last = taken;
                if (
                    taken.Count == 0
                    || (
                        any is false
                        && slot.Role != "-"
                        && match.Roles.ContainsKey(slot.Role)
                        && argument.Slot is not ("including" or "such as")
                    )
                )
                    continue;
                any = true;
                match.Seen.Add(slot.Kind);
                match.Cover(argument.Preposition >= 0
                    && nominal.Head.First < view.Chunks[match.Trigger].First ? argument.Preposition : nominal.Head.First, nominal.Last);
                if (slot.Role != "-")
                    taken.ForEach(filler => match.Add(slot.Role, filler, HowOf(match, argument)));
                if (slot.Kind is "figured" or "numbered" && taken.Count > 0)
                    quantities.Hint(taken[0]);
                if (slot.Role != "-" && slot.Kind != "figured" && slot.Role == CountsOf(match.Rule))
                    match.Counted.Add(new(taken, quantities.Of(nominal), nominal.Head.First, nominal.Last));
                if (
                    slot.Kind
                    is "goods"
                        or "arms"
                        or "counted"
                        or "share"
                        or "rated"
                        or "ordinal"
                        or "percent"
                        or "level"
                        or "site"
                        or "party"
                        or "people"
                        or "hurt"
                        or "thing"
                        or "vessel"
                        or "money"
                        or "amount"
                        or "body"
                )
                    match.Quantity ??=
                        slot.Role is "inReturnFor" || slot.Kind is "party" or "body" || match.Rule.Frame == "Designation"
                            || (slot.Kind == "vessel" && match.Rule.Frame is not ("Movement" or "Indicator"))
                            ? null
                            : quantities.Of(slot.Kind == "rated" ? new(nominal.Of[0], nominal.At, []) : nominal);
            }

            if (any)
                return;
        }
    }

    // "object of shipped", "after to"
    private string HowOf(FrameMatch match, Argument argument) =>
        argument.Slot is Argument.Subject or Argument.Object or Argument.SecondObject or "of" or "governor" or "upon" or "apposed"
            ? $"{argument.Slot} of {view.Chunks[match.Trigger].Words}"
            : $"after {argument.Slot}";

    // "90,000 rifles or 20,000 heavier ones", "300,000 of the other kind": what the phrase joined before it names.
    private static List<Filler>? Elided(List<Filler> last, Nominal nominal)
    {
        var phrase = nominal.Head;
        var isElided =
            phrase.Head == "ones" && phrase.Names.Count == 0
            || (
                phrase.Amount is { Kind: AmountKind.Count } amount
                && amount.Last == phrase.Last
                && nominal.Of is [{ Names.Count: 0 } of]
                && NounKinds.Is("kind", of.Head)
            );
        return isElided && last is [{ Mention.Hint: not null } filler, ..] ? [filler with { Phrase = phrase }] : null;
    }

    // What stands before the head of a noun that triggers: "Iranian missile deliveries".
    private void Modifiers(FrameMatch match, NounPhrase phrase)
    {
        if (!match.Rule.Slots.TryGetValue("modifier", out var slots))
            return;
        foreach (var slot in slots)
        {
            foreach (var name in phrase.Names.Where(n => n.Last < phrase.Last))
            {
                var isGoods = name.Entry.Kind == Gazetteers.EntryKind.Goods;
                if (
                    isGoods != slot.Kind is "goods" or "arms"
                    || (!isGoods && (!name.Entry.IsParty || slot.Kind != "party"))
                    || match.Roles.ContainsKey(slot.Role)
                )
                    continue;
                if (slot.Kind == "arms" && !name.Entry.Id.StartsWith("arms", StringComparison.Ordinal))
                    continue;
                match.Add(
                    slot.Role,
                    new(fillers.Over(name.First, name.Last, isGoods ? name.Entry.Id : name.Entry.Party ?? name.Entry.Id), phrase),
                    $"modifier of {phrase.Head}"
                );
            }

            if (
                slot.Kind is "site" or "instrument"
                && phrase.Last > phrase.Core
                && NounKinds.Is(slot.Kind, view.Tokens[phrase.Last - 1].Lower)
            )
                match.Add(slot.Role, new(fillers.Over(phrase.Core, phrase.Last - 1), phrase));
        }
    }

    // The words from the verb, or what it says, to the end of the clause.
    private void RestOf(FrameMatch match, int at, VerbGroup group)
    {
        foreach (var slot in (string[])["rest", "after", "content"])
        {
            if (!match.Rule.Slots.TryGetValue(slot, out var slots) || match.Roles.ContainsKey(slots[0].Role))
                continue;
            var extent =
                slot == "rest" ? extents.Rest(group)
                : slot == "after" ? extents.After(group)
                : extents.Content(group);
            if (extent is not var (first, last) || !beyond.Shows(slots[0].Kind, group, last))
                continue;
            if (slots[0].Role == "-")
            {
                match.Seen.Add(slots[0].Kind);
                continue;
            }

            match.Add(slots[0].Role, new(fillers.Over(first, last), NounPhrases.Make(view, first, last, last)));
            match.Cover(Math.Min(first, view.Chunks[at].First), last);
        }
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
        match.IsEvident = context.IsVouchedFor(trigger);
        match.IsDefinite =
            !match.IsVerb && view.Tokens[trigger.First].Lower is "the" or "these" or "this" or "those" or "such" or "its" or "their";
        if (match.IsFilled && !IsAnything(match))
            found.AddRange(match.Split());
    }

    // Things of no known class are goods only where a party is named or known: not "the company sells furniture".
    private static bool IsAnything(FrameMatch match) =>
        match.Rule.Frame == "Designation" && !match.Roles.ContainsKey("authority") && !match.Seen.Contains("sanction")
            && !IsKnown(match.Role("target"))
        || match.Rule.Frame == "Transfer"
        && match.Seen.Contains("thing")
        && !IsKnown(match.Role("supplier"))
        && !IsKnown(match.Role("recipient"));

    private static bool IsKnown(Core.Claims.Mention? party) => party is not null
        && (party.Hint is not null || party.Text.Any(char.IsUpper));

    private static int CoreOf(Chunk trigger) => trigger is NounPhrase phrase ? phrase.Core : trigger.First;
}
