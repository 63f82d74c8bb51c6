using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Finds words that say which post somebody holds, by <c>posts.yaml</c>.</summary>
internal static class Posts
{
    // Of a post that no comma sets off, so many words of a name must be left.
    private const int ShortestName = 2;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Name>("posts.yaml"), "posts.yaml");
    private static readonly FrozenSet<(Script, string)> Made = Words("posts");
    private static readonly FrozenSet<(Script, string)> MadeToo = Words("posts-too");
    private static readonly FrozenSet<(Script, string)> Around = Words("around");

    /// <summary>How many tokens at the beginning of a person's name say a post: "Defence Minister Sergei Shoigu"; 0 for none.</summary>
    public static int Before(List<NameToken> tokens)
    {
        // Most names say none, and whether a word is a country takes long to tell.
        if (tokens.Count <= ShortestName || !tokens.Exists(token => IsIn(Made, token)))
            return 0;
        var (length, isPost) = (0, false);
        while (length < tokens.Count - ShortestName && (IsPost(tokens[length]) || IsAround(tokens[length])))
            isPost |= IsIn(Made, tokens[length++]);
        // "Dean Martin Smith" is no dean.
        return isPost && (length > 1 || !IsIn(MadeToo, tokens[0])) && !tokens.Exists(token => token.IsStroke) ? length : 0;
    }

    /// <summary>True for words that begin with a post, whatever follows: "director of the Bureau".</summary>
    public static bool Begin(List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            // "Luther, King"
            if (IsPost(token))
                return tokens.Count > 1 || !IsIn(MadeToo, token);
            if (!IsAround(token))
                return false;
        }

        return false;
    }

    // "Russia's defence minister"
    private static bool IsAround(in NameToken token) => IsIn(Around, token) || Places.AreCountry(token.Text);

    private static bool IsPost(in NameToken token) => IsIn(Made, token) || WordLists.Embedded.Titles.Contains(token.Folded);

    // Folded to the same letters, a word of one script is another of the next: "мэр" is no Mer.
    private static bool IsIn(FrozenSet<(Script, string)> words, in NameToken token) => words.Contains((token.Script, token.Folded));

    private static FrozenSet<(Script, string)> Words(string key) =>
        File.Texts(key).Select(word => (ScriptRanges.ScriptOf(word), WordFold.Fold(word))).ToFrozenSet();
}
