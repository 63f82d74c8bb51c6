using System.Numerics;

namespace Waybill.Matching.Transliteration;

/// <summary>Consonants in classes that scripts and standards confuse, as bits: a cheap look at whether two names can sound alike.</summary>
internal sealed class SoundClasses
{
    private const int Lip = 1;
    private const int Tongue = 2;
    private const int Back = 4;
    private const int Hiss = 8;
    private const int Liquid = 16;
    private const int Nose = 32;

    // For each of a to z. Vowels, h, w and y have no class: standards add and leave them out freely. c, g, j, q, x and z stand for several.
    private static readonly int[] Classes =
    [
        0,
        Lip,
        Back | Hiss,
        Tongue,
        0,
        Lip,
        Back | Hiss,
        0,
        0,
        Hiss | Back,
        Back,
        Liquid,
        Nose,
        Nose,
        0,
        Lip,
        Back | Hiss,
        Liquid,
        Hiss | Tongue,
        Tongue | Hiss,
        0,
        Lip,
        0,
        Hiss | Back,
        0,
        Hiss | Tongue,
    ];

    private const int MostApart = 3;

    private readonly int possible;
    private readonly int certain = ~0;

    /// <summary>The classes of consonants in any and in all of a token's readings.</summary>
    public SoundClasses(string[] readings)
    {
        foreach (var reading in readings)
        {
            var sounds = 0;
            foreach (var c in reading)
                sounds |= Classes[c - 'a'];
            possible |= sounds;
            certain &= sounds;
        }
    }

    /// <summary>
    /// The class of the sound at a place of a reading, of four that every script keeps: lips, tongue and throat, liquids, nose. Null for
    /// vowels and what stands and falls with them, and for the g of "ng".
    /// </summary>
    public static char? LooselyOf(string reading, int at) =>
        reading[at] switch
        {
            // Doubled, it is one.
            var letter when at > 0 && reading[at - 1] == letter => null,
            'b' or 'f' or 'p' or 'v' or 'w' => 'p',
            'g' when at > 0 && reading[at - 1] == 'n' => null,
            'c' or 'd' or 'g' or 'j' or 'k' or 'q' or 's' or 't' or 'x' or 'z' => 't',
            'l' or 'r' => 'l',
            'm' or 'n' => 'n',
            _ => null,
        };

    /// <summary>True unless too many classes of the one are sure to be missing in the other.</summary>
    public bool MayMeet(SoundClasses other) =>
        BitOperations.PopCount((uint)(certain & ~other.possible)) + BitOperations.PopCount((uint)(other.certain & ~possible)) <= MostApart;
}
