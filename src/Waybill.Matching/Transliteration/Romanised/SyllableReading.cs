using System.Numerics;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>Syllables that a word in Latin letters may spell.</summary>
/// <param name="Code">The syllables, sixteen bits each, the last one lowest; no syllable is 0.</param>
/// <param name="Cost">How unusual the spelling is, in hundredths: 0 for what a standard writes.</param>
internal readonly record struct SyllableReading(ulong Code, int Cost)
{
    /// <summary>How many bits a syllable has.</summary>
    public const int BitsOfSyllable = 16;

    /// <summary>Beyond this cost, of one spelling or of two together, words are not one.</summary>
    public const int MostCost = 12;

    /// <summary>How many syllables there are.</summary>
    public int Syllables => (64 - BitOperations.LeadingZeroCount(Code) + BitsOfSyllable - 1) / BitsOfSyllable;

    /// <summary>The reading with a syllable behind it.</summary>
    public SyllableReading With(in SyllableSpelling next) => new((Code << BitsOfSyllable) | next.Syllable, Cost + next.Cost);

    /// <summary>The least that two words' spellings of the same syllables cost together; null where they spell none alike.</summary>
    /// <param name="left">The readings of the one, in the order of their codes.</param>
    /// <param name="right">The readings of the other, in order.</param>
    /// <param name="leastSyllables">So many syllables are needed.</param>
    public static int? Meet(ReadOnlySpan<SyllableReading> left, ReadOnlySpan<SyllableReading> right, int leastSyllables)
    {
        int? least = null;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (one, other) = (left[i], right[j]);
            if (one.Code == other.Code && one.Syllables >= leastSyllables && one.Cost + other.Cost <= (least ?? MostCost))
                least = one.Cost + other.Cost;
            (i, j) = (one.Code <= other.Code ? i + 1 : i, other.Code <= one.Code ? j + 1 : j);
        }

        return least;
    }
}

/// <summary>A syllable that letters at some place of a word may spell.</summary>
/// <param name="Length">How many letters.</param>
/// <param name="Syllable">The syllable; never 0.</param>
/// <param name="Cost">How unusual the spelling is, in hundredths.</param>
internal readonly record struct SyllableSpelling(int Length, ushort Syllable, int Cost);
