using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// Korean syllables as numbers: five bits for the initial, one unused, five for the vowel, one that is always set and four for the final's sound.
/// </summary>
internal static class KoreanCode
{
    private const string NarrowVowels = "ㅑㅒㅕㅖㅛㅠㅣ";
    private const ulong AllButVowels = 0xF81F_F81F_F81F_F81F;

    private static readonly int Nieun = Syllable.InitialAt('ㄴ');
    private static readonly int Rieul = Syllable.InitialAt('ㄹ');
    private static readonly int Silent = Syllable.InitialAt(Syllable.Silent);
    private static readonly HashSet<int> Narrow = [.. NarrowVowels.Select(Syllable.VowelAt)];

    /// <summary>The sounds of finals.</summary>
    public static IReadOnlyList<string> Finals { get; } = ["k", "n", "t", "l", "m", "p", "ng"];

    /// <summary>The place of a final's sound; 0 for none.</summary>
    public static int FinalAt(string sound) => Finals.Index().FirstOrDefault(final => final.Item == sound, (Index: -1, Item: "")).Index + 1;

    /// <summary>A syllable; at the beginning of a word ㄹ and ㄴ are as the South writes them.</summary>
    /// <param name="initial">The initial's place.</param>
    /// <param name="vowel">The vowel's place.</param>
    /// <param name="final">The place of the final's sound.</param>
    /// <param name="isFirst">True at the beginning of a word.</param>
    public static ushort Of(int initial, int vowel, int final, bool isFirst)
    {
        if (isFirst && (initial == Rieul || initial == Nieun))
            initial = Narrow.Contains(vowel) ? Silent : Nieun;
        return (ushort)((initial << 11) | (vowel << 5) | 0x10 | final);
    }

    /// <summary>A syllable at the beginning of a word.</summary>
    public static ushort Of(char syllable, HangulTable table) =>
        Syllable.Of(syllable) is { } parts
            ? Of(Syllable.InitialAt(parts.Initial), Syllable.VowelAt(parts.Vowel), FinalAt(table.Final(parts.Final)), isFirst: true)
            : (ushort)0;

    /// <summary>Syllables without their vowels.</summary>
    public static ulong Consonants(ulong syllables) => syllables & AllButVowels;
}
