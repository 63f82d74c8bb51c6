using System.Text;
using Waybill.Matching.Transliteration.Korean;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>Reads Chinese characters as names in Mandarin, Cantonese, Korean and Japanese.</summary>
internal static class HanReader
{
    // So many of the Korean spellings leave room for the others.
    private const int MostKorean = 3;

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var characters = Characters(token);
        if (characters.Count == 0)
            yield break;
        var surname = characters[0].Surname;
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
        // What may be a name is read as one first; of so many readings the last are mostly left out.
        var names = JapaneseNames.Readings(token).Select(name => new Reading(name, "Japanese name, Hepburn")).ToList();
        var further =
            names.Count == 0
                ? InJapanese(characters).Concat(InCantonese(characters))
                : [.. InCantonese(characters), .. names, .. InJapanese(characters)];
        foreach (var reading in further)
            yield return reading;
    }

    private static IEnumerable<Reading> InJapanese(List<HanReadings> characters)
    {
        if (characters.TrueForAll(c => c.On.Count > 0))
            yield return new(string.Concat(characters.Select(c => c.On[0])), "Japanese on, Hepburn");
        if (characters.TrueForAll(c => c.Kun.Count > 0))
            yield return new(string.Concat(characters.Select(c => c.Kun[0])), "Japanese kun, Hepburn");
    }

    private static IEnumerable<Reading> InCantonese(List<HanReadings> characters)
    {
        if (!characters.TrueForAll(c => c.Cantonese.Count > 0))
            yield break;
        var jyutping = characters.Select((c, i) => (i == 0 ? c.Surname.Cantonese : null) ?? c.Cantonese[0]);
        yield return new(string.Concat(jyutping.Select(Cantonese.Of)), "Cantonese, Hong Kong");
    }

    /// <summary>The lattices of a token's spellings in the four languages.</summary>
    public static IEnumerable<SpellingLattice> Lattices(string token)
    {
        var characters = Characters(token);
        if (characters.Count == 0)
            yield break;
        yield return Lattice(characters, (c, isFirst) => c.Places.InMandarin(isFirst), ReadIn.Mandarin);
        if (characters.TrueForAll(c => c.Cantonese.Count > 0))
            yield return Lattice(characters, (c, isFirst) => c.Places.InCantonese(isFirst), ReadIn.Cantonese);
        if (characters.TrueForAll(c => c.Korean.Count > 0))
            yield return Lattice(characters, (c, isFirst) => c.Places.InKorean(isFirst), ReadIn.Korean);
        if (characters.TrueForAll(c => c.On.Count + c.Kun.Count > 0))
            yield return Lattice(characters, (c, _) => c.Places.InJapanese, ReadIn.Japanese);
        if (JapaneseNames.Whole(token) is { Count: > 0 } whole)
            yield return new([LatticeSpelling.AllOf(whole.SelectMany(Hepburn.Spellings))]) { Language = ReadIn.Japanese };
    }

    private static SpellingLattice Lattice(
        List<HanReadings> characters,
        Func<HanReadings, bool, LatticeSpelling[]> place,
        ReadIn language
    ) => new([.. characters.Take(SpellingLattice.MostSyllables).Select((c, i) => place(c, i == 0))]) { Language = language };

    private static List<HanReadings> Characters(string token) =>
        [.. token.EnumerateRunes().Select(r => HanTable.Embedded.Find(r.Value)).OfType<HanReadings>()];

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
}
