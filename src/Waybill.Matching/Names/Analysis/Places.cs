using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what is no name but a place: a country, a town of <c>towns.yaml</c>, a line of an address.</summary>
internal static class Places
{
    private const int ShortestCountry = 4;
    private const int ShortestPostcode = 5;
    private const int LongestLine = 5;

    private static readonly string[] ShortCountries = ["USA", "UAE", "ROK", "PRC"];
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("towns.yaml"), "towns.yaml");
    private static readonly FrozenSet<string> Towns = Words("towns");
    private static readonly FrozenSet<string> Streets = Words("streets");
    private static readonly FrozenSet<string> BesideTowns = Words("beside-towns");

    /// <summary>True for a country by its name.</summary>
    public static bool AreCountry(string text) =>
        (text.Length >= ShortestCountry || ShortCountries.Contains(text)) && PropertyTypes.Country.Clean(text) is not null;

    /// <summary>True for a town, with its postcode or without, or a line of an address.</summary>
    public static bool AreOfAddress(List<NameToken> tokens)
    {
        var words = tokens.FindAll(token => !IsPostcode(token) && !BesideTowns.Contains(token.Folded));
        return (words.Count > 0 && Towns.Contains(string.Concat(words.Select(word => word.Folded))))
            || (words.Count == 0 && tokens.Exists(IsPostcode))
            || (tokens.Exists(token => token.Folded.Any(char.IsAsciiDigit)) && words.Exists(word => Streets.Contains(word.Folded)));
    }

    /// <summary>True for what can be a line before another one of an address: with the number of a house, or a word for street.</summary>
    public static bool MayBeLine(List<NameToken> tokens) =>
        tokens.Count is > 1 and <= LongestLine
        && tokens.Exists(token => token.Folded.All(char.IsAsciiDigit) || Streets.Contains(token.Folded))
        && !tokens.Exists(token =>
            WordLists.Embedded.Generic.Contains(token.Folded) || WordLists.Embedded.Descriptions.Contains(token.Folded)
        );

    /// <summary>True for a country's code of two letters, which stands in brackets behind names.</summary>
    public static bool AreCode(string text) =>
        text.Length == 2 && text.All(char.IsAsciiLetterUpper) && PropertyTypes.Country.Clean(text) is not null;

    private static bool IsPostcode(NameToken token) => token.Folded.Length >= ShortestPostcode && token.Folded.All(char.IsAsciiDigit);

    private static FrozenSet<string> Words(string key) => File.Texts(key).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);
}
