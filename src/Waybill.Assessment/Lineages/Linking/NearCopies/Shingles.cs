namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// The runs of five words of a text (Broder 1997), as a sorted set of hashes of 32 bits. Two texts of 5,000 words have a hash in common by
/// chance once in 170 pairs, which moves their resemblance by a ten-thousandth.
/// </summary>
internal sealed class Shingles
{
    /// <summary>The words of a run.</summary>
    public const int Length = 5;

    /// <summary>What is looked at of a long text.</summary>
    private const int MostWords = 5000;
    private ulong[] words = [];
    private uint[] runs = [];
    private int taken;
    private int distinct;

    /// <summary>The set of the text last taken; it holds until the next.</summary>
    public ReadOnlySpan<uint> Set => runs.AsSpan(0, distinct);

    /// <summary>Takes a text's words, and gives the hash of their sequence: the same for exact copies.</summary>
    public ulong Take(IReadOnlyList<string> text)
    {
        (taken, distinct) = (Math.Min(text.Count, MostWords), 0);
        if (words.Length < taken)
            (words, runs) = (new ulong[taken * 2], new uint[taken * 2]);
        var whole = Hashing.Start;
        for (var i = 0; i < taken; i++)
        {
            words[i] = Hashing.Word(text[i]);
            whole = Hashing.Then(whole, Hashing.Spread(words[i]));
        }

        return Hashing.Spread(whole);
    }

    /// <summary>Makes the set of the words that were taken: exact copies need none.</summary>
    public void Cut()
    {
        var count = Math.Max(0, taken - Length + 1);
        for (var i = 0; i < count; i++)
        {
            var run = Hashing.Start;
            foreach (var word in words.AsSpan(i, Length))
                run = Hashing.Then(run, word);
            runs[i] = (uint)(Hashing.Spread(run) >> 32);
        }

        var set = runs.AsSpan(0, count);
        set.Sort();
        distinct = Distinct(set);
    }

    /// <summary>Shared runs as a part of all runs of both (Jaccard); 0 when that is less than what is asked for, as soon as it
    /// shows.</summary>
    public static double Resemblance(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, double atLeast)
    {
        // Of a + b runs, x shared make x / (a + b - x).
        var needed = (int)Math.Ceiling((atLeast * (a.Length + b.Length) / (1 + atLeast)) - 1e-9);
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length && shared + Math.Min(a.Length - i, b.Length - j) >= needed)
        {
            var (x, y) = (a[i], b[j]);
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        var resemblance = shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
        return resemblance >= atLeast ? resemblance : 0;
    }

    private static int Distinct(Span<uint> sorted)
    {
        var count = 0;
        foreach (var run in sorted)
        {
            if (count == 0 || sorted[count - 1] != run)
                sorted[count++] = run;
        }

        return count;
    }
}
