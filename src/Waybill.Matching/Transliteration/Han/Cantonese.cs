using System.Buffers;
using System.Collections.Concurrent;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Writes syllables of Jyutping as Hong Kong and Macau write names, by <c>cantonese.yaml</c>.</summary>
internal static class Cantonese
{
    private const int Second = 1;
    private const int OfMacau = 1;
    private const int Other = 3;

    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouy");

    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("cantonese.yaml"), "cantonese.yaml");

    private static readonly Dictionary<string, Row> Initials = Rows("initials");
    private static readonly Dictionary<string, Row> Finals = Rows("finals");
    private static readonly Dictionary<string, Row> Syllables = Rows("syllables");

    // The table of readings has some hundred syllables, no more.
    private static readonly ConcurrentDictionary<string, (string Spelling, int Cost)[]> Known = new(StringComparer.Ordinal);

    /// <summary>The customary spelling in Hong Kong of a syllable without its tone.</summary>
    public static string Of(string jyutping) => Spellings(jyutping)[0].Spelling;

    /// <summary>The spellings of a syllable, the customary one first, with their costs in hundredths.</summary>
    public static IReadOnlyList<(string Spelling, int Cost)> Spellings(string jyutping) =>
        Known.GetOrAdd(jyutping, static syllable => [.. Composed(syllable).DistinctBy(s => s.Spelling)]);

    private static IEnumerable<(string Spelling, int Cost)> Composed(string syllable)
    {
        var whole = Syllables.GetValueOrDefault(syllable, Row.Empty);
        foreach (var (spelling, i) in whole.HongKong.Select((s, i) => (s, i)))
            yield return (spelling, Math.Min(i, Second));
        var (initial, final) = Parts(syllable);
        foreach (var one in Both(initial.HongKong, final.HongKong).Select((s, i) => (s, i == 0 && whole.HongKong.Count == 0 ? 0 : Second)))
            yield return one;
        foreach (var spelling in whole.Macau.Count > 0 ? whole.Macau : Both(initial.Macau, final.Macau))
            yield return (spelling, OfMacau);
        foreach (var spelling in whole.Other.Concat(Both([.. initial.HongKong, .. initial.Other], [.. final.HongKong, .. final.Other])))
            yield return (spelling, Other);
    }

    private static IEnumerable<string> Both(IReadOnlyList<string> initials, IReadOnlyList<string> finals) =>
        initials.SelectMany(_ => finals, (initial, final) => initial + final);

    // A final that the file does not know, of which Unihan has few, is written as in Jyutping.
    private static (Row Initial, Row Final) Parts(string syllable)
    {
        var vowel = Finals.ContainsKey(syllable) ? 0 : syllable.AsSpan().IndexOfAny(VowelLetters);
        var (initial, final) = vowel < 0 ? ("", syllable) : (syllable[..vowel], syllable[vowel..]);
        return (Initials.GetValueOrDefault(initial) ?? Row.Of(initial), Finals.GetValueOrDefault(final) ?? Row.Of(final));
    }

    private static Dictionary<string, Row> Rows(string key) => Root.Section(key).Entries().ToDictionary(e => e.Name, e => Read(e.Node));

    private static Row Read(CatalogueNode node)
    {
        node.AllowOnly("hongkong", "macau", "other");
        return new(Spellings(node, "hongkong"), Spellings(node, "macau"), Spellings(node, "other"));
    }

    // An initial may be written by nothing.
    private static IReadOnlyList<string> Spellings(CatalogueNode node, string key) =>
        node.Optional(key) is { IsSequence: false } one ? [one.Scalar()] : node.Texts(key);

    private sealed record Row(IReadOnlyList<string> HongKong, IReadOnlyList<string> Macau, IReadOnlyList<string> Other)
    {
        public static readonly Row Empty = new([], [], []);

        public static Row Of(string spelling) => new([spelling], [spelling], []);
    }
}
