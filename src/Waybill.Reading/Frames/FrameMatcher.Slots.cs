using Waybill.Core.Frames;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Frames;

/// <content>Fills the slots of a rule that has been triggered.</content>
internal sealed partial class FrameMatcher
{
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
                // Payment that "goes through" a bank is no cargo.
                if (slot.Role == "cargo")
                    taken = [.. taken.Where(f => f.Mention.Hint != "goods:money")];
                if (taken.Count == 0 && any)
                    taken = Joined(slot, nominal, slots);
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
                match.IsNamed |= slot.Role != "-" && !nominal.Head.IsPronoun;
                match.Cover(
                    argument.Preposition >= 0 && nominal.Head.First < view.Chunks[match.Trigger].First
                        ? argument.Preposition
                        : nominal.Head.First,
                    nominal.Last
                );
                if (slot.Role != "-")
                    taken.ForEach(filler => match.Add(slot.Role, filler, HowOf(match, argument)));
                if (slot.Kind is "figured" or "numbered" && taken.Count > 0)
                    quantities.Hint(taken[0]);
                if (slot.Role != "-" && slot.Kind != "figured" && slot.Role == CountsOf(match.Rule))
                    match.Counted.Add(new(taken, quantities.Of(nominal), nominal.Head.First, nominal.Last));
                // "paid $2 million for 40 howitzers": the price counts where nothing else does.
                if (slot is { Kind: "money", Role: "-" })
                    match.Price ??= quantities.Of(nominal);
                else if (
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
                        slot.Role is "inReturnFor"
                        || slot.Kind is "party" or "body"
                        || match.Rule.Frame == "Designation"
                        || (slot.Kind == "vessel" && match.Rule.Frame is not ("Movement" or "Indicator"))
                            ? null
                            : quantities.Of(slot.Kind == "rated" ? new(nominal.Of[0], nominal.At, []) : nominal)
                                ?? (slot.Role == "goods" ? quantities.ValueOf(nominal) : null);
                // "took delivery of 150 missiles"
                if (slot.Kind == "flow" && nominal.Of is [var held, ..] && !match.Rule.Slots.ContainsKey("at"))
                    match.Quantity ??= quantities.Of(new Nominal(held, nominal.At, []));
            }

            if (any)
                return;
        }
    }

    // "at Kyiv, Zaporizhzhia and other cities": what is joined to a filler may be of another kind that fills the same role.
    private List<Filler> Joined(SlotRole slot, Nominal nominal, IReadOnlyList<SlotRole> slots)
    {
        foreach (var other in slots)
        {
            if (
                other != slot
                && other.Role == slot.Role
                && slot.Role != "-"
                && other.Kind is not ("phrase" or "thing")
                && fillers.Find(other.Kind, nominal) is { Count: > 0 } taken
            )
                return taken;
        }

        return [];
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
                match.IsNamed = true;
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
}
