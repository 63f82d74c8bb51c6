using System.Text.Json;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>Reads definitions in the form of FollowTheMoney's own files: schemata by name, their properties within.</summary>
internal static class DefinitionReader
{
    public static List<SchemaDefinition> Read(JsonElement root, string file) =>
        [.. new DefinitionNode(file, "", root).Entries().Select(entry => Schema(file, entry.Name, entry.Node))];

    private static SchemaDefinition Schema(string file, string name, DefinitionNode node)
    {
        if (!IsName(name, char.IsAsciiLetterUpper))
            throw node.Fault("no name for a schema", "begin it with a capital and use letters and digits");
        node.AllowOnly(
            "label",
            "plural",
            "description",
            "extends",
            "featured",
            "required",
            "caption",
            "temporalExtent",
            "abstract",
            "hidden",
            "generated",
            "deprecated",
            "matchable",
            "edge",
            "properties"
        );
        var extent = node.Optional("temporalExtent");
        extent?.AllowOnly("start", "end");
        return new(file, name)
        {
            Label = node.Text("label"),
            Plural = node.Text("plural"),
            Extends = node.Texts("extends"),
            Featured = node.Texts("featured"),
            Required = node.Texts("required"),
            Caption = node.Texts("caption"),
            TemporalStart = extent?.Texts("start") ?? [],
            TemporalEnd = extent?.Texts("end") ?? [],
            Abstract = node.Flag("abstract") ?? false,
            Hidden = node.Flag("hidden") ?? false,
            Generated = node.Flag("generated") ?? false,
            Deprecated = node.Flag("deprecated") ?? false,
            Matchable = node.Flag("matchable") ?? false,
            Edge = node.Optional("edge") is { } edge ? Edge(edge) : null,
            Properties = node.Optional("properties") is { } properties
                ? [.. properties.Entries().Select(entry => Property(entry.Name, entry.Node))]
                : [],
        };
    }

    private static EdgeDefinition Edge(DefinitionNode node)
    {
        node.AllowOnly("source", "target", "caption", "label", "directed");
        return new(node.RequiredText("source"), node.RequiredText("target"), node.Texts("caption"), node.Flag("directed") ?? true);
    }

    private static PropertyDefinition Property(string name, DefinitionNode node)
    {
        if (!IsName(name, char.IsAsciiLetterLower))
            throw node.Fault("no name for a property", "begin it with a small letter and use letters and digits");
        node.AllowOnly("label", "description", "type", "range", "reverse", "format", "maxLength", "matchable", "hidden", "deprecated");
        return new(name, node.Text("type") ?? "string")
        {
            Label = node.Text("label"),
            Range = node.Text("range"),
            Reverse = node.Optional("reverse") is { } reverse ? Reverse(reverse) : null,
            Format = node.Text("format"),
            MaxLength = node.Number("maxLength"),
            Matchable = node.Flag("matchable"),
            Hidden = node.Flag("hidden") ?? false,
            Deprecated = node.Flag("deprecated") ?? false,
        };
    }

    private static ReverseDefinition Reverse(DefinitionNode node)
    {
        if (!node.IsMapping)
            return new(node.Text(), null, false);
        node.AllowOnly("name", "label", "description", "hidden");
        return new(node.RequiredText("name"), node.Text("label"), node.Flag("hidden") ?? false);
    }

    private static bool IsName(string name, Func<char, bool> first) =>
        name.Length is > 0 and <= 64 && first(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
