using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Train.Transliteration;

/// <summary>Trains the models of all languages of the data.</summary>
internal static class TransliterationTrainer
{
    private const int Seed = 11;

    /// <summary>The settings, for the card.</summary>
    public static IReadOnlyList<(string Name, string Value)> Settings =>
        [
            ("seed", $"{Seed}"),
            ("passes of expectation and maximisation", $"{ChunkCounter.Passes}"),
            ("letters of a chunk, at most", $"{LatinSpelling.MostLetters}"),
            ("passes of learning", $"{ChunkLearner.Passes}, of at most {ChunkLearner.MostPairs} pairs"),
            ("others that a pair is told from", $"{ChunkLearner.Others}, of which {ChunkLearner.Alike} sound alike"),
            ("step", $"{ChunkLearner.Step}"),
            ("share of pairs that may be wrong", $"{ChunkLearner.WrongShare}"),
            ("pairs are left out below, log odds by letter", $"{ChunkLearner.LeastOddsByLetter}"),
        ];

    /// <summary>Trains a model of each language.</summary>
    public static List<ChunkModel> Train(string data, TextWriter log)
    {
        var models = new List<ChunkModel>();
        foreach (var (language, script) in SpellingPair.Languages)
        {
            log.WriteLine(language);
            models.Add(Train(SpellingPair.Read(Path.Combine(data, language + ".train.tsv"), script), script, log));
        }

        return models;
    }

    /// <summary>Trains one model.</summary>
    public static ChunkModel Train(List<SpellingPair> pairs, Script script, TextWriter log)
    {
        var model = new ChunkModel(script, script == Script.Han ? 3 : 2);
        foreach (var (symbol, character) in pairs.SelectMany(p => p.Symbols))
        {
            if (model.Symbols.Count < ChunkModel.MostSymbols)
                model.Symbols.TryAdd(symbol, (ushort)(model.Symbols.Count + 1));
            if (character != '\0')
                model.Characters.TryAdd(character, (ushort)(model.Characters.Count + 1));
        }

        // Letters of pinyin are few, so that rare chunks of them are chance; kana and jamo are rarer by themselves.
        var (least, grow) = script == Script.Han ? (1.0, 0.25) : (0.7, 0.0);
        new ChunkCounter(model, pairs, least, grow).Fill();
        var learner = new ChunkLearner(model, pairs, Seed);
        log.WriteLine($"  {pairs.Count} pairs, {learner.Kept} taken to be right; {model.Pairs.Count} pairs of chunks");
        learner.Learn(log);
        log.WriteLine($"  {model.Contexts.Count} contexts");
        return model;
    }
}
