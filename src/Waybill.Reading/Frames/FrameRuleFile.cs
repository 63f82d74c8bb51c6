using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Reading.Fillers;

namespace Waybill.Reading.Frames;

/// <summary>Reads and checks a file of rules; whatever does not hold is told with its line.</summary>
internal static class FrameRuleFile
{
    private static readonly string[] Plain = ["text", "none", "q", "act", "certainty", "polarity"];

    /// <summary>The rules of a file.</summary>
    /// <exception cref="CatalogueException">The file does not hold.</exception>
    public static List<FrameRule> Read(CatalogueNode file, string fileName, FrameCatalogue frames, bool wantsSource)
    {
        file.AllowOnly("rules");
        var rules = new List<FrameRule>();
        foreach (var node in file.Section("rules").Items())
        {
            var rule = Rule(node, fileName, frames, wantsSource);
            if (rules.Exists(r => r.Id == rule.Id))
                throw node.Fault($"rule '{rule.Id}' stands twice", "give it a name of its own");
            rules.Add(rule);
        }

        return rules;
    }

    private static FrameRule Rule(CatalogueNode node, string fileName, FrameCatalogue frames, bool wantsSource)
    {
        node.AllowOnly(
            "id",
            "frame",
            "source",
            "verbs",
            "nouns",
            "adverbs",
            "slots",
            "needs",
            "act",
            "certainty",
            "modal",
            "negation",
            "speaks",
            "trigger",
            "why",
            "examples"
        );
        if (!frames.TryFind(node.Text("frame"), out var frame))
            throw node.Fault($"there is no frame '{node.Text("frame")}'", $"name one of {string.Join(", ", frames.Names)}");
        if (node.Texts("verbs").Count + node.Texts("nouns").Count + node.Texts("adverbs").Count == 0)
            throw node.Fault("the rule has no trigger", "list verbs, nouns or adverbs");
        var trigger = node.OptionalText("trigger")?.Split(' ', 2);
        if (trigger is not null && !frame.HasRole(trigger[0]))
            throw node.Fault($"frame {frame.Name} has no role '{trigger[0]}'", "name one of its roles");
        return new()
        {
            Id = node.Text("id"),
            Frame = frame.Name,
            File = fileName,
            Source = wantsSource ? node.Text("source") : node.OptionalText("source"),
            Why = node.OptionalText("why"),
            Verbs = node.Texts("verbs"),
            Nouns = node.Texts("nouns"),
            Adverbs = node.Texts("adverbs"),
            Slots = node.Section("slots")
                .Entries()
                .ToDictionary(
                    slot => slot.Name,
                    slot => (IReadOnlyList<SlotRole>)[.. slot.Node.Items().Select(item => Slot(item, frame))],
                    StringComparer.Ordinal
                ),
            Needs = [.. node.Section("needs").Items().Select(need => Need(need, frame))],
            Act = Optional<Act>(node, "act"),
            Certainty = Optional<Certainty>(node, "certainty"),
            WantsModal = node.Flag("modal", false),
            WantsNegation = node.Flag("negation", false),
            Speaks = node.Flag("speaks", false),
            TriggerRole = trigger?[0],
            TriggerText = trigger is { Length: 2 } ? trigger[1] : null,
            Examples = [.. (node.Optional("examples")?.Items() ?? []).Select(example => Example(example, frame))],
        };
    }

    private static SlotRole Slot(CatalogueNode item, Frame frame)
    {
        if (item.Scalar().Split(' ') is not [var kind, var role])
            throw item.Fault($"'{item.Scalar()}' is no kind and role", "write a kind, a blank and a role");
        if (!FillerFinder.Kinds.Contains(kind))
            throw item.Fault($"'{kind}' is no kind of filler", $"use one of {string.Join(", ", FillerFinder.Kinds)}");
        if (role != "-" && !frame.HasRole(role))
            throw item.Fault($"frame {frame.Name} has no role '{role}'", "name one of its roles");
        return new(kind, role);
    }

    private static string[] Need(CatalogueNode item, Frame frame)
    {
        var needs = item.Scalar().Split('|');
        foreach (var need in needs)
        {
            if (need is not ("quantity" or "context" or "definite" or "evident") && need[0] is not ('-' or '!') && !frame.HasRole(need))
                throw item.Fault(
                    $"'{need}' can not be needed",
                    $"write a role of {frame.Name}, quantity, context, definite, evident, -kind or !kind"
                );
        }

        return needs;
    }

    private static LexiconExample Example(CatalogueNode node, Frame frame)
    {
        var roles = node.Entries()
            .Where(e => !Plain.Contains(e.Name))
            .ToDictionary(e => e.Name, e => e.Node.Scalar(), StringComparer.Ordinal);
        foreach (var role in roles.Keys)
        {
            if (!frame.HasRole(role))
                throw node.Fault($"frame {frame.Name} has no role '{role}'", "name one of its roles");
        }

        return new(
            node.Text("text"),
            node.Line,
            node.Flag("none", false),
            roles,
            node.OptionalText("q"),
            Optional<Act>(node, "act"),
            Optional<Certainty>(node, "certainty"),
            Optional<Polarity>(node, "polarity")
        );
    }

    private static T? Optional<T>(CatalogueNode node, string key)
        where T : struct, Enum =>
        node.OptionalText(key) is not { } text ? null
        : Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value
        : throw node.Fault(
            $"'{text}' is no {typeof(T).Name.ToLowerInvariant()}",
            $"use one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}"
        );
}
