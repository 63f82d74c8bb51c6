using System.Buffers;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>
/// Lays out the spellings of a word's consonants, with any vowels between them: what such a lattice spells and <see cref="ArabicLattice"/>
/// does not differs in vowels that are written.
/// </summary>
internal static class ArabicConsonants
{
    private static readonly ArabicLetters Rows = ArabicLetters.Embedded;

    // Foreign names, whose vowels are guessed in Arabic, have none of these.
    private static readonly SearchValues<char> Native = SearchValues.Create("حصضطظعق");

    /// <summary>The lattice of a word's consonants; null where the word may be a foreign one.</summary>
    public static SpellingLattice? Of(ArabicWord word)
    {
        if (!word.IsOfThree && word.Letters.AsSpan().IndexOfAny(Native) < 0)
            return null;
        var places = new List<LatticeSpelling[]>();
        if (word.HasArticle)
            places.Add(Rows.At("article"));
        places.Add(Rows.At("any"));
        for (var i = word.HasArticle ? 2 : 0; i < word.Letters.Length; i++)
        {
            var c = word.Letters[i];
            if (c is 'و' or 'ي')
                places.Add(Rows.At("any-of-glide"));
            else if (i > 0 && c == 'ه' && i == word.Letters.Length - 1)
                places.Add(Rows.At("any-of-ha"));
            else if (!"اأإآىةعءئؤ".Contains(c, StringComparison.Ordinal))
                places.Add(Rows.Consonant(c, i > 0));
            places.Add(Rows.At("any"));
            places.Add(Rows.At("any"));
        }

        return new([.. places]);
    }
}
