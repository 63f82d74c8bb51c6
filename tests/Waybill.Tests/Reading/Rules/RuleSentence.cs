using Waybill.Core.Catalogues;

namespace Waybill.Tests.Reading.Rules;

/// <summary>A sentence made up to test one rule, and what the rule must make of it.</summary>
public sealed record RuleSentence(
    string Rule,
    string Text,
    bool IsNone,
    IReadOnlyDictionary<string, string> Roles,
    string? Quantity,
    string? Act,
    string? Certainty,
    string? Polarity
)
{
    private static readonly string[] Plain = ["text", "none", "q", "act", "certainty", "polarity"];

    /// <summary>The sentences of the files beside this one.</summary>
    public static IReadOnlyList<RuleSentence> All { get; } = Read();

    private static List<RuleSentence> Read()
    {
        var all = new List<RuleSentence>();
        foreach (
            var file in new[]
            {
                "Transfer.yaml",
                "Others.yaml",
                "Denials.yaml",
                "Grammar.yaml",
                "Figures.yaml",
                "Works.yaml",
                "Wire.yaml",
                "Measures.yaml",
                "Stances.yaml",
                "Voyages.yaml",
                "Amounts.yaml",
                "Traces.yaml",
            }
        )
        {
            var path = Path.Combine(AppContext.BaseDirectory, "Reading", "Rules", file);
            foreach (var (rule, rows) in CatalogueYaml.Open(File.ReadAllText(path), file).Entries())
                all.AddRange(rows.Items().Select(row => One(rule, row)));
        }

        return all;
    }

    private static RuleSentence One(string rule, CatalogueNode row) =>
        new(
            rule,
            row.Text("text"),
            row.Flag("none", false),
            row.Entries().Where(e => !Plain.Contains(e.Name)).ToDictionary(e => e.Name, e => e.Node.Scalar()),
            row.OptionalText("q"),
            row.OptionalText("act"),
            row.OptionalText("certainty"),
            row.OptionalText("polarity")
        );

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Text}";
}
