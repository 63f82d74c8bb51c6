using System.Text;
using Waybill.Core.Text;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Words as they are compared: lower case, Latin letters without marks, letters and digits only, without apostrophes, possessive endings
/// and the word "the".
/// </summary>
internal static class Wording
{
    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (PlainLetters.IsOfWord(text[i]))
                PlainLetters.Add(text[i], word);
            else if (IsApostrophe(text[i]) && EndsPossessive(text, i))
                i++;
            else if (!IsApostrophe(text[i]))
                Flush(words, word);
        }

        Flush(words, word);
        return words;
    }

    /// <summary>True where a name stands in a text as it is written, and is no part of another word: "Omar said" names no Omar Said.</summary>
    public static bool Holds(string text, string name, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var at = text.IndexOf(name, comparison); at >= 0 && name.Length > 0; at = text.IndexOf(name, at + 1, comparison))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
                return true;
        }

        return false;
    }

    /// <summary>The words joined by single spaces.</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));

    /// <summary>The content words of a text without the endings of number and tense, to compare how two texts call one thing.</summary>
    public static HashSet<string> Stems(string text) => [.. Words(text).Select(StemOf).OfType<string>()];

    /// <summary>A content word, of <see cref="Words"/>, without its ending; null for a short word, which is mostly none.</summary>
    public static string? StemOf(string word) => word.Length > 3 || word.Any(char.IsDigit) ? Stem(word) : null;

    private static string Stem(string word) =>
        Endings.FirstOrDefault(end => word.Length - end.Length >= 4 && word.EndsWith(end, StringComparison.Ordinal)) is { } ending
            ? word[..^ending.Length]
            : word;

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0 && !word.Equals("the"))
            words.Add(word.ToString());
        word.Clear();
    }

    private static bool EndsPossessive(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at + 1] is ('s' or 'S') && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u02B9';
}
