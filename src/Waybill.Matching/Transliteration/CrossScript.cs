using Waybill.Matching.Scripts;

namespace Waybill.Matching.Transliteration;

/// <summary>Tells how well two tokens of different scripts can be one name.</summary>
internal static class CrossScript
{
    /// <summary>Makes a token ready: one word, of any script, in either case; a name of several words that is written without spaces too.</summary>
    public static PreparedToken Prepare(string token) =>
        new(LatinFold.Cut(token), ScriptRanges.ScriptOf(LatinFold.Cut(token)), Romanisation.Readings(token));

    /// <summary>
    /// 0 to 1, the same whichever comes first: near 1 for what a standard gives, about a half where true pairs and chance meet.
    /// </summary>
    public static double Similarity(PreparedToken left, PreparedToken right)
    {
        var best = 0.0;
        foreach (var a in left.Readings)
        {
            foreach (var b in right.Readings)
                best = Math.Max(best, 1 - ((double)Edits(a, b) / Math.Max(a.Length, b.Length)));
        }

        return best;
    }

    /// <summary>False when two tokens cannot reach a similarity of a half; cheap, and errs towards true.</summary>
    public static bool MayMatch(PreparedToken left, PreparedToken right) => left.Readings.Count > 0 && right.Readings.Count > 0;

    private static int Edits(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
