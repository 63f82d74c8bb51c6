using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Characters that are read otherwise as family names, by <c>surnames.yaml</c>.</summary>
internal static class HanSurnames
{
    private static readonly Dictionary<int, (string? Mandarin, string? Cantonese)> Readings = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<HanTable>("surnames.yaml"), "surnames.yaml")
        .Entries()
        .ToDictionary(e => char.ConvertToUtf32(e.Name, 0), e => (e.Node.OptionalText("mandarin"), e.Node.OptionalText("cantonese")));

    /// <summary>The readings of a simplified character as a family name, in pinyin and Jyutping; null where they are the customary ones.</summary>
    public static (string? Mandarin, string? Cantonese) Find(int character) => Readings.GetValueOrDefault(character);
}
