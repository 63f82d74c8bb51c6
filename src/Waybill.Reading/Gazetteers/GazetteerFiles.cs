using Waybill.Core.Catalogues;
using Waybill.Core.Goods;

namespace Waybill.Reading.Gazetteers;

/// <summary>Reads the gazetteers' files and checks all of each.</summary>
internal static class GazetteerFiles
{
    /// <summary>Makes the trie of every name.</summary>
    public static NameTrie Read(GoodsTree goods)
    {
        var trie = new NameTrie();
        ReadBodies(trie);
        ReadStates(trie);
        ReadPlaces(trie);
        foreach (var row in goods.Classes)
        {
            var entry = new GazetteerEntry(row.Id, EntryKind.Goods, row.Label, null);
            foreach (var alias in row.Aliases)
            {
                trie.Add(alias, entry, NameForm.Name);
                if (Plural(alias) is { } plural && !row.Aliases.Contains(plural))
                    trie.Add(plural, entry, NameForm.Name);
            }
        }

        return trie;
    }

    private static void ReadStates(NameTrie trie)
    {
        foreach (var (code, node) in Open("states.yaml").Section("states").Entries())
        {
            node.AllowOnly("name", "aliases", "demonyms", "metonyms", "leaders", "source");
            if (code.Length != 2 || !code.All(char.IsAsciiLetterLower))
                throw node.Fault($"'{code}' is no ISO 3166-1 alpha-2 code in lower case", "write two small letters");
            _ = node.Text("source");
            var state = new GazetteerEntry(code, EntryKind.State, node.Text("name"), code)
            {
                Adjective = node.Texts("demonyms") is [var adjective, ..] ? adjective : null,
            };
            AddAll(trie, state, NameForm.Name, [state.Name, .. node.Texts("aliases")]);
            AddAll(trie, state, NameForm.Demonym, node.Texts("demonyms"));
            AddAll(trie, state, NameForm.Metonym, node.Texts("metonyms"));
            var leader = state with { Kind = EntryKind.Leader };
            AddAll(trie, leader, NameForm.Name, node.Texts("leaders"));
        }
    }

    private static void ReadBodies(NameTrie trie)
    {
        foreach (var (id, node) in Open("bodies.yaml").Section("bodies").Entries())
        {
            node.AllowOnly("name", "kind", "party", "aliases", "source");
            _ = node.Text("source");
            if (
                !Enum.TryParse<EntryKind>(node.Text("kind"), ignoreCase: true, out var kind)
                || kind is not (EntryKind.Body or EntryKind.Group or EntryKind.Outlet or EntryKind.Firm)
            )
            {
                throw node.Fault($"'{node.Text("kind")}' is no kind of body", "write body, group, outlet or firm");
            }

            var hint =
                kind == EntryKind.Outlet
                    ? id.Replace("outlet-", "outlet:", StringComparison.Ordinal)
                    : $"{kind.ToString().ToLowerInvariant()}:{id}";
            var body = new GazetteerEntry(hint, kind, node.Text("name"), node.OptionalText("party"));
            AddAll(trie, body, NameForm.Name, [body.Name, .. node.Texts("aliases")]);
        }
    }

    private static void ReadPlaces(NameTrie trie)
    {
        foreach (var (id, node) in Open("places.yaml").Section("places").Entries())
        {
            node.AllowOnly("name", "kind", "country", "aliases", "source");
            _ = node.Text("source");
            var dash = id.IndexOf('-');
            if (dash < 1)
                throw node.Fault($"'{id}' is no place's id", "write its kind, a hyphen and its name");
            var place = new GazetteerEntry(
                $"{id[..dash]}:{id[(dash + 1)..]}",
                EntryKind.Place,
                node.Text("name"),
                node.OptionalText("country")
            );
            AddAll(trie, place, NameForm.Name, [place.Name, .. node.Texts("aliases")]);
        }
    }

    private static void AddAll(NameTrie trie, GazetteerEntry entry, NameForm form, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases)
            trie.Add(alias, entry, form);
    }

    private static CatalogueNode Open(string file) => CatalogueYaml.Open(EmbeddedCatalogue.Read<GazetteerEntry>(file), file);

    private static string? Plural(string alias) =>
        alias switch
        {
            [.., 's'] or [.., >= '0' and <= '9'] or [.., 'm', 'm'] => null,
            [.., 'c' or 's', 'h'] or [.., 'x'] => alias + "es",
            [.., not ('a' or 'e' or 'o'), 'y'] => alias[..^1] + "ies",
            _ => alias + "s",
        };
}
