namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// How far two folded words are apart in spelling: a Damerau–Levenshtein distance (optimal string alignment) whose steps cost less where
/// writers and keyboards err more: a vowel for a vowel, a letter doubled, signs that look alike.
/// </summary>
internal static class Spelling
{
    /// <summary>What no words that are one can reach.</summary>
    public const double Far = 99;

    private const int Longest = 64;
    private const double SoundAlike = 0.25;
    private const double Swap = 0.7;
    private const double Doubled = 0.2;

    // Writers seldom err in the first letter.
    private const float AtFirst = 1.2f;

    private static readonly float[] Substitutions = Table();

    /// <summary>The cost of going from one part to the other, in letters; <see cref="Far"/> beyond a limit.</summary>
    public static double Cost(string left, string leftSound, string right, string rightSound, double limit)
    {
        if (left == right)
            return 0;
        // Words of two scripts may be a quarter apart, whatever the limit.
        var most = Math.Max(limit, PartDistance.Limit * Math.Max(left.Length, right.Length));
        var isFar = SpellingFloor.Of(SpellingFloor.LettersOf(left), SpellingFloor.LettersOf(right)) > most;
        if (isFar && SoundAlike + SpellingFloor.Of(SpellingFloor.LettersOf(leftSound), SpellingFloor.LettersOf(rightSound)) > most)
            return Far;
        var sound = leftSound == rightSound ? SoundAlike : Math.Abs(leftSound.Length - rightSound.Length) * Doubled > limit ? Far : SoundAlike + Distance(leftSound, rightSound, limit);
        return Math.Min(sound, Math.Abs(left.Length - right.Length) * Doubled > limit ? Far : Distance(left, right, limit));
    }

    private static double Distance(string left, string right, double limit)
    {
        if (left.Length > Longest || right.Length > Longest || left.Length == 0 || right.Length == 0)
            return Far;
        var width = right.Length + 1;
        Span<float> rows = stackalloc float[width * 3];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        last[0] = 0;
        for (var j = 1; j < width; j++)
            last[j] = last[j - 1] + Gap(right, j - 1);
        for (var i = 1; i <= left.Length; i++)
        {
            var gap = Gap(left, i - 1);
            now[0] = last[0] + gap;
            var least = now[0];
            for (var j = 1; j < width; j++)
            {
                var best = Math.Min(last[j - 1] + (Substitution(left[i - 1], right[j - 1]) * (i == 1 && j == 1 ? AtFirst : 1)), Math.Min(last[j] + gap, now[j - 1] + Gap(right, j - 1)));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, before[j - 2] + (float)Swap);
                now[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
                return Far;
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[right.Length];
    }

    // What it costs that a letter is there on one side alone.
    private static float Gap(ReadOnlySpan<char> word, int at)
    {
        var c = word[at];
        var cost =
            at > 0 && word[at - 1] == c ? (float)Doubled
            : c is 'h' or 'y' or 'e' ? 0.5f
            : c is 'a' or 'i' or 'o' or 'u' ? 0.7f
            : 1;
        return at == 0 ? cost * AtFirst : cost;
    }

    /// <summary>The least that it costs that the first of a letter is there on one side alone.</summary>
    internal static float GapOf(int letter) => letter < 10 ? 1 : Gap([(char)('a' + letter - 10)], 0) / AtFirst;

    private static float Substitution(char left, char right) => left == right ? 0 : Substitutions[Index(left) * 36 + Index(right)];

    /// <summary>What it costs that a letter is written for another, by their numbers.</summary>
    internal static float ChangeOf(int left, int right) => Substitutions[left * 36 + right];

    /// <summary>The number of a digit or a small letter, below 36.</summary>
    internal static int Index(char c) => c <= '9' ? c - '0' : c - 'a' + 10;

    private static float[] Table()
    {
        var table = new float[36 * 36];
        Array.Fill(table, 1);
        Alike(table, "aeiou", 0.5f);
        Alike(table, "iyj", 0.3f);
        Alike(table, "ou", 0.3f);
        Alike(table, "ei", 0.4f);
        Alike(table, "vw", 0.3f);
        Alike(table, "ckq", 0.3f);
        Alike(table, "sz", 0.4f);
        Alike(table, "sc", 0.6f);
        Alike(table, "gj", 0.5f);
        Alike(table, "gk", 0.6f);
        Alike(table, "dt", 0.6f);
        Alike(table, "bp", 0.6f);
        Alike(table, "bv", 0.7f);
        Alike(table, "fv", 0.6f);
        Alike(table, "mn", 0.7f);
        Alike(table, "lr", 0.8f);
        Alike(table, "0o", 0.2f);
        Alike(table, "1il", 0.3f);
        Alike(table, "3e", 0.3f);
        Alike(table, "4a", 0.3f);
        Alike(table, "5s", 0.3f);
        Alike(table, "7t", 0.3f);
        Alike(table, "8b", 0.3f);
        Alike(table, "9g", 0.3f);
        return table;
    }

    private static void Alike(float[] table, string letters, float cost)
    {
        foreach (var a in letters)
        {
            foreach (var b in letters)
            {
                if (a != b)
                    table[Index(a) * 36 + Index(b)] = Math.Min(cost, table[Index(a) * 36 + Index(b)]);
            }
        }
    }
}
