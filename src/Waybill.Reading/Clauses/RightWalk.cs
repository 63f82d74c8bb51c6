using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>Walks from a verb or noun to the end of its clause and collects what stands in its slots.</summary>
internal sealed class RightWalk(IReadOnlyList<Chunk> chunks, int start)
{
    private const int Longest = 60;
    private readonly List<Argument> found = [];
    private bool lists;
    private readonly bool fromVerb = chunks[start] is VerbGroup;

    /// <summary>The arguments in their order.</summary>
    public List<Argument> Arguments()
    {
        var limit = Math.Min(chunks.Count, start + Longest);
        for (var i = start + 1; i < limit;)
        {
            var next = Step(i, limit);
            if (next <= i)
                break;
            i = next;
        }

        return found;
    }

    private int Step(int i, int limit)
    {
        switch (chunks[i].Kind)
        {
            case ChunkKind.Adverb or ChunkKind.Date or ChunkKind.Quote:
                return i + 1;
            case ChunkKind.Preposition:
                return AfterPreposition(i, limit);
            case ChunkKind.Noun:
                return fromVerb && chunks[i - 1].Kind is not ChunkKind.Comma ? Object(i, limit) : -1;
            case ChunkKind.Comma or ChunkKind.Coordinator:
                return Across(i, limit);
            case ChunkKind.Stop
                when chunks[i].Words is ":" or "–" or "—" or "-" && i + 1 < limit && chunks[i + 1] is NounPhrase { Amount: not null }:
                found.Add(new("colon", Nominals.From(chunks, i + 1, limit)));
                return -1;
            case ChunkKind.Stop when chunks[i].Words == "(":
                return Closing(i, limit);
            default:
                return -1;
        }
    }

    private int AfterPreposition(int i, int limit)
    {
        var at = i + 1;
        while (at < limit && chunks[at].Kind is ChunkKind.Adverb or ChunkKind.Quote)
            at++;
        if (at >= limit || chunks[at] is not NounPhrase)
            return -1;
        var phrases = chunks[i].Words == "between" ? Between(at, limit) : Nominals.From(chunks, at, limit);
        if (chunks[i].Words == "of" && !fromVerb && found.Count == 0 && i == start + 1)
            found.Add(new("of", phrases));
        else
            found.Add(new(lists && chunks[i].Words is "from" or "to" ? "including" : chunks[i].Words, phrases));
        // "including everything from rockets to missiles" is a list.
        lists |= chunks[i].Words == "including" && phrases is [{ Head.IsPronoun: true }];
        return LastChunk(phrases) + 1;
    }

    // "between Turkey and Libya" always has two ends, whatever follows.
    private List<Nominal> Between(int at, int limit) =>
        at + 2 < limit && chunks[at + 1].Kind == ChunkKind.Coordinator && chunks[at + 2] is NounPhrase other
            ? [new((NounPhrase)chunks[at], at, []), new(other, at + 2, [])]
            : Nominals.From(chunks, at, limit);

    private int Object(int i, int limit)
    {
        var phrases = Nominals.From(chunks, i, limit);
        var objects = found.Count(a => a.Slot is Argument.Object or Argument.SecondObject);
        if (objects >= 2)
            return -1;
        found.Add(new(objects == 0 ? Argument.Object : Argument.SecondObject, phrases));
        return LastChunk(phrases) + 1;
    }

    // Past a comma or "and" the clause goes on only with a preposition: "to Russia and from Iran", "containers, including ...".
    private int Across(int i, int limit)
    {
        var at = i;
        while (at < limit && chunks[at].Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Date)
            at++;
        if (
            at >= limit
            || at - i > 3
            || chunks[at] is not { Kind: ChunkKind.Preposition } preposition
            || preposition.Words is "according to" or "per" or "as" or "with"
        )
            return -1;
        // "..., in London, the minister said": a comma that a clause of its own follows ends this one.
        return
            chunks[i].Kind == ChunkKind.Coordinator
            || (preposition.Words == "for" && at + 1 < limit && chunks[at + 1] is NounPhrase { Amount: not null })
            || preposition.Words
                is "including"
                    or "such as"
                    or "in exchange for"
                    or "in return for"
                    or "from"
                    or "to"
                    or "via"
                    or "through"
                    or "aboard"
            ? at
            : -1;
    }

    private int Closing(int i, int limit)
    {
        for (var at = i + 1; at < limit && at - i < 12; at++)
        {
            if (chunks[at].Words == ")")
                return at + 1;
        }

        return -1;
    }

    private int LastChunk(List<Nominal> phrases)
    {
        var last = phrases[^1].Last;
        var at = phrases[^1].At;
        while (at + 1 < chunks.Count && chunks[at + 1].Last <= last)
            at++;
        return at;
    }
}
