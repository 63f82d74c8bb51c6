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
        var places = new List<LatticeSpelling[]>(signs.Count);
        for (var i = 0; i < signs.Count; i++)
        {
            var pair = i + 1 < signs.Count ? BrahmicLetters.Embedded.Pair(signs[i], signs[i + 1]) : null;
            places.Add(pair ?? BrahmicLetters.Embedded.Spelt(signs[i], i == signs.Count - 1));
            if (pair is not null)
                i++;
            else if (i + 1 < signs.Count && signs[i].Kind == BrahmicKind.Consonant && signs[i + 1].Kind == BrahmicKind.Consonant)
                places.Add(BrahmicLetters.Embedded.Joined);
        }

        return places.TrueForAll(place => place.Length > 0) ? new([.. places]) : null;
    }
}
