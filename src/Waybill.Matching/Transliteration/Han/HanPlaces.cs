using Waybill.Matching.Transliteration.Korean;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>
/// How a character may be spelt in each language that reads it, at the beginning of a name and further on. Made once for a character and
/// shared by all names that have it.
/// </summary>
/// <param name="readings">The character's readings.</param>
internal sealed class HanPlaces(HanReadings readings)
{
    private const int Second = 3;

    // Most names in Chinese characters are written by Mandarin.
    private const int OfCantonese = 1;

    private LatticeSpelling[]? mandarinFirst;
    private LatticeSpelling[]? mandarin;
    private LatticeSpelling[]? cantoneseFirst;
    private LatticeSpelling[]? cantonese;
    private LatticeSpelling[]? koreanFirst;
    private LatticeSpelling[]? korean;

    /// <summary>In Mandarin.</summary>
    public LatticeSpelling[] InMandarin(bool isFirst) =>
        isFirst
            ? mandarinFirst ??= AllOf(Mandarin(With(readings.Surname.Mandarin, readings.Mandarin)))
            : mandarin ??= AllOf(Mandarin(readings.Mandarin));

    /// <summary>In Cantonese.</summary>
    public LatticeSpelling[] InCantonese(bool isFirst) =>
        isFirst
            ? cantoneseFirst ??= AllOf(Cantonese(With(readings.Surname.Cantonese, readings.Cantonese)))
            : cantonese ??= AllOf(Cantonese(readings.Cantonese));

    /// <summary>In Korean.</summary>
    public LatticeSpelling[] InKorean(bool isFirst) =>
        isFirst ? koreanFirst ??= AllOf(Korean(isFirst: true)) : korean ??= AllOf(Korean(isFirst: false));

    /// <summary>In Japanese.</summary>
    public LatticeSpelling[] InJapanese => field ??= AllOf(Japanese());

    private static LatticeSpelling[] AllOf(IEnumerable<(string Spelling, int Cost)> spellings) =>
        LatticeSpelling.AllOf(spellings.Where(s => s.Spelling.Length > 0));

    private static IReadOnlyList<string> With(string? surname, IReadOnlyList<string> readings) =>
        surname is null ? readings : [surname, .. readings];

    private static IEnumerable<(string Spelling, int Cost)> Mandarin(IReadOnlyList<string> readings)
    {
        foreach (var (i, pinyin) in readings.Index())
        {
            yield return (pinyin.Replace('v', 'u'), i * Second);
            yield return (pinyin.Replace("v", "yu", StringComparison.Ordinal), (i * Second) + 1);
            // Passports write lü as a keyboard does.
            if (pinyin.Contains('v', StringComparison.Ordinal))
                yield return (pinyin, (i * Second) + 1);
            foreach (var spelling in WadeGiles.AllOf(pinyin))
                yield return (spelling, (i * Second) + 1);
        }
    }

    private static IEnumerable<(string Spelling, int Cost)> Cantonese(IReadOnlyList<string> readings) =>
        readings.SelectMany((c, i) => Han.Cantonese.Spellings(c).Select(s => (s.Spelling, s.Cost + (i * Second) + OfCantonese)));

    private IEnumerable<(string Spelling, int Cost)> Korean(bool isFirst) =>
        readings
            .Korean.SelectMany((k, i) => Syllable.AllOf(k).Select(syllable => (Syllable: syllable, Cost: i * Second)))
            .SelectMany(k => KoreanLattice.Spellings(k.Syllable, isFirst).Select(s => (s.Spelling, s.Cost + k.Cost)));

    // Long vowels are written out, or not shown.
    private IEnumerable<(string Spelling, int Cost)> Japanese()
    {
        foreach (var reading in readings.On.Concat(readings.Kun))
        {
            yield return (reading, Second);
            yield return (reading.Replace("ou", "o", StringComparison.Ordinal).Replace("uu", "u", StringComparison.Ordinal), Second);
        }

        foreach (var (spelling, cost) in readings.InGivenNames.SelectMany(Hepburn.Spellings))
            yield return (spelling, Second + cost);
    }
}
