using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>Reads joined noun phrases: <c>A, B of C and D</c>.</summary>
internal static class Nominals
{
    private const int MostJoined = 12;

    /// <summary>
    /// The phrases joined with the one at an index, that one first; nothing at or after <paramref name="limit"/> is read.
    /// </summary>
    public static List<Nominal> From(IReadOnlyList<Chunk> chunks, int at, int limit)
    {
        var found = new List<Nominal> { new((NounPhrase)chunks[at], at, []) };
        for (var i = at + 1; i < limit && found.Count < MostJoined;)
        {
            var next = i;
            if (
                chunks[i] is { Kind: ChunkKind.Preposition, Words: "of" or "worth of" }
                && i + 1 < limit
                && chunks[i + 1] is NounPhrase of
            )
            {
                found[^1].Of.Add(of);
                i += 2;
                continue;
            }

            while (
                next < limit
                && chunks[next].Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Date
                && next - i < 4
            )
                next++;
            if (next == i || next >= limit || chunks[next] is not NounPhrase joined || !Joins(chunks, i, next, limit))
                break;
            if (found[^1].Of.Count > 0 && chunks[i].Kind == ChunkKind.Coordinator && joined.Amount is null)
                found[^1].Of.Add(joined);
            else
                found.Add(new(joined, next, []));
            i = next + 1;
        }

        return found;
    }

    // A phrase after a comma or "and" that is followed by its own verb begins a clause; an apposition is told by having no "and" after it.
    private static bool Joins(IReadOnlyList<Chunk> chunks, int from, int noun, int limit)
    {
        var hasCoordinator = false;
        for (var i = from; i < noun; i++)
        {
            hasCoordinator |= chunks[i].Kind == ChunkKind.Coordinator;
            if (chunks[i].Words is "but" or "yet")
                return false;
        }

        var after = noun + 1;
        while (after < limit && chunks[after].Kind is ChunkKind.Adverb or ChunkKind.Date)
            after++;
        if (after < limit && chunks[after] is VerbGroup { IsGerund: false, IsInfinitive: false, IsBareParticiple: false })
            return false;
        if (hasCoordinator)
            return true;
        for (var i = noun + 1; i < limit && i - noun < 10; i++)
        {
            if (chunks[i].Kind is ChunkKind.Coordinator && i + 1 < limit && chunks[i + 1] is NounPhrase or { Kind: ChunkKind.Adverb })
                return true;
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator)
                return false;
        }

        return false;
    }
}
