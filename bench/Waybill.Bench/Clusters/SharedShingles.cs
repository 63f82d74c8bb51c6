using System.Runtime.InteropServices;

namespace Waybill.Bench.Clusters;

/// <summary>
/// The peer: the same groups by an inverted index, a list of holders for each shingle, as a plain reading of Broder (1997) has it.
/// </summary>
internal sealed class SharedShingles(double resemblance)
{
    private const int Run = 5;
    private const int MostHolders = 64;
    private readonly Dictionary<ulong, List<int>> holders = [];
    private readonly Dictionary<int, int> sizes = [];
    private int count;

    /// <summary>Adds a text; the index of the text that begins its group.</summary>
    public int Add(IReadOnlyList<string> words)
    {
        var text = count++;
        var shingles = Shingles(words);
        var shared = new Dictionary<int, int>();
        foreach (var shingle in shingles)
        {
            if (!holders.TryGetValue(shingle, out var texts))
                continue;
            foreach (var holder in texts)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, holder, out _)++;
        }

        var (closest, most) = (text, 0.0);
        foreach (var (holder, common) in shared)
        {
            var alike = (double)common / (shingles.Count + sizes[holder] - common);
            if (alike >= resemblance && (alike > most || (alike == most && holder < closest)))
                (closest, most) = (holder, alike);
        }

        if (closest == text)
            Hold(text, shingles);
        return closest;
    }

    private void Hold(int text, HashSet<ulong> shingles)
    {
        sizes[text] = shingles.Count;
        foreach (var shingle in shingles)
        {
            ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, shingle, out _);
            texts ??= [];
            if (texts.Count < MostHolders)
                texts.Add(text);
        }
    }

    private static HashSet<ulong> Shingles(IReadOnlyList<string> words)
    {
        var hashes = words.Select(Hash).ToArray();
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + Run <= hashes.Length; i++)
        {
            var shingle = 14695981039346656037UL;
            for (var j = i; j < i + Run; j++)
                shingle = unchecked((shingle ^ hashes[j]) * 1099511628211UL);
            shingles.Add(shingle);
        }

        return shingles;
    }

    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash;
    }
}
