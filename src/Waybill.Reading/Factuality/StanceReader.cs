using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <summary>
/// Reads a speaker's stance from the tree: the trigger's own modals, negation and adverbs, then those of all that governs it.
/// </summary>
internal sealed class StanceReader(SentenceView view)
{
    private const int Deepest = 10;
    private readonly SyntaxTree tree = view.Tree;

    /// <summary>The words that gave the stance last read.</summary>
    public List<StanceCue> Cues { get; } = [];

    /// <summary>The stance on what a chunk states.</summary>
    /// <param name="trigger">Index of the chunk that states it.</param>
    /// <param name="first">Index of the first token of the clause.</param>
    /// <param name="last">Index of its last token.</param>
    public Stance Of(int trigger, int first, int last)
    {
        var chunk = view.Chunks[trigger];
        var governors = new Governors(view, chunk);
        var stance = governors.Apply(Stance.Plain);
        Cues.AddRange(governors.Cues);
        stance = Negators(stance, first, chunk);
        stance = Adverbs(stance, chunk, governors.Visited, first, last);
        if (IsConditional(chunk))
            stance = stance with { Act = Act.Propose, Certainty = Certainty.Underspecified };
        var carrier = Rebuttal.CarrierOf(view, trigger);
        return (carrier < 0 ? null : Rebuttal.Of(view, carrier)) ?? NoProof(stance, trigger);
    }

    // "no drones have gone", "sent no weapons", "neither side sent"
    private Stance Negators(Stance stance, int first, Chunk trigger)
    {
        for (var i = Math.Max(0, first); i <= trigger.Last; i++)
        {
            if (!IsNegator(i))
                continue;
            Cues.Add(new("polarity", i, i, "negation"));
            return stance with { Polarity = Polarity.Negative };
        }

        if (trigger is not VerbGroup verb || (NoneOf(verb) is >= 0 and var subject ? subject : None(verb)) is not (>= 0 and var none))
            return stance;
        Cues.Add(new("polarity", none, none, "negation"));
        return stance with { Polarity = Polarity.Negative };
    }

    // "none of them had shipped weapons": the subject where it is nobody; -1 where it is somebody.
    private int NoneOf(VerbGroup verb) =>
        tree.Dependent(verb.Predicate, "nsubj", "nsubj:pass") is >= 0 and var subject && view.Tokens[subject].Lower is "none" or "neither"
            ? subject
            : -1;

    // "sent no weapons", "sent Chad no drones", "provided Chad with no drones"; -1 where nothing is denied behind the verb.
    private int None(VerbGroup verb)
    {
        var after = verb.Last + 1;
        if (IsNone(after))
            return after;
        if (after >= view.Tokens.Count || view.Chunks[view.ChunkAt(after)] is not NounPhrase { Names.Count: > 0, Last: var last })
            return -1;
        if (IsNone(last + 1))
            return last + 1;
        return
            last + 1 < view.Tokens.Count
            && view.Tokens[last + 1].Lower == "with"
            && verb.Lemma is "provide" or "supply" or "furnish" or "equip" or "arm"
            && IsNone(last + 2)
            ? last + 2
            : -1;
    }

    private bool IsNone(int at) =>
        at >= 0 && at < view.Tokens.Count && view.Tokens[at].Lower is "no" or "neither" or "nothing" && IsNegator(at);

    private bool IsNegator(int at)
    {
        if (!FactualityWords.Negators.Contains(view.Tokens[at].Lower) || at + 1 >= view.Tokens.Count)
            return false;
        var next = view.Tokens[at + 1].Lower;
        return next is not ("fewer" or "less" or "more" or "later" or "longer" or "doubt") && !FactualityWords.Proof.Contains(next);
    }

    private Stance Adverbs(Stance stance, Chunk trigger, List<int> visited, int first, int last)
    {
        for (var i = 0; i < view.Tokens.Count; i++)
        {
            var lower = view.Tokens[i].Lower;
            var isHearsay = CueLexicon.Hearsay.Contains(lower);
            // "almost certainly" is how services say that they do not know it.
            var isNearly = lower == "certainly" && i > 0 && FactualityWords.IsNearly(view.Tokens[i - 1].Lower);
            if (!isHearsay && !isNearly && FactualityWords.Adverb(lower) is null)
                continue;
            var isInside = i >= first && i <= last && i <= trigger.Last + 1;
            if (!isInside && !visited.Contains(tree.Heads[i]))
                continue;
            if (isInside && !IsOfClause(i, visited))
                continue;
            Cues.Add(new("certainty", i, i, isHearsay ? "hearsay" : "adverb"));
            if (isHearsay)
                stance = stance with { IsHearsay = true };
            if ((isNearly ? "probable" : FactualityWords.Adverb(lower)) is { } effect && stance.Certainty == Certainty.Certain)
                stance = stance with { Certainty = effect == "probable" ? Certainty.Probable : Certainty.Possible };
        }

        return stance;
    }

    // True where the clause that a word stands in is one of those that govern the trigger.
    private bool IsOfClause(int token, List<int> visited)
    {
        var at = token;
        for (var steps = 0; steps < Deepest && at >= 0; steps++)
        {
            if (visited.Contains(at))
                return true;
            if (at != token && view.GroupOf(at) is not null)
                return false;
            at = tree.Heads[at];
        }

        return at < 0;
    }

    // "if", "unless" or "should" on the trigger's clause or on one that holds it.
    private bool IsConditional(Chunk trigger)
    {
        var at = trigger is VerbGroup group ? group.Predicate : ((NounPhrase)trigger).Node;
        for (var steps = 0; steps < Deepest && at >= 0; steps++)
        {
            foreach (var child in tree.Dependents(at))
            {
                if (
                    child < at
                    && tree.Is(child, "mark", "advmod", "aux", "cc")
                    && FactualityWords.Conditions.Contains(view.Tokens[child].Lower)
                    && (view.Tokens[child].Lower != "should" || IsInverted(child, at))
                )
                {
                    Cues.Add(new("act", child, child, "condition"));
                    return true;
                }
            }

            if (tree.Is(at, "acl:relcl"))
                return false;
            at = tree.Heads[at];
        }

        return false;
    }

    // "should the deal go through"
    private bool IsInverted(int auxiliary, int predicate) =>
        tree.Dependent(predicate, "nsubj") is >= 0 and var subject && auxiliary < tree.Span(subject).First;

    // "it is untrue that", "it is not true that", "there is no truth in reports that"
    private bool IsUntrue(int at)
    {
        var word = view.Tokens[view.Chunks[at].Last].Lower;
        return at + 1 < view.Chunks.Count
            && (
                (word == "truth" && view.Tokens[view.Chunks[at].First].Lower == "no")
                || (
                    view.Chunks[at + 1].Words == "that"
                    && BeBefore(at) is { } be
                    && (be.IsNegated ? word is "true" or "correct" or "accurate" or "case" : FactualityWords.Falsity.Contains(word))
                )
            );
    }

    private VerbGroup? BeBefore(int at)
    {
        var i = at - 1;
        while (i > 0 && view.Chunks[i].Kind == ChunkKind.Adverb)
            i--;
        return i >= 0 && view.Chunks[i] is VerbGroup { Lemma: "be" } be ? be : null;
    }

    // "there is no proof that ...", "without evidence that": the speaker does not hold it, and does not say that it is not so.
    private Stance NoProof(Stance stance, int trigger)
    {
        for (var i = trigger - 1; i >= 0 && trigger - i < 12; i--)
        {
            if (
                view.Chunks[i] is NounPhrase proof
                && FactualityWords.Proof.Contains(proof.Head)
                && (
                    view.Tokens[proof.First].Lower == "no"
                    || (i > 0 && view.Chunks[i - 1] is { Words: "without" } or VerbGroup { IsNegated: true })
                )
            )
            {
                return Stance.Unproven;
            }

            if (IsUntrue(i))
                return Stance.Denied;
            if (view.Chunks[i].Kind == ChunkKind.Stop)
                break;
        }

        return stance;
    }
}
