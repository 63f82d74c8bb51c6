using System.Collections.Frozen;
using Waybill.Casework.Files;
using Waybill.Core.Catalogues;

namespace Waybill.Casework.Screening;

/// <summary>What columns of names are headed, by <c>name-headings.yaml</c>; folded as <see cref="HeadedTable.Fold"/> does.</summary>
internal static class NameHeadings
{
    private const string Name = "name-headings.yaml";

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<ScreeningQuery>(Name), Name);

    private static readonly FrozenDictionary<string, string> OfParts = new[]
    {
        ("first", "firstName"),
        ("middle", "middleName"),
        ("father", "fatherName"),
        ("last", "lastName"),
    }
        .SelectMany(part => File.Texts(part.Item1).Select(heading => KeyValuePair.Create(HeadedTable.Fold(heading), part.Item2)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfNames = File.Texts("of-names").Select(HeadedTable.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The property of a part of a person's name; null for another heading.</summary>
    public static string? PartOf(string heading) => OfParts.GetValueOrDefault(heading);

    /// <summary>True for a heading of a column of names, where none is headed so in plain words.</summary>
    public static bool IsOfNames(string heading) => OfNames.Contains(heading);
}
