using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// The distances of <see cref="Spelling"/> between one word and many: sixteen words at once, a lane for each (the layout of Rognes, "Faster
/// Smith-Waterman database searches with inter-sequence SIMD parallelisation", 2011).
/// </summary>
internal static class SpellingBatch
{
    /// <summary>The longest words that are compared, in letters.</summary>
    public const int Longest = 20;

    /// <summary>So many steps or more.</summary>
    public const byte Far = byte.MaxValue;

    private const int Lanes = 16;
    private const int Stride = 3 * Lanes;

    // A letter that no word has.
    private const byte None = SpeltWord.Signs;

    private static readonly byte[] Costs = Padded(isFirst: false);
    private static readonly byte[] FirstCosts = Padded(isFirst: true);
    private static readonly byte[] Gaps = PaddedGaps();

    /// <summary>The distances, in steps of <see cref="Spelling.StepsOfLetter"/>; <see cref="Far"/> for what is as far or farther.</summary>
    /// <param name="one">The one word, of one letter to <see cref="Longest"/>.</param>
    /// <param name="table">The other words.</param>
    /// <param name="numbers">Which of them; each of one letter to <see cref="Longest"/>.</param>
    /// <param name="steps">Receives the distances.</param>
    public static void Distances(SpeltWord one, SpeltTable table, ReadOnlySpan<int> numbers, Span<byte> steps)
    {
        for (var at = 0; at < numbers.Length; at += Lanes)
        {
            var count = Math.Min(Lanes, numbers.Length - at);
            OfLanes(one, table, numbers.Slice(at, count), steps.Slice(at, count));
        }
    }

    private static void OfLanes(SpeltWord one, SpeltTable table, ReadOnlySpan<int> numbers, Span<byte> steps)
    {
        Span<Vector128<byte>> letters = stackalloc Vector128<byte>[Longest];
        Span<Vector128<byte>> gaps = stackalloc Vector128<byte>[Longest];
        var longest = Lay(table, numbers, letters);
        gaps[0] = Find(Gaps.AsSpan(Stride), letters[0]);
        for (var j = 1; j < longest; j++)
            gaps[j] = Vector128.ConditionalSelect(
                Vector128.Equals(letters[j], letters[j - 1])
                    | (
                        Vector128.Equals(letters[j - 1], Vector128.Create(Spelling.D))
                        & Vector128.Equals(letters[j], Vector128.Create(Spelling.J))
                    ),
                Vector128.Create(Spelling.Doubled),
                Find(Gaps, letters[j])
            );
        Span<Vector128<byte>> rows = stackalloc Vector128<byte>[3 * (Longest + 1)];
        var before = rows[..(Longest + 1)];
        var last = rows.Slice(Longest + 1, Longest + 1);
        var now = rows.Slice(2 * (Longest + 1), Longest + 1);
        last[0] = Vector128<byte>.Zero;
        for (var j = 1; j <= longest; j++)
            last[j] = Vector128.AddSaturate(last[j - 1], gaps[j - 1]);
        for (var i = 1; i <= one.Letters.Length; i++)
        {
            Row(one, i, letters[..longest], gaps, before, last, now);
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        var ends = MemoryMarshal.Cast<Vector128<byte>, byte>(last);
        for (var lane = 0; lane < numbers.Length; lane++)
            steps[lane] = ends[(table.LengthOf(numbers[lane]) * Lanes) + lane];
    }

    private static void Row(
        SpeltWord one,
        int i,
        ReadOnlySpan<Vector128<byte>> letters,
        ReadOnlySpan<Vector128<byte>> gaps,
        ReadOnlySpan<Vector128<byte>> before,
        ReadOnlySpan<Vector128<byte>> last,
        Span<Vector128<byte>> now
    )
    {
        var (letter, gap) = (one.Letters[i - 1], Vector128.Create(one.Gaps[i - 1]));
        var (own, ownBefore) = (Vector128.Create(letter), Vector128.Create(i > 1 ? one.Letters[i - 2] : byte.MaxValue));
        var costs = Costs.AsSpan(letter * Stride, Stride);
        now[0] = Vector128.AddSaturate(last[0], gap);
        for (var j = 1; j <= letters.Length; j++)
        {
            var change = Find(i == 1 && j == 1 ? FirstCosts.AsSpan(letter * Stride, Stride) : costs, letters[j - 1]);
            var best = Vector128.Min(
                Vector128.AddSaturate(last[j - 1], change),
                Vector128.Min(Vector128.AddSaturate(last[j], gap), Vector128.AddSaturate(now[j - 1], gaps[j - 1]))
            );
            if (i > 1 && j > 1)
            {
                var areSwapped = Vector128.Equals(letters[j - 2], own) & Vector128.Equals(letters[j - 1], ownBefore);
                best = Vector128.Min(best, Vector128.AddSaturate(before[j - 2], Vector128.Create((byte)Spelling.Swap)) | ~areSwapped);
            }

            now[j] = best;
        }
    }

    // The words' letters, a vector for each place; returns how many places there are.
    private static int Lay(SpeltTable table, ReadOnlySpan<int> numbers, Span<Vector128<byte>> letters)
    {
        letters.Fill(Vector128.Create(None));
        var longest = 0;
        for (var lane = 0; lane < numbers.Length; lane++)
        {
            longest = Math.Max(longest, table.LengthOf(numbers[lane]));
            letters[lane] = table.First(numbers[lane], None);
        }

        LanesInColumns.Turn(letters[..Lanes]);
        if (longest <= Lanes)
            return longest;
        var beyond = MemoryMarshal.Cast<Vector128<byte>, byte>(letters[Lanes..]);
        for (var lane = 0; lane < numbers.Length; lane++)
        {
            var word = table[numbers[lane]];
            for (var j = Lanes; j < word.Length; j++)
                beyond[((j - Lanes) * Lanes) + lane] = word[j];
        }

        return longest;
    }

    // A letter beyond sixteen finds nothing in a table of sixteen, so each finds its cost in one of three.
    private static Vector128<byte> Find(ReadOnlySpan<byte> costs, Vector128<byte> letters) =>
        Vector128.Shuffle(Vector128.Create(costs[..Lanes]), letters)
        | Vector128.Shuffle(Vector128.Create(costs.Slice(Lanes, Lanes)), letters - Vector128.Create((byte)Lanes))
        | Vector128.Shuffle(Vector128.Create(costs.Slice(2 * Lanes, Lanes)), letters - Vector128.Create((byte)(2 * Lanes)));

    // What letters cost to leave out, then what they cost at the beginning.
    private static byte[] PaddedGaps()
    {
        var padded = new byte[2 * Stride];
        for (byte letter = 0; letter < SpeltWord.Signs; letter++)
            (padded[letter], padded[Stride + letter]) = (Spelling.Gap(letter, None), Spelling.Gap(letter, -1));
        return padded;
    }

    private static byte[] Padded(bool isFirst)
    {
        var padded = new byte[SpeltWord.Signs * Stride];
        for (var letter = 0; letter < SpeltWord.Signs; letter++)
            Spelling.CostsOf(letter, isFirst).CopyTo(padded.AsSpan(letter * Stride));
        return padded;
    }
}
