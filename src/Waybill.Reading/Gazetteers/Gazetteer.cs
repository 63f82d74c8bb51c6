using Waybill.Core.Goods;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Gazetteers;

/// <summary>The names that the reader knows, found in one pass over a sentence: leftmost and longest.</summary>
internal sealed class Gazetteer
{
    private readonly NameTrie trie;

    internal Gazetteer(NameTrie trie) => this.trie = trie;

    /// <summary>The gazetteers that ship with Waybill.</summary>
    public static Gazetteer Embedded { get; } = new(GazetteerFiles.Read(GoodsTree.Embedded));

    /// <summary>The names in a sentence, in order; none overlaps another.</summary>
    public List<NameMatch> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<NameMatch>();
        for (var at = 0; at < tokens.Count;)
        {
            if (trie.LongestAt(tokens, at) is { } match)
            {
                found.Add(match);
                at = match.Last + 1;
            }
            else
            {
                at++;
            }
        }

        return found;
    }
}
