using Waybill.Core.Frames;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

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
        var candidates = rules.ForVerb(group.Lemma);
        if (candidates.Count == 0)
            return;
        var arguments = VoiceOf(clauses.Arguments(at), group);
        foreach (var rule in candidates)
        {
            if ((rule.WantsModal && group.Modal is null) || (rule.WantsNegation && !group.IsNegated) || rule.Verbs.Count == 0)
                continue;
            // "has not denied it" denies nothing.
            if (rule.Act == Core.Claims.Act.Deny && group.IsNegated)
                continue;
            var match = new FrameMatch(rule, at, true)
            {
                HasContext = hasContext,
                Subject = arguments.Find(a => a.Slot == Argument.Subject),
            };
            Fill(match, arguments);
            var isFree = match.Subject is not { } subject || !match.Covers(view.Tokens[subject.First].Start, view.Tokens[subject.Last].End);
            if (isFree && !match.Roles.ContainsKey(CountsOf(rule)) && arguments.TrueForAll(a => a.Slot != Argument.Object))
                Fill(match, [.. arguments.Where(a => a.Slot == Argument.Subject).Select(a => a with { Slot = Argument.Object })]);
            RestOf(match, at);
            Finish(match, group);
        }
    }

    private void OfNoun(int at, NounPhrase phrase)
    {
        foreach (var rule in rules.ForNoun(phrase.Head))
        {
            var match = new FrameMatch(rule, at, false) { HasContext = hasContext };
            Modifiers(match, phrase);
            match.Cover(phrase.First, phrase.Last);
            Fill(match, clauses.After(at));
            if (rule.Slots.TryGetValue("governor", out var slots) && GovernorOf(at) is { } governor)
            {
                match.Subject = governor;
                FillSlot(match, governor, slots);
            }

            if (
                rule.Slots.TryGetValue("upon", out var upon)
                && at >= 2
                && view.Chunks[at - 1] is { Words: "in" or "of" }
                && view.Chunks[at - 2] is NounPhrase rise
            )
                FillSlot(match, new("upon", [new(rise, at - 2, [])]), upon);
            if (rule.Slots.TryGetValue("apposed", out var apposed) && at >= 2 && view.Chunks[at - 1].Kind == ChunkKind.Comma)
                FillSlot(match, new("apposed", Nominals.From(view.Chunks, NounBefore(at - 1), at - 1)), apposed);
            match.Quantity ??=
                phrase.Amount is not null && rule.Frame is "Test" or "Use" or "Indicator" or "Movement"
                    ? quantities.Of(new(phrase, at, []))
                    : null;
            Finish(match, phrase);
        }
    }

    // A passive's subject is what an active has as its object; a bare participle without an object is a passive.
    private static List<Argument> VoiceOf(List<Argument> arguments, VerbGroup group)
    {
        var hasObject = arguments.Exists(a => a.Slot == Argument.Object);
        var passive = group.IsPassive || (group.IsBareParticiple && !hasObject && arguments.Exists(a => a.Slot == "by"));
        if (!passive)
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
            foreach (var nominal in argument.Phrases)
            {
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
                match.Cover(argument.IsFronted ? view.Chunks[nominal.At - 1].First : nominal.Head.First, nominal.Last);
                if (slot.Role != "-")
                    taken.ForEach(filler => match.Add(slot.Role, filler));
                if (slot.Kind == "figured" && taken.Count > 0)
                    quantities.Hint(taken[0]);
                if (slot.Role != "-" && slot.Kind != "figured" && slot.Role == CountsOf(match.Rule))
                    match.Counted.Add(new(taken, quantities.Of(nominal), nominal.Head.First, nominal.Last));
                if (
                    slot.Kind
                    is "goods"
                        or "arms"
                        or "counted"
                        or "share"
                        or "ordinal"
                        or "percent"
                        or "level"
                        or "site"
                        or "party"
                        or "people"
                )
                    match.Quantity ??=
                        slot.Role is "inReturnFor" || (slot.Kind == "party" && match.Rule.Frame != "Designation")
                            ? null
                            : quantities.Of(nominal);
            }

            if (any)
                return;
        }
    }

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
                    new(fillers.Over(name.First, name.Last, isGoods ? name.Entry.Id : name.Entry.Party ?? name.Entry.Id), phrase)
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

    // "a depot near Tikhoretsk, about 200 km from": the phrase that is apposed, back over its own preposition.
    private int NounBefore(int at)
    {
        var noun = at - 1;
        while (noun > 0 && view.Chunks[noun] is not NounPhrase)
            noun--;
        return
            noun >= 2
            && view.Chunks[noun - 1] is { Kind: ChunkKind.Preposition, Words: "near" or "in" or "at" or "outside" }
            && view.Chunks[noun - 2] is NounPhrase
            ? noun - 2
            : noun;
    }

    // The subject of the verb that governs a noun, or the agent of its passive: "tests were conducted by Iran".
    private Argument? GovernorOf(int at)
    {
        for (var i = at + 1; i < view.Chunks.Count && i - at < 4; i++)
        {
            if (view.Chunks[i] is VerbGroup { IsPassive: true })
                return clauses.After(i).Find(a => a.Slot == "by");
        }

        for (var i = at - 1; i >= 0 && at - i < 8; i--)
        {
            if (view.Chunks[i] is VerbGroup governor)
                return rules.IsLight(governor.Lemma) ? clauses.Subject(i) : null;
            if (view.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Subordinator)
                return null;
        }

        return null;
    }

    // The words from the verb, or after it, to the end of the clause.
    private void RestOf(FrameMatch match, int at)
    {
        foreach (var (slot, from) in new[] { ("rest", view.Chunks[at].First), ("content", view.Chunks[at].Last + 1) })
        {
            var next = at + 1 < view.Chunks.Count ? view.Chunks[at + 1] : null;
            if (view.Chunks[at] is VerbGroup { Lemma: "call" } && next is { Kind: ChunkKind.Preposition, Words: not ("for" or "on") })
                continue;
            if (!match.Rule.Slots.TryGetValue(slot, out var slots) || match.Roles.ContainsKey(slots[0].Role))
                continue;
            var end = at;
            while (end + 1 < view.Chunks.Count && !EndsRest(end + 1) && end - at < 40)
                end++;
            var first = from;
            if (slot == "content" && !Content(at, end, ref first))
                continue;
            while (slot == "content" && first < view.Tokens.Count && view.Tokens[first].Lower is "that" or ":" or "," or "\"" or "“")
                first++;
            if (end == at || view.Chunks[end].Last < first)
                continue;
            match.Add(
                slots[0].Role,
                new(fillers.Over(first, view.Chunks[end].Last), NounPhrases.Make(view, first, view.Chunks[end].Last))
            );
            match.Cover(from, view.Chunks[end].Last);
        }
    }

    // What is said after "that", or a clause with a verb of its own.
    private bool Content(int at, int end, ref int first)
    {
        for (var i = at + 1; i <= end && i - at < 8; i++)
        {
            if (view.Chunks[i] is { Kind: ChunkKind.Relative, Words: "that" })
            {
                first = view.Chunks[i].Last + 1;
                return i < end;
            }

            if (view.Chunks[i] is VerbGroup)
                return ((VerbGroup)view.Chunks[at]).Lemma != "tell";
        }

        return ((VerbGroup)view.Chunks[at]).Lemma
            is not ("tell" or "claim" or "argue" or "insist" or "maintain" or "contend" or "assert");
    }

    private bool EndsRest(int at) =>
        view.Chunks[at] is { Kind: ChunkKind.Stop }
        || (
            view.Chunks[at].Kind == ChunkKind.Comma
            && at + 1 < view.Chunks.Count
            && view.Chunks[at + 1]
                is VerbGroup
                    or { Kind: ChunkKind.Coordinator or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Preposition }
        );

    private void Finish(FrameMatch match, Chunk trigger)
    {
        match.Cover(trigger.First, trigger.Last);
        if (match.Rule.TriggerRole is { } role && !match.Roles.ContainsKey(role))
        {
            var mention = match.Rule.TriggerText is { } words
                ? new Core.Claims.Mention(words)
                : fillers.Over(CoreOf(trigger), trigger.Last);
            match.Add(role, new(mention, NounPhrases.Make(view, trigger.First, trigger.Last)));
        }

        if (match.Rule is { Speaks: true, Frame: not "Position" } && match.Subject is { } speaker)
            match.Cover(speaker.First, speaker.Last);
        match.IsEvident = EvidentialBefore(match.Trigger);
        match.IsDefinite =
            !match.IsVerb && view.Tokens[trigger.First].Lower is "the" or "these" or "this" or "those" or "such" or "its" or "their";
        if (match.IsFilled)
            found.AddRange(match.Split());
    }

    // "reflects arms deliveries", "points to missile sales": the verb vouches for the noun.
    private bool EvidentialBefore(int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 5; i--)
        {
            if (view.Chunks[i] is VerbGroup group)
                return rules.IsEvidential(group.Lemma);
        }

        return false;
    }

    private static int CoreOf(Chunk trigger) => trigger is NounPhrase phrase ? phrase.Core : trigger.First;
}
