using System.Runtime.InteropServices;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Groups near-identical texts by the runs of five words that they share (Broder 1997, resemblance of shingles). Each text joins the first
/// of
/// the texts before it that it resembles enough, else it begins a group of its own, so that a hundred copies cost little more than one.
/// </summary>
internal static class TextClusters
{
    private const int ShingleLength = 5;
    private const int MostWords = 5000;
    private const int MostHolders = 64;

    /// <summary>For each text the index of the text that begins its group; its own index when it resembles none before it.</summary>
    /// <param name="texts">The texts as words, in an order that does not depend on the input's.</param>
    /// <param name="resemblance">Shared shingles as a part of all shingles of both (Jaccard), at which two texts are
    /// near-identical.</param>
    /// <param name="fewestWords">Shorter texts stand alone: short sentences are alike by chance.</param>
    public static int[] Of(IReadOnlyList<IReadOnlyList<string>> texts, double resemblance, int fewestWords)
    {
        var first = new int[texts.Count];
        var sizes = new int[texts.Count];
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < texts.Count; i++)
        {
            first[i] = i;
            if (texts[i].Count < Math.Max(fewestWords, ShingleLength))
                continue;
            var shingles = Shingles(texts[i]);
            sizes[i] = shingles.Count;
            if (Closest(shingles, holders, sizes, resemblance) is { } closest)
                first[i] = closest;
            else
                Hold(i, shingles, holders);
        }

        return first;
    }

    private static int? Closest(HashSet<ulong> shingles, Dictionary<ulong, List<int>> holders, int[] sizes, double resemblance)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (var shingle in shingles)
        {
            if (!holders.TryGetValue(shingle, out var texts))
                continue;
            foreach (var text in texts)
                shared[text] = shared.GetValueOrDefault(text) + 1;
        }

        (int Text, double Resemblance)? best = null;
        foreach (var (text, count) in shared)
        {
            var jaccard = (double)count / (shingles.Count + sizes[text] - count);
            if (jaccard >= resemblance && !(jaccard <= best?.Resemblance))
                best = (text, jaccard);
        }

        return best?.Text;
    }

    private static void Hold(int text, HashSet<ulong> shingles, Dictionary<ulong, List<int>> holders)
    {
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
        var hashes = words.Take(MostWords).Select(Hash).ToArray();
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + ShingleLength <= hashes.Length; i++)
        {
            var shingle = 14695981039346656037UL;
            for (var j = i; j < i + ShingleLength; j++)
                shingle = unchecked((shingle ^ hashes[j]) * 1099511628211UL);
            shingles.Add(shingle);
        }

        return shingles;
    }

    // FNV-1a: the same on every machine and in every run, which string.GetHashCode is not.
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
