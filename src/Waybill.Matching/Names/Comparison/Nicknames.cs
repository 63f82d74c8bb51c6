using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Comparison;

/// <summary>The given names of <c>nicknames.yaml</c> and their short forms.</summary>
internal sealed class Nicknames
{
    private readonly FrozenDictionary<string, int[]> lines;

    private readonly string[][] members;

    private Nicknames(CatalogueNode names)
    {
        members = [.. names.Items().Select(line => line.Items().Select(name => WordFold.Fold(name.Scalar())).ToArray())];
        lines = members
            .SelectMany((line, number) => line.Select(name => (Name: name, number)))
            .GroupBy(pair => pair.Name, pair => pair.number)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The names that ship with Waybill.</summary>
    public static Nicknames Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<Nicknames>("nicknames.yaml"), "nicknames.yaml").Section("names"));

    /// <summary>The numbers of the lines that a folded name is of.</summary>
    public int[] LinesOf(string folded) => lines.GetValueOrDefault(folded, []);

    /// <summary>All names of the lines that a folded name is of.</summary>
    public IEnumerable<string> Of(string folded) => lines.TryGetValue(folded, out var of) ? of.SelectMany(line => members[line]) : [];

    /// <summary>True for a given name.</summary>
    public bool Knows(string folded) => lines.ContainsKey(folded);
}
