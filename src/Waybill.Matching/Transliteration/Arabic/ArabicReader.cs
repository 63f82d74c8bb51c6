using System.Text;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>Reads Arabic and Persian: consonants by <c>arabic.yaml</c>, with guesses at the vowels that are not written.</summary>
internal static class ArabicReader
{
    private static readonly CatalogueNode Root = CatalogueYaml.Open(EmbeddedCatalogue.Read<Reading>("arabic.yaml"), "arabic.yaml");

    private static readonly Dictionary<char, (string Ala, string Press, string French)> Letters = Root.Section("letters")
        .Entries()
        .ToDictionary(e => e.Name[0], e => Letter(e.Node));

    private static readonly Dictionary<char, (string Consonant, string Long, string French)> Vowels = Root.Section("vowels")
        .Entries()
        .ToDictionary(e => e.Name[0], e => (e.Node.Text("consonant"), e.Node.Text("long"), e.Node.Text("fr")));

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var bare = string.Concat(token.Where(c => Letters.ContainsKey(c) || Vowels.ContainsKey(c)));
        yield return new(Write(bare, l => l.Ala, v => v.Long, "a"), "ALA-LC, a where no vowel is written");
        yield return new(Write(bare, l => l.Press, v => v.Long, "a"), "BGN/PCGN and press usage, a where no vowel is written");
        yield return new(Write(bare, l => l.Ala, v => v.Long, ""), "ALA-LC, written letters only");
        yield return new(Write(bare, l => l.French, v => v.French, "a"), "French usage, a where no vowel is written");
        yield return new(Write(bare, l => l.Press, v => v.Long, "i"), "press usage, i where no vowel is written");
        yield return new(Write(bare, l => l.Press, v => v.Long, "u"), "press usage, u where no vowel is written");
        yield return new(Write(bare, l => l.Ala, v => v.Long == "u" ? "aw" : "ay", "a"), "ALA-LC, diphthongs");
        yield return new(Write(bare, l => l.Press, v => v.Long == "u" ? "o" : "e", "a"), "press usage, o and e");
    }

    private static string Write(
        string token,
        Func<(string Ala, string Press, string French), string> letter,
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
            // The article keeps its own vowel: al-, not ala-.
            var article = i == 2 && token.StartsWith("ال", StringComparison.Ordinal);
            if (!opens && sinceVowel > 0 && !article)
                latin.Append(between);
            latin.Append(piece);
            sinceVowel = sounds || "aeiou".Contains(piece[^1], StringComparison.Ordinal) ? 0 : 1;
        }

        return latin.ToString();
    }

    private static (string Ala, string Press, string French) Letter(CatalogueNode row)
    {
        row.AllowOnly("ala", "press", "fr");
        var ala = row.Section("ala").Scalar();
        var press = row.Optional("press")?.Scalar() ?? ala;
        return (ala, press, row.Optional("fr")?.Scalar() ?? press);
    }
}
