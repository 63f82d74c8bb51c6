namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>
/// The ways in which a native name may be spelt in letters: for each syllable its spellings, each with a cost, 0 for the first choice of a
/// standard. One name can have thousands of spellings; the lattice holds them all.
/// </summary>
internal sealed class SpellingLattice
{
    /// <summary>The most letters of one spelling of a syllable.</summary>
    public const int LongestSpelling = 10;

    /// <summary>The most syllables.</summary>
    public const int MostSyllables = 12;

    private const int Never = int.MaxValue / 2;
    private readonly LatticeSpelling[][] syllables;

    /// <summary>A lattice of places whose spellings are packed already; at some nothing may stand.</summary>
    public SpellingLattice(LatticeSpelling[][] places) => (syllables, Bounds) = (places, SpeltBounds.Of(places));

    /// <summary>The language that reads characters so; none where the script is of one.</summary>
    public ReadIn Language { get; init; }

    /// <summary>What all spellings keep within.</summary>
    public SpeltBounds Bounds { get; }

    /// <summary>The least cost, in hundredths, at which the syllables spell the letters from end to end; -1 when they do not.</summary>
    public int Cost(LatinLetters latin)
    {
        Span<int> costs = stackalloc int[LatinLetters.Longest + 1];
        Span<int> next = stackalloc int[LatinLetters.Longest + 1];
        costs.Fill(Never);
        costs[0] = 0;
        foreach (var spellings in syllables)
        {
            next.Fill(Never);
            var goes = false;
            for (var at = 0; at <= latin.Length; at++)
            {
                if (costs[at] == Never)
                    continue;
                foreach (var (code, length, cost) in spellings)
                {
                    if (at + length > latin.Length || (length > 0 && latin.Window(at, length) != code))
                        continue;
                    next[at + length] = Math.Min(next[at + length], costs[at] + cost);
                    goes = true;
                }
            }

            if (!goes)
                return -1;
            next.CopyTo(costs);
        }

        return costs[latin.Length] < Never ? costs[latin.Length] : -1;
    }
}
