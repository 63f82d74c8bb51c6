using AnyAscii;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Folds words to the letters a to z and digits, whatever script they are of.</summary>
internal static class WordFold
{
    /// <summary>The folded word.</summary>
    public static string Fold(string text)
    {
        var ascii = text.Transliterate();
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
