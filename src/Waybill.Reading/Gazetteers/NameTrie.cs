using Waybill.Reading.Sentences;

namespace Waybill.Reading.Gazetteers;

/// <summary>
/// A trie over tokens. A name's capitals must stand in the text, and short names in capitals (US, UN) must stand as they are.
/// </summary>
internal sealed class NameTrie
{
    private const int ShortName = 4;
    private readonly Node root = new();

    /// <summary>Adds a name; a name that is already there keeps its first meaning.</summary>
    public void Add(string alias, GazetteerEntry entry, NameForm form)
    {
        var tokens = Tokeniser.Cut(alias, 0, alias.Length);
        var wantsThe = tokens is [{ Lower: "the" }, { IsCapitalised: true }, ..];
        var node = root;
        foreach (var token in wantsThe ? tokens.Skip(1) : tokens)
        {
            node.Next ??= new(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(token.Lower, out var next))
                node.Next.Add(token.Lower, next = new());
            node = next;
        }

        node.Names.Add(new([.. tokens.Skip(wantsThe ? 1 : 0).Select(t => t.Text)], entry, form, wantsThe));
    }

    /// <summary>The longest name that begins at a token; null when none does.</summary>
    public NameMatch? LongestAt(IReadOnlyList<Token> tokens, int first)
    {
        NameMatch? longest = null;
        var node = root;
        for (var at = first; at < tokens.Count; at++)
        {
            if (node.Next is null)
                break;
            if (node.Next.TryGetValue(tokens[at].Lower, out var next))
                node = next;
            else if (at > first && tokens[at].Lower == "-" && tokens[at - 1].Kind == TokenKind.Number)
                continue;
            else
                break;
            foreach (var name in node.Names)
            {
                if (!name.Fits(tokens, first, at))
                    continue;
                longest = new(first, at, name.Entry, name.Form);
                break;
            }
        }

        return longest;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<Name> Names { get; } = [];
    }

    private sealed record Name(string[] Written, GazetteerEntry Entry, NameForm Form, bool WantsThe)
    {
        public bool Fits(IReadOnlyList<Token> tokens, int first, int last)
        {
            if (WantsThe && (first == 0 || tokens[first - 1].Lower != "the" || (last + 1 < tokens.Count && tokens[last + 1].IsCapitalised)))
                return false;
            for (int at = first, i = 0; at <= last && i < Written.Length; at++)
            {
                if (tokens[at].Lower == "-" && Written[i] != "-")
                    continue;
                var written = Written[i++];
                if (!char.IsUpper(written[0]))
                    continue;
                var isShort = written.Length is > 1 and <= ShortName && written.All(char.IsUpper);
                if (isShort ? tokens[at].Text != written : !tokens[at].IsCapitalised && (i == 1 || Written.Length < 3))
                    return false;
            }

            return true;
        }
    }
}
