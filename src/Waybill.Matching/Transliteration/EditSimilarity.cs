namespace Waybill.Matching.Transliteration;

/// <summary>Compares folded letters by the edits between them.</summary>
internal static class EditSimilarity
{
    private const int Longest = 128;
    private const int BitsOfWord = 64;
    private const int Letters = 26;

    /// <summary>One less the share of letters that must be put in, left out or changed (Levenshtein), 0 to 1.</summary>
    public static double Of(string left, string right)
    {
        var a = left.AsSpan(0, Math.Min(left.Length, Longest));
        var b = right.AsSpan(0, Math.Min(right.Length, Longest));
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var edits =
            a.Length <= BitsOfWord ? Bits(a, b)
            : b.Length <= BitsOfWord ? Bits(b, a)
            : Rows(a, b);
        return 1 - ((double)edits / Math.Max(a.Length, b.Length));
    }

    // A column at once, a bit for each row (Myers, "A fast bit-vector algorithm for approximate string matching", 1999, as Hyyrö has it,
    // 2001).
    private static int Bits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<ulong> places = stackalloc ulong[Letters];
        places.Clear();
        for (var i = 0; i < pattern.Length; i++)
            places[pattern[i] - 'a'] |= 1UL << i;
        var (more, less, edits, last) = (ulong.MaxValue, 0UL, pattern.Length, 1UL << (pattern.Length - 1));
        foreach (var letter in text)
        {
            var same = places[letter - 'a'];
            var diagonal = (((same & more) + more) ^ more) | same | less;
            var (up, down) = (less | ~(diagonal | more), more & diagonal);
            edits +=
                (up & last) != 0 ? 1
                : (down & last) != 0 ? -1
                : 0;
            (up, down) = ((up << 1) | 1, down << 1);
            (more, less) = (down | ~(diagonal | up), up & diagonal);
        }

        return edits;
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
