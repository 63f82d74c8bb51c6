using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Characters that are read otherwise as family names, by <c>surnames.yaml</c>.</summary>
internal static class HanSurnames
{
    private static readonly Dictionary<int, (string? Mandarin, string? Cantonese)> Readings = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<HanTable>("surnames.yaml"), "surnames.yaml")
        .Entries()
        .ToDictionary(e => char.ConvertToUtf32(e.Name, 0), e => (e.Node.OptionalText("mandarin"), e.Node.OptionalText("cantonese")));

    /// <summary>How a simplified character is read as a family name, in pinyin and Jyutping; null where as elsewhere.</summary>
    public static (string? Mandarin, string? Cantonese) Find(int character) => Readings.GetValueOrDefault(character);
}
