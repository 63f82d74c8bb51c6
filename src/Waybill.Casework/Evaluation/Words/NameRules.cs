using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Casework.Evaluation.Words;

/// <summary>What <c>names.yaml</c> says: which surface forms are one entity, which words say nothing, how units are spelt.</summary>
/// <param name="Canonical">For each plain form the one that stands for its entity.</param>
/// <param name="Stop">Words without content.</param>
/// <param name="Units">Other spellings of a unit.</param>
internal sealed record NameRules(FrozenDictionary<string, string> Canonical, FrozenSet<string> Stop, FrozenDictionary<string, string> Units)
{
    private const string FileName = "names.yaml";

    /// <summary>The rules that ship with Waybill.</summary>
    public static NameRules Embedded { get; } = Parse(EmbeddedCatalogue.Read<NameRules>(FileName));

    private static NameRules Parse(string yaml)
    {
        var file = CatalogueYaml.Open(yaml, FileName);
        file.AllowOnly("same", "stop", "units");
        var canonical = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in file.Section("same").Items())
        {
            var forms = entity.Items().Select(form => form.Scalar()).ToList();
            foreach (var form in forms)
                canonical[PlainText.Of(form)] = forms.Min(StringComparer.Ordinal)!;
        }

        return new(
            canonical.ToFrozenDictionary(StringComparer.Ordinal),
            file.Texts("stop").ToFrozenSet(StringComparer.Ordinal),
            file.Section("units").Entries().ToFrozenDictionary(unit => unit.Name, unit => unit.Node.Scalar(), StringComparer.Ordinal)
        );
    }
}
