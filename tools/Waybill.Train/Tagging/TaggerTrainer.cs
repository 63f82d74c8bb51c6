using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Morphology;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Train.Conllu;
using Waybill.Train.Learning;
using Waybill.Train.Measuring;
using Waybill.Train.Morphology;

namespace Waybill.Train.Tagging;

/// <summary>Trains the tagger and the lemmatiser.</summary>
internal sealed class TaggerTrainer : IModelTrainer
{
    private static readonly LearningPlan Plan = new(Seed: 1, Learners: 2, Passes: 7, Step: 0.3, Least: 2);

    /// <summary>A plan for taggers that others learn from, which need not be the best.</summary>
    public static LearningPlan Quick { get; } = Plan with { Learners = 1, Passes = 5 };

    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingData data, string models, TextWriter log)
    {
        var content = Train([.. data.Train], data, Plan, log);
        var file = ModelFile.Open(content, Name);
        var (tagger, lemmatiser) = (Tagger.Read(file), Lemmatiser.Read(file));
        var scores = new List<(string, string)>();
        foreach (var (name, documents) in data.Measured)
            scores.Add((name, TagScore.Of(tagger, lemmatiser, documents.SelectMany(d => d.Sentences)).ToString()));
        foreach (var (name, score) in scores)
            log.WriteLine($"  {name}: {score}");
        return new(
            content,
            "Parts of speech (universal and Penn Treebank tags together), lemmas and features. Tags: an averaged structured perceptron"
                + " with beam search over words, ends, shapes, lists of names and the two tags before, updated at the greatest violation."
                + " Lemmas and features: the longest end of a word that its tag knows.",
            [.. data.TrainFiles, .. data.WordLists],
            Plan.Settings,
            scores
        );
    }

    /// <summary>Trains on some sentences and returns the model's bytes.</summary>
    public static byte[] Train(IReadOnlyList<ConlluSentence> sentences, TrainingData data, LearningPlan plan, TextWriter log)
    {
        var inOwnTokens = Copies.InOwnTokens(sentences).ToList();
        var set = new TagSet(sentences);
        var builder = new LexiconBuilder(sentences.Select(s => Labelled(s, set)), new PartLists(data).Build());
        var lexicon = builder.Build();
        var examples = sentences
            .Concat(inOwnTokens)
            .Concat(Copies.AsHeadings(sentences))
            .Select(s => Labelled(s, set))
            .Select(s => TaggedSentence.Make(s.Words, s.Gold, lexicon))
            .ToArray();
        var sum = SequenceLearner<WordTraits, TaggerFeatures>.Train(examples, set.Names.Count, plan, log);
        var file = new ModelFileWriter();
        file.Add("tags", set.Names);
        sum.Write(plan.Step, plan.Least).Write(file, "tagger");
        builder.Write(file);
        MorphologyTrainer.Write(file, [.. sentences, .. inOwnTokens], set, data.Verbs);
        return file.ToArray();
    }

    private static (WordTraits[] Words, byte[] Gold) Labelled(ConlluSentence sentence, TagSet set) =>
        ([.. sentence.Words.Select(w => WordTraits.Of(TaggedSentence.TokenOf(w)))], [.. sentence.Words.Select(set.Of)]);
}
