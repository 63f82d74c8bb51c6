using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// The runs of five words of a quote, and those among them by which it is found: the least of each four in a row (winnowing; Schleimer,
/// Wilkerson &amp; Aiken 2003). Two quotes with eight words in a row in common have such a run in common.
/// </summary>
internal sealed class Passage
{
    private const int Words = Shingles.Length;
    private const int Window = 4;
    private readonly HashSet<ulong> runs;

    private Passage(ulong[] inOrder)
    {
        runs = [.. inOrder];
        Marks = Winnowed(inOrder);
    }

    /// <summary>The runs by which it is found.</summary>
    public HashSet<ulong> Marks { get; }

    /// <summary>A quote's passage; null for one that is shorter than what two must have in common.</summary>
    public static Passage? Of(string quote)
    {
        var words = Wording.Words(quote);
        return words.Count < Words + Window - 1
            ? null
            : new([.. Enumerable.Range(0, words.Count - Words + 1).Select(at => Run(words, at))]);
    }

    /// <summary>How many runs two have in common, and which part that is of the shorter one's.</summary>
    public (int Shared, double Contained) With(Passage other)
    {
        var (fewer, more) = runs.Count <= other.runs.Count ? (runs, other.runs) : (other.runs, runs);
        var shared = fewer.Count(more.Contains);
        return (shared, (double)shared / fewer.Count);
    }

    private static ulong Run(IReadOnlyList<string> words, int at)
    {
        var hash = Hashing.Start;
        for (var i = at; i < at + Words; i++)
            hash = Hashing.Then(hash, Hashing.Word(words[i]));
        return Hashing.Spread(hash);
    }

    private static HashSet<ulong> Winnowed(ulong[] runs)
    {
        var marks = new HashSet<ulong>();
        for (var from = 0; from + Window <= runs.Length; from++)
            marks.Add(runs.AsSpan(from, Window).ToArray().Min());
        return marks;
    }
}
