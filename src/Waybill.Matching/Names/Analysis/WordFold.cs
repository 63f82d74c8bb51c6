using System.Buffers;
using System.Text;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Folds words to the letters a to z and digits, whatever script they are of.</summary>
internal static class WordFold
{
    private static readonly SearchValues<char> Kept = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The folded word.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Kept))
            return text;
        var ascii = Ascii.IsValid(text) ? text : LatinFold.InAscii(text);
        Span<char> kept = ascii.Length <= 512 ? stackalloc char[ascii.Length] : new char[ascii.Length];
        var count = 0;
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c))
                kept[count++] = char.ToLowerInvariant(c);
        }

        return new(kept[..count]);
    }
}
