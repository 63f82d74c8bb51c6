namespace Waybill.Matching.Transliteration.Hebrew;

/// <summary>A letter of a Hebrew word.</summary>
/// <param name="Letter">The letter; in the middle of a word its form is another than at the end, here not.</param>
/// <param name="HasGeresh">True where a stroke behind it gives it another sound.</param>
internal readonly record struct HebrewLetter(char Letter, bool HasGeresh)
{
    private const string Finals = "ךםןףץ";
    private const string Plain = "כמנפצ";
    private const string Strokes = "׳'’";

    /// <summary>The letters of a word; points and marks are left out.</summary>
    public static List<HebrewLetter> AllOf(string word)
    {
        var letters = new List<HebrewLetter>(word.Length);
        foreach (var c in word)
        {
            if (letters.Count > 0 && Strokes.Contains(c, StringComparison.Ordinal))
                letters[^1] = letters[^1] with { HasGeresh = true };
            else if (c is >= 'א' and <= 'ת')
                letters.Add(new(Finals.IndexOf(c, StringComparison.Ordinal) is var final and >= 0 ? Plain[final] : c, false));
        }

        return letters;
    }

    /// <summary>True for a letter that may be a vowel or a consonant.</summary>
    public bool IsGlide => Letter is 'ו' or 'י';

    /// <summary>True for a letter that only shows where a vowel stands.</summary>
    public bool IsCarrier => Letter is 'א' or 'ע';
}
