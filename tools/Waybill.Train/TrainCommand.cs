using Waybill.Train.Measuring;
using Waybill.Train.Naming;
using Waybill.Train.Parsing;
using Waybill.Train.Tagging;
using Waybill.Train.Transliteration;
using Waybill.Train.Words;

namespace Waybill.Train;

/// <summary>The command line: trains models, or measures them.</summary>
internal static class TrainCommand
{
    private const string Usage = """
        usage: Waybill.Train DATA_DIR [--only NAME] [--out DIR] [--cards DIR]
               Waybill.Train measure DATA_DIR [--models DIR]
               Waybill.Train words DATA_DIR
               Waybill.Train readings UNIHAN_DIR
               Waybill.Train transliteration DATA_DIR
               Waybill.Train measure-transliteration DATA_DIR
               Waybill.Train misses-transliteration DATA_DIR
          DATA_DIR   holds ewt/ and gum/ (words counts in how many of their documents each word stands); for transliteration, LANGUAGE.train.tsv and LANGUAGE.dev.tsv
          UNIHAN_DIR holds Unihan_Readings.txt, _Variants.txt and _IRGSources.txt, unpacked
          --only     trains one model: tagger, parser or names
          --out      where the models go (src/Waybill.Reading/Grammar/Models)
          --cards    where their cards go (docs/models)
          --models   where the models to measure stand (as --out)
        """;

    // The parser learns from the tagger's tags: the order matters.
    private static readonly IModelTrainer[] Trainers = [new TaggerTrainer(), new ParserTrainer(), new NamesTrainer()];

    /// <summary>Runs the command; returns its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var places = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--only" or "--out" or "--cards" or "--models" && i + 1 < args.Length)
                options[args[i]] = args[++i];
            else
                places.Add(args[i]);
        }

        if (places is [("readings" or "transliteration" or "measure-transliteration" or "misses-transliteration") and var verb, var place])
            return Guarded(error, () => TransliterationVerbs.Run(verb, place, Root(), output));
        if (places is ["words", var treebanks])
            return Guarded(error, () => WordCounter.Run(new(treebanks), Root(), output));
        var only = options.GetValueOrDefault("--only");
        var trainers = Trainers.Where(t => only is null || t.Name == only).ToList();
        var measure = places is ["measure", _];
        if ((places.Count != 1 && !measure) || trainers.Count == 0 || places.Any(p => p.StartsWith('-')))
        {
            error.WriteLine(Usage);
            return 2;
        }

        return Guarded(
            error,
            () =>
            {
                var root = Root();
                var models = options.GetValueOrDefault("--out") ?? Path.Combine(root, "src", "Waybill.Reading", "Grammar", "Models");
                var cards = options.GetValueOrDefault("--cards") ?? Path.Combine(root, "docs", "models");
                if (measure)
                    Measurement.Run(new(places[1]), options.GetValueOrDefault("--models") ?? models, output);
                else
                    Train(new(places[0]), trainers, models, cards, output);
            }
        );
    }

    private static int Guarded(TextWriter error, Action work)
    {
        try
        {
            work();
            return 0;
        }
        catch (Exception e) when (e is IOException or FormatException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void Train(TrainingData data, List<IModelTrainer> trainers, string models, string cards, TextWriter log)
    {
        Directory.CreateDirectory(models);
        Directory.CreateDirectory(cards);
        foreach (var trainer in trainers)
        {
            log.WriteLine($"{trainer.Name}:");
            var model = trainer.Train(data, models, log);
            Replace(Path.Combine(models, trainer.Name + ".bin"), model.Content);
            Replace(Path.Combine(cards, trainer.Name + ".md"), ModelCard.Write(trainer.Name, model));
        }
    }

    private static void Replace(string path, byte[] content)
    {
        File.WriteAllBytes(path + ".new", content);
        File.Move(path + ".new", path, overwrite: true);
    }

    // The folder of the solution, from wherever below it the command is run.
    private static string Root()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Waybill.slnx")))
                return folder;
        }

        return Directory.GetCurrentDirectory();
    }
}
