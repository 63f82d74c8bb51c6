using System.Text;

namespace Waybill.Matching.Transliteration.Hebrew;

/// <summary>Reads Hebrew: consonants by <c>hebrew.yaml</c>, with guesses at the vowels that are not written.</summary>
internal static class HebrewReader
{
    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var letters = HebrewLetter.AllOf(token);
        yield return new(Write(letters, new('a')), "Academy of the Hebrew Language, a where no vowel is written");
        yield return new(Write(letters, new('e')), "the same, e where no vowel is written");
        yield return new(Write(letters, new('a') { IsHard = true }), "the same, b, k and p everywhere");
        yield return new(Write(letters, new('a') { VavIsConsonant = true }), "the same, vav as v");
        yield return new(Write(letters, new('a') { ShinIsS = true }), "the same, shin as s");
        yield return new(
            Write(
                letters,
                new('a')
                {
                    IsHard = true,
                    VavIsConsonant = true,
                    ShinIsS = true,
                }
            ),
            "all of these"
        );
    }

    private static string Write(List<HebrewLetter> letters, in Guess guess)
    {
        var latin = new StringBuilder();
        var isBehindConsonant = false;
        for (var i = 0; i < letters.Count; i++)
        {
            var isVowel = IsVowel(letters, i, guess);
            if (isVowel)
                latin.Append(Vowel(letters, i));
            else
            {
                if (isBehindConsonant)
                    latin.Append(guess.Vowel);
                latin.Append(Consonant(letters[i], i == 0, guess));
            }

            isBehindConsonant = !isVowel;
        }

        return latin.ToString();
    }

    private static bool IsVowel(List<HebrewLetter> letters, int i, in Guess guess) =>
        letters[i].Letter switch
        {
            'א' or 'ע' => true,
            'ה' => i > 0 && i == letters.Count - 1,
            'י' => i > 0,
            'ו' => i > 0
                && !guess.VavIsConsonant
                && letters[i - 1].Letter != 'ו'
                && (i + 1 == letters.Count || letters[i + 1].Letter != 'ו'),
            _ => false,
        };

    private static char Vowel(List<HebrewLetter> letters, int i) =>
        letters[i].Letter switch
        {
            'ו' => 'o',
            'י' => 'i',
            _ => 'a',
        };

    private static string Consonant(HebrewLetter letter, bool isFirst, in Guess guess) =>
        letter.Letter switch
        {
            'ו' => "v",
            'י' => "y",
            'ש' when guess.ShinIsS => "s",
            _ => HebrewLetters.Embedded.Of(letter) is { } row
                ? isFirst || guess.IsHard
                    ? row.First
                    : row.Later
                : "",
        };

    // How what is not written is read.
    private readonly record struct Guess(char Vowel)
    {
        public bool IsHard { get; init; }

        public bool VavIsConsonant { get; init; }

        public bool ShinIsS { get; init; }
    }
}
