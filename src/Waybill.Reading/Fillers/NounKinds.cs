using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Fillers;

/// <summary>The head nouns of <c>fillers.yaml</c>.</summary>
internal static class NounKinds
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Filler>("fillers.yaml"), "fillers.yaml");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = File.Section("nouns")
        .Entries()
        .ToFrozenDictionary(
            e => e.Name,
            e => e.Node.Items().Select(i => i.Scalar()).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    // Kinds of what nobody can load and carry.
    private static readonly string[] Immaterial = ["abstract", "collective", "distance", "document", "party", "person", "place", "time"];

    private static readonly FrozenSet<string> Plurals = Kinds
        .Where(kind =>
            kind.Key is not ("defect" or "level" or "container" or "abstract" or "numbered" or "row" or "observer")
            && !ListedKinds.Has(kind.Key)
        )
        .SelectMany(kind => kind.Value)
        .Where(word => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that stand before a person's name.</summary>
    public static FrozenSet<string> Titles { get; } = File.Texts("titles").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that end an office, before its holder's name.</summary>
    public static FrozenSet<string> Offices { get; } = File.Texts("offices").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What an office may be in charge of, between its name and its holder's.</summary>
    public static FrozenSet<string> Charges { get; } = File.Texts("charges").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a kind; none for a kind that is not listed.</summary>
    public static IEnumerable<string> Of(string kind) => Kinds.TryGetValue(kind, out var words) ? words : [];

    /// <summary>True when a head noun is of a kind.</summary>
    public static bool Is(string kind, string head) => Kinds.TryGetValue(kind, out var words) && words.Contains(head);

    /// <summary>True for a noun of what cannot be loaded and carried: people, places, times, papers and ideas.</summary>
    public static bool IsImmaterial(string head) => Array.Exists(Immaterial, kind => Is(kind, head));

    /// <summary>True for a plural that one of the lists holds: a noun, whatever else it looks like.</summary>
    public static bool IsPlural(string lower) => Plurals.Contains(lower);

    /// <summary>True when there is such a kind.</summary>
    public static bool Has(string kind) => Kinds.ContainsKey(kind);
}
