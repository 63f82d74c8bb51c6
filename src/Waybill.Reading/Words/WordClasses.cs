using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Words;

/// <summary>The closed classes of English words, from <c>words.yaml</c>.</summary>
internal static class WordClasses
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<VerbForm>("words.yaml"), "words.yaml");
    private static readonly FrozenSet<string> NotAdverbs = File.Texts("notAdverbs").ToFrozenSet();
    private static readonly FrozenSet<string> Adverbs = Class("adverb");
    private static readonly FrozenSet<string> LongWords = File.Section("classes").Texts("multiword").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Determiners.</summary>
    public static FrozenSet<string> Determiners { get; } = Class("determiner");

    /// <summary>Prepositions of one word.</summary>
    public static FrozenSet<string> Prepositions { get; } = Class("preposition");

    /// <summary>Prepositions of several words, by their first word, longest first.</summary>
    public static FrozenDictionary<string, string[][]> LongPrepositions { get; } =
        File.Section("classes")
            .Texts("multiword")
            .Select(words => words.Split(' '))
            .GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    /// <summary>True for such a preposition.</summary>
    public static bool IsLongPreposition(string words) => LongWords.Contains(words);

    /// <summary>Coordinators.</summary>
    public static FrozenSet<string> Coordinators { get; } = Class("coordinator");

    /// <summary>Subordinators.</summary>
    public static FrozenSet<string> Subordinators { get; } = Class("subordinator");

    /// <summary>Relative words.</summary>
    public static FrozenSet<string> Relatives { get; } = Class("relative");

    /// <summary>Pronouns.</summary>
    public static FrozenSet<string> Pronouns { get; } = Class("pronoun");

    /// <summary>Modal verbs.</summary>
    public static FrozenSet<string> Modals { get; } = Class("modal");

    /// <summary>Forms of be.</summary>
    public static FrozenSet<string> Be { get; } = Class("be");

    /// <summary>Forms of have.</summary>
    public static FrozenSet<string> Have { get; } = Class("have");

    /// <summary>Forms of do.</summary>
    public static FrozenSet<string> Do { get; } = Class("do");

    /// <summary>True for an auxiliary or modal in a form that has a subject: what stands right before it is no verb.</summary>
    public static bool IsFiniteAuxiliary(string lower) =>
        Modals.Contains(lower)
        || (Be.Contains(lower) && lower is not ("be" or "been" or "being"))
        || (Have.Contains(lower) && lower != "having")
        || Do.Contains(lower);

    /// <summary>True for a preposition, coordinator, subordinator, relative word or determiner.</summary>
    public static bool IsFunction(string lower) =>
        Prepositions.Contains(lower)
        || Coordinators.Contains(lower)
        || Subordinators.Contains(lower)
        || Relatives.Contains(lower)
        || Determiners.Contains(lower);

    /// <summary>Negations.</summary>
    public static FrozenSet<string> Negations { get; } = Class("negation");

    /// <summary>Nouns in -ing: a briefing, a building.</summary>
    public static FrozenSet<string> GerundNouns { get; } = File.Texts("gerundNouns").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Participles that describe weapons: "guided".</summary>
    public static FrozenSet<string> Describing { get; } = File.Texts("describing").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for an adverb.</summary>
    public static bool IsAdverb(string lower) =>
        Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(lower));

    private static FrozenSet<string> Class(string name) => File.Section("classes").Texts(name).ToFrozenSet(StringComparer.Ordinal);
}
