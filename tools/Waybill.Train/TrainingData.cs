using Waybill.Train.Conllu;

namespace Waybill.Train;

/// <summary>The treebanks that the models learn from, and those that they are measured on.</summary>
internal sealed class TrainingData
{
    private static readonly string[] Scripts = ["arabic", "chinese", "japanese", "korean", "russian"];
    private static readonly string[] ActorLists = ["Countries", "International", "MilNonState"];

    private readonly string folder;

    /// <summary>Reads the treebanks below a folder that holds <c>ewt</c> and <c>gum</c>.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="FormatException">A file is no CoNLL-U.</exception>
    public TrainingData(string folder)
    {
        this.folder = folder;
        TrainFiles.Add(Path.Combine(folder, "ewt", "en_ewt-ud-train.conllu"));
        EwtTrain = ConlluReader.Read(TrainFiles[0]);
        EwtDev = ConlluReader.Read(Path.Combine(folder, "ewt", "en_ewt-ud-dev.conllu"));
        var dev = DevOf(Path.Combine(folder, "gum", "splits.md"));
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "gum"), "*.conllu").Order(StringComparer.Ordinal))
        {
            var measured = dev.Contains(Path.GetFileNameWithoutExtension(path));
            (measured ? GumDev : GumTrain).AddRange(ConlluReader.Read(path));
            if (!measured)
                TrainFiles.Add(path);
        }
    }

    /// <summary>The files to learn from, in order.</summary>
    public List<string> TrainFiles { get; } = [];

    /// <summary>English Web Treebank, training part.</summary>
    public List<ConlluDocument> EwtTrain { get; }

    /// <summary>English Web Treebank, development part.</summary>
    public List<ConlluDocument> EwtDev { get; }

    /// <summary>Georgetown University Multilayer corpus, what is no development part.</summary>
    public List<ConlluDocument> GumTrain { get; } = [];

    /// <summary>Georgetown University Multilayer corpus, development part.</summary>
    public List<ConlluDocument> GumDev { get; } = [];

    /// <summary>All sentences to learn from.</summary>
    public IEnumerable<ConlluSentence> Train => EwtTrain.Concat(GumTrain).SelectMany(d => d.Sentences);

    /// <summary>Persons with their given and family names and where they were born (yente).</summary>
    public IReadOnlyList<string> Persons =>
        [Beside("matching", "yente_negatives_global.csv"), Beside("matching", "yente_negatives_us.csv")];

    /// <summary>Names in Latin letters that are written in other scripts too (NETransliteration).</summary>
    public IReadOnlyList<string> Spellings => [.. Scripts.Select(l => Beside("transliteration", l + ".train.tsv"))];

    /// <summary>Ports of the world (World Port Index).</summary>
    public string Ports => Beside("ais", "ports", "WPI_ports.csv");

    /// <summary>Who acts in world news (Petrarch).</summary>
    public IReadOnlyList<string> Actors => [.. ActorLists.Select(n => Beside("petrarch", "dictionaries", $"Phoenix.{n}.actors.txt"))];

    /// <summary>Verbs of world news (Petrarch).</summary>
    public IReadOnlyList<string> Verbs => [Beside("petrarch", "dictionaries", "CAMEO.2.0.txt")];

    /// <summary>All lists of words.</summary>
    public IEnumerable<string> WordLists => [.. Persons, .. Spellings, Ports, .. Actors, .. Verbs];

    /// <summary>Our own sentences with names, to learn from.</summary>
    public string OwnNames { get; } = Annotations("names-train.txt");

    /// <summary>Names to swap for those of our own sentences.</summary>
    public string NamesPool { get; } = Annotations("names-pool.txt");

    /// <summary>Our own sentences with names, to measure on.</summary>
    public string OwnNamesHeldOut { get; } = Annotations("names-test.txt");

    /// <summary>The parts to measure on, with their names.</summary>
    public IEnumerable<(string Name, List<ConlluDocument> Documents)> Measured => [("EWT dev", EwtDev), ("GUM dev", GumDev)];

    // In the folder of the treebanks, or in the one above it.
    private string Beside(params string[] parts)
    {
        var path = Path.Combine([folder, .. parts]);
        return File.Exists(path) ? path : Path.Combine([folder, "..", .. parts]);
    }

    private static string Annotations(string name) => Path.Combine(AppContext.BaseDirectory, "Annotations", name);

    // The names listed under "## dev".
    private static HashSet<string> DevOf(string path) =>
        File.ReadLines(path)
            .SkipWhile(line => line != "## dev")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("##", StringComparison.Ordinal))
            .Select(line => line.Trim(' ', '*'))
            .ToHashSet(StringComparer.Ordinal);
}
