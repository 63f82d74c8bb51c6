using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Frames;

/// <summary>Fills the slots that lie beyond a trigger's own phrases: whose price it is, what becomes of it, what was told before.</summary>
internal sealed class SlotsBeyond(SentenceView view, FillerFinder fillers)
{
    /// <summary>How many words after a verb may show what it tells: "is now far busier".</summary>
    private const int Near = 4;

    /// <summary>The rules that a noun triggers, with the word before it ("failure rate") or alone.</summary>
    public static IEnumerable<FrameRule> RulesFor(FrameRules rules, SentenceView view, NounPhrase phrase) =>
        phrase.Last > phrase.First && rules.ForNoun($"{view.Tokens[phrase.Last - 1].Lower} {phrase.Head}") is { Count: > 0 } found
            ? found
            : rules.ForNoun(phrase.Head);

    /// <summary>True where the words right after a verb hold one of a kind; any words do where no list of words is asked for.</summary>
    public bool Shows(string kind, VerbGroup group, int last)
    {
        if (!ListedKinds.Has(kind))
            return true;
        for (var i = group.Last + 1; i <= last && i <= group.Last + Near; i++)
        {
            if (NounKinds.Is(kind, view.Tokens[i].Lower))
                return true;
            if (view.Tokens[i].Lower is "the" or "a" or "an" or "that")
                return false;
        }

        return false;
    }

    /// <summary>"the price of a rifle", "Chad's budget", "its floor space": what bears the measure that stands as an argument.</summary>
    public void Bearer(FrameMatch match, List<Argument> arguments)
    {
        if (!match.Rule.Slots.TryGetValue("bearer", out var slots) || match.Roles.ContainsKey(slots[0].Role))
            return;
        foreach (var nominal in arguments.SelectMany(a => a.Phrases))
        {
            var phrase = nominal.Head;
            if (!NounKinds.Is("attribute", phrase.Head) && !NounKinds.Is("asset", phrase.Head))
                continue;
            var mention =
                nominal.Of is [{ IsPronoun: false } of, ..] ? fillers.Over(of.Core, of.Last)
                : phrase.AfterPossessor > phrase.First + 1 ? fillers.Over(phrase.First, phrase.AfterPossessor - 2)
                : view.Tokens[phrase.First].Lower is "its" or "their" ? fillers.Earlier("site") ?? fillers.Earlier("party")
                : phrase.Core < phrase.Last ? fillers.Over(phrase.Core, phrase.Last - 1)
                : null;
            if (mention is not null)
                match.Add(slots[0].Role, new(mention, phrase), $"bearer of {phrase.Head}");
            return;
        }
    }

    /// <summary>"production has doubled": what the verb tells that a noun is the subject of.</summary>
    public void Verb(FrameMatch match, NounPhrase phrase)
    {
        if (!match.Rule.Slots.TryGetValue("verb", out var slots) || match.Roles.ContainsKey(slots[0].Role))
            return;
        if (
            !view.Tree.Is(phrase.Node, "nsubj")
            || view.GroupOf(view.Tree.Heads[phrase.Node]) is not { } group
            || !NounKinds.Is(slots[0].Kind, group.Lemma)
        )
            return;
        match.Add(slots[0].Role, new(fillers.Over(group.First, group.Last), phrase), $"verb of {phrase.Head}");
        match.Cover(group.First, group.Last);
    }

    /// <summary>What an earlier sentence told of fills what this one leaves open.</summary>
    public void Earlier(FrameMatch match)
    {
        if (!match.Rule.Slots.TryGetValue("earlier", out var slots))
            return;
        foreach (var slot in slots)
        {
            if (!match.Roles.ContainsKey(slot.Role) && fillers.Earlier(slot.Kind) is { } told)
                match.Add(slot.Role, new(told, NounPhrases.Make(view, 0, 0, 0)), "told before");
        }
    }
}
