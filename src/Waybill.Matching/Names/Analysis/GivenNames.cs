using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Given names and their spellings, from <c>given-names.yaml</c>.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, string> Heads = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<WordLists>("given-names.yaml"), "given-names.yaml")
        .Section("names")
        .Items()
        .Select(row => row.Items().Select(item => item.Scalar()).ToList())
        .SelectMany(row => row.Select(spelling => (Spelling: spelling, Head: row[0])))
        .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Head, StringComparer.Ordinal);

    /// <summary>The first spelling of a folded name; null for a name that is not known.</summary>
    public static string? Head(string folded) => Heads.GetValueOrDefault(folded);
}
