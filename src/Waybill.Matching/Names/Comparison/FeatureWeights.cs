using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Comparison;

/// <summary>What each feature counts for, by kind of name: <c>weights.yaml</c>, which says what each is and why.</summary>
internal sealed class FeatureWeights
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<FeatureWeights>("weights.yaml"), "weights.yaml");

    private readonly FrozenDictionary<string, double> weights;

    private FeatureWeights(CatalogueNode node) =>
        weights = node.Section("weights").Entries().ToFrozenDictionary(
            entry => entry.Name,
            entry => (double)(node.Section("weights").Number(entry.Name) ?? 0),
            StringComparer.Ordinal
        );

    /// <summary>For persons.</summary>
    public static FeatureWeights Person { get; } = new(File.Section("person"));

    /// <summary>For bodies.</summary>
    public static FeatureWeights Body { get; } = new(File.Section("body"));

    /// <summary>For vessels.</summary>
    public static FeatureWeights Vessel { get; } = new(File.Section("vessel"));

    /// <summary>The weight of a feature.</summary>
    public double this[string feature] => weights[feature];

    /// <summary>The weights for a kind.</summary>
    public static FeatureWeights Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => Person,
            NameKind.Vessel => Vessel,
            _ => Body,
        };
}
