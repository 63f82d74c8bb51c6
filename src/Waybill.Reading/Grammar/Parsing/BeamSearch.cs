namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Looks for the best sequence of steps by keeping the best few after each. Twice as many steps as words lead to a tree, whichever they
/// are. Of equals the one found first stays ahead.
/// </summary>
/// <param name="pool">Holds the states.</param>
/// <param name="weights">Weigh the steps.</param>
/// <param name="width">How many states to keep.</param>
/// <param name="margin">How far behind the best a state may lie and be kept: most of what lies further never comes back.</param>
internal sealed class BeamSearch<TWeights>(ParsePool pool, TWeights weights, int width, long margin = long.MaxValue)
    where TWeights : struct, ITransitionScorer
{
    private readonly (long Score, int From, Transition Step)[] candidates = new (long, int, Transition)[width];
    private readonly int[] beam = new int[width];
    private readonly StateScorer<TWeights> scorer = new(pool, weights);
    private int found;

    /// <summary>The states kept, the best first.</summary>
    public ReadOnlySpan<int> Beam => beam.AsSpan(0, found);

    /// <summary>Searches to the end and gives the best last state.</summary>
    public int Run()
    {
        Begin();
        for (var step = 0; step < 2 * pool.Line.Count; step++)
            Advance(null);
        return beam[0];
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        scorer.Begin();
        (beam[0], found) = (pool.Begin(), 1);
    }

    /// <summary>Takes a step outside the beam.</summary>
    public int Take(int from, Transition step) => pool.Take(from, step, pool[from].Score + scorer.Score(in pool[from])[step], true);

    /// <summary>Takes one step in every state kept; a state stays gold when it takes the gold step.</summary>
    public void Advance(Transition? gold)
    {
        var kept = 0;
        for (var i = 0; i < found; i++)
        {
            ref var state = ref pool[beam[i]];
            var scores = scorer.Score(in state);
            for (var step = Transition.Shift; step <= Transition.Right; step++)
            {
                if (state.Allows(step, pool.Line.Count))
                    Insert((state.Score + scores[step], beam[i], step), ref kept);
            }
        }

        while (candidates[0].Score - candidates[kept - 1].Score > margin)
            kept--;
        for (var i = 0; i < kept; i++)
        {
            var (score, from, step) = candidates[i];
            beam[i] = pool.Take(from, step, score, pool[from].IsGold && step == gold);
        }

        found = kept;
    }

    private void Insert((long Score, int From, Transition Step) candidate, ref int kept)
    {
        if (kept == candidates.Length && candidate.Score <= candidates[kept - 1].Score)
            return;
        if (kept > 0 && candidates[0].Score - candidate.Score > margin)
            return;
        var at = kept < candidates.Length ? kept++ : kept - 1;
        for (; at > 0 && candidates[at - 1].Score < candidate.Score; at--)
            candidates[at] = candidates[at - 1];
        candidates[at] = candidate;
    }
}
