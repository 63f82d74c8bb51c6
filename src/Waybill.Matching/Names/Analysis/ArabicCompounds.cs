using System.Text.RegularExpressions;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Brings names that Arabic writes in two words and Latin letters in one or two, with the article in any form, to one spelling: "Siraj
/// al-Din", "Sirajuddin" and "Seraj Eddine"; "Abd al-Rahman", "Abdurrahman" and "Abderrahmane".
/// </summary>
internal static partial class ArabicCompounds
{
    /// <summary>What stands for "al-Din" behind a name.</summary>
    public const string OfFaith = "uddin";

    /// <summary>A folded word in the one spelling; itself where it is no such compound.</summary>
    public static string Fold(string folded)
    {
        // Most words are neither, and are told so without a search.
        if (folded.StartsWith("abd", StringComparison.Ordinal))
            return Servant().Match(folded) is { Success: true } servant ? "abdul" + servant.Groups["name"].Value : folded;
        if (folded is not [.., 'i' or 'e', 'n'] and not [.., 'n', 'e'])
            return folded;
        return Faith().Match(folded) is { Success: true } faith ? faith.Groups["name"].Value + OfFaith : folded;
    }

    /// <summary>True for folded words that stand for "al-Din" as a word by itself.</summary>
    public static bool IsOfFaith(string folded) =>
        folded is ['a' or 'e' or 'i' or 'o' or 'u', _, _, _, ..] && folded.Length < 9 && FaithAlone().IsMatch(folded);

    /// <summary>True for the word behind the article in "al-Din".</summary>
    public static bool IsFaith(string folded) => folded is "din" or "deen" or "dine" or "dinne" or "dien";

    // The article with its vowel, and its l as the sound behind it makes it (rr, ss, nn), or left out before words that follow "servant of
    // the".
    [GeneratedRegex(
        "^abd(?:[aeiou]?[aeiou]l|[aeiou](?<sun>[rsznt])(?=\\k<sun>)|[aeiou]sh(?=sh)|[aeiou](?=rah|ras|raz|rez|sal|sam|sat|[kq]ad|kar|mal|jab|wah|ham|hal|lat|gha|nas))(?<name>[a-z]{3,})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Servant();

    // "Geraldine" and "Borodin" have neither two d nor a u before one.
    [GeneratedRegex("^(?<name>[a-z]{3,}?)(?:[aeiou]dd(?:in|een|ine|inne)|[aeu]ld(?:in|een)|ud(?:in|een))$", RegexOptions.CultureInvariant)]
    private static partial Regex Faith();

    [GeneratedRegex("^[aeiou]l?d{1,2}(?:in|een|ine|inne)$", RegexOptions.CultureInvariant)]
    private static partial Regex FaithAlone();
}
