using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Fillers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <summary>
/// Reads the verdict on what a noun such as <c>allegation</c> carries: "claims that ... rest on no evidence", "reports of ... are
/// false".
/// </summary>
internal static class Rebuttal
{
    private const int Farthest = 40;
    private const int FarthestTruth = 6;

    /// <summary>The stance that the verdict gives; null where none is given.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="noun">Index of the noun's phrase among the chunks.</param>
    public static Stance? Of(SentenceView view, int noun)
    {
        if (!Carries(view, noun))
            return null;
        // "there is no truth in reports that"
        if (
            noun >= 2
            && view.Chunks[noun - 1].Kind == ChunkKind.Preposition
            && view.Chunks[noun - 2] is NounPhrase proof
            && IsNone(view, noun - 2, proof)
            && (proof.Head == "truth" || FactualityWords.Proof.Contains(proof.Head))
        )
            return proof.Head == "truth" ? Stance.Denied : Stance.Unproven;
        // "the claims of Chad that"
        var isClause =
            view.Chunks[noun + 1].Words == "that"
            || (view.Chunks[noun + 1].Words == "of" && noun + 3 < view.Chunks.Count && view.Chunks[noun + 3].Words == "that");
        var called = noun > 0 && view.Chunks[noun - 1] is VerbGroup caller && IsVerdict(caller.Lemma);
        for (var i = noun + 2; i < view.Chunks.Count && i - noun < Farthest; i++)
        {
            if (view.Chunks[i] is { Kind: ChunkKind.Stop, Words: ";" or "." })
                return null;
            if (called && Verdict(view, i) is { } word)
                return word;
            if (view.Chunks[i] is not VerbGroup { IsInfinitive: false, IsGerund: false } verb || IsReduced(view, i, verb))
                continue;
            if (!isClause)
                return After(view, i);
            isClause = false;
        }

        return null;
    }

    /// <summary>True for a verb that calls something by a word: "called the report false".</summary>
    public static bool IsVerdict(string lemma) => lemma is "call" or "brand" or "label" or "describe" or "deem";

    /// <summary>The noun whose content holds a chunk; -1 when none does.</summary>
    public static int CarrierOf(SentenceView view, int trigger)
    {
        for (var i = trigger - 1; i >= 0 && trigger - i < Farthest; i--)
        {
            if (view.Chunks[i].Kind == ChunkKind.Stop)
                return -1;
            if (Carries(view, i))
                return Reaches(view, i, trigger) ? i : -1;
        }

        return -1;
    }

    // "having called reports of a deployment groundless, admitted in May that it had sent ...": what is admitted is no part of the reports.
    private static bool Reaches(SentenceView view, int noun, int trigger)
    {
        var node = view.Chunks[trigger] is VerbGroup own ? own.Predicate : ((NounPhrase)view.Chunks[trigger]).Node;
        if (view.Chunks[noun + 1].Words == "that" && view.Tree.IsUnder(node, ((NounPhrase)view.Chunks[noun]).Node))
            return true;
        for (var i = noun + 2; i < trigger; i++)
        {
            if (
                view.Chunks[i] is VerbGroup { IsInfinitive: false, IsGerund: false } verb
                && (!verb.IsReduced || CueLexicon.Verb(verb.Lemma).Any(c => c.Takes.Contains("clause")))
            )
                return false;
        }

        return true;
    }

    // "claims that", "a report of", "rumours about"
    private static bool Carries(SentenceView view, int at) =>
        at + 2 < view.Chunks.Count
        && view.Chunks[at] is NounPhrase phrase
        && (CueLexicon.IsStatement(phrase.Head) || FactualityWords.Speculation.Contains(phrase.Head) || NounKinds.Is("told", phrase.Head))
        && view.Chunks[at + 1] is { Words: "that" or "of" or "about" };

    private static bool IsReduced(SentenceView view, int at, VerbGroup verb) =>
        verb.IsBareParticiple
        && at + 1 < view.Chunks.Count
        && view.Chunks[at + 1] is { Kind: ChunkKind.Preposition, Words: "by" or "to" or "from" };

    private static Stance? After(SentenceView view, int verb)
    {
        if (IsUnreal(view, verb))
            return Stance.Denied;
        for (var i = verb + 1; i < view.Chunks.Count && i - verb <= 4; i++)
        {
            if (view.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Coordinator or ChunkKind.Verb)
                return null;
            if (Verdict(view, i) is { } verdict)
                return verdict;
            if (
                view.Chunks[i] is NounPhrase proof
                && FactualityWords.Proof.Contains(proof.Head)
                && (IsNone(view, i, proof) || ((VerbGroup)view.Chunks[verb]) is { Lemma: "lack" } or { IsNegated: true })
            )
                return Stance.Unproven;
        }

        return view.Chunks[verb] is VerbGroup { Lemma: "lack" } ? Stance.Unproven : null;
    }

    // "do not correspond to reality", "have nothing to do with the facts"
    private static bool IsUnreal(SentenceView view, int verb)
    {
        var group = (VerbGroup)view.Chunks[verb];
        if (group.Lemma is not ("correspond" or "match" or "reflect" or "accord" or "agree" or "have" or "bear" or "fit"))
            return false;
        var isNegated = group.IsNegated;
        for (var i = verb + 1; i < view.Chunks.Count && i - verb <= FarthestTruth; i++)
        {
            if (view.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop)
                return false;
            if (view.Chunks[i] is not NounPhrase phrase)
                continue;
            isNegated |= phrase.Head == "nothing" || view.Tokens[phrase.First].Lower == "no";
            if (phrase.Head is "reality" or "truth" or "facts" && (i + 1 >= view.Chunks.Count || view.Chunks[i + 1].Words != "that"))
                return isNegated;
        }

        return false;
    }

    private static bool IsNone(SentenceView view, int at, NounPhrase proof) =>
        FactualityWords.Negators.Contains(view.Tokens[proof.First].Lower)
        || view.Tokens[proof.First].Lower == "little"
        || (at > 0 && view.Chunks[at - 1] is { Words: "without" });

    private static Stance? Verdict(SentenceView view, int at) =>
        view.Chunks[at] is not { Kind: ChunkKind.Adverb or ChunkKind.Noun } chunk
        || (at > 0 && view.Chunks[at - 1] is VerbGroup { IsNegated: true })
            ? null
        : FactualityWords.Falsity.Contains(view.Tokens[chunk.Last].Lower) ? Stance.Denied
        : IsMere(view, chunk) ? Stance.Unproven
        : null;

    // "are pure speculation"
    private static bool IsMere(SentenceView view, Chunk chunk) =>
        chunk.Last > chunk.First
        && FactualityWords.Mere.Contains(view.Tokens[chunk.Last - 1].Lower)
        && FactualityWords.Speculation.Contains(view.Tokens[chunk.Last].Lower);
}
