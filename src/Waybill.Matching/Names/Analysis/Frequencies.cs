using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Matching.Names.Analysis;

/// <summary>How much a word tells, from how many names bear it, in whichever spelling.</summary>
internal sealed class Frequencies
{
    // Fellegi and Sunter (1969): agreement on a value weighs as the logarithm of how rare it is. A word in two names of the list, or in
    // none, weighs about 1.
    private const double Scale = 7;
    private const double Unseen = 3;
    private const double Least = 0.3;
    private const double Most = 1.1;

    private readonly double names;
    private readonly FrozenDictionary<string, int> counts;

    private Frequencies(CatalogueNode list)
    {
        names = (double)(list.Number("names") ?? throw list.Fault("'names' is missing", "add how many names were counted"));
        counts = list.Section("words")
            .Entries()
            .GroupBy(
                entry => Sounds.Key(entry.Name),
                entry => int.Parse(entry.Node.Scalar(), NumberStyles.None, CultureInfo.InvariantCulture)
            )
            .ToFrozenDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal);
    }

    /// <summary>Those of persons' names.</summary>
    public static Frequencies Persons { get; } = Of("person");

    /// <summary>Those of bodies' names.</summary>
    public static Frequencies Bodies { get; } = Of("body");

    /// <summary>The weight of a word.</summary>
    public double Weight(string folded) =>
        Math.Clamp(-Math.Log(Math.Max(counts.GetValueOrDefault(Sounds.Key(folded)), Unseen) / names) / Scale, Least, Most);

    private static Frequencies Of(string section) =>
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<Frequencies>("frequencies.yaml"), "frequencies.yaml").Section(section));
}
