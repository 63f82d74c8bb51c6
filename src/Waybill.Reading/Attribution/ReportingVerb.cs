using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Core.Claims;

namespace Waybill.Reading.Attribution;

/// <summary>How a verb attributes what follows it.</summary>
/// <param name="Act">What the speaker does with it.</param>
/// <param name="Certainty">How firmly the speaker holds it.</param>
/// <param name="IsRetro">True where the text goes back to something said earlier.</param>
/// <param name="NeedsClause">True where only a clause with a verb of its own counts.</param>
/// <param name="NeedsOf">True where only what follows <c>of</c> counts: "spoke of".</param>
/// <param name="SourceKinds">The kinds of source that it wants; empty for any.</param>
internal sealed record ReportingVerb(
    Act Act,
    Certainty Certainty,
    bool IsRetro,
    bool NeedsClause,
    bool NeedsOf,
    IReadOnlyList<SpeakerKind> SourceKinds
);

/// <summary>The words of <c>reporting.yaml</c>.</summary>
internal static class ReportingWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<ReportingVerb>("reporting.yaml"),
        "reporting.yaml"
    );

    private static readonly FrozenDictionary<string, ReportingVerb[]> Verbs = File.Section("verbs")
        .Items()
        .SelectMany(row => row.Texts("verbs").Select(verb => (verb, Row: Read(row))))
        .GroupBy(v => v.verb)
        .ToFrozenDictionary(g => g.Key, g => g.Select(v => v.Row).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Certainty> PassiveVerbs = File.Section("passive")
        .Entries()
        .SelectMany(e => e.Node.Items().Select(i => (i.Scalar(), Enum.Parse<Certainty>(e.Name, ignoreCase: true))))
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Act> NounActs = File.Section("nouns")
        .Entries()
        .SelectMany(e => e.Node.Items().Select(i => (i.Scalar(), Enum.Parse<Act>(e.Name, ignoreCase: true))))
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Adverbs that hand a statement to somebody unnamed.</summary>
    public static FrozenSet<string> Hearsay { get; } = File.Texts("hearsay").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Prepositions that name a source.</summary>
    public static FrozenSet<string> Sources { get; } = File.Texts("sources").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How a verb attributes, for a kind of source; null when it does not.</summary>
    public static ReportingVerb? Find(string lemma, SpeakerKind source) =>
        Verbs.TryGetValue(lemma, out var rows)
            ? Array.FindLast(rows, row => row.SourceKinds.Count == 0 || row.SourceKinds.Contains(source))
            : null;

    /// <summary>True for a verb that may attribute.</summary>
    public static bool IsReporting(string lemma) => Verbs.ContainsKey(lemma);

    /// <summary>How firmly "is said to", "it was found" hold what follows; null for another verb.</summary>
    public static Certainty? Passive(string lemma) => PassiveVerbs.TryGetValue(lemma, out var certainty) ? certainty : null;

    /// <summary>What a noun such as <c>claim</c> does with what it carries; null for another noun.</summary>
    public static Act? Noun(string head) => NounActs.TryGetValue(head, out var act) ? act : null;

    private static ReportingVerb Read(CatalogueNode row)
    {
        row.AllowOnly("verbs", "act", "certainty", "retro", "complement", "sourceKinds");
        return new(
            Enum.Parse<Act>(row.OptionalText("act") ?? "report", ignoreCase: true),
            Enum.Parse<Certainty>(row.OptionalText("certainty") ?? "certain", ignoreCase: true),
            row.Flag("retro", false),
            row.Text("complement") == "clause",
            row.Text("complement") == "of",
            [.. row.Texts("sourceKinds").Select(k => Enum.Parse<SpeakerKind>(k, ignoreCase: true))]
        );
    }
}
