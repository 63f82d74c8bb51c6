using System.Text.Json;
using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Assessment.Speakers;

namespace Waybill.Bench.Clusters;

/// <summary>Groups planted texts in a process of its own and prints one line of JSON.</summary>
internal static class ClusterWorker
{
    private const int FewestWords = 40;

    /// <summary>Groups.</summary>
    /// <param name="what"><c>clusters</c>, <c>peer</c>, or <c>fold</c> to make and fold the texts alone.</param>
    /// <param name="resemblance">The resemblance at which texts are near-identical.</param>
    /// <param name="count">How many texts.</param>
    public static int Run(string what, double resemblance, int count)
    {
        var planted = new PlantedTexts();
        var clusters = new TextClusters(new(resemblance, FewestWords));
        var peer = new SharedShingles(resemblance);
        Func<IReadOnlyList<string>, int> add = what switch
        {
            "clusters" => clusters.Add,
            "peer" => peer.Add,
            _ => words => words.Count,
        };
        // Processor time, so that other work on the machine does not count.
        var start = Environment.CpuUsage.TotalTime;
        var firsts = new int[count];
        for (var text = 0; text < count; text++)
            firsts[text] = add(Wording.Words(planted.Text(text)));
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var peak = Processes.PeakOf(Environment.ProcessId);
        var (copies, found) = what == "fold" ? (0, 0) : Found(planted, firsts, resemblance);
        var joined = firsts.Index().Count(f => f.Item != f.Index);
        var right = firsts.Index().Count(f => f.Item != f.Index && PlantedTexts.OriginalOf(f.Item) == PlantedTexts.OriginalOf(f.Index));
        var result = new ClusterResult(seconds, peak, clusters.Compared, copies, found, joined, right);
        Console.WriteLine(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        return 0;
    }

    /// <summary>How many texts resemble what they copy enough, and how many of these stand in its group.</summary>
    private static (int Copies, int Found) Found(PlantedTexts planted, int[] firsts, double resemblance)
    {
        var (copies, found) = (0, 0);
        var shingles = new Shingles();
        foreach (var (text, first) in firsts.Index())
        {
            var original = PlantedTexts.OriginalOf(text);
            if (original == text || Shingles.Resemblance(Set(original), Set(text), resemblance) < resemblance)
                continue;
            copies++;
            found += first == firsts[original] ? 1 : 0;
        }

        return (copies, found);

        uint[] Set(int text)
        {
            shingles.Take(Wording.Words(planted.Text(text)));
            shingles.Cut();
            return shingles.Set.ToArray();
        }
    }
}

/// <summary>What grouping gave and took.</summary>
/// <param name="Seconds">Processor time.</param>
/// <param name="PeakBytes">The most memory that the process held at once.</param>
/// <param name="Compared">Pairs compared.</param>
/// <param name="Copies">Texts planted as copies that resemble what they copy enough.</param>
/// <param name="Found">Those of them that stand in its group.</param>
/// <param name="Joined">Texts that were joined to another.</param>
/// <param name="Right">Those of them that copy one and the same text.</param>
internal sealed record ClusterResult(double Seconds, long PeakBytes, long Compared, int Copies, int Found, int Joined, int Right);
