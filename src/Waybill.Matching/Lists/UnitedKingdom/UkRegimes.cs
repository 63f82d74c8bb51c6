using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>The regimes of <c>uk-regimes.yaml</c>.</summary>
internal static class UkRegimes
{
    private const string File = "uk-regimes.yaml";

    private static readonly FrozenDictionary<string, string> Names = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<EmbeddedMark>(File), File)
        .Entries()
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Node.Scalar());

    /// <summary>The regime of a unique id; null when its letters are not known.</summary>
    public static string? Of(string uniqueId) => uniqueId.Length > 3 ? Names.GetValueOrDefault(uniqueId[..3]) : null;

    private sealed class EmbeddedMark;
}
