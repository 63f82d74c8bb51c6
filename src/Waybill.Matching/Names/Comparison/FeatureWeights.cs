using System.Text.Json;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Comparison;

/// <summary>What each feature counts for, by kind of name: <c>weights.yaml</c>, which says what each is and why.</summary>
internal sealed class FeatureWeights
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<Feature>(), JsonNamingPolicy.KebabCaseLower.ConvertName);
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<FeatureWeights>("weights.yaml"), "weights.yaml");

    private readonly double[] weights;

    private FeatureWeights(CatalogueNode node) =>
        weights = Array.ConvertAll(
            Names,
            name => (double)(node.Section("weights").Number(name) ?? throw node.Fault($"the weight '{name}' is missing", "add it"))
        );

    /// <summary>For persons.</summary>
    public static FeatureWeights Person { get; } = new(File.Section("person"));

    /// <summary>For bodies.</summary>
    public static FeatureWeights Body { get; } = new(File.Section("body"));

    /// <summary>For vessels.</summary>
    public static FeatureWeights Vessel { get; } = new(File.Section("vessel"));

    /// <summary>The weight of a feature.</summary>
    public double this[Feature feature] => weights[(int)feature];

    /// <summary>The weights for a kind.</summary>
    public static FeatureWeights Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => Person,
            NameKind.Vessel => Vessel,
            _ => Body,
        };

    /// <summary>A feature as it is called in the file.</summary>
    public static string NameOf(Feature feature) => Names[(int)feature];
}
