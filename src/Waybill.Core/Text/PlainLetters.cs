using System.Globalization;
using System.Text;
using AnyAscii;

namespace Waybill.Core.Text;

/// <summary>
/// Letters as words are compared by them: lower case, Latin ones without marks, however the marks are written (Unicode Standard Annex 15
/// tells a letter with its mark from a letter and its mark; working texts hold both). Other scripts keep theirs, which are letters there.
/// </summary>
public static class PlainLetters
{
    /// <summary>True for what a word is made of: a letter, a digit, or a mark.</summary>
    public static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Adds what a character of a word is compared by, which may be nothing, or two letters for one.</summary>
    public static void Add(char c, StringBuilder word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (char.IsAscii(c))
            word.Append(char.ToLowerInvariant(c));
        else if (IsLatin(c))
            word.Append(c.ToString().Transliterate().ToLowerInvariant());
        else if (!IsLatinMark(c))
            word.Append(char.ToLowerInvariant(c));
    }

    // Latin-1, Extended-A and -B; Extended Additional.
    private static bool IsLatin(char c) => c is (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7')) or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsLatinMark(char c) => c is >= '\u0300' and <= '\u036F';
}
