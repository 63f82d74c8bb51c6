namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// How far two folded words are apart in spelling: a Damerau–Levenshtein distance (optimal string alignment) whose steps cost less where
/// writers and keyboards err more: a vowel for a vowel, a letter doubled, signs that look alike.
/// </summary>
internal static class Spelling
{
    /// <summary>What no words that are one can reach.</summary>
    public const int Far = 9900;

    /// <summary>How many steps of cost a letter is made of: every cost is a whole number of them.</summary>
    public const int StepsOfLetter = 50;

    /// <summary>What two swapped letters cost, in steps.</summary>
    public const int Swap = 25;

    /// <summary>What a letter doubled costs, in steps.</summary>
    public const byte Doubled = 10;

    /// <summary>The letter d, as <see cref="Index"/> numbers it.</summary>
    public const byte D = 13;

    /// <summary>
    /// The letter j. Behind d it costs no more than a letter doubled: đ of Serbia and Croatia is d without its mark, and dj on passports.
    /// </summary>
    public const byte J = 19;

    private const int Longest = 64;
    private const int HundredthsOfStep = 100 / StepsOfLetter;
    private const int SoundAlike = 25;

    private static readonly byte[] Substitutions = Table(1);
    private static readonly byte[] FirstSubstitutions = Table(AtFirst);
    private static readonly byte[] Gaps = GapCosts(1);
    private static readonly byte[] FirstGaps = GapCosts(AtFirst);
    private static readonly byte[] LeastOfLetters = LeastCosts();

    // Writers seldom err in the first letter.
    private const double AtFirst = 1.2;

    /// <summary>The cost of going from one part to the other, in hundredths of a letter; <see cref="Far"/> beyond a limit.</summary>
    public static int Cost(NamePart left, NamePart right, int limit)
    {
        if (left.Folded == right.Folded)
            return 0;
        if (left.IsSpeltAsSounded && right.IsSpeltAsSounded)
            return Distance(left.Spelt, right.Spelt, limit);
        var sound = left.Sound == right.Sound ? SoundAlike : SoundAlike + Distance(left.SpeltSound, right.SpeltSound, limit - SoundAlike);
        return Math.Min(sound, Distance(left.Spelt, right.Spelt, Math.Min(limit, sound)));
    }

    /// <summary>The cost by the distances of both words and of their sounds, in steps; in hundredths of a letter.</summary>
    public static int Cost(int ofWords, int ofSounds) => Math.Min(ofWords * HundredthsOfStep, SoundAlike + (ofSounds * HundredthsOfStep));

    /// <summary>What letters cost for one another, in steps: of a letter for each.</summary>
    public static ReadOnlySpan<byte> CostsOf(int letter, bool isFirst) =>
        (isFirst ? FirstSubstitutions : Substitutions).AsSpan(letter * SpeltWord.Signs, SpeltWord.Signs);

    private static int Distance(SpeltWord left, SpeltWord right, int limit)
    {
        var (ofLeft, ofRight) = (left.Letters, right.Letters);
        if (ofLeft.Length > Longest || ofRight.Length > Longest || ofLeft.Length == 0 || ofRight.Length == 0 || limit < 0)
            return Far;
        limit /= HundredthsOfStep;
        if (SpeltWord.LeastCost(left, right) > limit)
            return Far;
        var width = ofRight.Length + 1;
        Span<int> rows = stackalloc int[width * 3];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        var gaps = right.Gaps.AsSpan();
        last[0] = 0;
        for (var j = 1; j < width; j++)
            last[j] = last[j - 1] + gaps[j - 1];
        var leastBefore = 0;
        for (var i = 1; i <= ofLeft.Length; i++)
        {
            int gap = left.Gaps[i - 1];
            var costs = CostsOf(ofLeft[i - 1], isFirst: false);
            now[0] = last[0] + gap;
            var least = now[0];
            for (var j = 1; j < width; j++)
            {
                int change = i == 1 && j == 1 ? FirstSubstitutions[(ofLeft[0] * SpeltWord.Signs) + ofRight[0]] : costs[ofRight[j - 1]];
                var best = Math.Min(last[j - 1] + change, Math.Min(last[j] + gap, now[j - 1] + gaps[j - 1]));
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

        return last[ofRight.Length] * HundredthsOfStep;
    }

    /// <summary>What it costs at least that another word lacks a letter, digits apart; in steps.</summary>
    public static int LeastOf(int letter) => LeastOfLetters[letter];

    /// <summary>What it costs that a letter is there on one side alone, in steps.</summary>
    /// <param name="letter">The letter, by its number.</param>
    /// <param name="before">The one before it; -1 for none.</param>
    public static byte Gap(int letter, int before)
    {
        if (before == letter || (before == D && letter == J))
            return Doubled;
        return before < 0 ? FirstGaps[letter] : Gaps[letter];
    }

    /// <summary>The number of a digit or a small letter: 0 to 9, then 10 for a to 35 for z.</summary>
    public static int Index(char c) => c <= '9' ? c - '0' : c - 'a' + 10;

    private static char Sign(int letter) => (char)(letter < 10 ? letter + '0' : letter - 10 + 'a');

    private static byte Steps(double letters) => (byte)Math.Round(letters * StepsOfLetter);

    private static byte[] GapCosts(double factor) =>
        [
            .. Enumerable
                .Range(0, SpeltWord.Signs)
                .Select(letter =>
                    Steps(
                        factor
                            * Sign(letter) switch
                            {
                                'h' or 'y' or 'e' => 0.5,
                                'a' or 'i' or 'o' or 'u' => 0.7,
                                _ => 1,
                            }
                    )
                ),
        ];

    private static byte[] Table(double factor)
    {
        var table = new double[SpeltWord.Signs * SpeltWord.Signs];
        Array.Fill(table, 1);
        for (var letter = 0; letter < SpeltWord.Signs; letter++)
            table[(letter * SpeltWord.Signs) + letter] = 0;
        Alike(table, "aeiou", 0.5);
        Alike(table, "iyj", 0.3);
        Alike(table, "ou", 0.3);
        Alike(table, "ei", 0.4);
        Alike(table, "vw", 0.3);
        Alike(table, "ckq", 0.3);
        Alike(table, "sz", 0.4);
        Alike(table, "sc", 0.6);
        Alike(table, "gj", 0.5);
        Alike(table, "gk", 0.6);
        Alike(table, "dt", 0.6);
        Alike(table, "bp", 0.6);
        Alike(table, "bv", 0.7);
        Alike(table, "fv", 0.6);
        Alike(table, "mn", 0.7);
        Alike(table, "lr", 0.8);
        Alike(table, "0o", 0.2);
        Alike(table, "1il", 0.3);
        Alike(table, "3e", 0.3);
        Alike(table, "4a", 0.3);
        Alike(table, "5s", 0.3);
        Alike(table, "7t", 0.3);
        Alike(table, "8b", 0.3);
        Alike(table, "9g", 0.3);
        return Array.ConvertAll(table, cost => Steps(cost * factor));
    }

    // A letter that is left out first of a doubled one costs what it costs alone.
    private static byte[] LeastCosts()
    {
        var least = new byte[SpeltWord.Signs];
        for (var letter = 10; letter < SpeltWord.Signs; letter++)
        {
            var others = CostsOf(letter, isFirst: false).ToArray().Where((_, other) => other != letter);
            least[letter] = Math.Min(Gaps[letter], others.Min());
        }

        least[J] = Math.Min(least[J], Doubled);
        return least;
    }

    private static void Alike(double[] table, string letters, double cost)
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
