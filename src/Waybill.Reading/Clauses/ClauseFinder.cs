using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>Finds what stands in the slots of a verb by its place among the chunks. A parsed grammar will take this place.</summary>
internal sealed class ClauseFinder
{
    private readonly IReadOnlyList<Chunk> chunks;
    private readonly SubjectFinder subjects;

    /// <summary>Prepares a sentence.</summary>
    public ClauseFinder(SentenceView view)
    {
        chunks = view.Chunks;
        subjects = new SubjectFinder(chunks);
    }

    /// <summary>The subject of the verb group at an index among the chunks; null when none is found.</summary>
    public Argument? Subject(int verb) => subjects.Find(verb);

    /// <summary>All the verb's arguments: subject, objects and phrases after prepositions.</summary>
    public List<Argument> Arguments(int verb)
    {
        var found = new List<Argument>();
        if (subjects.Find(verb) is { } subject)
        {
            found.Add(subject);
            found.AddRange(Fronted(subject, verb));
        }

        found.AddRange(After(verb));
        var isOpen = found.Count > 0 && found[0].Slot == Argument.Subject && chunks[verb] is VerbGroup { IsPassive: false };
        if (isOpen && !found.Exists(a => a.Slot == Argument.Object) && subjects.RelativeObject(found[0]) is { } left)
            found.Add(left with { Slot = Argument.Object });
        return found;
    }

    /// <summary>What stands after a verb or noun, up to the end of its clause.</summary>
    public List<Argument> After(int at)
    {
        var walk = new RightWalk(chunks, at);
        return walk.Arguments();
    }

    // "In return for oil, Mali ..." and what stands between the subject and the verb: "weapons from Iran were seized".
    private List<Argument> Fronted(Argument subject, int verb)
    {
        var found = new List<Argument>();
        var subjectAt = subject.Phrases[0].At;
        if (subjectAt > verb)
            return found;
        for (var i = subjectAt - 1; i >= 0 && subjectAt - i < 16; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Subordinator or ChunkKind.Relative)
                break;
            if (
                chunks[i].Kind == ChunkKind.Preposition
                && Opens(i)
                && chunks[i].Words is not ("of" or "according to" or "per")
                && chunks[i + 1] is NounPhrase
            )
                found.Add(new(chunks[i].Words, Nominals.From(chunks, i + 1, subjectAt)) { IsFronted = true });
        }

        for (var i = subject.Phrases[^1].At + 1; i + 1 < verb; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Comma)
                break;
            if (chunks[i].Kind == ChunkKind.Preposition && chunks[i].Words != "of" && chunks[i + 1] is NounPhrase)
                found.Add(new(chunks[i].Words, Nominals.From(chunks, i + 1, verb)));
        }

        return found;
    }

    // A fronted phrase stands at the head of its clause; one inside "a report from the agency" does not.
    private bool Opens(int at) =>
        at == 0
        || chunks[at - 1].Kind
            is ChunkKind.Stop
                or ChunkKind.Comma
                or ChunkKind.Coordinator
                or ChunkKind.Relative
                or ChunkKind.Quote
                or ChunkKind.Adverb;
}
