using System.Buffers;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Turns syllables of pinyin into Wade-Giles, by <c>wade-giles.yaml</c>.</summary>
internal static class WadeGiles
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouv");

    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("wade-giles.yaml"), "wade-giles.yaml");

    private static readonly CatalogueNode WholeSection = Root.Section("whole");

    private static readonly Dictionary<string, IReadOnlyList<string>> Whole = WholeSection
        .Entries()
        .ToDictionary(e => e.Name, e => WholeSection.Texts(e.Name));

    private static readonly Dictionary<string, string> Initials = Map("initials");
    private static readonly Dictionary<string, string> Finals = Map("finals");

    /// <summary>The first spelling of a syllable without its tone, ü as v.</summary>
    public static string Of(string pinyin) => AllOf(pinyin)[0];

    /// <summary>The spellings of a syllable without its tone, ü as v.</summary>
    public static IReadOnlyList<string> AllOf(string pinyin)
    {
        if (Whole.TryGetValue(pinyin, out var whole))
            return whole;
        var length = pinyin.AsSpan().IndexOfAny(VowelLetters);
        if (length < 0)
            return [pinyin];
        var (initial, final) = (pinyin[..length], pinyin[length..]);
        return [Initials.GetValueOrDefault(initial, initial) + Finals.GetValueOrDefault(final, final)];
    }

    private static Dictionary<string, string> Map(string key) =>
        Root.Section(key).Entries().ToDictionary(e => e.Name, e => e.Node.Scalar());
}
