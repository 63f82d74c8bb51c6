namespace Waybill.Matching.Screening.Indexing;

/// <summary>A word of a query with the runs that it is in.</summary>
/// <param name="Bit">The word, as a bit; 0 for one that does not tell.</param>
/// <param name="Runs">The runs.</param>
internal readonly record struct AskedWord(uint Bit, AskedRun[] Runs)
{
    /// <summary>What it is worth at most.</summary>
    public float Gain => Runs.Max(run => run.Gain);

    /// <summary>The same where a single word stands for it.</summary>
    public float GainOfWord => Runs.Max(run => run.GainOfWord);

    /// <summary>The words of a query: those that do not tell, then those that fewest names have.</summary>
    public static List<AskedWord> Of(AskedRun[] runs)
    {
        var words = new List<AskedWord>();
        foreach (var run in runs)
        {
            if (run.Covers == 0)
                words.Add(new(0, [run]));
        }

        var told = words.Count;
        for (var left = runs.Aggregate(0u, (bits, run) => bits | run.Covers); left != 0; left &= left - 1)
        {
            var bit = left & (0 - left);
            words.Add(new(bit, Array.FindAll(runs, run => (run.Covers & bit) != 0)));
        }

        words.Sort(told, words.Count - told, Comparer<AskedWord>.Create(ByNames));
        return words;
    }

    private static int ByNames(AskedWord one, AskedWord other) =>
        one.Runs.Sum(run => run.Names).CompareTo(other.Runs.Sum(run => run.Names)) is var names && names != 0
            ? names
            : one.Bit.CompareTo(other.Bit);
}
