using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Reads tables of names, each with its spellings in a row: those of one row are one name, and those of two rows are two.</summary>
internal static class NameRows
{
    /// <summary>The spellings, each with the first one of its row.</summary>
    public static FrozenDictionary<string, string> Heads(string file) =>
        CatalogueYaml
            .Open(EmbeddedCatalogue.Read<WordLists>(file), file)
            .Section("names")
            .Items()
            .Select(row => row.Items().Select(item => item.Scalar()).ToList())
            .SelectMany(row => row.Select(spelling => (Spelling: spelling, Head: row[0])))
            .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Head, StringComparer.Ordinal);
}
