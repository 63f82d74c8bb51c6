using System.Buffers;
using System.Text;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>The letters of a word in Cyrillic as the tables of Korean and Chinese syllables have them.</summary>
internal static class CyrillicWord
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("абвгдеёжзийклмнопрстуфхцчшщыьэюя");

    /// <summary>The word in small letters, without hard signs, hyphens and blanks; null where others are in it.</summary>
    public static string? LettersOf(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.ToLowerInvariant(c) is not ('ъ' or '-' or ' ') and var letter)
                letters.Append(letter);
        }

        var text = letters.ToString();
        return text.Length is > 0 and <= SyllableReader.LongestWord && !text.AsSpan().ContainsAnyExcept(Letters) ? text : null;
    }

    /// <summary>The same without soft signs.</summary>
    public static string WithoutSigns(string letters) => letters.Replace("ь", "", StringComparison.Ordinal);
}
