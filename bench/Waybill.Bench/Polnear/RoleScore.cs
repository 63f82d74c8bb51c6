namespace Waybill.Bench.Polnear;

/// <summary>Counts of one role over documents: spans that are the same to the token, spans that overlap, and tokens.</summary>
internal sealed class RoleScore
{
    private int gold;
    private int found;
    private int exact;
    private int overlapping;
    private int goldTokens;
    private int foundTokens;
    private int sharedTokens;

    /// <summary>F1 of spans whose tokens are exactly the same, one to one.</summary>
    public double Exact => F1(exact, gold, found);

    /// <summary>Share of found spans that are exact.</summary>
    public double ExactPrecision => found == 0 ? 0 : (double)exact / found;

    /// <summary>Share of gold spans found exactly.</summary>
    public double ExactRecall => gold == 0 ? 0 : (double)exact / gold;

    /// <summary>F1 of spans that share at least one token, one to one.</summary>
    public double Overlap => F1(overlapping, gold, found);

    /// <summary>F1 of tokens that bear the role.</summary>
    public double Tokens => F1(sharedTokens, goldTokens, foundTokens);

    /// <summary>Gold spans seen.</summary>
    public int Gold => gold;

    /// <summary>Counts a document: the token sets of the role, gold and found.</summary>
    public void Add(IReadOnlyList<int[]> truth, IReadOnlyList<int[]> guess)
    {
        gold += truth.Count;
        found += guess.Count;
        exact += Same(truth, guess);
        overlapping += Meeting(truth, guess);
        var (all, mine) = (truth.SelectMany(t => t).ToHashSet(), guess.SelectMany(t => t).ToHashSet());
        goldTokens += all.Count;
        foundTokens += mine.Count;
        all.IntersectWith(mine);
        sharedTokens += all.Count;
    }

    private static int Same(IReadOnlyList<int[]> truth, IReadOnlyList<int[]> guess)
    {
        var left = truth.Select(Key).ToList();
        return guess.Count(g => left.Remove(Key(g)));
    }

    private static string Key(int[] tokens) => string.Join(' ', tokens);

    // One to one, the largest overlap first; ties go to what stands first.
    private static int Meeting(IReadOnlyList<int[]> truth, IReadOnlyList<int[]> guess)
    {
        var pairs =
            from t in Enumerable.Range(0, truth.Count)
            from g in Enumerable.Range(0, guess.Count)
            let shared = truth[t].Intersect(guess[g]).Count()
            where shared > 0
            orderby shared descending, t, g
            select (t, g);
        var (usedTruth, usedGuess, count) = (new HashSet<int>(), new HashSet<int>(), 0);
        foreach (var (t, g) in pairs)
        {
            if (!usedTruth.Contains(t) && !usedGuess.Contains(g))
            {
                usedTruth.Add(t);
                usedGuess.Add(g);
                count++;
            }
        }

        return count;
    }

    private static double F1(int both, int gold, int found) => gold + found == 0 ? 0 : 2.0 * both / (gold + found);
}
