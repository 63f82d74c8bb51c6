using System.Text;

namespace Waybill.Matching.Transliteration.Hebrew;

/// <summary>Reads Hebrew: consonants by <c>hebrew.yaml</c>, with guesses at what is not written.</summary>
internal static class HebrewReader
{
    [Flags]
    private enum Guess
    {
        // The Academy's rules, a where no vowel is written, vav a vowel.
        None = 0,
        FillsWithE = 1,
        IsHard = 2,
        VavIsConsonant = 4,
        HetIsCh = 8,
        TsadiIsCh = 16,
    }

    private static HebrewLetters Rows => HebrewLetters.Embedded;

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var letters = HebrewLetter.AllOf(token);
        yield return new(Write(letters, Guess.None), "Academy of the Hebrew Language, a where no vowel is written");
        yield return new(Write(letters, Guess.FillsWithE), "the same, e where no vowel is written");
        yield return new(Write(letters, Guess.IsHard), "the same, b, k and p everywhere");
        yield return new(Write(letters, Guess.VavIsConsonant), "the same, vav as v");
        yield return new(Write(letters, Guess.IsHard | Guess.VavIsConsonant), "the last two at once");
        yield return new(Write(letters, Guess.HetIsCh), "usage, ch for het");
        yield return new(Write(letters, Guess.HetIsCh | Guess.IsHard | Guess.VavIsConsonant), "the last three at once");
        yield return new(Write(letters, Guess.TsadiIsCh), "usage, ch for tsadi, as in Slavic family names");
    }

    private static string Write(List<HebrewLetter> letters, Guess guess)
    {
        var latin = new StringBuilder();
        var isBehindConsonant = false;
        for (var i = 0; i < letters.Count; i++)
        {
            var isVowel = IsVowel(letters, i, guess);
            if (isVowel)
                latin.Append(Vowel(letters[i]));
            else
            {
                if (isBehindConsonant && Rows.Pair(letters[i - 1], letters[i]) is null)
                    latin.Append(guess.HasFlag(Guess.FillsWithE) ? 'e' : 'a');
                latin.Append(Consonant(letters[i], i == 0, guess));
            }

            isBehindConsonant = !isVowel;
        }

        return latin.ToString();
    }

    private static bool IsVowel(List<HebrewLetter> letters, int i, Guess guess) =>
        letters[i].Letter switch
        {
            'א' or 'ע' => true,
            'ה' => i > 0 && i == letters.Count - 1,
            'י' => i > 0,
            'ו' => i > 0 && !guess.HasFlag(Guess.VavIsConsonant) && !IsVav(letters, i - 1) && !IsVav(letters, i + 1),
            _ => false,
        };

    private static bool IsVav(List<HebrewLetter> letters, int i) => i < letters.Count && letters[i].Letter == 'ו';

    private static char Vowel(HebrewLetter letter) =>
        letter.Letter switch
        {
            'ו' => 'o',
            'י' => 'i',
            _ => 'a',
        };

    private static string Consonant(HebrewLetter letter, bool isFirst, Guess guess) =>
        letter.Letter switch
        {
            'ו' => "v",
            'י' => "y",
            'ח' when guess.HasFlag(Guess.HetIsCh) => "ch",
            'צ' when guess.HasFlag(Guess.TsadiIsCh) => "ch",
            _ when Rows.Of(letter) is { } row => isFirst || guess.HasFlag(Guess.IsHard) ? row.First : row.Later,
            _ => "",
        };
}
