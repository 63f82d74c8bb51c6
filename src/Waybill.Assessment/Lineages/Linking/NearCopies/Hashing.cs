namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>Hashes that are the same on every machine and in every run, which <see cref="string.GetHashCode()"/> is not.</summary>
internal static class Hashing
{
    /// <summary>What a sequence of hashes begins with (FNV-1a).</summary>
    public const ulong Start = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>A word's hash (FNV-1a over its characters).</summary>
    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }

    /// <summary>A sequence's hash, one element further.</summary>
    public static ulong Then(ulong sequence, ulong element) => unchecked((sequence ^ element) * Prime);

    /// <summary>Spreads a hash over all of its bits (the finaliser of MurmurHash3): those of FNV lean on the last characters.</summary>
    public static ulong Spread(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
            return hash ^ (hash >> 33);
        }
    }
}
