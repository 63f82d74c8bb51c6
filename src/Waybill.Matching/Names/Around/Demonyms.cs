using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Around;

/// <summary>The adjectives of <c>demonyms.yaml</c>.</summary>
internal static class Demonyms
{
    private const string File = "demonyms.yaml";

    private static readonly FrozenDictionary<string, string> Codes = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<Name>(File), File)
        .Entries()
        .SelectMany(entry => entry.Node.Items().Select(word => KeyValuePair.Create(word.Scalar(), entry.Name)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a country's adjective; null when it is none.</summary>
    public static string? Code(string word) => Codes.GetValueOrDefault(word.Trim());
}
