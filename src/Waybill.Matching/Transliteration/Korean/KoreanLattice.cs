using System.Collections.Concurrent;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Korean;

/// <summary>Lays out the spellings of Korean syllables.</summary>
internal static class KoreanLattice
{
    private const int Other = 4;
    private const int Changed = 3;
    private const int Surname = 1;
    private static readonly HangulTable Table = HangulTable.Embedded;

    // No more than there are syllables, at the beginning and further on.
    private static readonly ConcurrentDictionary<(char, bool), LatticeSpelling[]> Places = [];

    /// <summary>The lattice of a token; null when it holds no Hangul syllable.</summary>
    public static SpellingLattice? Of(string token)
    {
        var syllables = Syllable.AllOf(token);
        return syllables.Count == 0 ? null : new([.. syllables.Take(SpellingLattice.MostSyllables).Select((s, i) => Place(s, i == 0))]);
    }

    private static LatticeSpelling[] Place(Syllable syllable, bool first) =>
        Places.GetOrAdd(
            (syllable.Whole, first),
            static (_, asked) => LatticeSpelling.AllOf(Spellings(asked.syllable, asked.first).Where(s => s.Spelling.Length > 0)),
            (syllable, first)
        );

    /// <summary>The spellings of a syllable, with their costs in hundredths; of the first one those of family names too.</summary>
    public static IEnumerable<(string Spelling, int Cost)> Spellings(Syllable syllable, bool first)
    {
        var final = Table.Final(syllable.Final);
        var finals = Table.Changes(final).Select(f => (Spelling: f, Cost: Changed)).Prepend((Spelling: final, Cost: 0)).ToList();
        // A final may sound with the syllable behind it.
        if (syllable.Final is 'ㅎ' or 'ㄶ' or 'ㅀ')
            finals.Add(("", Changed));
        foreach (var (initial, initialCost) in Table.Initial(syllable.Initial).All(Other).Distinct())
        {
            foreach (var (vowel, vowelCost) in Table.Vowel(syllable.Vowel).All(Other).Distinct())
            {
                foreach (var (end, endCost) in finals)
                    yield return (initial + vowel + end, initialCost + vowelCost + endCost);
            }
        }

        if (!first)
            yield break;
        foreach (var surname in Table.Surname(syllable.Whole))
            yield return (surname, Surname);
    }
}
