using System.Globalization;
using System.Text;
using Waybill.Assessment.Speakers;

namespace Waybill.Train.Words;

/// <summary>Counts in how many documents of the treebanks each word stands, for <c>common-words.tsv</c>.</summary>
internal static class WordCounter
{
    private const int Fewest = 2;

    /// <summary>Counts and writes the table where the sources under <paramref name="root"/> embed it.</summary>
    public static void Run(TrainingData data, string root, TextWriter log)
    {
        var documents = data.EwtTrain.Concat(data.GumTrain).ToList();
        var counts = documents
            .SelectMany(d => Wording.Stems(string.Join(' ', d.Sentences.SelectMany(s => s.Words).Select(w => w.Form))))
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(count => count.Value >= Fewest)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal);
        var table = new StringBuilder();
        table.Append(
            CultureInfo.InvariantCulture,
            $"# In how many of {documents.Count} documents a word stands: the training parts of UD English EWT (CC BY-SA 4.0) and GUM (CC BY).\n"
        );
        table.Append("# dotnet run -c Release --project tools/Waybill.Train -- words DATA_DIR\n");
        table.Append(CultureInfo.InvariantCulture, $"*\t{documents.Count}\n");
        foreach (var (word, count) in counts)
            table.Append(CultureInfo.InvariantCulture, $"{word}\t{count}\n");
        var path = Path.Combine(root, "src", "Waybill.Assessment", "Lineages", "Pages", "Words", "common-words.tsv");
        File.WriteAllText(path, table.ToString());
        log.WriteLine($"{documents.Count} documents");
    }
}
