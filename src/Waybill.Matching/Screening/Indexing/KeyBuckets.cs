using System.Numerics;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// Keys and the words that have them, in flat arrays: a key's high bits choose a bucket, in which its words lie together.
/// </summary>
internal sealed class KeyBuckets
{
    private const int MostBits = 22;

    private readonly int[] starts;
    private readonly uint[] keys;
    private readonly int[] words;
    private readonly int shift;

    private KeyBuckets(int[] starts, uint[] keys, int[] words) =>
        (this.starts, this.keys, this.words, shift) = (starts, keys, words, 32 - BitOperations.Log2((uint)(starts.Length - 1)));

    /// <summary>Makes a table of keys and words.</summary>
    public static KeyBuckets Of(List<(uint Key, int Word)> pairs)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)pairs.Count + 1), 1, MostBits);
        pairs.Sort();
        var starts = new int[(1 << bits) + 1];
        foreach (var (key, _) in pairs)
            starts[(key >> (32 - bits)) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return new(starts, [.. pairs.Select(p => p.Key)], [.. pairs.Select(p => p.Word)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static KeyBuckets Read(IndexReader reader)
    {
        var (starts, keys, words) = (reader.Numbers<int>(), reader.Numbers<uint>(), reader.Numbers<int>());
        var isSound = starts.Length > 2 && BitOperations.IsPow2(starts.Length - 1) && keys.Length == words.Length;
        return isSound && IndexReader.Ascends(starts, keys.Length)
            ? new(starts, keys, words)
            : throw reader.Fault("its table of keys does not hold");
    }

    /// <summary>Writes the table.</summary>
    public void Write(IndexWriter writer)
    {
        writer.Numbers<int>(starts);
        writer.Numbers<uint>(keys);
        writer.Numbers<int>(words);
    }

    /// <summary>True where every word is below a count.</summary>
    public bool Holds(int count) => IndexReader.AreBelow(words, count);

    /// <summary>The words of a key.</summary>
    public ReadOnlySpan<int> WordsOf(uint key)
    {
        // A bucket is in the order of its keys.
        var bucket = (int)(key >> shift);
        var (from, to) = (starts[bucket], starts[bucket + 1]);
        while (from < to && keys[from] < key)
            from++;
        var end = from;
        while (end < to && keys[end] == key)
            end++;
        return words.AsSpan(from, end - from);
    }
}
