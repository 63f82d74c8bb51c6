using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Core.Frames;

namespace Waybill.Reading.Frames;

/// <summary>The rules of the lexicon, checked as a whole against the frames.</summary>
internal sealed class FrameRules
{
    private readonly FrozenDictionary<string, FrameRule[]> byVerb;
    private readonly FrozenDictionary<string, FrameRule[]> byNoun;
    private readonly FrozenDictionary<string, FrameRule[]> byAdverb;
    private readonly FrozenSet<string> light;
    private readonly FrozenSet<string> evidential;

    private FrameRules(IReadOnlyList<FrameRule> rules, FrozenSet<string> light, FrozenSet<string> evidential)
    {
        (All, this.light, this.evidential) = (rules, light, evidential);
        byVerb = Index(rules, rule => rule.Verbs);
        byNoun = Index(rules, rule => rule.Nouns);
        byAdverb = Index(rules, rule => rule.Adverbs);
    }

    /// <summary>The rules that ship with Waybill.</summary>
    public static FrameRules Embedded { get; } = ReadEmbedded();

    /// <summary>All rules, in the files' order.</summary>
    public IReadOnlyList<FrameRule> All { get; }

    /// <summary>The rules that a verb triggers, with its particle or alone, in the files' order.</summary>
    public IReadOnlyList<FrameRule> ForVerb(string lemma, string? particle = null) =>
        (particle is null ? null : byVerb.GetValueOrDefault($"{lemma} {particle}")) ?? byVerb.GetValueOrDefault(lemma) ?? [];

    /// <summary>The rules that a noun triggers.</summary>
    public IReadOnlyList<FrameRule> ForNoun(string head) => byNoun.GetValueOrDefault(head) ?? [];

    /// <summary>The rules that an adverb triggers.</summary>
    public IReadOnlyList<FrameRule> ForAdverb(string word) => byAdverb.GetValueOrDefault(word) ?? [];

    /// <summary>True for a verb that adds little to the noun that it governs: "conducted a test".</summary>
    public bool IsLight(string lemma) => light.Contains(lemma);

    /// <summary>True for a verb that vouches for the noun after it: "confirms arms deliveries".</summary>
    public bool IsEvidential(string lemma) => evidential.Contains(lemma);

    /// <summary>These rules and those of a user's file; a rule with the id of one that is there takes its place.</summary>
    /// <exception cref="CatalogueException">The file does not hold.</exception>
    public FrameRules With(string yaml, string fileName)
    {
        var added = FrameRuleFile.Read(CatalogueYaml.Open(yaml, fileName), fileName, FrameCatalogue.Embedded, wantsSource: true);
        var ids = added.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. All.Where(rule => !ids.Contains(rule.Id)), .. added], light, evidential);
    }

    private static FrameRules ReadEmbedded()
    {
        var lightWords = CatalogueYaml.Open(EmbeddedCatalogue.Read<FrameRule>("Light.yaml"), "Light.yaml");
        lightWords.AllowOnly("light", "evidential");
        var rules = new List<FrameRule>();
        var files = typeof(FrameRule).Assembly.GetManifestResourceNames();
        foreach (var frame in FrameCatalogue.Embedded.Names)
        {
            var file = $"{frame}.yaml";
            if (files.Contains(file))
                rules.AddRange(
                    FrameRuleFile.Read(
                        CatalogueYaml.Open(EmbeddedCatalogue.Read<FrameRule>(file), file),
                        file,
                        FrameCatalogue.Embedded,
                        wantsSource: true
                    )
                );
        }

        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new CatalogueException(twice.First().File, 1, $"rule '{twice.Key}' stands twice", "give it a name of its own");
        return new(
            rules,
            lightWords.Texts("light").ToFrozenSet(StringComparer.Ordinal),
            lightWords.Texts("evidential").ToFrozenSet(StringComparer.Ordinal)
        );
    }

    private static FrozenDictionary<string, FrameRule[]> Index(
        IReadOnlyList<FrameRule> rules,
        Func<FrameRule, IReadOnlyList<string>> words
    ) =>
        rules
            .SelectMany(rule => words(rule).Distinct().Select(word => (word, rule)))
            .GroupBy(pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToArray(), StringComparer.Ordinal);
}
