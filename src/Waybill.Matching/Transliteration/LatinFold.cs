using System.Text;
using AnyAscii;

namespace Waybill.Matching.Transliteration;

/// <summary>Folds text to the letters a to z: small, without marks, whatever is no letter left out.</summary>
internal static class LatinFold
{
    /// <summary>The longest token that is looked at, in UTF-16 units; what follows is cut off.</summary>
    public const int LongestToken = 64;

    /// <summary>The folded letters; other scripts come out as the package AnyAscii writes them.</summary>
    public static string Fold(string text)
    {
        var cut = Cut(text);
        if (!cut.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return cut;
        var ascii = Ascii.IsValid(cut) ? cut : InAscii(cut);
        Span<char> letters = ascii.Length <= 512 ? stackalloc char[ascii.Length] : new char[ascii.Length];
        var count = 0;
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetter(c))
                letters[count++] = (char)(c | 0x20);
        }

        return new(letters[..count]);
    }

    /// <summary>A text in ASCII; ə of Azerbaijan as the a that its names have abroad: Əliyev is Aliyev.</summary>
    public static string InAscii(string text) => text.Replace('ə', 'a').Replace('Ə', 'A').Transliterate();

    /// <summary>The part of a token that is looked at.</summary>
    public static string Cut(string token) => token.Length <= LongestToken ? token : token[..LongestToken];
}
