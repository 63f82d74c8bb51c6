using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <summary>The words of <c>factuality.yaml</c>.</summary>
internal static class FactualityWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Stance>("factuality.yaml"), "factuality.yaml");
    private static readonly FrozenDictionary<string, string> Modals = Inverted("modals");
    private static readonly FrozenDictionary<string, string> Verbs = Inverted("verbs");
    private static readonly FrozenDictionary<string, string> Adverbs = Inverted("adverbs");
    private static readonly FrozenDictionary<string, string> Adjectives = Inverted("adjectives");
    private static readonly FrozenDictionary<string, string> Chances = Inverted("chances");
    private static readonly FrozenSet<string> Perceiving = Set("perceiving");
    private static readonly FrozenSet<string> Happening = Set("happening");

    /// <summary>Words that open a condition.</summary>
    public static FrozenSet<string> Conditions { get; } = Set("conditions");

    /// <summary>Nouns for what is planned or wanted.</summary>
    public static FrozenSet<string> IntendNouns { get; } = Set("intendNouns");

    /// <summary>Nouns for what is foretold.</summary>
    public static FrozenSet<string> PredictingNouns { get; } = Set("predictingNouns");

    /// <summary>Nouns for proof.</summary>
    public static FrozenSet<string> Proof { get; } = Set("noProof");

    /// <summary>Words that say that something is not so.</summary>
    public static FrozenSet<string> Falsity { get; } = Set("falsity");

    /// <summary>Words of <see cref="Falsity"/> that only scorn what was said.</summary>
    public static FrozenSet<string> Scorn { get; } = Set("scorn");

    /// <summary>Words behind which a word of <see cref="Falsity"/> judges what was said.</summary>
    public static FrozenSet<string> BeforeVerdicts { get; } = Set("beforeVerdicts");

    /// <summary>Nouns for what is only talked of.</summary>
    public static FrozenSet<string> Speculation { get; } = Set("speculation");

    /// <summary>Words by which a speculation is nothing else.</summary>
    public static FrozenSet<string> Mere { get; } = Set("mere");

    /// <summary>Words for none.</summary>
    public static FrozenSet<string> Negators { get; } = Set("negators");

    /// <summary>What a modal does: possible, predict, propose, opine; null for none of these.</summary>
    public static string? Modal(string? lower) => lower is null ? null : Modals.GetValueOrDefault(lower);

    /// <summary>What a governing verb does: intend, failing, doubting, denying, seeming, predicting; null for none of these.</summary>
    public static string? Verb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>What a governing verb does, with its particle or alone.</summary>
    public static string? Verb(VerbGroup group) =>
        (group.Particle is null ? null : Verbs.GetValueOrDefault($"{group.Lemma} {group.Particle}")) ?? Verb(group.Lemma);

    /// <summary>What an adverb does: probable, possible; null for none of these.</summary>
    public static string? Adverb(string lower) => Adverbs.GetValueOrDefault(lower);

    /// <summary>
    /// What an adjective makes of its complement: probable, improbable, possible, intend, failing; null for none of these.
    /// </summary>
    public static string? Adjective(string lower) => Adjectives.GetValueOrDefault(lower);

    /// <summary>True for a word that takes certainty away: "almost certainly".</summary>
    public static bool IsNearly(string lower) => lower is "almost" or "nearly";

    /// <summary>What a noun for a chance makes of the clause that it carries: possible, probable; null for none of these.</summary>
    public static string? Chance(string lower) => Chances.GetValueOrDefault(lower);

    /// <summary>True for a verb by which its subject comes about: "deliveries will begin".</summary>
    public static bool Happens(string lemma) => Happening.Contains(lemma);

    /// <summary>True for a verb of seeing or saying, which a passive vouches for what follows by: "was seen to unload".</summary>
    public static bool Perceives(string lemma) => Perceiving.Contains(lemma);

    private static FrozenSet<string> Set(string key) => File.Texts(key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Inverted(string key) =>
        File.Section(key)
            .Entries()
            .SelectMany(e => e.Node.Items().Select(i => KeyValuePair.Create(i.Scalar(), e.Name)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
