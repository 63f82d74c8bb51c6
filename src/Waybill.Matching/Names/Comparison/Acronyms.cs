using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// The words that the first letters of a body's name make: with and without its legal form and its small words, as usage has it.
/// </summary>
internal static class Acronyms
{
    private const int Shortest = 3;
    private const int Longest = 10;

    // "FSUE" is no F of an acronym, "Company" is a C.
    private const int LongestAbbreviated = 4;

    // What letters of Russian and Ukrainian are in an acronym that is written in Latin ones.
    private static readonly Dictionary<char, string> Romanised = new()
    {
        ['ж'] = "zh",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ю'] = "yu",
        ['я'] = "ya",
    };

    /// <summary>True where a word is made of the first letters of a name's words; those of Cyrillic words may stand in Latin letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="parts">The other name.</param>
    /// <param name="script">Its script.</param>
    /// <param name="hasForm">True where a legal form stands beside the word: that of the name is then no letter of it.</param>
    public static bool AreOf(NamePart word, NamePart[] parts, Script script, bool hasForm) =>
        (word.Script == script || (word.Script, script) is (Script.Latin, Script.Cyrillic)) && Of(parts, !hasForm).Contains(word.Folded);

    /// <summary>
    /// The acronyms of a name of at least two words that tell: "uac" of the United Aircraft Corporation, "nioc" of the National Iranian Oil
    /// Company.
    /// </summary>
    public static IReadOnlyCollection<string> Of(NamePart[] parts, bool mayHaveForm = true)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var withForm in new[] { false, true })
        {
            if (withForm && !mayHaveForm)
                break;
            foreach (var withEmpty in new[] { false, true })
            {
                var letters = string.Concat(parts.Where(p => Counts(p, withForm, withEmpty)).SelectMany(Letters));
                if (letters.Length is >= Shortest and <= Longest)
                    found.Add(letters);
            }
        }

        return found;
    }

    private static bool Counts(NamePart part, bool withForm, bool withEmpty) =>
        part.Folded.Length > 0
        && (part.Tells || (withForm && part.Class == PartClass.LegalForm) || (withEmpty && part.Class == PartClass.Empty));

    // The code of a form is not what it is written as; a phrase has a letter for each of its words but small ones.
    private static IEnumerable<char> Letters(NamePart part) =>
        part.Class == PartClass.LegalForm
            ? part.Text.Length > LongestAbbreviated
                ? part.Text.Take(1).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)
                : []
            : part.Script == Script.Cyrillic
                ? part.Text.Split(' ').Where(word => !WordLists.Embedded.Empty.Contains(WordFold.Fold(word))).SelectMany(First)
                : part.Text.Contains(' ', StringComparison.Ordinal)
                    ? part
                        .Text.Split(' ')
                        .Select(WordFold.Fold)
                        .Where(word => word.Length > 0 && !WordLists.Embedded.Empty.Contains(word))
                        .Select(word => word[0])
                    : part.Folded.Take(1);

    private static string First(string word) =>
        word.Length == 0 ? "" : Romanised.GetValueOrDefault(char.ToLowerInvariant(word[0])) ?? WordFold.Fold(word[..1]);
}
