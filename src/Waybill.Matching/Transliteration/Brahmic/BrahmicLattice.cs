using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>Lays out the spellings of a word in a Brahmic script: what each sign is written as.</summary>
internal static class BrahmicLattice
{
    private const int Longest = 40;

    /// <summary>The lattice of a word; null where it has no sign, too many, or one that is not known.</summary>
    public static SpellingLattice? Of(string word)
    {
        var signs = BrahmicText.Signs(word);
        if (signs.Count is 0 or > Longest)
            return null;
        var places = new LatticeSpelling[signs.Count][];
        for (var i = 0; i < signs.Count; i++)
            places[i] = BrahmicLetters.Embedded.Spelt(signs[i], i == signs.Count - 1);
        return Array.TrueForAll(places, place => place.Length > 0) ? new(places) : null;
    }
}
