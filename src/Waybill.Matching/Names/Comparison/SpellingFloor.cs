using System.Numerics;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// What two folded words cost at least by their letters alone: each letter that the other word lacks has to be put in, left out or changed. It
/// takes a fraction of the time of <see cref="Spelling"/>, and most words that share a key are far apart.
/// </summary>
internal static class SpellingFloor
{
    private const int Letters = 36;

    // Sums of single precision may fall short by so much.
    private const double Rounding = 0.001;

    private static readonly (float Cost, ulong Letters)[][] Changes = [.. Enumerable.Range(0, Letters).Select(ChangesOf)];

    /// <summary>The letters of a folded word, as bits.</summary>
    public static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
            letters |= 1UL << Spelling.Index(c);
        return letters;
    }

    /// <summary>What no way from the one word to the other can cost less than, by the letters of both.</summary>
    public static double Of(ulong left, ulong right) => Math.Max(Missing(left & ~right, right), Missing(right & ~left, left)) - Rounding;

    private static float Missing(ulong letters, ulong other)
    {
        var sum = 0f;
        for (; letters != 0; letters &= letters - 1)
        {
            foreach (var (cost, near) in Changes[BitOperations.TrailingZeroCount(letters)])
            {
                if ((near & other) == 0)
                    continue;
                sum += cost;
                break;
            }
        }

        return sum;
    }

    // What a letter can become, the cheapest first; last of all nothing.
    private static (float Cost, ulong Letters)[] ChangesOf(int letter)
    {
        var gap = Spelling.GapOf(letter);
        return
        [
            .. Enumerable
                .Range(0, Letters)
                .Where(other => other != letter)
                .GroupBy(other => Spelling.ChangeOf(letter, other), (cost, others) => (cost, others.Aggregate(0UL, (bits, other) => bits | (1UL << other))))
                .Where(change => change.cost < gap)
                .OrderBy(change => change.cost),
            (gap, ulong.MaxValue),
        ];
    }
}
