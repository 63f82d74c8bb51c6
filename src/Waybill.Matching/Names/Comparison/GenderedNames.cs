using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>The given names of <c>gendered-names.yaml</c>, which men alone or women alone bear.</summary>
internal static class GenderedNames
{
    private static readonly FrozenSet<string> Men = Of("men");
    private static readonly FrozenSet<string> Women = Of("women");

    /// <summary>True where one of two words is a man's given name and the other a woman's.</summary>
    public static bool AreOpposite(NamePart one, NamePart other) => AreOfBoth(one, other) || AreOfBoth(other, one);

    private static bool AreOfBoth(NamePart man, NamePart woman) => Men.Contains(man.Folded) && Women.Contains(woman.Folded);

    private static FrozenSet<string> Of(string key) =>
        CatalogueYaml
            .Open(EmbeddedCatalogue.Read<Nicknames>("gendered-names.yaml"), "gendered-names.yaml")
            .Section("pairs")
            .Items()
            .SelectMany(pair => pair.Texts(key))
            .Select(WordFold.Fold)
            .ToFrozenSet(StringComparer.Ordinal);
}
