using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>The words of <c>ships.yaml</c>, which stand around the name of a ship.</summary>
internal static class ShipWords
{
    private const int LongestTitle = 3;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("ships.yaml"), "ships.yaml");
    private static readonly FrozenSet<string> Titles = Phrases("titles");
    private static readonly WordSet Notes = new(File, "notes");

    /// <summary>What stands before another name of the same ship, as written.</summary>
    public static IReadOnlyList<string> BeforeNames { get; } = [.. File.Texts("before-names")];

    /// <summary>What stands behind a country, and says that it is the flag's; the longest first.</summary>
    public static IReadOnlyList<string[]> Flagged { get; } = Words("flagged");

    /// <summary>What stands before a country, and says that it is the flag's; the longest first.</summary>
    public static IReadOnlyList<string[]> FlagOf { get; } = Words("flag-of");

    /// <summary>True for a word that says what a ship is, and no name of it.</summary>
    public static bool IsNote(NameToken token) => Notes.Contains(token);

    /// <summary>How many tokens say what ship it is, from one on, so that a name is left.</summary>
    public static int TitleAt(List<NameToken> tokens, int at)
    {
        for (var length = Math.Min(LongestTitle, tokens.Count - at - 1); length > 0; length--)
        {
            if (Titles.Contains(Joined(tokens, at, length)))
                return length;
        }

        return 0;
    }

    /// <summary>True for the words of a title and no others.</summary>
    public static bool AreTitle(List<NameToken> tokens) =>
        tokens.Count is > 0 and <= LongestTitle && Titles.Contains(Joined(tokens, 0, tokens.Count));

    private static string Joined(List<NameToken> tokens, int at, int length) =>
        length == 1 ? tokens[at].Folded : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Folded));

    private static FrozenSet<string> Phrases(string key) =>
        File.Texts(key).Select(phrase => string.Join(' ', phrase.Split(' ').Select(WordFold.Fold))).ToFrozenSet(StringComparer.Ordinal);

    private static List<string[]> Words(string key) =>
        [.. File.Texts(key).Select(phrase => phrase.Split(' ')).OrderByDescending(words => words.Length)];
}
