namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// Groups near-identical texts, given one after the other. An exact copy joins the group of what it copies; another text joins the one it
/// resembles most of those that begin a group, if it resembles it enough, else it begins a group of its own, so that a hundred copies cost
/// little more than one. Exact copies are found by the hash of their words, candidates for near-copies by their MinHash bands
/// (<see cref="Banding"/> has the arithmetic), and each candidate is compared set by set.
/// </summary>
/// <param name="near">When two texts are near-identical.</param>
internal sealed class TextClusters(NearIdentity near)
{
    private readonly MinHash signer = new(Banding.For(near.Resemblance));
    private readonly Shingles shingles = new();
    private readonly BandBuckets buckets = new();
    private readonly GrowingArray<Leader> leaders = new();
    private readonly GrowingArray<uint> sets = new();
    private readonly Dictionary<ulong, int> exact = [];
    private int count;

    /// <summary>How many pairs of texts were compared.</summary>
    public long Compared { get; private set; }

    /// <summary>Adds a text; the index of the text that begins its group.</summary>
    public int Add(IReadOnlyList<string> words)
    {
        var text = count++;
        return near.Compares(words) ? FirstOf(text, words) : text;
    }

    private int FirstOf(int text, IReadOnlyList<string> words)
    {
        var whole = shingles.Take(words);
        if (exact.TryGetValue(whole, out var copied))
            return copied;
        shingles.Cut();
        Span<uint> keys = stackalloc uint[signer.Bands];
        signer.Keys(shingles.Set, keys);
        return exact[whole] = Closest(text, keys) is { } leader ? leaders[leader].Text : Lead(text, keys);
    }

    /// <summary>The leader that a text resembles most, the first of equals; null when it resembles none enough.</summary>
    private int? Closest(int text, ReadOnlySpan<uint> keys)
    {
        (int? Leader, double Resemblance) best = (null, near.Resemblance);
        Span<int> holders = stackalloc int[BandBuckets.Most];
        foreach (var key in keys)
        {
            foreach (var leader in holders[..buckets.Find(key, holders)])
            {
                // A pair that shares several bands is compared once.
                if (leaders[leader].ComparedWith == text)
                    continue;
                leaders[leader].ComparedWith = text;
                var alike = Compare(leader, best.Resemblance);
                if (alike > best.Resemblance || (alike == best.Resemblance && !(leader >= best.Leader)))
                    best = (leader, alike);
            }
        }

        return best.Leader;
    }

    private int Lead(int text, ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys)
            buckets.Add(key, leaders.Count);
        leaders.Add(new(text, sets.AddRange(shingles.Set), shingles.Set.Length));
        return text;
    }

    private double Compare(int leader, double atLeast)
    {
        Compared++;
        return Shingles.Resemblance(shingles.Set, sets.Slice(leaders[leader].Start, leaders[leader].Length), atLeast);
    }

    /// <summary>A text that begins a group.</summary>
    /// <param name="Text">Its index.</param>
    /// <param name="Start">Where its set lies.</param>
    /// <param name="Length">How many shingles it has.</param>
    private record struct Leader(int Text, int Start, int Length)
    {
        /// <summary>The text that it was last compared with.</summary>
        public int ComparedWith { get; set; } = -1;
    }
}
