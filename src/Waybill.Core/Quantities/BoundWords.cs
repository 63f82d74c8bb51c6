using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Core.Quantities;

/// <summary>The words that bound a number, as <see cref="Quantity.Qualifier"/> keeps them; lower case.</summary>
public static class BoundWords
{
    private const string File = "bounds.yaml";
    private static readonly CatalogueNode Rows = CatalogueYaml.Open(EmbeddedCatalogue.Read<Quantity>(File), File);

    /// <summary>Those of a bound from below: "more than", "at least".</summary>
    public static IReadOnlySet<string> Below { get; } = Read("below");

    /// <summary>Those of a bound from above: "up to", "fewer than".</summary>
    public static IReadOnlySet<string> Above { get; } = Read("above");

    /// <summary>Those that say that a number is near: "about", "nearly".</summary>
    public static IReadOnlySet<string> Near { get; } = Read("near");

    private static FrozenSet<string> Read(string kind) =>
        Rows.Texts(kind).ToFrozenSet(StringComparer.Ordinal);
}
