using System.Collections.Frozen;

namespace Waybill.Casework.Screening;

/// <summary>
/// Tells a name from a heading, in the first line of a file that may be a list of names without one. To take a heading for a name asks for
/// one name too many, and loses nothing; what is no column of names at all must not be taken for one.
/// </summary>
internal static class BareNames
{
    private const int FewestWords = 2;

    private static readonly FrozenSet<string> OfHeadings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "account",
            "address",
            "body",
            "client",
            "code",
            "company",
            "contract",
            "counterparty",
            "country",
            "customer",
            "date",
            "description",
            "details",
            "e-mail",
            "email",
            "entity",
            "full",
            "holder",
            "id",
            "individual",
            "legal",
            "no",
            "number",
            "organisation",
            "organization",
            "owner",
            "party",
            "person",
            "reference",
            "ship",
            "subject",
            "supplier",
            "title",
            "type",
            "vessel",
        ]
    );

    /// <summary>True for a line of several words that begin as names do, and are not the words of headings.</summary>
    public static bool IsName(string line)
    {
        var words = line.Split([' ', '\u00A0', '/', '_', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Count(BeginsAsName) >= FewestWords
            && !words.Any(word =>
                word.Equals("name", StringComparison.OrdinalIgnoreCase) || word.Equals("names", StringComparison.OrdinalIgnoreCase)
            )
            && !Array.TrueForAll(words, word => OfHeadings.Contains(word.TrimEnd(':', '.')));
    }

    // Scripts without case write any word so.
    private static bool BeginsAsName(string word) => char.IsLetter(word[0]) && !char.IsLower(word[0]);
}
