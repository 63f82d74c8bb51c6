namespace Waybill.Matching.Lists.Input;

/// <summary>An element of XML with what it holds, names without namespaces.</summary>
internal sealed class XmlPiece(string name, long line, int start)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public string Name => name;

    public long Line => line;

    /// <summary>Offset of its <c>&lt;</c>.</summary>
    public int Start => start;

    /// <summary>Offset after its end.</summary>
    public int End { get; set; }

    public IReadOnlyDictionary<string, string> Attributes { get; set; } = None;

    public List<XmlPiece> Children { get; } = [];

    /// <summary>The text that stands in it directly, trimmed; null when there is none.</summary>
    public string? Value { get; set; }

    /// <summary>The text of the first child of a name; null when there is none.</summary>
    public string? Text(string child) => Children.Find(piece => piece.Name == child)?.Value;

    public XmlPiece? First(string child) => Children.Find(piece => piece.Name == child);

    /// <summary>The children of a name.</summary>
    public IEnumerable<XmlPiece> All(string child) => Children.Where(piece => piece.Name == child);

    /// <summary>An attribute; null when it is absent or blank.</summary>
    public string? Attribute(string key) =>
        Attributes.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
