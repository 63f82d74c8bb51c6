using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <summary>Finds the objects of a verb: its own, those that it shares with the verb it is joined to, and those left out.</summary>
internal sealed partial class ObjectFinder(SentenceView view)
{
    private readonly SyntaxTree tree = view.Tree;

    /// <summary>The objects of a group, or what a copula says of its subject.</summary>
    /// <param name="group">The group.</param>
    /// <param name="subject">Its subject; null when none is found.</param>
    public List<Argument> Of(VerbGroup group, Argument? subject)
    {
        if (group.IsCopula)
            return Predicate(group);
        var found = Own(group);
        if (found.Count > 0)
            return Receiver(group, found);
        if (Shared(group) is { } shared)
            return [shared];
        if (!group.IsPassive && LeftOut(group, subject) is { } left)
            return [left];
        return group.IsPassive ? [] : Adjacent(group, subject);
    }

    private List<Argument> Own(VerbGroup group)
    {
        var found = new List<Argument>();
        var indirect = tree.Dependent(group.Predicate, "iobj");
        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (
                !tree.Is(child, "obj", "iobj")
                || IsRelative(child)
                || NounKinds.Is("time", view.Tokens[child].Lower)
                || Nominals.Of(view, child) is not { Count: > 0 } phrases
            )
                continue;
            // "600 grenades, or 200 of the older type": an alternative that the tree takes for an object of its own.
            if (found.Count > 0 && phrases[0].Head.First > 0 && view.Tokens[phrases[0].Head.First - 1].Lower is "or" or "and")
            {
                found[^1].Phrases.AddRange(phrases);
                continue;
            }

            if (child != indirect)
                phrases.AddRange(Stray(group, phrases[^1].Last));
            found.Add(new((indirect >= 0 && child != indirect) || found.Count > 0 ? Argument.SecondObject : Argument.Object, phrases));
        }

        // "was given 20 tanks", "sent Chad 20 tanks": what else stands as a plain phrase, whatever the tree calls it.
        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (
                child > group.Last
                && found.Count < 2
                && tree.Is(child, "xcomp", "obl", "nmod", "dep", "ccomp", "advmod")
                && view.PhraseAt(child) is { } said
                && Prepositions.Before(view, said) is null
                && !found.Exists(a => a.Phrases.Exists(p => p.Head == said))
                && !HasCommaBefore(said)
                && !NounKinds.Is("time", said.Head)
                && (VerbLexicon.Naming.Contains(group.Lemma) || !FactualityWords.Falsity.Contains(said.Head))
                && Nominals.Of(view, child) is { Count: > 0 } phrases
            )
            {
                if (found.Count > 0 && said.First > 0 && view.Tokens[said.First - 1].Lower is "or" or "and")
                    found[^1].Phrases.AddRange(phrases);
                else
                    found.Add(new(found.Count == 0 ? Argument.Object : Argument.SecondObject, phrases));
            }
        }

        if (found.Count > 0)
            found[^1].Phrases.AddRange(Trailing(found[^1]));
        if (found.Count == 1 && VerbLexicon.Naming.Contains(group.Lemma) && Named(found[0]) is { } name)
            found.Add(name);
        return found;
    }

    // "called the report a fabrication": what stands right after the object of a verb of naming.
    private Argument? Named(Argument objects)
    {
        var at = view.ChunkAt(objects.Last) + 1;
        return at < view.Chunks.Count && view.Chunks[at] is NounPhrase name ? new(Argument.SecondObject, [new(name, at, [])]) : null;
    }

    // "3 million shells or 500,000 of 122 mm": an amount after the object and a coordinator is joined to it, whatever the tree says.
    private List<Nominal> Trailing(Argument objects)
    {
        var at = view.ChunkAt(objects.Last) + 1;
        while (at < view.Chunks.Count && view.Chunks[at].Kind is ChunkKind.Comma)
            at++;
        return
            at + 1 < view.Chunks.Count
            && view.Chunks[at].Kind == ChunkKind.Coordinator
            && view.Chunks[at + 1] is NounPhrase { Amount: { Kind: AmountKind.Count } } amount
            && !objects.Phrases.Exists(p => p.Head == amount)
            && !(at + 2 < view.Chunks.Count && view.Chunks[at + 2] is VerbGroup)
            ? Nominals.Of(view, amount.Node)
            : [];
    }

    // "gave Myanmar radar": a plain phrase between a verb of giving and its object.
    private List<Argument> Receiver(VerbGroup group, List<Argument> found)
    {
        var at = view.ChunkAt(group.Last) + 1;
        if (
            found.Count > 1
            || !(VerbLexicon.Giving.Contains(group.Lemma) || VerbLexicon.Naming.Contains(group.Lemma))
            || at >= view.Chunks.Count
            || view.Chunks[at] is not NounPhrase receiver
            || view.ChunkAt(found[0].Phrases[0].Head.First) != at + 1
        )
            return found;
        return [new(Argument.Object, [new(receiver, at, [])]), found[0] with { Slot = Argument.SecondObject }];
    }

    // "2 million shells or 300,000 of the other kind": a phrase joined to the object that the tree joins to the verb.
    private IEnumerable<Nominal> Stray(VerbGroup group, int after)
    {
        foreach (var child in tree.Dependents(group.Predicate).ToArray())
        {
            if (
                child > after
                && tree.Is(child, "conj")
                && view.GroupOf(child) is null
                && view.PhraseAt(child) is { } phrase
                && Prepositions.Before(view, phrase) is null
            )
            {
                foreach (var joined in Nominals.Of(view, child))
                    yield return joined;
            }
        }
    }

    // "is a supplier of", "are from Iran" stands after its preposition.
    private List<Argument> Predicate(VerbGroup group)
    {
        if (Nominals.Of(view, group.Predicate) is not { Count: > 0 } phrases)
            return [];
        var before = Prepositions.ChunkBefore(view, phrases[0].Head);
        return before is null || before.First < group.Last
            ? [new(Argument.Object, phrases)]
            : [new(before.Words, phrases) { Preposition = before.First }];
    }

    // A plain phrase right after the verb that the tree hangs elsewhere.
    private List<Argument> Adjacent(VerbGroup group, Argument? subject)
    {
        var at = view.ChunkAt(group.Last) + 1;
        while (at < view.Chunks.Count && view.Chunks[at].Kind is ChunkKind.Quote)
            at++;
        if (
            at >= view.Chunks.Count
            || view.Chunks[at] is not NounPhrase phrase
            || tree.Is(phrase.Node, "root")
            || (
                tree.Is(phrase.Node, "nsubj")
                && (VerbLexicon.Sayings.Contains(group.Lemma) || (at + 1 < view.Chunks.Count && view.Chunks[at + 1] is VerbGroup))
            )
            || subject?.Phrases.Exists(p => p.Head == phrase) == true
            || Nominals.Of(view, phrase.Node) is not { Count: > 0 } phrases
        )
            return [];
        var found = new List<Argument> { new(Argument.Object, phrases) };
        // "gave Myanmar radar"
        if (
            at + 1 < view.Chunks.Count
            && view.Chunks[at + 1] is NounPhrase second
            && !tree.Is(second.Node, "nsubj")
            && Nominals.Of(view, second.Node) is { Count: > 0 } others
        )
            found.Add(new(Argument.SecondObject, others));
        return found;
    }

    private bool HasCommaBefore(NounPhrase phrase) => phrase.First > 0 && view.Tokens[phrase.First - 1].Lower is "," or "(" or ":";

    private bool IsRelative(int node) => view.Chunks[view.ChunkAt(node)].Kind == ChunkKind.Relative;
}
