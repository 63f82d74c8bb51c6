namespace Waybill.Matching.Transliteration;

/// <summary>Compares folded letters by the edits between them.</summary>
internal static class EditSimilarity
{
    private const int Longest = 128;

    /// <summary>One less the share of letters that must be put in, left out or changed (Levenshtein), 0 to 1.</summary>
    public static double Of(string left, string right)
    {
        var a = left.AsSpan(0, Math.Min(left.Length, Longest));
        var b = right.AsSpan(0, Math.Min(right.Length, Longest));
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var edits =
            a.Length <= LetterPlaces.Longest ? Bits(a, b)
            : b.Length <= LetterPlaces.Longest ? Bits(b, a)
            : Rows(a, b);
        return AfterEdits(edits, a.Length, b.Length);
    }

    /// <summary>True where any word of the one side is so similar to any of the other.</summary>
    public static bool AreAnyAtLeast(string[] left, string[] right, double least)
    {
        // Those of one side are laid out, each once: better the fewer.
        if (right.Length < left.Length)
            (left, right) = (right, left);
        Span<ulong> places = stackalloc ulong[LetterPlaces.Room];
        foreach (var one in left)
        {
            var isLaid = one.Length <= LetterPlaces.Longest;
            places.Clear();
            if (isLaid)
                LetterPlaces.Lay(one, places);
            foreach (var other in right)
            {
                if (
                    isLaid && other.Length <= Longest
                        ? MayBeAtLeast(one.Length, other.Length, least)
                            && IsAtLeast(LetterPlaces.Edits<char>(places, one.Length, other), one.Length, other.Length, least)
                        : Of(one, other) >= least
                )
                    return true;
            }
        }

        return false;
    }

    /// <summary>False where already the lengths of two words make them less similar.</summary>
    public static bool MayBeAtLeast(int left, int right, double least) =>
        Math.Min(left, right) is > 0 and var shortest && shortest >= least * Math.Max(left, right);

    /// <summary>True where so many edits leave two words of such lengths so similar.</summary>
    public static bool IsAtLeast(int edits, int left, int right, double least) => AfterEdits(edits, left, right) >= least;

    private static double AfterEdits(int edits, int left, int right) => 1 - ((double)edits / Math.Max(left, right));

    private static int Bits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<ulong> places = stackalloc ulong[LetterPlaces.Room];
        places.Clear();
        LetterPlaces.Lay(pattern, places);
        return LetterPlaces.Edits(places, pattern.Length, text);
    }

    private static int Rows(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
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
                row[j] = Math.Min(Math.Min(above + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
