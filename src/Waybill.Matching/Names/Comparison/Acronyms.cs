using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// The words that the first letters of a body's name make: with and without its legal form and its small words, as usage has it.
/// </summary>
internal static class Acronyms
{
    private const int Shortest = 3;
    private const int Longest = 10;

    /// <summary>
    /// The acronyms of a name of at least two words that tell: "uac" of the United Aircraft Corporation, "nioc" of the National Iranian Oil
    /// Company.
    /// </summary>
    public static IReadOnlyCollection<string> Of(NamePart[] parts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var withForm in new[] { false, true })
        {
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
        part.Class == PartClass.LegalForm ? part.Text.Take(1).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)
        : part.Text.Contains(' ', StringComparison.Ordinal)
            ? part
                .Text.Split(' ')
                .Select(WordFold.Fold)
                .Where(word => word.Length > 0 && !WordLists.Embedded.Empty.Contains(word))
                .Select(word => word[0])
        : part.Folded.Take(1);
}
