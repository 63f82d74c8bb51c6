using Waybill.Core.Catalogues;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>Tells what is no name but a place: a country, a town of <c>towns.yaml</c>, a line of an address.</summary>
internal static class Places
{
    // Two letters may be a name.
    private const int ShortestCountry = 4;
    private const int ShortestPostcode = 5;
    private const int LongestLine = 5;

    private static readonly string[] ShortCountries = ["USA", "UAE", "ROK", "PRC", "DRC", "UK", "US"];
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("towns.yaml"), "towns.yaml");
    private static readonly WordSet Towns = new(File, "towns");
    private static readonly WordSet Streets = new(File, "streets");
    private static readonly WordSet BesideTowns = new(File, "beside-towns");

    /// <summary>How many words a town's name has at most.</summary>
    public const int LongestTown = 2;

    /// <summary>True for the words of a town's name alone.</summary>
    public static bool IsTown(NameToken[] words) =>
        Array.TrueForAll(words, word => word.Folded is { Length: > 0 }) && Towns.Contains(words);

    /// <summary>True for a country, by a code too.</summary>
    public static bool AreCountryOrCode(string text) => PropertyTypes.Country.Clean(text) is not null;

    /// <summary>True for a country by its name.</summary>
    public static bool AreCountry(string text) =>
        (text.Length >= ShortestCountry || ShortCountries.Contains(text)) && AreCountryOrCode(text);

    /// <summary>True for a country's code of two letters, which stands in brackets behind names.</summary>
    public static bool AreCode(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper) && AreCountryOrCode(text);

    /// <summary>True for a town, with its postcode or without, a street with a number, or the branch in a town or country.</summary>
    public static bool AreOfAddress(List<NameToken> tokens)
    {
        if (Branches.Are(tokens))
            return true;
        var words = tokens.FindAll(token => !IsPostcode(token) && !BesideTowns.Contains(token));
        return words.Count == 0
            ? tokens.Exists(IsPostcode)
            : Towns.Contains(words) || (tokens.Exists(HasFigure) && words.Exists(Streets.Contains));
    }

    /// <summary>True for the words of a town's or a country's name alone.</summary>
    public static bool AreTownOrCountry(List<NameToken> tokens) =>
        tokens.Count > 0 && (Towns.Contains(tokens) || AreCountry(string.Join(' ', tokens.Select(token => token.Text))));

    /// <summary>
    /// True for what can be a line of an address beside another one: a district, a street, or with the number of a house. "Office 39" and
    /// "Plant 5" are parts of a body.
    /// </summary>
    public static bool MayBeLine(List<NameToken> tokens) =>
        tokens.Count is > 1 and <= LongestLine
        && (
            BesideTowns.Contains(tokens[^1])
            || (tokens.Exists(token => HasFigure(token) || Streets.Contains(token)) && !tokens.Exists(IsOfBody))
        );

    private static bool IsOfBody(NameToken token) =>
        WordLists.Embedded.Generic.Contains(token.Folded) || WordLists.Embedded.Descriptions.Contains(token.Folded);

    private static bool HasFigure(NameToken token) => token.Folded.Any(char.IsAsciiDigit);

    private static bool IsPostcode(NameToken token) => token.Folded.Length >= ShortestPostcode && token.Folded.All(char.IsAsciiDigit);
}
