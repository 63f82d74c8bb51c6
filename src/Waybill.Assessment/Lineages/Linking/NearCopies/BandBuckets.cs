namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// Which texts have a band's key: a hash table of short chains. A bucket is bounded, so that boilerplate, which puts all texts into one,
/// costs each of them no more than that many comparisons; near-copies then meet in their other bands.
/// </summary>
internal sealed class BandBuckets
{
    /// <summary>How many texts one key holds at most.</summary>
    public const int Most = 32;
    private const int None = -1;
    private readonly GrowingArray<Entry> entries = new();
    private int[] heads = Empty(1 << 6);

    /// <summary>The texts that hold a key; how many there are.</summary>
    /// <param name="key">The key.</param>
    /// <param name="holders">Where they are written: room for <see cref="Most"/>.</param>
    public int Find(uint key, Span<int> holders)
    {
        var count = 0;
        for (var i = heads[Slot(key)]; i != None; i = entries[i].Next)
        {
            if (entries[i].Key == key)
                holders[count++] = entries[i].Text;
        }

        return count;
    }

    /// <summary>Adds a text to a key's bucket, unless that is full.</summary>
    public void Add(uint key, int text)
    {
        Span<int> holders = stackalloc int[Most];
        if (Find(key, holders) == Most)
            return;
        if (entries.Count == heads.Length)
            Grow();
        ref var head = ref heads[Slot(key)];
        entries.Add(new(key, text, head));
        head = entries.Count - 1;
    }

    private void Grow()
    {
        heads = Empty(heads.Length * 2);
        for (var i = 0; i < entries.Count; i++)
        {
            ref var head = ref heads[Slot(entries[i].Key)];
            entries[i].Next = head;
            head = i;
        }
    }

    private int Slot(uint key) => (int)(key & (uint)(heads.Length - 1));

    private static int[] Empty(int length)
    {
        var heads = new int[length];
        heads.AsSpan().Fill(None);
        return heads;
    }

    private record struct Entry(uint Key, int Text, int Next);
}
