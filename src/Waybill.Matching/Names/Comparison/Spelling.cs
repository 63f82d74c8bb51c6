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
    private const float Swap = 0.5f;
    private const double Doubled = 0.2;

    // Sums of the same costs in another order differ by less.
    private const double Rounding = 1e-3;

    // Writers seldom err in the first letter.
    private const float AtFirst = 1.2f;

    private static readonly float[] Substitutions = Table();
    private static readonly float[] LeastOfLetters = LeastCosts();

    /// <summary>The cost of going from one part to the other, in letters; <see cref="Far"/> beyond a limit.</summary>
    public static double Cost(NamePart left, NamePart right, double limit)
    {
        if (left.Folded == right.Folded)
            return 0;
        var sound = left.Sound == right.Sound ? SoundAlike : SoundAlike + Distance(left.SpeltSound, right.SpeltSound, limit - SoundAlike);
        return Math.Min(sound, Distance(left.Spelt, right.Spelt, Math.Min(limit, sound)));
    }

    private static double Distance(SpeltWord left, SpeltWord right, double limit)
    {
        var (ofLeft, ofRight) = (left.Letters, right.Letters);
        if (ofLeft.Length > Longest || ofRight.Length > Longest || ofLeft.Length == 0 || ofRight.Length == 0 || SpeltWord.LeastCost(left, right) > limit + Rounding)
            return Far;
        var width = ofRight.Length + 1;
        Span<float> rows = stackalloc float[width * 3];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        var gaps = right.Gaps.AsSpan();
        last[0] = 0;
        for (var j = 1; j < width; j++)
            last[j] = last[j - 1] + gaps[j - 1];
        var leastBefore = 0f;
        for (var i = 1; i <= ofLeft.Length; i++)
        {
            var gap = left.Gaps[i - 1];
            var costs = Substitutions.AsSpan(ofLeft[i - 1] * SpeltWord.Signs, SpeltWord.Signs);
            now[0] = last[0] + gap;
            var least = now[0];
            for (var j = 1; j < width; j++)
            {
                var change = costs[ofRight[j - 1]];
                var best = Math.Min(last[j - 1] + (i == 1 && j == 1 ? change * AtFirst : change), Math.Min(last[j] + gap, now[j - 1] + gaps[j - 1]));
                if (i > 1 && j > 1 && ofLeft[i - 1] == ofRight[j - 2] && ofLeft[i - 2] == ofRight[j - 1])
                    best = Math.Min(best, before[j - 2] + Swap);
                now[j] = best;
                least = Math.Min(least, best);
            }

            // Swapped letters step over a row.
            if (least > limit && leastBefore + Swap > limit)
                return Far;
            leastBefore = least;
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[ofRight.Length];
    }

    /// <summary>What it costs at least that another word lacks a letter, digits apart.</summary>
    public static float LeastOf(int letter) => LeastOfLetters[letter];

    /// <summary>What it costs that a letter is there on one side alone.</summary>
    public static float Gap(string word, int at)
    {
        var c = word[at];
        var cost =
            at > 0 && word[at - 1] == c ? (float)Doubled
            : c is 'h' or 'y' or 'e' ? 0.5f
            : c is 'a' or 'i' or 'o' or 'u' ? 0.7f
            : 1;
        return at == 0 ? cost * AtFirst : cost;
    }

    /// <summary>The number of a digit or a small letter: 0 to 9, then 10 for a to 35 for z.</summary>
    public static int Index(char c) => c <= '9' ? c - '0' : c - 'a' + 10;

    private static float[] Table()
    {
        var table = new float[SpeltWord.Signs * SpeltWord.Signs];
        Array.Fill(table, 1);
        for (var letter = 0; letter < SpeltWord.Signs; letter++)
            table[(letter * SpeltWord.Signs) + letter] = 0;
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

    // A letter that is left out first of a doubled one costs what it costs alone.
    private static float[] LeastCosts()
    {
        var least = new float[SpeltWord.Signs];
        for (var letter = 10; letter < SpeltWord.Signs; letter++)
        {
            var gap = Gap(((char)(letter - 10 + 'a')).ToString(), 0) / AtFirst;
            least[letter] = Math.Min(gap, Substitutions[(letter * SpeltWord.Signs)..((letter + 1) * SpeltWord.Signs)].Where((_, other) => other != letter).Min());
        }

        return least;
    }

    private static void Alike(float[] table, string letters, float cost)
    {
        foreach (var a in letters)
        {
            foreach (var b in letters)
            {
                if (a != b)
                    table[Index(a) * SpeltWord.Signs + Index(b)] = Math.Min(cost, table[Index(a) * SpeltWord.Signs + Index(b)]);
            }
        }
    }
}
