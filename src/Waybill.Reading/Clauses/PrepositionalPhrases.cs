using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <summary>
/// Collects the prepositional phrases of a clause, those that hang on its predicate first, then those that hang on its nouns: which of
/// them a phrase belongs to is what a parser tells worst.
/// </summary>
internal sealed class PrepositionalPhrases(SentenceView view)
{
    private const int Deepest = 4;
    private const int Most = 24;
    private readonly SyntaxTree tree = view.Tree;

    /// <summary>The phrases under a node that heads a clause or noun phrase, the nearest first.</summary>
    /// <param name="node">The node.</param>
    /// <param name="from">Tokens before this are passed over.</param>
    public List<Argument> Under(int node, int from = 0)
    {
        var found = new List<Argument>();
        var open = new Queue<(int Node, int Depth)>([(node, 0)]);
        while (open.TryDequeue(out var at) && found.Count < Most)
        {
            foreach (var child in tree.Dependents(at.Node))
            {
                if (at.Depth == 0 && tree.Is(child, "nsubj") && !IsOpenSubject(node) && !StandsAfterPreposition(child))
                    continue;
                if (child >= from)
                    Take(node, child, found, (at.Depth == 0 && view.GroupOf(node) is not null) || IsTime(at.Node));
                if (at.Depth < Deepest && Goes(at.Node, child))
                    open.Enqueue((child, at.Depth + 1));
            }
        }

        Following(node, from, found);
        return found;
    }

    // The phrases that stand right after, whatever the tree hangs them on: "sold rifles to Mali", "strikes on Odesa".
    private void Following(int node, int from, List<Argument> found)
    {
        var group = view.GroupOf(node);
        var at = view.ChunkAt(group?.Last ?? node) + 1;
        if (group is not null && at < view.Chunks.Count && view.Chunks[at] is NounPhrase)
            at++;
        for (; at + 1 < view.Chunks.Count && found.Count < Most; at++)
        {
            if (view.Chunks[at].Kind is ChunkKind.Adverb or ChunkKind.Date)
                continue;
            if (view.Chunks[at].Kind != ChunkKind.Preposition || view.Chunks[at + 1] is not NounPhrase phrase)
                return;
            if (IsBroughtElsewhere(node, phrase.Node, view.Chunks[at].Words))
                return;
            if (phrase.First >= from)
                Take(node, phrase.Node, found, group is not null && at == view.ChunkAt(group.Last) + 1);
            at++;
        }
    }

    // "traced parts found in drones to a firm": what belongs to the verb before.
    private bool IsBroughtElsewhere(int node, int phrase, string preposition) =>
        phrase >= 0 && tree.Heads[phrase] is >= 0 and var verb && verb < node && VerbLexicon.Brings(tree.Lemmas[verb], preposition);

    // "weapons from Iran were seized", "missiles from Iran reached Syria": but "officials in Kyiv said".
    private bool IsOpenSubject(int node) =>
        tree.Dependent(node, "nsubj:pass") >= 0
        || tree.Dependent(node, "obj") < 0
        || view.GroupOf(node)?.Lemma is "reach" or "enter" or "cross";

    // "200 kilometres from Ukraine": where the distance is measured from, not where anything comes from.
    private bool FollowsDistance(int node, Chunk preposition) =>
        view.ChunkAt(preposition.First) is > 0 and var at
        && view.Chunks[at - 1] is NounPhrase before
        && NounKinds.Is("distance", before.Head)
        && before != view.PhraseAt(node);

    private bool StandsAfterPreposition(int child) => view.PhraseAt(child) is { } phrase && Prepositions.Before(view, phrase) is not null;

    private bool Goes(int node, int child) =>
        (
            !NounKinds.Is("distance", view.Tokens[child].Lower)
            && tree.Is(child, "obj", "iobj", "obl", "nmod", "nsubj", "appos", "list", "dep", "ccomp", "xcomp")
            && view.PhraseAt(child) is not null
            && view.GroupOf(child) is null
        )
        || (tree.Is(child, "conj") && view.PhraseAt(child) is not null && tree.Dependent(child, "nsubj", "cop") < 0)
        || (tree.Is(child, "nmod", "obl") && view.Chunks[view.ChunkAt(child)] is VerbGroup && child > node)
        || (IsPreposition(child) && tree.Is(child, "obl", "nmod", "advmod", "case", "advcl", "acl", "fixed"))
        || (IsIncluding(child) && tree.Dependent(child, "obj") >= 0);

    // "in return for oil": the tree hangs the oil on "return".
    private bool IsPreposition(int child) => view.Chunks[view.ChunkAt(child)].Kind == ChunkKind.Preposition;

    // "spoke that week of shells": what follows a time is no part of it.
    private bool IsTime(int node) => NounKinds.Is("time", view.Tokens[node].Lower);

    private bool IsIncluding(int child) => view.Tokens[child].Lower == "including";

    // "in direct violation of": an adjective tells how, and not what.
    private string Plain(Chunk before)
    {
        var at = before.First;
        if (before.Words != "of" || at < 3 || tree.Tokens[at - 3].Lower != "in" || tree.Tags[at - 2] != Upos.Adj)
            return before.Words;
        var plain = $"in {tree.Tokens[at - 1].Lower} of";
        return WordClasses.IsLongPreposition(plain) ? plain : before.Words;
    }

    private void Take(int node, int child, List<Argument> found, bool withOf)
    {
        if (view.PhraseAt(child) is not { } phrase || (tree.Is(child, "nmod:poss", "compound") && phrase.Node != child))
            return;
        var before = Prepositions.ChunkBefore(view, phrase);
        if (before is null || before.Words is "according to" or "per" || (!withOf && before.Words is "of" or "worth of"))
            return;
        if (found.Exists(a => a.Phrases[0].Head == phrase) || FollowsDistance(node, before))
            return;
        var phrases = Nominals.Of(view, phrase.Node);
        // "between it and Chad" always has two ends.
        var next = view.ChunkAt(phrase.Last) + 1;
        if (
            before.Words == "between"
            && phrases.Count == 1
            && next + 1 < view.Chunks.Count
            && view.Chunks[next].Kind == ChunkKind.Coordinator
            && view.Chunks[next + 1] is NounPhrase other
        )
            phrases.Add(new(other, next + 1, []));
        if (phrases.Count > 0)
            found.Add(new(Plain(before), phrases) { Preposition = before.First });
    }
}
