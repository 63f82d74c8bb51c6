using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// Korean syllables as numbers: five bits for the initial, one unused, five for the vowel, one that is always set and four for the final's
/// sound.
/// </summary>
internal static class KoreanCode
{
    private const ulong AllButVowels = 0xF81F_F81F_F81F_F81F;

    /// <summary>The sounds of finals.</summary>
    public static IReadOnlyList<string> Finals { get; } = ["k", "n", "t", "l", "m", "p", "ng"];

    /// <summary>How a final's sound is written at the end of a word.</summary>
    public static IReadOnlyList<string> SpellingsAtEnd(string sound) =>
        sound switch
        {
            "k" => ["k", "g", "c", "ck"],
            "t" => ["t", "d"],
            "p" => ["p", "b"],
            "l" => ["l", "r", "ll"],
            _ => [sound],
        };

    /// <summary>The place of a final's sound; 0 for none.</summary>
    public static int FinalAt(string sound) => Finals.Index().FirstOrDefault(final => final.Item == sound, (Index: -1, Item: "")).Index + 1;

    /// <summary>A syllable; at the beginning of a word as the South writes it.</summary>
    /// <param name="initial">The initial consonant.</param>
    /// <param name="vowel">The vowel.</param>
    /// <param name="final">The place of the final's sound.</param>
    /// <param name="isFirst">True at the beginning of a word.</param>
    public static ushort Of(char initial, char vowel, int final, bool isFirst)
    {
        var syllable = new Syllable(initial, vowel, null);
        var spoken = isFirst ? syllable.AtBeginning.Initial : initial;
        return (ushort)((Syllable.InitialAt(spoken) << 11) | (Syllable.VowelAt(vowel) << 5) | 0x10 | final);
    }

    /// <summary>A syllable at the beginning of a word.</summary>
    public static ushort Of(char syllable, HangulTable table) =>
        Syllable.Of(syllable) is { } parts ? Of(parts.Initial, parts.Vowel, FinalAt(table.Final(parts.Final)), isFirst: true) : (ushort)0;

    /// <summary>Syllables without their vowels.</summary>
    public static ulong Consonants(ulong syllables) => syllables & AllButVowels;
}
