namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>Folded letters, five bits each, so that any ten of them are compared at once.</summary>
internal sealed class LatinLetters
{
    /// <summary>The longest spelling that is looked at, in letters.</summary>
    public const int Longest = 40;

    private readonly ulong[] windows;

    /// <summary>Packs folded letters.</summary>
    public LatinLetters(string folded)
    {
        Length = Math.Min(folded.Length, Longest);
        windows = new ulong[Length];
        for (var at = 0; at < Length; at++)
        {
            for (var i = 0; i < SpellingLattice.LongestSpelling && at + i < Length; i++)
                windows[at] |= (ulong)(folded[at + i] - 'a' + 1) << (5 * i);
        }
    }

    /// <summary>How many letters there are.</summary>
    public int Length { get; }

    /// <summary>The letters from a place on.</summary>
    public ulong Window(int at, int length) => windows[at] & ((1UL << (5 * length)) - 1);
}
