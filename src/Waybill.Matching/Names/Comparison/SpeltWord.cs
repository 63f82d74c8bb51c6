using System.Numerics;

namespace Waybill.Matching.Names.Comparison;

/// <summary>A folded word made ready for <see cref="Spelling"/>: its letters as numbers, and what it costs to leave each out.</summary>
internal sealed class SpeltWord
{
    /// <summary>How many letters and digits there are.</summary>
    public const int Signs = 36;

    private const ulong Digits = (1UL << 10) - 1;

    // From the cheapest on, the sums of what letters cost to leave out.
    private readonly int[] leastGaps;

    /// <summary>Makes a folded word ready.</summary>
    public SpeltWord(string folded)
    {
        Letters = new byte[folded.Length];
        Gaps = new byte[folded.Length];
        leastGaps = new int[folded.Length + 1];
        for (var i = 0; i < folded.Length; i++)
        {
            Letters[i] = (byte)Spelling.Index(folded[i]);
            Gaps[i] = Spelling.Gap(Letters[i], i > 0 ? Letters[i - 1] : -1);
            leastGaps[i + 1] = Gaps[i];
            Mask |= 1UL << Letters[i];
        }

        leastGaps.AsSpan(1).Sort();
        for (var i = 1; i < leastGaps.Length; i++)
            leastGaps[i] += leastGaps[i - 1];
    }

    /// <summary>Its letters: 0 to 9, then 10 for a to 35 for z.</summary>
    public byte[] Letters { get; }

    /// <summary>What each costs to leave out, in steps.</summary>
    public byte[] Gaps { get; }

    /// <summary>A bit for each letter that it has.</summary>
    public ulong Mask { get; }

    /// <summary>What going from one word to the other costs at least, in steps; cheap beside finding out what it does cost.</summary>
    public static int LeastCost(SpeltWord left, SpeltWord right)
    {
        var longer = left.Letters.Length > right.Letters.Length ? left : right;
        var lengths = longer.leastGaps[Math.Abs(left.Letters.Length - right.Letters.Length)];
        if (((left.Mask | right.Mask) & Digits) != 0)
            return lengths;
        return Math.Max(lengths, Math.Max(OfLetters(left.Mask & ~right.Mask), OfLetters(right.Mask & ~left.Mask)));
    }

    // Each letter that the other word lacks must be left out or changed.
    private static int OfLetters(ulong mask)
    {
        var cost = 0;
        for (; mask != 0; mask &= mask - 1)
            cost += Spelling.LeastOf(BitOperations.TrailingZeroCount(mask));
        return cost;
    }
}
