using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Finds words that say which post somebody holds, by <c>posts.yaml</c>.</summary>
internal static class Posts
{
    // Of a post that no comma sets off, so many words of a name must be left.
    private const int ShortestName = 2;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("posts.yaml"), "posts.yaml");
    private static readonly FrozenSet<string> Made = Words("posts");
    private static readonly FrozenSet<string> Around = Words("around");
    private static readonly FrozenSet<string> OfBirth = Words("born");
    private static readonly FrozenSet<string> NamesToo = Words("names-too");

    /// <summary>How many tokens at the beginning of a person's name say a post: "Defence Minister Sergei Shoigu"; 0 for none.</summary>
    public static int Before(List<NameToken> tokens)
    {
        var (length, isPost) = (0, false);
        while (length < tokens.Count - ShortestName && (IsPost(tokens[length]) || Around.Contains(tokens[length].Folded)))
            isPost |= Made.Contains(tokens[length++].Folded);
        return isPost && !tokens.Skip(length).Any(token => token.IsStroke) ? length : 0;
    }

    /// <summary>True for words that begin with a post, whatever follows: "director of the Bureau".</summary>
    public static bool Begin(List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            // "Luther, King": a title that is a family name too says nothing alone.
            if (IsPost(token))
                return tokens.Count > 1 || !WordLists.Embedded.NamesToo.Contains(token.Folded);
            if (!Around.Contains(token.Folded))
                return false;
        }

        return false;
    }

    /// <summary>True for a year, or a day, of birth: "born 1955", "b. 1.5.1955".</summary>
    public static bool AreBirth(List<NameToken> tokens) =>
        tokens.Exists(token => token.Folded is ['1', '8' or '9', _, _] or ['2', '0', _, _])
        && tokens.TrueForAll(token => token.Folded.All(char.IsAsciiDigit) || OfBirth.Contains(token.Folded));

    /// <summary>True for a country that people are called by.</summary>
    public static bool IsNameToo(string country) => NamesToo.Contains(WordFold.Fold(country));

    private static bool IsPost(in NameToken token) => Made.Contains(token.Folded) || WordLists.Embedded.Titles.Contains(token.Folded);

    private static FrozenSet<string> Words(string key) => File.Texts(key).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);
}
