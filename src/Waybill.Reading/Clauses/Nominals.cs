using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Clauses;

/// <summary>Reads the nominals at a node of the tree: <c>A, B of C and D</c>.</summary>
internal static class Nominals
{
    private const int MostJoined = 12;

    /// <summary>The phrases that are joined at a node, its own first; empty when the node heads no noun phrase.</summary>
    public static List<Nominal> Of(SentenceView view, int node)
    {
        var found = new List<Nominal>();
        var open = new Queue<int>([node]);
        while (open.TryDequeue(out var at) && found.Count < MostJoined)
        {
            if (view.PhraseAt(at) is not { } phrase || found.Exists(n => n.Head == phrase))
                continue;
            found.Add(new(phrase, view.ChunkAt(at), OfPhrases(view, phrase)));
            foreach (var child in Joined(view, at, phrase))
                open.Enqueue(child);
        }

        return found;
    }

    /// <summary>The phrases that are joined with the one that stands in a chunk.</summary>
    public static List<Nominal> At(SentenceView view, int chunk) => Of(view, ((NounPhrase)view.Chunks[chunk]).Node);

    // A conjunct with a preposition of its own is an argument of its own.
    private static IEnumerable<int> Joined(SentenceView view, int node, NounPhrase phrase)
    {
        foreach (var child in view.Tree.Dependents(node).ToArray())
        {
            if (
                view.Tree.Is(child, "conj")
                && child > phrase.Last
                && view.PhraseAt(child) is { } joined
                && Prepositions.Before(view, joined) is null
                && view.Tree.Dependent(child, "nsubj", "cop") < 0
            )
                yield return child;
        }
    }

    // What follows "of", by the tree or right after the phrase.
    private static List<NounPhrase> OfPhrases(SentenceView view, NounPhrase phrase)
    {
        var found = new List<NounPhrase>();
        var at = view.ChunkAt(phrase.Last) + 1;
        if (at + 1 < view.Chunks.Count && IsOf(view.Chunks[at], phrase) && view.Chunks[at + 1] is NounPhrase next)
            Add(view, next.Node, found);
        foreach (var child in view.Tree.Dependents(phrase.Node))
        {
            if (
                view.Tree.Is(child, "nmod", "obl")
                && view.PhraseAt(child) is { } of
                && of != phrase
                && Prepositions.ChunkBefore(view, of) is { } before
                && IsOf(before, phrase)
                && !StandsAfterAnother(view, phrase, before)
            )
                Add(view, child, found);
        }

        return found;
    }

    // "3 million shells or 500,000 of 122 mm": what follows another phrase belongs to that one.
    private static bool StandsAfterAnother(SentenceView view, NounPhrase phrase, Chunk preposition)
    {
        var at = view.ChunkAt(preposition.First) - 1;
        return at >= 0 && view.Chunks[at] is NounPhrase other && other != phrase;
    }

    private static void Add(SentenceView view, int node, List<NounPhrase> found)
    {
        var open = new Queue<int>([node]);
        while (open.TryDequeue(out var at) && found.Count < MostJoined)
        {
            if (view.PhraseAt(at) is not { } phrase || found.Contains(phrase))
                continue;
            found.Add(phrase);
            foreach (var child in Joined(view, at, phrase))
                open.Enqueue(child);
            // "the rest of its stock of shells"
            var after = view.ChunkAt(phrase.Last) + 1;
            if (after + 1 < view.Chunks.Count && IsOf(view.Chunks[after], phrase) && view.Chunks[after + 1] is NounPhrase inner)
                open.Enqueue(inner.Node);
        }
    }

    // "$1 billion in arms" is so much of them.
    private static bool IsOf(Chunk chunk, NounPhrase phrase) =>
        chunk is { Kind: ChunkKind.Preposition, Words: "of" or "worth of" }
        || (chunk is { Kind: ChunkKind.Preposition, Words: "in" } && phrase.Amount is { Kind: AmountKind.Money });
}
