using Waybill.Reading.Attribution;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <summary>Finds the subject of a verb by walking left; each verb is walked once.</summary>
internal sealed class SubjectFinder(IReadOnlyList<Chunk> chunks)
{
    private const int Deepest = 8;
    private readonly Dictionary<int, Argument?> known = [];

    /// <summary>The subject; null when none is found.</summary>
    public Argument? Find(int verb) => Find(verb, 0);

    private Argument? Find(int verb, int depth)
    {
        if (depth > Deepest)
            return null;
        if (!known.TryGetValue(verb, out var subject))
            known[verb] = subject = Walk(verb, depth);
        return subject;
    }

    private Argument? Walk(int verb, int depth)
    {
        var group = (VerbGroup)chunks[verb];
        for (var i = verb - 1; i >= 0;)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Date or ChunkKind.Quote:
                    i--;
                    break;
                case ChunkKind.Noun when ((NounPhrase)chunk) is { Head: "it" or "he" or "she" or "they" }:
                    return group.IsInfinitive ? Controlled(i, group, depth) : Group(i, verb);
                case ChunkKind.Noun when group.IsGerund && OnlyAdverbs(i, verb):
                    return Group(i, verb);
                case ChunkKind.Noun:
                    if (group.IsInfinitive || group.IsGerund)
                        return Controlled(i, group, depth);
                    if (Governed(i) is not { } preposition || (IsReduced(group, verb) && i == verb - 1))
                        return Group(i, verb);
                    i = preposition - 1;
                    break;
                // "rejected accusations of arming them": who rejects them is accused.
                case ChunkKind.Preposition
                    when group.IsGerund
                        && chunk.Words == "of"
                        && i > 0
                        && chunks[i - 1] is NounPhrase said
                        && ReportingWords.Noun(said.Head) is not null:
                    return Governor(i, depth, group);
                case ChunkKind.Preposition when group.IsGerund:
                    return i > 0 && chunks[i - 1] is NounPhrase && chunk.Words is "of" or "from"
                        ? Controlled(i - 1, group, depth)
                        : Governor(i, depth, group);
                case ChunkKind.Relative:
                    return Antecedent(i);
                case ChunkKind.Verb when ((VerbGroup)chunk).IsBareParticiple && !group.IsInfinitive && !group.IsGerund:
                    // "shells used by Russia come": the participle and its subject stand between.
                    return Find(i, depth + 1);
                case ChunkKind.Verb
                    when group.IsBareParticiple && ((VerbGroup)chunk).Lemma is "become" or "be" or "remain" or "seem" or "feel" or "get":
                    return Find(i, depth + 1);
                case ChunkKind.Verb:
                    return group.IsInfinitive || group.IsGerund ? Find(i, depth + 1) : null;
                case ChunkKind.Coordinator:
                    return Governor(i, depth, group);
                case ChunkKind.Comma:
                    if (RelativeClause(i) is { } head)
                        return Group(head, head + 1);
                    if (group.IsGerund || group.IsBareParticiple)
                        return Governor(i, depth, group) ?? (i > 0 && chunks[i - 1] is NounPhrase ? Group(i - 1, i) : null);
                    if (Opening(i) is not { } outside)
                        return null;
                    i = outside;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    // "the ship, which Paris sanctioned in 2022, docked": the phrase before the clause between commas.
    private int? RelativeClause(int comma)
    {
        for (var i = comma - 1; i > 0 && comma - i < 24; i--)
        {
            if (chunks[i].Kind is ChunkKind.Stop)
                return null;
            if (chunks[i].Kind == ChunkKind.Comma)
                return chunks[i + 1].Kind == ChunkKind.Relative && chunks[i - 1] is NounPhrase ? i - 1 : null;
        }

        return null;
    }

    /// <summary>What a relative clause without an object leaves out: the ship "which Paris sanctioned".</summary>
    public Argument? RelativeObject(Argument subject)
    {
        var at = subject.Phrases[0].At - 1;
        return
            at > 0
            && chunks[at] is { Kind: ChunkKind.Relative, Words: "which" or "that" or "whom" }
            && chunks[at - 1] is NounPhrase or { Kind: ChunkKind.Comma }
            ? Antecedent(at)
            : null;
    }

    // "weapons sent to Chad": a participle without an object right after it; "Iran shipped drones" is a past.
    private bool IsReduced(VerbGroup group, int verb)
    {
        var next = verb + 1;
        while (next < chunks.Count && chunks[next].Kind == ChunkKind.Adverb)
            next++;
        if (VerbLexicon.Sayings.Contains(group.Lemma) && (next >= chunks.Count || chunks[next].Words != "by"))
            return false;
        return group.IsBareParticiple && (next >= chunks.Count || chunks[next] is not NounPhrase);
    }

    private bool OnlyAdverbs(int noun, int verb)
    {
        for (var i = noun + 1; i < verb; i++)
        {
            if (chunks[i].Kind != ChunkKind.Adverb)
                return false;
        }

        return true;
    }

    // The noun phrase before a relative word.
    private Argument? Antecedent(int relative)
    {
        var at = relative - 1;
        // "shells, half of which do not work"
        if (
            at >= 2
            && chunks[at].Words == "of"
            && chunks[at - 1] is NounPhrase { Amount: not null }
            && chunks[at - 2].Kind == ChunkKind.Comma
        )
            at -= 2;
        while (at >= 0 && chunks[at].Kind is ChunkKind.Comma or ChunkKind.Preposition)
            at--;
        return at >= 0 && chunks[at] is NounPhrase ? Group(at, at + 1, withOf: false) : null;
    }

    // The subject of the nearest verb to the left of a participle clause, infinitive or joined verb.
    private Argument? Governor(int at, int depth, VerbGroup joined)
    {
        for (var i = at - 1; i >= 0 && at - i < 40; i--)
        {
            if (
                chunks[i] is VerbGroup { IsInfinitive: false } other
                && Agrees(other, joined)
                && (!other.IsBareParticiple || chunks[i - (i > 0 ? 1 : 0)] is not { Kind: ChunkKind.Preposition })
            )
                return Find(i, depth + 1);
            if (chunks[i] is { Kind: ChunkKind.Stop, Words: ";" or ":" or "." })
                return null;
        }

        return null;
    }

    // Joined verbs have one form: "quotes ... and cites"; a participle clause hangs on a finite verb.
    private static bool Agrees(VerbGroup other, VerbGroup joined)
    {
        if (joined.IsGerund || joined.IsBareParticiple)
            return !other.IsGerund;
        return joined.HasAuxiliary || other.HasAuxiliary ? !other.IsGerund : (other.Form & joined.Form) != 0;
    }

    // "asked Iran to ship": Iran ships; "paid Iran to ship": told by the verb; "the only states to recognise": those that are.
    private Argument? Controlled(int noun, VerbGroup group, int depth)
    {
        for (var i = noun - 1; i >= 0 && noun - i < 20; i--)
        {
            if (chunks[i] is not VerbGroup governor)
            {
                if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Subordinator)
                    break;
                continue;
            }

            if (VerbLexicon.ObjectControl.Contains(governor.Lemma) && i < noun)
                return Group(FirstAfter(i, noun), noun + 1);
            if (governor.Lemma == "be" && group.IsInfinitive)
                return Find(i, depth + 1);
            return group.IsGerund && i == noun - 1 ? Group(noun, noun + 1) : Find(i, depth + 1);
        }

        return Governed(noun) is null ? Group(noun, noun + 1) : null;
    }

    private int FirstAfter(int verb, int otherwise) => chunks[verb + 1] is NounPhrase ? verb + 1 : otherwise;

    // The preposition that a phrase, or the list that it ends, stands after; "of" counts with the phrase before it.
    private int? Governed(int noun)
    {
        var hasCoordinator = false;
        for (var i = noun - 1; i >= 0; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Preposition:
                    return i;
                case ChunkKind.Coordinator
                or ChunkKind.Comma
                    when i > 0 && chunks[i - 1] is NounPhrase && (hasCoordinator || chunks[i].Kind == ChunkKind.Coordinator):
                    hasCoordinator = true;
                    i--;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    // Where the words between two commas leave off: "Tehran, the report says, shipped".
    private int? Opening(int comma)
    {
        for (var i = comma - 1; i > 0 && comma - i < 24; i--)
        {
            if (chunks[i].Kind == ChunkKind.Comma)
                return i - 1;
            if (chunks[i] is { Kind: ChunkKind.Stop, Words: not ("(" or ")") })
                return null;
        }

        return null;
    }

    // The phrases joined up to one that stands right before a verb: "Russia, Syria and North Korea are".
    private Argument Group(int noun, int limit, bool withOf = true)
    {
        var first = noun;
        var joined = 0;
        for (var i = noun - 1; i >= 0 && joined < 8; i--)
        {
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Date)
                continue;
            if (
                chunks[i] is not NounPhrase
                || !IsJoin(i + 1, first, noun)
                || (i > 0 && chunks[i - 1] is VerbGroup { Lemma: not ("say" or "report" or "claim" or "believe") })
            )
                break;
            if (i > 0 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 1].Words != "of")
                break;
            (first, joined) = (i, joined + 1);
        }

        var starts = first;
        while (
            withOf
            && starts >= 2
            && chunks[starts - 1] is { Kind: ChunkKind.Preposition, Words: "of" }
            && chunks[starts - 2] is NounPhrase whole
            && !(whole.Names.Count > 0 && whole.Amount is null && ((NounPhrase)chunks[starts]).Amount is not null)
        )
            starts -= 2;
        return new(Argument.Subject, Nominals.From(chunks, starts, Math.Max(limit, noun + 1)));
    }

    private bool IsJoin(int from, int to, int end)
    {
        for (var i = from; i < to; i++)
        {
            if (chunks[i].Kind == ChunkKind.Coordinator && chunks[i].Words is "and" or "or" or "&")
                return true;
        }

        return to - from == 1 && chunks[from].Kind == ChunkKind.Comma && HasCoordinatorBetween(to, end);
    }

    private bool HasCoordinatorBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (chunks[i].Kind == ChunkKind.Coordinator)
                return true;
        }

        return false;
    }
}
