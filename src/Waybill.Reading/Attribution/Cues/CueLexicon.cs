using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Core.Claims;

namespace Waybill.Reading.Attribution.Cues;

/// <summary>The words of <c>cues.yaml</c>.</summary>
internal static class CueLexicon
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Cue>("cues.yaml"), "cues.yaml");
    private static readonly FrozenDictionary<string, Cue[]> OfVerbs = Table("verbs", "verbs");
    private static readonly FrozenDictionary<string, Cue[]> OfAdjectives = Table("adjectives", "words");
    private static readonly FrozenDictionary<string, Cue[]> OfNouns = Table("nouns", "words");

    /// <summary>Adverbs that hand a statement to somebody unnamed.</summary>
    public static FrozenSet<string> Hearsay { get; } = File.Texts("hearsay").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Statements = File.Texts("statements")
        .SelectMany(n => (string[])[n, n + "s"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Views = File.Texts("views").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a verb may do, in the file's order; empty for another verb.</summary>
    public static IReadOnlyList<Cue> Verb(string lemma) =>
        OfVerbs.TryGetValue(lemma, out var cues)
        || OfVerbs.TryGetValue(lemma + "e", out cues)
        || (lemma.EndsWith('e') && OfVerbs.TryGetValue(lemma[..^1], out cues))
            ? cues
            : [];

    /// <summary>What an adjective said of somebody may do.</summary>
    public static IReadOnlyList<Cue> Adjective(string lemma) => OfAdjectives.GetValueOrDefault(lemma, []);

    /// <summary>What a noun may carry.</summary>
    public static IReadOnlyList<Cue> Noun(string lemma) => OfNouns.GetValueOrDefault(lemma, []);

    /// <summary>True for a noun that names whose word something is: "by the bank's reckoning".</summary>
    public static bool IsView(string noun) => Views.Contains(noun);

    /// <summary>True for a noun, singular or plural, that is a statement by itself: "claim", "reports".</summary>
    public static bool IsStatement(string noun) => Statements.Contains(noun);

    private static FrozenDictionary<string, Cue[]> Table(string section, string words) =>
        File.Section(section)
            .Items()
            .SelectMany(row => row.Texts(words).Select(word => (word, Cue: Read(row, words))))
            .GroupBy(w => w.word)
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Cue).ToArray(), StringComparer.Ordinal);

    private static Cue Read(CatalogueNode row, string words)
    {
        row.AllowOnly(words, "class", "act", "certainty", "retro", "takes");
        return new(
            Enum.Parse<CueClass>(row.Text("class"), ignoreCase: true),
            Enum.Parse<Act>(row.OptionalText("act") ?? "report", ignoreCase: true),
            Enum.Parse<Certainty>(row.OptionalText("certainty") ?? "certain", ignoreCase: true),
            row.Flag("retro", false),
            row.Texts("takes")
        );
    }
}
