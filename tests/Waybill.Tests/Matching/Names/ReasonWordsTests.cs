using Waybill.Core.Catalogues;
using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>Every feature has a name in words.</summary>
public sealed class ReasonWordsTests
{
    [Theory]
    [InlineData("weights.yaml", true)]
    [InlineData("entity-weights.yaml", false)]
    public void Every_feature_of_the_tables_is_put_into_words(string table, bool ofNames)
    {
        var features = CatalogueYaml
            .Open(EmbeddedCatalogue.Read<EntityComparison>(table), table)
            .Entries()
            .SelectMany(kind => kind.Node.Section("weights").Entries())
            .Select(entry => entry.Name)
            .Distinct()
            .ToList();

        Assert.True(features.Count > 15);
        Assert.All(features, feature => Assert.NotEqual(feature, ofNames ? ReasonWords.OfNames(feature) : ReasonWords.OfEntities(feature)));
    }
}
