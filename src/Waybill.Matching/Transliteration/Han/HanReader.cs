using System.Text;
using Waybill.Matching.Transliteration.Korean;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Reads Chinese characters as names in Mandarin, Cantonese, Korean and Japanese.</summary>
internal static class HanReader
{
    private const int Second = 3;

    // Most names in Chinese characters are written by Mandarin.
    private const int OfCantonese = 1;

    // So many of the Korean spellings leave room for the others.
    private const int MostKorean = 3;

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var characters = Characters(token);
        if (characters.Count == 0)
            yield break;
        var surname = Surname(token);
        var pinyin = characters.Where(c => c.Mandarin.Count > 0).Select(c => c.Mandarin[0]).ToList();
        yield return new(string.Concat(pinyin).Replace('v', 'u'), "Hanyu Pinyin");
        if (surname.Mandarin is { } family && pinyin.Count == characters.Count)
        {
            pinyin[0] = family;
            yield return new(string.Concat(pinyin).Replace('v', 'u'), "Hanyu Pinyin, family name");
        }

        yield return new(string.Concat(pinyin.Select(WadeGiles.Of)), "Wade-Giles");
        var korean = surname.Mandarin is null ? MostKorean : MostKorean - 1;
        foreach (var reading in KoreanReader.Read(Hangul(characters)).DistinctBy(r => r.Latin).Take(korean))
            yield return reading with
            {
                Standard = "Sino-Korean, " + reading.Standard,
            };
        if (characters.TrueForAll(c => c.On.Count > 0))
            yield return new(string.Concat(characters.Select(c => c.On[0])), "Japanese on, Hepburn");
        if (characters.TrueForAll(c => c.Kun.Count > 0))
            yield return new(string.Concat(characters.Select(c => c.Kun[0])), "Japanese kun, Hepburn");
        if (characters.TrueForAll(c => c.Cantonese.Count > 0))
        {
            var jyutping = characters.Select((c, i) => i == 0 ? surname.Cantonese ?? c.Cantonese[0] : c.Cantonese[0]);
            yield return new(string.Concat(jyutping.Select(Cantonese.Of)), "Cantonese, Hong Kong");
        }
    }

    /// <summary>The lattices of a token's spellings in the four languages.</summary>
    public static IEnumerable<SpellingLattice> Lattices(string token)
    {
        var characters = Characters(token);
        if (characters.Count == 0)
            yield break;
        var surname = Surname(token);
        yield return new(characters.Select((c, i) => Mandarin(With(i == 0 ? surname.Mandarin : null, c.Mandarin))))
        {
            Language = ReadIn.Mandarin,
        };
        if (characters.TrueForAll(c => c.Cantonese.Count > 0))
            yield return new(characters.Select((c, i) => InCantonese(With(i == 0 ? surname.Cantonese : null, c.Cantonese))))
            {
                Language = ReadIn.Cantonese,
            };
        if (characters.TrueForAll(c => c.Korean.Count > 0))
            yield return new(characters.Select((c, i) => Korean(c, i == 0))) { Language = ReadIn.Korean };
        if (characters.TrueForAll(c => c.On.Count + c.Kun.Count > 0))
            yield return new(characters.Select(Japanese)) { Language = ReadIn.Japanese };
    }

    private static List<HanReadings> Characters(string token) =>
        [.. token.EnumerateRunes().Select(r => HanTable.Embedded.Find(r.Value)).OfType<HanReadings>()];

    private static (string? Mandarin, string? Cantonese) Surname(string token) =>
        HanSurnames.Find(HanTable.Embedded.Fold(token.EnumerateRunes().First().Value));

    private static IReadOnlyList<string> With(string? surname, IReadOnlyList<string> readings) =>
        surname is null ? readings : [surname, .. readings];

    // A first character that can be a family name is one: 金 is Kim before it is Kum.
    private static string Hangul(List<HanReadings> characters)
    {
        var hangul = new StringBuilder();
        foreach (var character in characters.Where(c => c.Korean.Count > 0))
        {
            var surname = hangul.Length == 0 ? character.Korean.FirstOrDefault(k => HangulTable.Embedded.Surname(k[0]).Count > 0) : null;
            hangul.Append(surname ?? character.Korean[0]);
        }

        return hangul.ToString();
    }

    private static IEnumerable<(string Spelling, int Cost)> Mandarin(IReadOnlyList<string> readings)
    {
        foreach (var (pinyin, i) in readings.Select((m, i) => (m, i)))
        {
            yield return (pinyin.Replace('v', 'u'), i * Second);
            yield return (pinyin.Replace("v", "yu", StringComparison.Ordinal), (i * Second) + 1);
            foreach (var spelling in WadeGiles.AllOf(pinyin))
                yield return (spelling, (i * Second) + 1);
        }
    }

    private static IEnumerable<(string Spelling, int Cost)> InCantonese(IReadOnlyList<string> readings) =>
        readings.SelectMany((c, i) => Cantonese.Spellings(c).Select(s => (s.Spelling, s.Cost + (i * Second) + OfCantonese)));

    private static IEnumerable<(string Spelling, int Cost)> Korean(HanReadings character, bool first) =>
        character
            .Korean.SelectMany((k, i) => Syllable.AllOf(k).Select(syllable => (Syllable: syllable, Cost: i * Second)))
            .SelectMany(k => KoreanLattice.Spellings(k.Syllable, first).Select(s => (s.Spelling, s.Cost + k.Cost)));

    // Long vowels are written out, or not shown.
    private static IEnumerable<(string Spelling, int Cost)> Japanese(HanReadings character)
    {
        foreach (var (reading, i) in character.On.Concat(character.Kun).Select((r, i) => (r, i)))
        {
            yield return (reading, Second);
            yield return (reading.Replace("ou", "o", StringComparison.Ordinal).Replace("uu", "u", StringComparison.Ordinal), Second);
        }
    }
}
