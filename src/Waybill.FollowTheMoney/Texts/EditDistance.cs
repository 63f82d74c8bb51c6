namespace Waybill.FollowTheMoney.Texts;

/// <summary>Levenshtein's distance, as far as it is worth knowing.</summary>
internal static class EditDistance
{
    private const int MostEdits = 4;
    private const double MostShare = 0.2;

    /// <summary>1 for the same text, less by the share of edits, 0 beyond four edits or a fifth of the shorter text.</summary>
    public static double Similarity(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return 0;
        var most = Math.Min(MostEdits, (int)Math.Ceiling(Math.Min(left.Length, right.Length) * MostShare));
        var edits = Between(left, right, most);
        return edits > most ? 0 : 1 - edits / (double)Math.Max(left.Length, right.Length);
    }

    /// <summary>The edits between two texts; some number above the bound when there are more than that.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var (diagonal, best) = (row[0], row[0] = i);
            for (var j = 1; j < row.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > most)
                return most + 1;
        }

        return row[^1];
    }
}
