using System.Globalization;
using System.Text;

namespace Waybill.Casework.Evaluation.Words;

/// <summary>
/// A name without case, typography, possessives and punctuation: letters, digits, <c>%</c>, <c>'</c> and <c>-</c>, with single blanks.
/// </summary>
internal static class PlainText
{
    private const char SmallSigma = 'σ';

    public static string Of(string text)
    {
        var lower = Lower(Nfkc.Of(text)).Replace('\u2019', '\'');
        return Spaced(WithoutPossessives(lower).Replace(".", "", StringComparison.Ordinal)).Trim(' ', '-', '\'');
    }

    /// <summary>
    /// Lower case after Unicode's own rules, of which invariant casing leaves two out: the dotted capital I, and the sigma that ends a
    /// word.
    /// </summary>
    public static string Lower(string text)
    {
        var lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        if (!text.Contains('Σ', StringComparison.Ordinal))
            return lower;
        var letters = lower.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var ends = i + 1 == letters.Length || !char.IsLetter(letters[i + 1]);
            if (letters[i] == SmallSigma && ends && i > 0 && char.IsLetter(letters[i - 1]))
                letters[i] = 'ς';
        }

        return new(letters);
    }

    private static string WithoutPossessives(string text)
    {
        if (!text.Contains("'s", StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("'s") && !StandsWordAt(text, i + 2))
                i++;
            else
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    /// <summary>Puts one blank for each run of anything that is not kept.</summary>
    private static string Spaced(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (whole && (IsWord(rune) || rune.Value is '%' or '\'' or '-'))
                kept.Append(rune.ToString());
            else if (kept.Length > 0 && kept[^1] != ' ')
                kept.Append(' ');
            i += whole ? rune.Utf16SequenceLength : 1;
        }

        return kept.ToString();
    }

    private static bool StandsWordAt(string text, int at) => at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsWord(rune);

    private static bool IsWord(Rune rune) =>
        Rune.IsLetter(rune)
        || rune.Value == '_'
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;
}
