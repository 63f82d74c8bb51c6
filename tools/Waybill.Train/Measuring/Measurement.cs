using System.Globalization;
using Waybill.Reading.Grammar;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Morphology;
using Waybill.Reading.Grammar.Naming;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;
using Waybill.Train.Naming;
using Waybill.Train.Parsing;

namespace Waybill.Train.Measuring;

/// <summary>Measures the models on the development parts.</summary>
internal static class Measurement
{
    private const int SpeedRounds = 10;

    /// <summary>Measures the models of a folder.</summary>
    public static void Run(TrainingData data, string models, TextWriter output)
    {
        var clock = Environment.CpuUsage.TotalTime;
        var (taggerFile, parserFile, namesFile) = (Open(models, "tagger.bin"), Open(models, "parser.bin"), Open(models, "names.bin"));
        var (tagger, lemmatiser, names) = (Tagger.Read(taggerFile), Lemmatiser.Read(taggerFile), NameFinder.Read(namesFile));
        var grammar = new EnglishGrammar(taggerFile, parserFile, namesFile);
        output.WriteLine($"models read in {(Environment.CpuUsage.TotalTime - clock).TotalMilliseconds:F0} ms");
        var parser = DependencyParser.Read(parserFile);
        foreach (var (name, documents) in data.Measured)
        {
            output.WriteLine($"{name}, gold tokens: {TagScore.Of(tagger, lemmatiser, documents.SelectMany(d => d.Sentences))}");
            output.WriteLine($"{name}, raw text: {RawScore.Of(documents)}");
            var sentences = documents.SelectMany(d => d.Sentences).ToList();
            output.WriteLine($"{name}, gold tokens, own tags: {ParseScore.Of(parser, sentences, tagger)}");
            output.WriteLine($"{name}, gold tokens and tags: {ParseScore.Of(parser, sentences, null)}");
        }

        foreach (var (name, sentences) in NamesTrainer.Measured(data))
        {
            foreach (var line in NamesTrainer.Score(tagger, names, sentences).Lines())
                output.WriteLine($"{name}, names: {line}");
        }

        var texts = data.Measured.SelectMany(m => m.Documents).Select(d => d.Raw().Text).ToList();
        var cut = texts.SelectMany(SentenceSplitter.Split).ToList();
        output.WriteLine($"speed, tokens for each second of processor time: {Speeds(texts, cut, tagger, parser, names, grammar)}");
    }

    private static ModelFile Open(string folder, string name) => ModelFile.Open(File.ReadAllBytes(Path.Combine(folder, name)), name);

    private static string Speeds(
        List<string> texts,
        List<Sentence> sentences,
        Tagger tagger,
        DependencyParser parser,
        NameFinder names,
        EnglishGrammar grammar
    )
    {
        var hashes = Array.ConvertAll(tagger.Xpos, tag => FeatureHash.Of(tag));
        var tagged = sentences.ConvertAll(s =>
        {
            var words = WordTraits.Of(s.Tokens);
            var labels = tagger.Tag(words);
            return (s.Tokens, Words: words, Labels: labels, Tags: Array.ConvertAll(labels, label => hashes[label]));
        });
        var count = sentences.Sum(s => s.Tokens.Count);
        return string.Join(
            ", ",
            Speed("cutting", count, () => texts.Sum(text => SentenceSplitter.Split(text).Count())),
            Speed("tags", count, () => sentences.Sum(s => tagger.Tag(WordTraits.Of(s.Tokens)).Length)),
            Speed("trees", count, () => tagged.Sum(s => Trees(parser, tagger, s.Tokens, s.Labels))),
            Speed("names", count, () => tagged.Sum(s => names.Find(s.Tokens, s.Words, s.Tags).Count)),
            Speed(
                "all of the grammar",
                count,
                () => Batches.ForGrammar(sentences).Sum(batch => grammar.AnalyseAll(batch).Sum(tree => tree.Count))
            )
        );
    }

    private static int Trees(DependencyParser parser, Tagger tagger, IReadOnlyList<Token> tokens, byte[] labels)
    {
        var heads = new int[labels.Length];
        var tags = Array.ConvertAll(labels, label => tagger.Tags[label]);
        parser.Parse(tokens, tags, Array.ConvertAll(labels, label => tagger.Xpos[label]), heads, new string[labels.Length]);
        return heads.Length;
    }

    // Processor time, that of garbage collection included; the best of some rounds, after one that warms up.
    private static string Speed<T>(string what, int tokens, Func<T> work)
    {
        work();
        var best = double.MaxValue;
        for (var round = 0; round < SpeedRounds; round++)
        {
            var clock = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - clock).TotalSeconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{what} {tokens / best:N0}");
    }
}
