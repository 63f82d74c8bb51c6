using System.Buffers;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Turns syllables of pinyin into Cyrillic letters, by <c>palladius.yaml</c>.</summary>
internal static class Palladius
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouv");
    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("palladius.yaml"), "palladius.yaml");
    private static readonly Dictionary<string, string> Whole = Map("whole");
    private static readonly Dictionary<string, string> Variants = Map("variants");
    private static readonly Dictionary<string, string> Initials = Map("initials");
    private static readonly Dictionary<string, string> Finals = Map("finals");

    /// <summary>A syllable without its tone, ü as v; nothing for a syllable that the system does not have.</summary>
    public static IEnumerable<string> Of(string pinyin)
    {
        if (Whole.TryGetValue(pinyin, out var whole))
            return [whole];
        var length = pinyin.AsSpan().IndexOfAny(VowelLetters);
        return length >= 0 && Finals.TryGetValue(pinyin[length..], out var final) && (length == 0 || Initials.ContainsKey(pinyin[..length]))
            ? [(length == 0 ? "" : Initials[pinyin[..length]]) + final]
            : [];
    }

    /// <summary>How a syllable is written by those who have no э within words, and other variants.</summary>
    public static IEnumerable<string> Loosely(string pinyin) =>
        Variants.TryGetValue(pinyin, out var variant) ? WithoutE(pinyin).Append(variant) : WithoutE(pinyin);

    private static IEnumerable<string> WithoutE(string pinyin) =>
        Of(pinyin).Where(syllable => syllable.IndexOf('э', StringComparison.Ordinal) > 0).Select(syllable => syllable.Replace('э', 'е'));

    private static Dictionary<string, string> Map(string key) =>
        Root.Section(key).Entries().ToDictionary(e => e.Name, e => e.Node.Scalar(), StringComparer.Ordinal);
}
