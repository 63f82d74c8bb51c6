using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Reading.Fillers;

namespace Waybill.Reading.Frames;

/// <summary>The rules of <c>rules.yaml</c>, checked as a whole against the frames.</summary>
internal sealed class FrameRules
{
    private readonly FrozenDictionary<string, FrameRule[]> byVerb;
    private readonly FrozenDictionary<string, FrameRule[]> byNoun;

    private readonly FrozenSet<string> light;
    private readonly FrozenSet<string> evidential;

    private FrameRules(List<FrameRule> rules, IReadOnlyList<string> light, IReadOnlyList<string> evidential)
    {
        All = rules;
        this.light = light.ToFrozenSet(StringComparer.Ordinal);
        this.evidential = evidential.ToFrozenSet(StringComparer.Ordinal);
        byVerb = Index(rules, rule => rule.Verbs);
        byNoun = Index(rules, rule => rule.Nouns);
    }

    /// <summary>The rules that ship with Waybill.</summary>
    public static FrameRules Embedded { get; } =
        Parse(EmbeddedCatalogue.Read<FrameRule>("rules.yaml"), "rules.yaml", FrameCatalogue.Embedded);

    /// <summary>All rules, in the file's order.</summary>
    public IReadOnlyList<FrameRule> All { get; }

    /// <summary>The rules that a verb triggers, in the file's order.</summary>
    public IReadOnlyList<FrameRule> ForVerb(string lemma) => byVerb.GetValueOrDefault(lemma) ?? [];

    /// <summary>The rules that a noun triggers.</summary>
    public IReadOnlyList<FrameRule> ForNoun(string head) => byNoun.GetValueOrDefault(head) ?? [];

    /// <summary>True for a verb that adds little to the noun that it governs: "conducted a test".</summary>
    public bool IsLight(string lemma) => light.Contains(lemma);

    /// <summary>True for a verb that vouches for the noun after it: "confirms arms deliveries".</summary>
    public bool IsEvidential(string lemma) => evidential.Contains(lemma);

    /// <summary>Reads and checks rules.</summary>
    /// <exception cref="CatalogueException">The file does not hold.</exception>
    public static FrameRules Parse(string yaml, string fileName, FrameCatalogue frames)
    {
        var rules = new List<FrameRule>();
        var file = CatalogueYaml.Open(yaml, fileName);
        file.AllowOnly("rules", "light", "evidential");
        foreach (var node in file.Section("rules").Items())
        {
            var rule = Read(node, frames);
            if (rules.Exists(r => r.Id == rule.Id))
                throw node.Fault($"rule '{rule.Id}' stands twice", "give it a name of its own");
            rules.Add(rule);
        }

        return new(rules, file.Texts("light"), file.Texts("evidential"));
    }

    private static FrameRule Read(CatalogueNode node, FrameCatalogue frames)
    {
        node.AllowOnly(
            "id",
            "frame",
            "verbs",
            "nouns",
            "slots",
            "needs",
            "act",
            "certainty",
            "modal",
            "negation",
            "speaks",
            "trigger",
            "why"
        );
        if (!frames.TryFind(node.Text("frame"), out var frame))
            throw node.Fault($"there is no frame '{node.Text("frame")}'", "name one of frames.yaml");
        var slots = node.Section("slots")
            .Entries()
            .ToDictionary(
                slot => slot.Name,
                slot => (IReadOnlyList<SlotRole>)[.. slot.Node.Items().Select(item => ReadSlot(item, frame))]
            );
        var trigger = node.OptionalText("trigger")?.Split(' ', 2);
        if (trigger is not null && !frame.HasRole(trigger[0]))
            throw node.Fault($"frame {frame.Name} has no role '{trigger[0]}'", "name one of its roles");
        return new(
            node.Text("id"),
            frame.Name,
            node.Texts("verbs"),
            node.Texts("nouns"),
            slots,
            [.. node.Texts("needs").Select(need => (IReadOnlyList<string>)need.Split('|'))],
            Optional<Act>(node, "act"),
            Optional<Certainty>(node, "certainty"),
            node.Flag("modal", false),
            node.Flag("negation", false),
            node.Flag("speaks", false),
            trigger?[0],
            trigger is { Length: 2 } ? trigger[1] : null
        );
    }

    private static SlotRole ReadSlot(CatalogueNode item, Frame frame)
    {
        if (item.Scalar().Split(' ') is not [var kind, var role])
            throw item.Fault($"'{item.Scalar()}' is no kind and role", "write a kind, a blank and a role");
        if (!FillerFinder.Kinds.Contains(kind))
            throw item.Fault($"'{kind}' is no kind of filler", $"use one of {string.Join(", ", FillerFinder.Kinds)}");
        if (role != "-" && !frame.HasRole(role))
            throw item.Fault($"frame {frame.Name} has no role '{role}'", "name one of its roles");
        return new(kind, role);
    }

    private static T? Optional<T>(CatalogueNode node, string key)
        where T : struct, Enum =>
        node.OptionalText(key) is not { } text ? null
        : Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value
        : throw node.Fault(
            $"'{text}' is no {typeof(T).Name.ToLowerInvariant()}",
            $"use one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}"
        );

    private static FrozenDictionary<string, FrameRule[]> Index(List<FrameRule> rules, Func<FrameRule, IReadOnlyList<string>> words) =>
        rules
            .SelectMany(rule => words(rule).Select(word => (word, rule)))
            .GroupBy(pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToArray(), StringComparer.Ordinal);
}
