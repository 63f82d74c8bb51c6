using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Waybill.Core.Catalogues;

/// <summary>A place in a YAML file, asked for what it must or may hold; whatever does not hold is told with file and line.</summary>
public sealed class CatalogueNode
{
    private readonly string file;
    private readonly YamlNode node;

    internal CatalogueNode(string file, YamlNode node) => (this.file, this.node) = (file, node);

    /// <summary>The line, counted from 1.</summary>
    public long Line => node.Start.Line;

    /// <summary>True when the node is a mapping.</summary>
    public bool IsMapping => node is YamlMappingNode;

    /// <summary>True when the node is a sequence.</summary>
    public bool IsSequence => node is YamlSequenceNode;

    /// <summary>A fault at this place.</summary>
    public CatalogueException Fault(string cause, string mend) => new(file, Line, cause, mend);

    /// <summary>Refuses keys that are not named, so that a misspelt key is never passed over.</summary>
    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var (name, entry) in Entries())
        {
            if (!keys.Contains(name))
                throw entry.Fault($"unknown key '{name}'", $"use one of {string.Join(", ", keys.ToArray())}");
        }
    }

    /// <summary>The entries of a mapping, in the file's order; a key that stands twice is a fault of the YAML.</summary>
    public IEnumerable<(string Name, CatalogueNode Node)> Entries() =>
        node switch
        {
            YamlMappingNode mapping => mapping.Children.Select(child => (KeyOf(child.Key), new CatalogueNode(file, child.Value))),
            YamlScalarNode { Value: null or "" } => [],
            _ => throw Fault("a mapping is expected here", "write 'key: value' lines"),
        };

    /// <summary>The items of a sequence, in order.</summary>
    public IEnumerable<CatalogueNode> Items() =>
        node switch
        {
            YamlSequenceNode sequence => sequence.Children.Select(child => new CatalogueNode(file, child)),
            YamlScalarNode { Value: null or "" } => [],
            _ => throw Fault("a list is expected here", "write '- item' lines or [a, b]"),
        };

    /// <summary>The value under a key; null when there is none.</summary>
    public CatalogueNode? Optional(string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new(file, value) : null;

    /// <summary>The value under a key that must be there.</summary>
    public CatalogueNode Section(string key) => Optional(key) ?? throw Fault($"'{key}' is missing", $"add '{key}:'");

    /// <summary>The scalar's text.</summary>
    public string Scalar() =>
        node is YamlScalarNode { Value: { } value } ? value : throw Fault("a single value is expected here", "write one value");

    /// <summary>The text under a key that must be there and not be empty.</summary>
    public string Text(string key)
    {
        var text = Section(key).Scalar().Trim();
        return text.Length > 0 ? text : throw Section(key).Fault($"'{key}' is empty", "give it a value");
    }

    /// <summary>The text under a key; null when it is absent or empty.</summary>
    public string? OptionalText(string key) => Optional(key)?.Scalar().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The texts under a key, one or a list; empty when it is absent.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Optional(key) switch
        {
            null => [],
            { IsSequence: true } list => [.. list.Items().Select(item => item.Scalar())],
            { } one => one.Scalar() is { Length: > 0 } text ? [text] : [],
        };

    /// <summary>The true or false under a key.</summary>
    public bool Flag(string key, bool otherwise) =>
        OptionalText(key) switch
        {
            null => otherwise,
            "true" => true,
            "false" => false,
            var other => throw Section(key).Fault($"'{other}' is neither true nor false", "write true or false"),
        };

    /// <summary>The number under a key; null when it is absent.</summary>
    public decimal? Number(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Section(key).Fault($"'{text}' is not a number", "write digits, with a point for decimals");
    }

    /// <summary>The value type under a key; null when it is absent.</summary>
    public T? Value<T>(string key)
        where T : ISpanParsable<T>
    {
        if (OptionalText(key) is not { } text)
            return default;
        return T.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Section(key).Fault($"'{text}' is not a valid {typeof(T).Name}", "mend the value");
    }

    private static string KeyOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";
}
