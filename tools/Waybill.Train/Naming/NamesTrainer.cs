using Waybill.Reading.Grammar;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Naming;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Train.Learning;
using Waybill.Train.Measuring;

namespace Waybill.Train.Naming;

/// <summary>Trains the name finder.</summary>
internal sealed class NamesTrainer : IModelTrainer
{
    private const int LeastSeenNever = 20;
    private const int OwnTimes = 10;
    private static readonly LearningPlan Plan = new(Seed: 2, Learners: 3, Passes: 8, Step: 0.25, Least: 0.5);

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingData data, string models, TextWriter log)
    {
        var tagger = Tagger.Read(ModelFile.Open(File.ReadAllBytes(Path.Combine(models, "tagger.bin")), "tagger.bin"));
        var hashes = Array.ConvertAll(tagger.Xpos, tag => FeatureHash.Of(tag));
        var own = AnnotationReader.Read(data.OwnNames);
        var all = TreebankNames.Of(data.GumTrain).ToList();
        all.AddRange(own);
        var swap = new NameSwap(data.NamesPool, Plan.Seed);
        for (var i = 1; i < OwnTimes; i++)
            all.AddRange(own.Select(swap.Swap));
        var examples = all.Select(s =>
            {
                var words = WordTraits.Of(s.Tokens);
                var labels = tagger.Tag(words);
                return (
                    Items: NameItem.Of(s.Tokens, words, Array.ConvertAll(labels, label => hashes[label])),
                    Gold: NameLabels.Of(s.Names, s.Tokens.Count)
                );
            })
            .ToList();
        var never = Never(examples);
        var sequences = examples
            .Select(e => new SequenceExample<NameItem>(
                e.Items,
                e.Gold,
                Array.ConvertAll(e.Items, item => NameFinder.CertainLabel(never, item))
            ))
            .ToArray();
        var sum = SequenceLearner<NameItem, NameTemplates>.Train(sequences, NameLabels.Count, Plan, log);
        var file = new ModelFileWriter();
        file.Add("kinds", Enum.GetNames<NameKind>());
        sum.Write(Plan.Step, Plan.Least).Write(file, "names");
        file.Add<ulong>("never", never.Order().ToArray());
        var content = file.ToArray();
        var finder = NameFinder.Read(ModelFile.Open(content, "names.bin"));
        var scores = Measured(data).SelectMany(m => Score(tagger, finder, m.Sentences).Lines().Select(line => (m.Name, line))).ToList();
        foreach (var (on, score) in scores)
            log.WriteLine($"  {on}: {score}");
        return new(
            content,
            "Names: an averaged structured perceptron with beam search over words, tags, the gazetteers, lists of names, and the words"
                + " about runs of capitals.",
            [.. data.TrainFiles.Where(f => f.Contains("GUM", StringComparison.Ordinal)), data.OwnNames, data.NamesPool],
            [.. Plan.Settings, ("own sentences are taken", $"{OwnTimes} times")],
            scores
        );
    }

    /// <summary>What names are measured on.</summary>
    public static IEnumerable<(string Name, IEnumerable<NamedSentence> Sentences)> Measured(TrainingData data) =>
        [("own held-out sentences", AnnotationReader.Read(data.OwnNamesHeldOut)), ("GUM dev", TreebankNames.Of(data.GumDev))];

    /// <summary>Measures a name finder, with the tagger's tags.</summary>
    public static NameScore Score(Tagger tagger, NameFinder finder, IEnumerable<NamedSentence> sentences)
    {
        var hashes = Array.ConvertAll(tagger.Xpos, tag => FeatureHash.Of(tag));
        var score = new NameScore();
        foreach (var sentence in sentences)
        {
            var words = WordTraits.Of(sentence.Tokens);
            var labels = tagger.Tag(words);
            score.Add(sentence.Names, finder.Find(sentence.Tokens, words, Array.ConvertAll(labels, label => hashes[label])));
        }

        return score;
    }

    private static HashSet<ulong> Never(List<(NameItem[] Items, byte[] Gold)> examples)
    {
        var seen = new Dictionary<ulong, (int Count, bool Named)>();
        foreach (var (items, gold) in examples)
        {
            for (var i = 0; i < items.Length; i++)
            {
                if (items[i].Run != 0)
                    continue;
                var (count, named) = seen.GetValueOrDefault(items[i].Word.Lower);
                seen[items[i].Word.Lower] = (count + 1, named || gold[i] != NameLabels.Outside);
            }
        }

        return [.. seen.Where(s => s.Value.Count >= LeastSeenNever && !s.Value.Named).Select(s => s.Key)];
    }
}
