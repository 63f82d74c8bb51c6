using System.Buffers;
using System.Text;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>A word in Arabic or Persian letters, cut into what its spelling goes by.</summary>
/// <param name="Letters">Its letters: Persian ya and kaf as Arabic ones, no stretching, the article's two among them.</param>
/// <param name="Marks">For each letter the vowel mark behind it; <c>\0</c> where none is written.</param>
/// <param name="Doubled">For each letter whether shadda doubles it.</param>
internal sealed record ArabicWord(string Letters, IReadOnlyList<char> Marks, IReadOnlyList<bool> Doubled)
{
    private const char Shadda = '\u0651';
    private const int ShortestWithArticle = 4;
    private const string Article = "ال";

    // "Alan" and "Alma" have no article.
    private static readonly SearchValues<char> Weak = SearchValues.Create("اأإآويىةه");

    /// <summary>True where it begins with the article, or with what looks like it.</summary>
    public bool HasArticle =>
        Letters.StartsWith(Article, StringComparison.Ordinal)
        && Letters.Length >= ShortestWithArticle
        && (Letters.Length > ShortestWithArticle || Letters.AsSpan(Article.Length).IndexOfAny(Weak) < 0);

    /// <summary>The letters behind the article.</summary>
    public string Core => HasArticle ? Letters[Article.Length..] : Letters;

    /// <summary>True for three consonants without a letter for a vowel: no foreign name is written so.</summary>
    public bool IsOfThree => Core is { Length: 3 } core && core.AsSpan().IndexOfAny(Weak) < 0;

    /// <summary>Cuts a word.</summary>
    public static ArabicWord Of(string token)
    {
        var (letters, marks, doubled) = (new StringBuilder(token.Length), new List<char>(token.Length), new List<bool>(token.Length));
        foreach (var c in token)
        {
            if (ArabicLetters.Embedded.Consonants.ContainsKey(c) || ArabicLetters.Embedded.Vowels.ContainsKey(c))
            {
                letters.Append(
                    c switch
                    {
                        'ی' => 'ي',
                        'ک' => 'ك',
                        'ٱ' => 'ا',
                        _ => c,
                    }
                );
                marks.Add('\0');
                doubled.Add(false);
            }
            else if (marks.Count > 0 && c == Shadda)
                doubled[^1] = true;
            else if (marks.Count > 0 && c is >= '\u064E' and <= '\u0650' or '\u0652')
                marks[^1] = c;
        }

        return new(letters.ToString(), marks, doubled);
    }
}
