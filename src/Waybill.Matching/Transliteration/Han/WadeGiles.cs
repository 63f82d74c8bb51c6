using System.Buffers;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Turns syllables of pinyin into Wade-Giles, by <c>wade-giles.yaml</c>.</summary>
internal static class WadeGiles
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouv");

    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("wade-giles.yaml"), "wade-giles.yaml");

    private static readonly Dictionary<string, IReadOnlyList<string>> Whole = Lists("whole");
    private static readonly Dictionary<string, IReadOnlyList<string>> Taiwan = Lists("taiwan");

    private static readonly Dictionary<string, string> Initials = Map("initials");
    private static readonly Dictionary<string, string> Finals = Map("finals");

    /// <summary>The first spelling of a syllable without its tone, ü as v.</summary>
    public static string Of(string pinyin) => InGiles(pinyin)[0];

    /// <summary>The spellings of a syllable without its tone, ü as v.</summary>
    public static IReadOnlyList<string> AllOf(string pinyin) => [.. InGiles(pinyin), .. InTaiwan(pinyin)];

    /// <summary>The spellings of a syllable that Taiwan has besides; mostly none.</summary>
    public static IReadOnlyList<string> InTaiwan(string pinyin) => Taiwan.GetValueOrDefault(pinyin, []);

    private static IReadOnlyList<string> InGiles(string pinyin)
    {
        if (Whole.TryGetValue(pinyin, out var whole))
            return whole;
        var length = pinyin.AsSpan().IndexOfAny(VowelLetters);
        if (length < 0)
            return [pinyin];
        var (initial, final) = (pinyin[..length], pinyin[length..]);
        return [Initials.GetValueOrDefault(initial, initial) + Finals.GetValueOrDefault(final, final)];
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(string key) =>
        Root.Section(key).Entries().ToDictionary(e => e.Name, e => Root.Section(key).Texts(e.Name));

    private static Dictionary<string, string> Map(string key) =>
        Root.Section(key).Entries().ToDictionary(e => e.Name, e => e.Node.Scalar());
}
