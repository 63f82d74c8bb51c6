using Waybill.Reading.Grammar.Sequences;

namespace Waybill.Train.Learning;

/// <summary>
/// Learns the weights of a labeller of sequences: a structured perceptron, updated where the best row of labels outruns the right one by
/// most (Huang, Fayong and Guo 2012, max-violation).
/// </summary>
internal sealed class SequenceLearner<TItem, TTemplates>
    where TTemplates : struct, ITemplates<TItem>
{
    private const byte Open = byte.MaxValue;

    private readonly LearnedTable table;
    private readonly SequenceBeam<TItem, TTemplates, LearnedTable.Scores> beam;
    private readonly ulong[] features = new ulong[TTemplates.Local + TTemplates.History];

    /// <summary>Makes a learner of so many labels.</summary>
    public SequenceLearner(int labels)
    {
        table = new(labels);
        beam = new(new(table), labels);
    }

    /// <summary>
    /// Trains learners on the examples, each in another order, and returns the mean of their weights. The same seed gives the same weights.
    /// </summary>
    public static WeightSum Train(SequenceExample<TItem>[] examples, int labels, LearningPlan plan, TextWriter log)
    {
        var sum = new WeightSum(labels, plan.Learners);
        for (var i = 0; i < plan.Learners; i++)
        {
            var learner = new SequenceLearner<TItem, TTemplates>(labels);
            var random = new Random(plan.Seed + i);
            for (var pass = 1; pass <= plan.Passes; pass++)
            {
                random.Shuffle(examples);
                log.WriteLine($"  pass {pass}: {learner.Pass(examples)} of {examples.Length} wrong, {learner.table.Count} features");
            }

            sum.Add(learner.table);
        }

        return sum;
    }

    /// <summary>Goes through the examples once, in the order given; returns how many were wrong.</summary>
    public int Pass(IEnumerable<SequenceExample<TItem>> examples)
    {
        var wrong = 0;
        foreach (var example in examples)
        {
            if (Learn(example))
                wrong++;
            table.EndStep();
        }

        return wrong;
    }

    private bool Learn(SequenceExample<TItem> example)
    {
        var (items, gold, certain) = (example.Items, example.Gold, example.Certain);
        beam.Start(items.Length);
        Span<byte> found = stackalloc byte[items.Length];
        Span<byte> worst = stackalloc byte[items.Length];
        var (goldScore, violation, last) = (0, -1, -1);
        for (var at = 0; at < items.Length; at++)
        {
            beam.Step(items, at, certain[at]);
            if (certain[at] == Open)
                goldScore += beam.LocalScores[gold[at]] + beam.ScoreHistory(items, at, Before(gold, at, 1), Before(gold, at, 2))[gold[at]];
            var gap = beam.BestScore(at) - goldScore;
            if (gap <= violation)
                continue;
            beam.Best(at, found);
            if (found[..(at + 1)].SequenceEqual(gold.AsSpan(0, at + 1)))
                continue;
            found[..(at + 1)].CopyTo(worst);
            (violation, last) = (gap, at);
        }

        for (var at = 0; at <= last; at++)
        {
            if (certain[at] == Open)
                Update(items, at, gold, worst);
        }

        return last >= 0;
    }

    private void Update(TItem[] items, int at, byte[] gold, ReadOnlySpan<byte> found)
    {
        if (gold[at] != found[at])
        {
            TTemplates.FillLocal(items, at, features);
            foreach (var feature in features.AsSpan(0, TTemplates.Local))
                Change(feature, gold[at], found[at]);
        }

        var (before, before2) = (Before(gold, at, 1), Before(gold, at, 2));
        var (foundBefore, foundBefore2) = (Before(found, at, 1), Before(found, at, 2));
        if (gold[at] == found[at] && before == foundBefore && before2 == foundBefore2)
            return;
        TTemplates.FillHistory(items, at, before, before2, features);
        for (var i = 0; i < TTemplates.History; i++)
            table.Change(features[i], gold[at], 1);
        TTemplates.FillHistory(items, at, foundBefore, foundBefore2, features);
        for (var i = 0; i < TTemplates.History; i++)
            table.Change(features[i], found[at], -1);
    }

    private void Change(ulong feature, byte right, byte wrong)
    {
        table.Change(feature, right, 1);
        table.Change(feature, wrong, -1);
    }

    private int Before(ReadOnlySpan<byte> labels, int at, int back) => at >= back ? labels[at - back] : beam.Border;
}
