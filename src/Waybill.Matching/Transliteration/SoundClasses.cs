using System.Numerics;

namespace Waybill.Matching.Transliteration;

/// <summary>Consonants in classes that scripts and standards confuse, as bits: a cheap look at whether two names can sound alike.</summary>
internal static class SoundClasses
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
        0, Lip, Back | Hiss, Tongue, 0, Lip, Back | Hiss, 0, 0, Hiss | Back, Back, Liquid, Nose,
        Nose, 0, Lip, Back | Hiss, Liquid, Hiss | Tongue, Tongue | Hiss, 0, Lip, 0, Hiss | Back, 0, Hiss | Tongue,
    ];

    /// <summary>The classes of a folded token's consonants.</summary>
    public static int Of(string folded)
    {
        var sounds = 0;
        foreach (var c in folded)
            sounds |= Classes[c - 'a'];
        return sounds;
    }

    /// <summary>True unless the classes part too far.</summary>
    public static bool MayMeet(int left, int right) =>
        BitOperations.PopCount((uint)(left ^ right)) <= 3 && (left == 0 || right == 0 || (left & right) != 0);
}
