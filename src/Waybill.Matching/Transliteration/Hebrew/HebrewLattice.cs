using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Hebrew;

/// <summary>
/// Lays out the spellings of a word in Hebrew letters: what each letter is written as, and between consonants the vowels that are not
/// written.
/// </summary>
internal static class HebrewLattice
{
    private const int Longest = 20;
    private static readonly HebrewLetters Rows = HebrewLetters.Embedded;

    /// <summary>The lattice of a word; null where it has no letter, or too many.</summary>
    public static SpellingLattice? Of(string word)
    {
        var letters = HebrewLetter.AllOf(word);
        if (letters.Count is 0 or > Longest)
            return null;
        var places = new List<LatticeSpelling[]>();
        for (var i = 0; i < letters.Count; i++)
            i += Lay(letters, i, places);
        return new([.. places]);
    }

    // Lays a letter; returns how many more it took.
    private static int Lay(List<HebrewLetter> letters, int i, List<LatticeSpelling[]> places)
    {
        var (letter, isFirst, isLast) = (letters[i], i == 0, i == letters.Count - 1);
        var isBeforeGlide = !isLast && letters[i + 1].IsGlide;
        if (letter.Letter == 'ה' && isLast && !isFirst)
        {
            places.Add(Rows.HeLast);
            return 0;
        }

        if (letter.IsCarrier)
        {
            var carrier = Rows.OfVowel(letter);
            places.Add(
                isFirst && isBeforeGlide ? carrier.BeforeGlide
                : isFirst ? carrier.First
                : isLast ? carrier.Last
                : carrier.Later
            );
            return 0;
        }

        if (!isLast && Rows.Pair(letter, letters[i + 1]) is { } pair)
        {
            places.Add(pair);
            places.Add(i + 2 == letters.Count ? Rows.Behind : Rows.Between);
            return 1;
        }

        if (!letter.IsGlide)
        {
            places.Add(Rows.Of(letter)!.Spelt);
            places.Add(isLast ? Rows.Behind : Rows.Between);
            return 0;
        }

        var isDoubled = letter.Letter == 'ו' && !isLast && letters[i + 1].Letter == 'ו';
        isLast |= isDoubled && i == letters.Count - 2;
        var glide = Rows.OfVowel(letter);
        places.Add(
            isDoubled ? glide.Doubled
            : isFirst ? glide.First
            : isLast ? glide.Last
            : glide.Later
        );
        if (!isLast)
            places.Add(Rows.BehindGlide);
        return isDoubled ? 1 : 0;
    }
}
