using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Train.Parsing;

/// <summary>
/// Learns the weights of the steps: a perceptron over whole sentences with beam search; where the wrong steps lead most, there it
/// learns (max-violation: Huang, Fayong and Guo 2012).
/// </summary>
/// <param name="guesses">For each part of the data, the labeller that has not seen that part.</param>
/// <param name="width">The width of the beam.</param>
internal sealed class TransitionTrainer(IReadOnlyList<ArcLabeller> guesses, int width)
{
    private readonly TransitionLearner learner = new();
    private readonly uint[] features = new uint[StateFeatures.Most];

    /// <summary>What has been learnt.</summary>
    public TransitionLearner Learner => learner;

    /// <summary>Goes through the sentences once, in an order that the generator shuffles; gives how many came out whole.</summary>
    public int Pass(IReadOnlyList<TrainingSentence> sentences, Random order)
    {
        var whole = 0;
        var permutation = Enumerable.Range(0, sentences.Count).ToArray();
        order.Shuffle(permutation);
        var pools = guesses.Select(g => new ParsePool(g)).ToArray();
        var searches = pools.Select(p => new BeamSearch<TransitionLearner.Scorer>(p, learner.Current, width)).ToArray();
        foreach (var index in permutation)
        {
            var sentence = sentences[index];
            guesses[sentence.Fold].Begin(sentence.Codes);
            if (Learn(sentence, pools[sentence.Fold], searches[sentence.Fold]))
                whole++;
            learner.Time++;
        }

        return whole;
    }

    private bool Learn(TrainingSentence sentence, ParsePool pool, BeamSearch<TransitionLearner.Scorer> search)
    {
        int[] heads = [.. sentence.Heads.Select(head => head < 0 ? sentence.Heads.Length : head)];
        var gold = GoldSteps.Of(GoldSteps.Projective(heads)) ?? throw new InvalidOperationException("A projective tree has steps.");
        search.Begin();
        var at = search.Beam[0];
        var (worst, wrong, right) = (-1L, -1, -1);
        foreach (var step in gold)
        {
            search.Advance(step);
            at = search.Take(at, step);
            ref var best = ref pool[search.Beam[0]];
            if (!best.IsGold && best.Score - pool[at].Score >= worst)
                (worst, wrong, right) = (best.Score - pool[at].Score, search.Beam[0], at);
        }

        if (pool[search.Beam[0]].IsGold)
            return true;
        Update(pool, right, wrong);
        return false;
    }

    // Both ways run together up to the first step that differs; from there on the right one is rewarded, the wrong one punished.
    private void Update(ParsePool pool, int right, int wrong)
    {
        var (rightWay, wrongWay) = (Way(pool, right), Way(pool, wrong));
        var same = 0;
        while (same < rightWay.Count && rightWay[same].Step == wrongWay[same].Step)
            same++;
        for (var i = same; i < rightWay.Count; i++)
        {
            Update(pool, rightWay[i], 1);
            Update(pool, wrongWay[i], -1);
        }
    }

    private void Update(ParsePool pool, (int From, Transition Step) taken, int by)
    {
        var count = StateFeatures.Extract(pool, ref pool[taken.From], features);
        learner.Update(features.AsSpan(0, count), taken.Step, by);
    }

    private static List<(int From, Transition Step)> Way(ParsePool pool, int last)
    {
        var way = new List<(int, Transition)>();
        for (var at = last; pool[at].Previous >= 0; at = pool[at].Previous)
            way.Add((pool[at].Previous, pool[at].Step));
        way.Reverse();
        return way;
    }
}
