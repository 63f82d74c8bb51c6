namespace Waybill.Matching.Transliteration.Learned;

/// <summary>
/// Keys of many owners, those of one beside each other: an owner mostly has few, which are looked through faster than hashed.
/// </summary>
internal sealed class KeysByOwner
{
    private readonly int[] starts;
    private readonly int[] keys;
    private readonly int[] numbers;

    private KeysByOwner(int[] starts, int[] keys, int[] numbers) => (this.starts, this.keys, this.numbers) = (starts, keys, numbers);

    /// <summary>Nobody has any.</summary>
    public static KeysByOwner None { get; } = Of(0, []);

    /// <summary>Puts keys by their owners.</summary>
    /// <param name="owners">How many owners there are.</param>
    /// <param name="owned">Owners and keys, numbered in their order.</param>
    public static KeysByOwner Of(int owners, IEnumerable<(int Owner, int Key)> owned)
    {
        var sorted = owned.Select((pair, number) => (pair.Owner, pair.Key, Number: number)).Order().ToList();
        var starts = new int[owners + 1];
        foreach (var (owner, _, _) in sorted)
            starts[owner + 1]++;
        for (var owner = 0; owner < owners; owner++)
            starts[owner + 1] += starts[owner];
        return new(starts, [.. sorted.Select(one => one.Key)], [.. sorted.Select(one => one.Number)]);
    }

    /// <summary>The number of an owner's key; -1 where it has not got that.</summary>
    public int Find(int owner, int key)
    {
        var start = starts[owner];
        var at = keys.AsSpan(start, starts[owner + 1] - start).IndexOf(key);
        return at < 0 ? -1 : numbers[start + at];
    }
}
