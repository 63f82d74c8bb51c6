using System.Text;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Kana;

/// <summary>Reads kana by Hepburn and Kunrei-shiki, from <c>kana.yaml</c>.</summary>
internal static class KanaReader
{
    private const string SmallVowels = "ァィゥェォ";
    private const string SmallY = "ャュョ";
    private const char Long = 'ー';
    private const char Doubling = 'ッ';

    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<Reading>("kana.yaml"), "kana.yaml");
    private static readonly Dictionary<char, string> Hepburn = Map("hepburn");
    private static readonly Dictionary<char, string> Kunrei = Map("kunrei");

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var katakana = string.Concat(token.Select(c => c is >= '\u3041' and <= '\u3096' ? (char)(c + 0x60) : c));
        var (hepburn, kunrei) = (Write(katakana, false), Write(katakana, true));
        yield return new(Shorten(hepburn), "Hepburn, long vowels without marks");
        yield return new(Lengthen(hepburn), "Hepburn, vowels as in kana");
        yield return new(Shorten(kunrei), "Kunrei-shiki, long vowels without marks");
        yield return new(Lengthen(kunrei), "Kunrei-shiki, vowels as in kana");
        yield return new(OldNasals(Shorten(hepburn)), "Hepburn of 1887");
        yield return new(Shorten(LongO(hepburn)), "Hepburn, long o as oh, as Japanese passports may have it");
    }

    private static string Write(string kana, bool kunrei)
    {
        var latin = new StringBuilder();
        var doubles = false;
        foreach (var c in kana)
        {
            if (c == Doubling)
                doubles = true;
            else if (c == Long)
                latin.Append('-');
            else if (SmallY.IndexOf(c, StringComparison.Ordinal) is var y and >= 0)
                JoinY(latin, "auo"[y], kunrei);
            else if (SmallVowels.IndexOf(c, StringComparison.Ordinal) is var vowel and >= 0)
                JoinVowel(latin, "aiueo"[vowel]);
            else if ((kunrei && Kunrei.TryGetValue(c, out var letters)) || Hepburn.TryGetValue(c, out letters))
            {
                if (doubles && !"aiueon".Contains(letters[0], StringComparison.Ordinal))
                    latin.Append(letters.StartsWith("ch", StringComparison.Ordinal) ? 't' : letters[0]);
                doubles = false;
                latin.Append(letters);
            }
        }

        return latin.ToString();
    }

    private static void JoinY(StringBuilder latin, char vowel, bool kunrei)
    {
        if (latin.Length > 0 && latin[^1] is 'i' or 'u')
            latin.Length--;
        var hushes = !kunrei && latin.Length > 0 && (latin[^1] == 'j' || (latin.Length > 1 && latin[^1] == 'h' && latin[^2] is 's' or 'c'));
        if (!hushes)
            latin.Append('y');
        latin.Append(vowel);
    }

    private static void JoinVowel(StringBuilder latin, char vowel)
    {
        if (latin.Length > 1 && "aiueo".Contains(latin[^1], StringComparison.Ordinal))
            latin.Length--;
        else if (latin.Length == 1 && latin[0] == 'u')
            latin[0] = 'w';
        latin.Append(vowel);
    }

    private static string Shorten(string latin) =>
        latin
            .Replace("-", "", StringComparison.Ordinal)
            .Replace("ou", "o", StringComparison.Ordinal)
            .Replace("oo", "o", StringComparison.Ordinal)
            .Replace("uu", "u", StringComparison.Ordinal);

    private static string Lengthen(string latin)
    {
        var longer = new StringBuilder();
        foreach (var c in latin)
        {
            if (c != '-')
                longer.Append(c);
            else if (longer.Length > 0)
                longer.Append(longer[^1]);
        }

        return longer.ToString();
    }

    private static string LongO(string latin) =>
        latin
            .Replace("o-", "oh", StringComparison.Ordinal)
            .Replace("ou", "oh", StringComparison.Ordinal)
            .Replace("oo", "oh", StringComparison.Ordinal);

    private static string OldNasals(string latin) =>
        latin
            .Replace("nb", "mb", StringComparison.Ordinal)
            .Replace("nm", "mm", StringComparison.Ordinal)
            .Replace("np", "mp", StringComparison.Ordinal);

    private static Dictionary<char, string> Map(string key) =>
        Root.Section(key).Entries().ToDictionary(e => e.Name[0], e => e.Node.Scalar());
}
