using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>The given names of <c>gendered-names.yaml</c>, which men alone or women alone bear.</summary>
internal static class GenderedNames
{
    private static readonly FrozenSet<string> Men = Of("men");
    private static readonly FrozenSet<string> Women = Of("women");

    private static readonly FrozenSet<(string, string)> OneBesideOther = File()
        .Section("one-beside-other")
        .Items()
        .SelectMany(row =>
            row.Items().Select(name => WordFold.Fold(name.Scalar())).ToArray() is [var one, var other]
                ? new[] { (one, other), (other, one) }
                : throw row.Fault("a row has two names", "write two")
        )
        .ToFrozenSet();

    /// <summary>True where one of two words is a man's given name and the other a woman's.</summary>
    public static bool AreOpposite(NamePart one, NamePart other) =>
        AreOfBoth(one, other) || AreOfBoth(other, one) || OneBesideOther.Contains((one.Folded, other.Folded));

    private static bool AreOfBoth(NamePart man, NamePart woman) => Men.Contains(man.Folded) && Women.Contains(woman.Folded);

    private static CatalogueNode File() =>
        CatalogueYaml.Open(EmbeddedCatalogue.Read<Nicknames>("gendered-names.yaml"), "gendered-names.yaml");

    private static FrozenSet<string> Of(string key) =>
        File().Section("pairs").Items().SelectMany(pair => pair.Texts(key)).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);
}
