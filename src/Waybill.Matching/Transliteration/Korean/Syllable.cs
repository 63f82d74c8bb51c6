namespace Waybill.Matching.Transliteration.Korean;

/// <summary>A Hangul syllable in its parts (Unicode Standard, section 3.12), as letters of the compatibility block.</summary>
/// <param name="Initial">The consonant that begins it; ㅇ for none.</param>
/// <param name="Vowel">Its vowel.</param>
/// <param name="Final">The consonants that end it; null for none.</param>
internal readonly record struct Syllable(char Initial, char Vowel, char? Final)
{
    /// <summary>What stands for no initial consonant.</summary>
    public const char Silent = 'ㅇ';

    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string NarrowVowels = "ㅑㅒㅕㅖㅛㅠㅣ";
    private const string Finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private const int Base = 0xAC00;

    /// <summary>The syllable as one character.</summary>
    public char Whole =>
        (char)(
            Base
            + (((Place(Initials, Initial) * Vowels.Length) + Place(Vowels, Vowel)) * 28)
            + (Final is { } final ? Place(Finals, final) + 1 : 0)
        );

    /// <summary>
    /// As the South writes it at the beginning of a word, where ㄹ and ㄴ change or fall away (Hangeul orthography of 1988, articles 10 to
    /// 12): 리 is 이, 로 노.
    /// </summary>
    public Syllable AtBeginning =>
        Initial is not ('ㄹ' or 'ㄴ') ? this
        : NarrowVowels.Contains(Vowel, StringComparison.Ordinal) ? this with { Initial = Silent }
        : this with { Initial = 'ㄴ' };

    /// <summary>Takes a syllable apart; null for what is none.</summary>
    public static Syllable? Of(char c)
    {
        var index = c - Base;
        if (index < 0 || index >= Initials.Length * Vowels.Length * 28)
            return null;
        var final = index % 28;
        return new(Initials[index / 28 / Vowels.Length], Vowels[index / 28 % Vowels.Length], final == 0 ? null : Finals[final - 1]);
    }

    /// <summary>The syllables of a token; what is no syllable is left out.</summary>
    public static List<Syllable> AllOf(string token) => [.. token.Select(Of).OfType<Syllable>()];

    /// <summary>A word as the South writes it, whichever side wrote it.</summary>
    public static string SpeltSouth(string word) =>
        word.Length > 0 && Of(word[0]) is { } first ? first.AtBeginning.Whole + word[1..] : word;

    /// <summary>The place of an initial consonant among them all.</summary>
    public static int InitialAt(char jamo) => Place(Initials, jamo);

    /// <summary>The place of a vowel among them all.</summary>
    public static int VowelAt(char jamo) => Place(Vowels, jamo);

    private static int Place(string jamo, char one) => jamo.IndexOf(one, StringComparison.Ordinal);
}
