using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Comparison;

/// <summary>What the features of a comparison are called where a person reads them: <c>reason-words.yaml</c>.</summary>
public static class ReasonWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<NameComparison>("reason-words.yaml"),
        "reason-words.yaml"
    );

    private static readonly FrozenDictionary<string, string> Names = Words("names");
    private static readonly FrozenDictionary<string, string> Entities = Words("entities");

    /// <summary>What a feature of two names is called; its key where it has no other name.</summary>
    /// <param name="feature">Its key.</param>
    public static string OfNames(string feature) => Names.GetValueOrDefault(feature, feature);

    /// <summary>What a feature of two entities is called; its key where it has no other name.</summary>
    /// <param name="feature">Its key.</param>
    public static string OfEntities(string feature) => Entities.GetValueOrDefault(feature, feature);

    private static FrozenDictionary<string, string> Words(string section) =>
        File.Section(section).Entries().ToFrozenDictionary(entry => entry.Name, entry => entry.Node.Scalar(), StringComparer.Ordinal);
}
