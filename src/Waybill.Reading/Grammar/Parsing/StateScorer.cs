namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Weighs the steps from a state. What hangs on places alone is summed once and kept while the sentence lasts: most states in a beam
/// look at the same words.
/// </summary>
internal sealed class StateScorer<TWeights>(ParsePool pool, TWeights weights)
    where TWeights : struct, ITransitionScorer
{
    private const int SlotsPerWord = 32;

    // In the place of a word that a group of features does not look at.
    private const int Any = -9;

    private readonly uint[] features = new uint[SubtreeFeatures.Most];
    private Kept[] memory = [];
    private int mask;
    private int sentence;

    /// <summary>Begins a sentence, or forgets what it kept.</summary>
    public void Begin()
    {
        sentence++;
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(pool.Line.Count * SlotsPerWord));
        if (memory.Length < slots)
            memory = new Kept[slots];
        mask = slots - 1;
    }

    /// <summary>The weight of each step from a state.</summary>
    public StepScores Score(ref readonly ParseState state)
    {
        var top = pool.Tree(state.Top).Place;
        var below = pool.Tree(pool.Tree(state.Top).Below).Place;
        var own = weights.Score(features.AsSpan(0, SubtreeFeatures.Extract(pool, in state, features)));
        return own + Places(Any, top, state.Next) + Places(below, top, Any) + Places(below, top, state.Next);
    }

    private StepScores Places(int below, int top, int next)
    {
        ref var kept = ref memory[(int)((uint)(below * 0x9E37_79B1L + top * 0x85EB_CA77L + next * 0xC2B2_AE3DL >> 8) & (uint)mask)];
        if (kept.Sentence != sentence || kept.Below != below || kept.Top != top || kept.Next != next)
        {
            Span<uint> group = stackalloc uint[PlaceFeatures.Most];
            var count =
                below == Any ? PlaceFeatures.Next(pool, top, next, group)
                : next == Any ? PlaceFeatures.Top(pool, below, top, group)
                : PlaceFeatures.Three(pool, below, top, next, group);
            kept = new(sentence, below, top, next, weights.Score(group[..count]));
        }

        return kept.Sum;
    }

    private readonly record struct Kept(int Sentence, int Below, int Top, int Next, StepScores Sum);
}
