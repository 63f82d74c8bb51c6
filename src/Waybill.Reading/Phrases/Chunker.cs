using Waybill.Reading.Dates;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Cuts a sentence along its tree: noun phrases up to their heads, verbs with their auxiliaries, and the words between.</summary>
internal sealed class Chunker(SentenceView view)
{
    private readonly SyntaxTree tree = view.Tree;
    private readonly int[] longPreposition = new int[view.Tokens.Count];
    private readonly List<Chunk> chunks = [];

    private IReadOnlyList<Token> Tokens => view.Tokens;

    /// <summary>The chunks.</summary>
    public List<Chunk> Cut()
    {
        var closed = LongPrepositions();
        var phrases = new PhraseSpans(view, closed).Find();
        var covered = new bool[Tokens.Count];
        var dateAt = new DateMention?[Tokens.Count];
        for (var i = 0; i < phrases.Length; i++)
        {
            if (phrases[i] is { } phrase)
                Array.Fill(covered, true, i, phrase.Last - i + 1);
        }

        foreach (var date in view.Dates)
        {
            if (!covered[date.First])
            {
                dateAt[date.First] = date;
                Array.Fill(covered, true, date.First, date.Last - date.First + 1);
            }
        }

        var groups = VerbGroups.Find(view, covered);
        for (var at = 0; at < Tokens.Count;)
        {
            if (phrases[at] is { } phrase)
                Add(NounPhrases.Make(view, at, phrase.Last, phrase.Node));
            else if (dateAt[at] is { } date)
                Add(new DateChunk(date, view.Words(date.First, date.Last)));
            else if (groups[at] is { } group)
                Add(group);
            else if (longPreposition[at] > 0)
                Add(new(ChunkKind.Preposition, at, at + longPreposition[at] - 1, view.Words(at, at + longPreposition[at] - 1)));
            else
                Add(new(Kind(at), at, at, Tokens[at].Lower));
            at = chunks[^1].Last + 1;
        }

        return chunks;
    }

    private void Add(Chunk chunk) => chunks.Add(chunk);

    private ChunkKind Kind(int at)
    {
        var lower = Tokens[at].Lower;
        if (Tokens[at].Kind == TokenKind.Quote)
            return ChunkKind.Quote;
        if (lower == ",")
            return ChunkKind.Comma;
        if (Tokens[at].Kind == TokenKind.Mark)
            return ChunkKind.Stop;
        if (WordClasses.Relatives.Contains(lower))
            return ChunkKind.Relative;
        if (tree.Tags[at] == Upos.Cconj || (WordClasses.Coordinators.Contains(lower) && tree.Relations[at] is "cc" or "cc:preconj"))
            return ChunkKind.Coordinator;
        if (Particles.IsAt(view, at))
            return ChunkKind.Adverb;
        if (tree.Relations[at] is "compound:prt" && lower is "of" or "from" or "to" or "for" or "with" or "by" or "at")
            return ChunkKind.Preposition;
        if (tree.Relations[at] is "compound:prt" or "advmod")
            return WordClasses.Subordinators.Contains(lower) && lower is not ("so" or "once" or "should")
                ? ChunkKind.Subordinator
                : ChunkKind.Adverb;
        if (WordClasses.Subordinators.Contains(lower) || OpensClause(at))
            return ChunkKind.Subordinator;
        if (WordClasses.Prepositions.Contains(lower) || tree.Relations[at] == "case" || tree.Tags[at] == Upos.Adp)
            return ChunkKind.Preposition;
        return tree.Relations[at] == "mark" ? ChunkKind.Subordinator : ChunkKind.Adverb;
    }

    // "after Iran exchanged fire", but "after exchanging fire" stands after a preposition.
    private bool OpensClause(int at) =>
        tree.Relations[at] == "mark"
        && Tokens[at].Lower is "after" or "before" or "since" or "until" or "till" or "as" or "for" or "with" or "than" or "like"
        && tree.Heads[at] >= 0
        && tree.Xpos[tree.Heads[at]] is "VBD" or "VBP" or "VBZ";

    private bool[] LongPrepositions()
    {
        var closed = new bool[Tokens.Count];
        for (var at = 0; at < Tokens.Count; at++)
        {
            var length = LengthAt(at);
            if (length == 0)
            {
                // "containers, including rockets": no verb.
                closed[at] = Tokens[at].Lower == "including";
                longPreposition[at] = closed[at] ? 1 : 0;
                continue;
            }

            longPreposition[at] = length;
            Array.Fill(closed, true, at, length);
            at += length - 1;
        }

        return closed;
    }

    private int LengthAt(int at)
    {
        if (!WordClasses.LongPrepositions.TryGetValue(Tokens[at].Lower, out var candidates))
            return 0;
        foreach (var words in candidates)
        {
            var fits = at + words.Length <= Tokens.Count;
            for (var i = 0; fits && i < words.Length; i++)
                fits = Tokens[at + i].Lower == words[i];
            if (fits)
                return words.Length;
        }

        return 0;
    }
}
