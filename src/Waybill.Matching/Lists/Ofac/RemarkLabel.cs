using Waybill.Core.Catalogues;

namespace Waybill.Matching.Lists.Ofac;

/// <summary>A row of <c>ofac-remarks.yaml</c>: what a remark that begins with a label gives.</summary>
/// <param name="Label">The label.</param>
/// <param name="As">How the rest is read.</param>
/// <param name="Property">The property, or the relation of a link; empty where none is needed.</param>
/// <param name="In">Other properties by the country named.</param>
internal sealed record RemarkLabel(string Label, string As, string Property, IReadOnlyDictionary<string, string> In)
{
    private const string File = "ofac-remarks.yaml";

    private static readonly ILookup<string, RemarkLabel> ByFirstWord = Load()
        .OrderByDescending(row => row.Label.Length)
        .ToLookup(row => Key(row.Label), StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest label that a remark begins with; null when none does.</summary>
    public static RemarkLabel? Of(string remark) =>
        ByFirstWord[Key(remark)]
            .FirstOrDefault(row =>
                remark.StartsWith(row.Label, StringComparison.OrdinalIgnoreCase)
                && (remark.Length == row.Label.Length || !(IsOfWord(remark[row.Label.Length]) && IsOfWord(row.Label[^1])))
            );

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);

    private static string Key(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', ':', ',');
        return end < 0 ? words : words[..end];
    }

    private static IEnumerable<RemarkLabel> Load()
    {
        var root = CatalogueYaml.Open(EmbeddedCatalogue.Read<RemarkLabel>(File), File);
        root.AllowOnly("labels");
        foreach (var node in root.Section("labels").Items())
        {
            node.AllowOnly("label", "as", "property", "in");
            var others = node.Optional("in")?.Entries().ToDictionary(entry => entry.Name, entry => entry.Node.Scalar()) ?? [];
            yield return new(node.Text("label"), node.Text("as"), node.OptionalText("property") ?? "", others);
        }
    }
}
