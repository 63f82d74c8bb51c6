using System.Globalization;
using Waybill.Bench.Clusters;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Bench.Matching.Pairs;

/// <summary>The words of many names, drawn as often as names bear them, and rare ones made of the halves of two.</summary>
internal sealed class SharedWords
{
    private const int LeastLetters = 4;

    private readonly List<string> words = [];
    private readonly List<string> halved;
    private readonly List<int> upTo = [];

    /// <summary>The words of a section of the catalogue of frequencies: <c>person</c> or <c>body</c>.</summary>
    public SharedWords(string section)
    {
        var list = CatalogueYaml.Open(EmbeddedCatalogue.Read<Frequencies>("frequencies.yaml"), "frequencies.yaml").Section(section);
        var total = 0;
        foreach (var (word, count) in list.Section("words").Entries())
        {
            words.Add(word);
            upTo.Add(total += int.Parse(count.Scalar(), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        halved = words.FindAll(word => word.Length >= LeastLetters);
    }

    /// <summary>A word that many bear.</summary>
    public string Common(Draws draws)
    {
        var place = upTo.BinarySearch(draws.Next(upTo[^1]) + 1);
        return words[place < 0 ? ~place : place];
    }

    /// <summary>A word that few bear.</summary>
    public string Rare(Draws draws)
    {
        var (one, other) = (halved[draws.Next(halved.Count)], halved[draws.Next(halved.Count)]);
        return one[..((one.Length + 1) / 2)] + other[(other.Length / 2)..];
    }
}
