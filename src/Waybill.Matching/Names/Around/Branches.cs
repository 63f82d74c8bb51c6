using System.Buffers;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// What says that a body's branch in a place is meant, which is the body itself: "Vega Shipping Moscow Branch", "Vega Bank Filiale Wien",
/// "Moscow Branch of Vega Shipping", "Московский филиал АО Вега Банк". A word for a branch alone may be of the name ("Special Branch"), and so
/// may one that stands beside no known place.
/// </summary>
internal static class Branches
{
    private const int LongestPlace = 2;
    private const int LongestOffice = 2;
    private const int Longest = LongestPlace + LongestOffice + 2;
    private const string Of = "of";
    private const string OfPlaceInRussian = "skiy";

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("towns.yaml"), "towns.yaml");
    private static readonly WordSet Words = new(File, "branches");
    private static readonly SearchValues<string> Written = SearchValues.Create(
        [.. File.Texts("branches")],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly WordSet Offices = new(File, "branch-offices");
    private static readonly WordSet Between = new(File, "before-places");

    /// <summary>True for the branch in a town or country: "Hamburg Branch", "Filiale Wien", "Representative Office in Beijing".</summary>
    public static bool Are(List<NameToken> tokens)
    {
        if (tokens.Count is < 2 or > Longest)
            return false;
        for (var length = 1; length <= LongestOffice && length < tokens.Count; length++)
        {
            if (IsOffice(tokens[^length..]) && Places.AreTownOrCountry(tokens[..^length]))
                return true;
            var from = length < tokens.Count - 1 && Between.Contains(tokens[length]) ? length + 1 : length;
            if (IsOffice(tokens[..length]) && (Places.AreTownOrCountry(tokens[from..]) || IsPlaceBehind(tokens, length)))
                return true;
        }

        return false;
    }

    /// <summary>True for a text that has a word for a branch, and may name one.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Written);

    /// <summary>A body's name without its branch; as it is where it names none.</summary>
    /// <param name="words">The words of the name, as written.</param>
    /// <param name="tokens">The token of each, none for a mark that stands alone.</param>
    public static (int From, int To) Without(string[] words, List<NameToken>[] tokens)
    {
        for (var length = Math.Min(Longest, words.Length - 1); length > 0; length--)
        {
            var tail = Flat(tokens.AsSpan(words.Length - length));
            // What stands behind "of" or "and" is of the name.
            if (
                (Are(tail) || Offices.Contains(tail))
                && Flat(tokens.AsSpan(0, words.Length - length)) is [.., var before]
                && !WordLists.Embedded.Empty.Contains(before.Folded)
            )
                return (0, words.Length - length);
            var head = Flat(tokens.AsSpan(0, length));
            if (head.Count > 2 && WordLists.Embedded.Empty.Contains(head[^1].Folded) && Are(head[..^1]))
                return (length, words.Length);
            if (
                head is [var place, var branch]
                && place.Folded.EndsWith(OfPlaceInRussian, StringComparison.Ordinal)
                && Words.Contains(branch)
            )
                return (length, words.Length);
        }

        return (0, words.Length);
    }

    // "Succursale de Lyon": with a word of its language between, what stands behind is a place that need not be known.
    private static bool IsPlaceBehind(List<NameToken> tokens, int at) =>
        at + 2 == tokens.Count
        && tokens[at].Folded != Of
        && Between.Contains(tokens[at])
        && char.IsUpper(tokens[at + 1].Text[0])
        && !WordLists.Embedded.IsGeneric(tokens[at + 1]);

    private static bool IsOffice(List<NameToken> tokens) => tokens.Count == 1 ? Words.Contains(tokens[0]) : Offices.Contains(tokens);

    private static List<NameToken> Flat(ReadOnlySpan<List<NameToken>> tokens)
    {
        var flat = new List<NameToken>();
        foreach (var word in tokens)
            flat.AddRange(word);
        return flat;
    }
}
