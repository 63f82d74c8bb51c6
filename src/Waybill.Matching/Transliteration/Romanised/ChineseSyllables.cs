using Waybill.Core.Catalogues;
using Waybill.Matching.Transliteration.Han;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// Reads words as Chinese syllables: as pinyin, by <c>pinyin.yaml</c>, or as what Wade-Giles or Palladius make of it.
/// </summary>
internal sealed class ChineseSyllables : SyllableReader
{
    private const int LongestSyllable = 6;
    private const int BitsOfLetter = 6;
    private const int OfWadeGiles = 1;
    private const int OfLoosePalladius = 4;

    private readonly Dictionary<ulong, ushort[]> spellings;
    private readonly int cost;
    private readonly char first;

    private ChineseSyllables(Func<string, IEnumerable<string>> spell, int cost, char first = 'a')
    {
        (this.cost, this.first) = (cost, first);
        spellings = Syllables
            .SelectMany((syllable, i) => spell(syllable).Select(spelling => (Spelling: Packed(spelling), Number: (ushort)(i + 1))))
            .GroupBy(one => one.Spelling, one => one.Number)
            .ToDictionary(same => same.Key, same => same.Distinct().ToArray());
    }

    /// <summary>Every syllable of pinyin, ü as v.</summary>
    public static IReadOnlyList<string> Syllables { get; } = ReadSyllables();

    /// <summary>Reads pinyin.</summary>
    public static ChineseSyllables Pinyin { get; } = new(syllable => [syllable, .. WithoutMark(syllable)], 0);

    /// <summary>Reads Wade-Giles, without marks and apostrophes, and what Taiwan writes besides.</summary>
    public static ChineseSyllables WadeGiles { get; } =
        new(syllable => [Han.WadeGiles.Of(syllable), .. Han.WadeGiles.InTaiwan(syllable)], OfWadeGiles);

    /// <summary>Reads Cyrillic letters by the system of Palladius.</summary>
    public static ChineseSyllables Palladius { get; } = new(Han.Palladius.Of, 0, 'а');

    /// <summary>Reads the same, е for э.</summary>
    public static ChineseSyllables LoosePalladius { get; } =
        new(syllable => Han.Palladius.Of(syllable).Concat(Han.Palladius.Loosely(syllable)), OfLoosePalladius, 'а');

    /// <inheritdoc/>
    protected override uint EndsFrom(string word, int at)
    {
        var (ends, packed) = (0u, 0UL);
        for (var end = at; end < word.Length && end - at < LongestSyllable; end++)
        {
            packed = With(packed, word[end]);
            if (spellings.ContainsKey(packed))
                ends |= 1u << (end + 1);
        }

        return ends;
    }

    /// <inheritdoc/>
    protected override void AddSpellings(string word, int at, List<SyllableSpelling> found)
    {
        var packed = 0UL;
        for (var end = at; end < word.Length && end - at < LongestSyllable; end++)
        {
            packed = With(packed, word[end]);
            if (!spellings.TryGetValue(packed, out var syllables))
                continue;
            foreach (var syllable in syllables)
                found.Add(new(end + 1 - at, syllable, cost));
        }
    }

    private ulong With(ulong packed, char letter) => (packed << BitsOfLetter) | (uint)(letter - first + 1);

    private ulong Packed(string letters) => letters.Aggregate(0UL, With);

    // Who has no ü writes nü as nu or nyu.
    private static string[] WithoutMark(string syllable) =>
        syllable.Contains('v', StringComparison.Ordinal)
            ? [syllable.Replace('v', 'u'), syllable.Replace("v", "yu", StringComparison.Ordinal)]
            : [];

    private static List<string> ReadSyllables()
    {
        var syllables = new List<string>();
        foreach (var (initial, finals) in CatalogueYaml.Open(EmbeddedCatalogue.Read<HanTable>("pinyin.yaml"), "pinyin.yaml").Entries())
            syllables.AddRange(finals.Scalar().Split(' ').Select(final => (initial == "none" ? "" : initial) + final));
        return syllables;
    }
}
