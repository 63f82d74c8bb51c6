using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Reading.Grammar.Tagging;

namespace Waybill.Train.Parsing;

/// <summary>Trains the parser on tags as the tagger gives them.</summary>
internal sealed class ParserTrainer : IModelTrainer
{
    private const int Seed = 11;
    private const int Passes = 8;
    private const int BeamWidth = 8;
    private const int StepBuckets = 750_000;
    private const int ArcSlots = 180_000;
    private const int TreeSlots = 300_000;

    /// <inheritdoc/>
    public string Name => "parser";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingData data, string models, TextWriter log)
    {
        var tagged = JackknifedTags.Of(data, log);
        var vocabulary = new ParserVocabulary(tagged.ConvertAll(t => t.Sentence));
        var content = Train(tagged.ConvertAll(t => vocabulary.Numbered(t.Sentence, t.Fold)), vocabulary, log);
        var parser = DependencyParser.Read(ModelFile.Open(content, Name));
        var tagger = Tagger.Read(ModelFile.Open(File.ReadAllBytes(Path.Combine(models, "tagger.bin")), "tagger"));
        var scores = new List<(string, string)>();
        foreach (var (name, documents) in data.Measured)
        {
            var sentences = documents.SelectMany(d => d.Sentences).ToList();
            scores.Add(($"{name}, own tags", ParseScore.Of(parser, sentences, tagger).ToString()));
            scores.Add(($"{name}, gold tags", ParseScore.Of(parser, sentences, null).ToString()));
        }

        foreach (var (name, score) in scores)
            log.WriteLine($"  {name}: {score}");
        return new(
            content,
            "Heads and relations (Universal Dependencies). Heads: an arc-hybrid transition parser, an averaged structured"
                + " perceptron with beam search, updated at the greatest violation. Relations: an averaged perceptron over the finished"
                + " tree and the guesses of another that sees single arcs. All learn from tags, and guesses, of models that have"
                + " not seen the sentence.",
            [.. data.TrainFiles, .. data.WordLists],
            [
                ("seed", $"{Seed}"),
                ("passes", $"{Passes} for steps, {RelationTrainer.Passes} for relations"),
                ("beam", $"{BeamWidth} in training, {ParserDesk.BeamWidth} in use"),
                ("parts for tags and guesses", $"{JackknifedTags.Folds}"),
            ],
            scores
        );
    }

    private static byte[] Train(List<TrainingSentence> sentences, ParserVocabulary vocabulary, TextWriter log)
    {
        var relations = new RelationTrainer(vocabulary.Relations.Count);
        var file = new ModelFileWriter();
        file.Add("relations", vocabulary.Relations);
        var kinds = vocabulary.Kinds.OrderBy(k => k.Key).ToList();
        file.Add<uint>("words", [.. kinds.Select(k => k.Key)]);
        file.Add<uint>("kinds", [.. kinds.Select(k => k.Value)]);
        file.Add<byte>("arcs", RelationTable.Pack(relations.Arcs(sentences), ArcSlots));
        var guesses = new List<ArcLabeller>();
        for (var fold = 0; fold < JackknifedTags.Folds; fold++)
        {
            log.WriteLine($"  guesses of part {fold + 1} of {JackknifedTags.Folds}");
            var part = new ModelFileWriter();
            part.Add<byte>("arcs", RelationTable.Pack(relations.Arcs(sentences.Where(s => s.Fold != fold)), ArcSlots));
            var weights = RelationWeights.Read(ModelFile.Open(part.ToArray(), "part"), "arcs", vocabulary.Relations.Count);
            guesses.Add(new(weights, vocabulary.Relations.Count));
        }

        file.Add<byte>("trees", RelationTable.Pack(relations.Trees(sentences, guesses), TreeSlots));
        file.Add<ulong>("steps", Steps(sentences, guesses, log));
        return file.ToArray();
    }

    private static ulong[] Steps(List<TrainingSentence> sentences, List<ArcLabeller> guesses, TextWriter log)
    {
        var trainer = new TransitionTrainer(guesses, BeamWidth);
        var order = new Random(Seed);
        for (var pass = 1; pass <= Passes; pass++)
            log.WriteLine($"  pass {pass}: {trainer.Pass(sentences, order)} of {sentences.Count} trees right");
        return StepTable.Pack(trainer.Learner.Means(1), StepBuckets);
    }
}
