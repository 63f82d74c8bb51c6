using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>Finds words that say which post somebody holds, by <c>posts.yaml</c>.</summary>
internal static class Posts
{
    // Of a post that no comma sets off, so many words of a name must be left.
    private const int ShortestName = 2;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("posts.yaml"), "posts.yaml");
    private static readonly WordSet Made = new(File, "posts");
    private static readonly WordSet MadeToo = new(File, "posts-too");
    private static readonly WordSet Around = new(File, "around");

    /// <summary>How many tokens at the beginning of a person's name say a post: "Defence Minister Sergei Shoigu"; 0 for none.</summary>
    public static int Before(List<NameToken> tokens)
    {
        // Most names say none, and whether a word is a country takes long to tell.
        if (tokens.Count <= ShortestName || !tokens.Exists(Made.Contains))
            return 0;
        var (length, isPost) = (0, false);
        while (length < tokens.Count - ShortestName && (IsPost(tokens[length]) || IsAround(tokens[length])))
            isPost |= Made.Contains(tokens[length++]);
        // "Dean Martin Smith" is no dean.
        return isPost && (length > 1 || !MadeToo.Contains(tokens[0])) && !tokens.Exists(token => token.IsStroke) ? length : 0;
    }

    /// <summary>True for words that begin with a post, whatever follows: "director of the Bureau".</summary>
    public static bool Begin(List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            // "Luther, King"
            if (IsPost(token))
                return tokens.Count > 1 || !MadeToo.Contains(token);
            if (!IsAround(token))
                return false;
        }

        return false;
    }

    /// <summary>True for titles before given names, and no post: "Doctor Muthanna Harith", not "General of the Army".</summary>
    public static bool AreCalled(List<NameToken> tokens)
    {
        var name = tokens.FindIndex(token =>
            !WordLists.Embedded.Titles.Contains(token.Folded) || Made.Contains(token) && !MadeToo.Contains(token)
        );
        return name > 0 && tokens[name..].TrueForAll(token => token.Text.Any(char.IsLower) && !IsAround(token) && !Made.Contains(token));
    }

    // "Russia's defence minister"
    private static bool IsAround(NameToken token) => Around.Contains(token) || Places.AreCountry(token.Text);

    private static bool IsPost(NameToken token) => Made.Contains(token) || WordLists.Embedded.Titles.Contains(token.Folded);
}
