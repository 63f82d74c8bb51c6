using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Factuality;

/// <summary>The words of <c>factuality.yaml</c>.</summary>
internal static class FactualityWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Stance>("factuality.yaml"), "factuality.yaml");
    private static readonly FrozenDictionary<string, string> Modals = Inverted("modals");
    private static readonly FrozenDictionary<string, string> Verbs = Inverted("verbs");
    private static readonly FrozenDictionary<string, string> Adverbs = Inverted("adverbs");

    /// <summary>Words that open a condition.</summary>
    public static FrozenSet<string> Conditions { get; } = Set("conditions");

    /// <summary>Nouns for what is planned or wanted.</summary>
    public static FrozenSet<string> IntendNouns { get; } = Set("intendNouns");

    /// <summary>Nouns for proof.</summary>
    public static FrozenSet<string> Proof { get; } = Set("noProof");

    /// <summary>Words that say that something is not so.</summary>
    public static FrozenSet<string> Falsity { get; } = Set("falsity");

    /// <summary>Nouns for what is only talked of.</summary>
    public static FrozenSet<string> Speculation { get; } = Set("speculation");

    /// <summary>Words for none.</summary>
    public static FrozenSet<string> Negators { get; } = Set("negators");

    /// <summary>What a modal does: possible, predict, propose, opine; null for none of these.</summary>
    public static string? Modal(string? lower) => lower is null ? null : Modals.GetValueOrDefault(lower);

    /// <summary>What a governing verb does: intend, failing, seeming, predicting; null for none of these.</summary>
    public static string? Verb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>What an adverb does: probable, possible; null for none of these.</summary>
    public static string? Adverb(string lower) => Adverbs.GetValueOrDefault(lower);

    private static FrozenSet<string> Set(string key) => File.Texts(key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Inverted(string key) => File.Section(key).Entries()
        .SelectMany(e => e.Node.Items().Select(i => KeyValuePair.Create(i.Scalar(), e.Name)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
