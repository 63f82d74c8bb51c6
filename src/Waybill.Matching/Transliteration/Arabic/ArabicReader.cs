using System.Text;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>Reads Arabic and Persian: consonants by <c>arabic.yaml</c>, with guesses at the vowels that are not written.</summary>
internal static class ArabicReader
{
    private static readonly Dictionary<char, ArabicSpelling> Letters = ArabicLetters.Embedded.Consonants;
    private static readonly Dictionary<char, (string Consonant, string Long, string French)> Vowels = ArabicLetters.Embedded.Vowels;

    /// <summary>The readings of a token, of its article both with it and without.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var word = ArabicWord.Of(token);
        var core = word.Core;
        var first = Write(core, l => l.Ala, v => v.Long, "a");
        yield return new(first, "ALA-LC, a where no vowel is written");
        if (word.HasArticle)
            yield return new("al" + first, "ALA-LC, with the article");
        yield return new(Write(core, l => l.Persian, v => v.Long, "e").Replace('w', 'v'), "Persian usage, e where no vowel is written");
        yield return new(Write(core, l => l.Ala, v => v.Long, ""), "ALA-LC, written letters only");
        yield return new(Write(core, l => l.Press, v => v.Long == "u" ? "o" : "e", "a"), "press usage, o and e");
        yield return new(Write(core, l => l.French, v => v.French, "a"), "French usage, a where no vowel is written");
        yield return new(Write(core, l => l.Press, v => v.Long, "i"), "press usage, i where no vowel is written");
        yield return new(Write(core, l => l.Ala, v => v.Long == "u" ? "aw" : "ay", "a"), "ALA-LC, diphthongs");
        yield return new(Write(core, l => l.Press, v => v.Long, "u"), "press usage, u where no vowel is written");
    }

    private static string Write(
        string token,
        Func<ArabicSpelling, string> letter,
        Func<(string Consonant, string Long, string French), string> vowel,
        string between
    )
    {
        var latin = new StringBuilder();
        var sinceVowel = 0;
        for (var i = 0; i < token.Length; i++)
        {
            string piece;
            var sounds = false;
            if (Vowels.TryGetValue(token[i], out var half))
            {
                var afterVowel = i == 0 || (sinceVowel == 0 && latin.Length > 0);
                var beforeVowel = i + 1 < token.Length && token[i + 1] is 'ا' or 'آ' or 'ة' or 'ى';
                sounds = !afterVowel && !beforeVowel;
                piece = sounds ? vowel(half) : half.Consonant;
            }
            else
                piece = letter(Letters[token[i]]);
            if (piece.Length == 0)
            {
                // Ayn and hamza are consonants, though no letter shows them.
                latin.Append(sinceVowel > 0 ? between : "");
                sinceVowel = 1;
                continue;
            }

            var opens = "aeiou".Contains(piece[0], StringComparison.Ordinal);
            // Behind alif the likeliest vowel is i: Salih; "Salah" has its alif elsewhere.
            if (!opens && sinceVowel > 0)
                latin.Append(between == "a" && i == 3 && token.Length == 4 && token[1] == 'ا' ? "i" : between);
            latin.Append(piece);
            sinceVowel = sounds || "aeiou".Contains(piece[^1], StringComparison.Ordinal) ? 0 : 1;
        }

        return latin.ToString();
    }
}
