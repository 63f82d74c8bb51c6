using Waybill.Reading.Grammar.Parsing;
using Waybill.Train.Learning;

namespace Waybill.Train.Parsing;

/// <summary>Learns the relations of right arcs: first from what stands around an arc, then from the whole tree.</summary>
/// <param name="relations">How many relations there are.</param>
internal sealed class RelationTrainer(int relations)
{
    /// <summary>How often the sentences are gone through.</summary>
    public const int Passes = 4;

    private const int Seed = 7;
    private readonly int[] scores = new int[relations];

    /// <summary>Weights of relations from an arc's words and surroundings.</summary>
    public LearnedTable Arcs(IEnumerable<TrainingSentence> sentences)
    {
        var features = new uint[ArcFeatures.Most];
        var line = new WordLine();
        return Learn(
            sentences,
            (sentence, table) =>
            {
                line.Fill(sentence.Codes);
                for (var word = 0; word < sentence.Heads.Length; word++)
                {
                    if (sentence.Heads[word] is >= 0 and var head)
                        Learn(table, features.AsSpan(0, ArcFeatures.Extract(line, head, word, features)), sentence.Labels[word]);
                }
            }
        );
    }

    /// <summary>Weights of relations from the whole tree; its first guesses come from a labeller that has not seen the sentence.</summary>
    public LearnedTable Trees(IEnumerable<TrainingSentence> sentences, IReadOnlyList<ArcLabeller> guesses)
    {
        var features = new uint[TreeFeatures.Most];
        var tree = new LabelledTree();
        return Learn(
            sentences,
            (sentence, table) =>
            {
                var guess = guesses[sentence.Fold];
                guess.Begin(sentence.Codes);
                tree.Fill(sentence.Heads, guess);
                for (var word = 0; word < sentence.Heads.Length; word++)
                {
                    if (sentence.Heads[word] >= 0)
                        Learn(table, features.AsSpan(0, TreeFeatures.Extract(guess.Line, tree, word, features)), sentence.Labels[word]);
                }
            }
        );
    }

    private LearnedTable Learn(IEnumerable<TrainingSentence> sentences, Action<TrainingSentence, LearnedTable> learn)
    {
        var order = sentences.ToArray();
        var random = new Random(Seed);
        var table = new LearnedTable(relations);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
                learn(sentence, table);
        }

        return table;
    }

    private void Learn(LearnedTable table, ReadOnlySpan<uint> features, byte gold)
    {
        scores.AsSpan().Clear();
        foreach (var feature in features)
            table.AddTo(scores, feature);
        var rival = gold == 1 ? 2 : 1;
        for (var label = 1; label < relations; label++)
        {
            if (label != gold && scores[label] > scores[rival])
                rival = label;
        }

        if (scores[gold] <= scores[rival])
        {
            foreach (var feature in features)
            {
                table.Change(feature, gold, 1);
                table.Change(feature, rival, -1);
            }
        }

        table.EndStep();
    }
}
