using Waybill.Core.Claims;
using Waybill.Reading.Attribution;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <summary>Reads a speaker's stance from the words around a trigger: modals, negation, governing verbs, adverbs, conditions.</summary>
internal sealed class StanceReader(SentenceView view)
{
    /// <summary>The stance on what a chunk states.</summary>
    /// <param name="trigger">Index of the chunk that states it.</param>
    /// <param name="first">Index of the first token of the clause.</param>
    /// <param name="last">Index of its last token.</param>
    public Stance Of(int trigger, int first, int last)
    {
        var stance = Stance.Plain;
        var chunk = view.Chunks[trigger];
        if (chunk is VerbGroup group)
            stance = OfVerb(stance, trigger, group);
        else
            stance = OfNoun(stance, trigger);
        stance = Negators(stance, first, chunk);
        stance = Adverbs(stance, chunk, first, last);
        if (IsConditional(trigger))
            stance = stance with { Act = Act.Propose, Certainty = Certainty.Underspecified };
        var carrier = Rebuttal.CarrierOf(view, trigger);
        return (carrier < 0 ? null : Rebuttal.Of(view, carrier)) ?? NoProof(stance, trigger);
    }

    private Stance OfVerb(Stance stance, int at, VerbGroup group)
    {
        if (group.IsNegated)
            stance = stance with { Polarity = Polarity.Negative };
        stance = Modal(stance, group);
        return group.IsInfinitive || group.IsGerund || group.Form == 0 ? Governed(stance, at, group.IsInfinitive) : stance;
    }

    private static Stance Modal(Stance stance, VerbGroup group) =>
        FactualityWords.Modal(group.Modal) switch
        {
            "possible" => stance with { Certainty = Certainty.Possible },
            "predict" => stance with { Act = Act.Predict },
            "propose" => stance with { Act = Act.Propose, Certainty = Certainty.Underspecified },
            "opine" => stance with { Act = Act.Opine, Certainty = Certainty.Underspecified },
            _ => stance,
        };

    // The verb that governs an infinitive, gerund or noun: plans to ship, refused to send, is negotiating a sale.
    private Stance Governed(Stance stance, int at, bool isInfinitive)
    {
        if (isInfinitive && at > 0 && view.Chunks[at - 1] is NounPhrase plan && FactualityWords.IntendNouns.Contains(plan.Head))
        {
            return stance with
            {
                Act = Act.Intend,
                Certainty = Certainty.Underspecified,
                Polarity = FactualityWords.Negators.Contains(view.Tokens[plan.First].Lower) ? Polarity.Negative : stance.Polarity,
            };
        }

        for (var i = at - 1; i >= 0 && at - i < 10; i--)
        {
            if (view.Chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Stop or ChunkKind.Relative)
                return stance;
            if (view.Chunks[i] is not VerbGroup governor || governor.Lemma is "have" or "do")
                continue;
            if (governor.IsNegated)
                stance = stance with { Polarity = Polarity.Negative };
            if (governor.Lemma == "be" && !isInfinitive)
                return Modal(stance, governor);
            if (governor.Lemma == "be")
                return isInfinitive && view.Chunks[at - 1] is { Kind: ChunkKind.Verb } ? stance with { Act = Act.Predict } : stance;
            var effect = FactualityWords.Verb(governor.Lemma);
            stance = Modal(stance, governor);
            stance = effect switch
            {
                "intend" => stance with { Act = Act.Intend, Certainty = Certainty.Underspecified },
                "failing" when view.Chunks[at] is VerbGroup => stance with { Polarity = Polarity.Negative },
                "seeming" => stance with { Certainty = Certainty.Probable },
                "predicting" when governor.IsPassive => stance with { Act = Act.Predict, Certainty = Certainty.Probable },
                _ => stance,
            };
            return governor.IsInfinitive ? Governed(stance, i, true) : stance;
        }

        return stance;
    }

    private Stance OfNoun(Stance stance, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 4; i--)
        {
            if (view.Chunks[i] is NounPhrase talk && FactualityWords.Speculation.Contains(talk.Head))
                return stance with { Act = Act.Propose, Certainty = Certainty.Possible };
        }

        return Governed(stance, at, false);
    }

    private Stance Negators(Stance stance, int first, Chunk trigger)
    {
        for (var i = Math.Max(0, first); i <= trigger.First; i++)
        {
            if (
                FactualityWords.Negators.Contains(view.Tokens[i].Lower)
                && !(i + 1 < view.Tokens.Count && view.Tokens[i + 1].Lower is "fewer" or "less" or "more" or "later")
                && !(i + 1 < view.Tokens.Count && FactualityWords.Proof.Contains(view.Tokens[i + 1].Lower))
            )
            {
                return stance with { Polarity = Polarity.Negative };
            }
        }

        var after = trigger.Last + 1;
        return trigger is VerbGroup && after < view.Tokens.Count && view.Tokens[after].Lower is "no" or "neither" or "nothing"
            ? stance with
            {
                Polarity = Polarity.Negative,
            }
            : stance;
    }

    private Stance Adverbs(Stance stance, Chunk trigger, int first, int last)
    {
        var from = Math.Max(0, Math.Min(first, trigger.First) - 2);
        var governor =
            trigger is NounPhrase
                ? view.Chunks.LastOrDefault(c => c.Kind == ChunkKind.Verb && c.Last < trigger.First && trigger.First - c.Last < 6)
                : null;
        if (governor is not null)
            (from, first) = (Math.Max(0, governor.First - 2), Math.Min(first, governor.First));
        for (var i = from; i <= Math.Min(last, view.Tokens.Count - 1); i++)
        {
            var lower = view.Tokens[i].Lower;
            if (i < first && view.Tokens[i].Lower is "," or "and" or "but" or ";")
                continue;
            if (ReportingWords.Hearsay.Contains(lower) && i <= trigger.Last + 1)
                stance = stance with { IsHearsay = true };
            if (FactualityWords.Adverb(lower) is { } effect && i <= trigger.Last + 1 && stance.Certainty == Certainty.Certain)
                stance = stance with { Certainty = effect == "probable" ? Certainty.Probable : Certainty.Possible };
        }

        return stance;
    }

    private bool IsConditional(int trigger)
    {
        for (var i = trigger - 1; i >= 0 && trigger - i < 16; i--)
        {
            if (view.Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative)
                return false;
            if (view.Chunks[i].Kind == ChunkKind.Subordinator && FactualityWords.Conditions.Contains(view.Chunks[i].Words))
                return true;
        }

        return false;
    }

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
