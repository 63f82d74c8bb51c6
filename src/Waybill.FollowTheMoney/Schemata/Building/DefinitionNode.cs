using System.Text.Json;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>A place in a file of schemata, asked for what it may hold; whatever does not hold is told with file and place.</summary>
internal readonly struct DefinitionNode(string file, string place, JsonElement given)
{
    private readonly JsonElement json = given;

    public ModelException Fault(string cause, string mend) => new(file, place, cause, mend);

    public IEnumerable<(string Name, DefinitionNode Node)> Entries()
    {
        if (json.ValueKind == JsonValueKind.Null)
            yield break;
        if (json.ValueKind != JsonValueKind.Object)
            throw Fault("a mapping is expected", "write names with values");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in json.EnumerateObject())
        {
            if (!seen.Add(entry.Name))
                throw Fault($"'{entry.Name}' stands twice", "keep one of the two");
            yield return (entry.Name, At(entry.Name, entry.Value));
        }
    }

    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var (name, node) in Entries())
        {
            if (!keys.Contains(name))
                throw node.Fault("this key is unknown", $"use one of {string.Join(", ", keys.ToArray())}");
        }
    }

    public DefinitionNode? Optional(string key) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null
            ? At(key, value)
            : null;

    public bool IsMapping => json.ValueKind == JsonValueKind.Object;

    public string Text() =>
        json.ValueKind == JsonValueKind.String && json.GetString() is { Length: > 0 } text
            ? text
            : throw Fault("a text is expected", "write one name");

    public string? Text(string key) => Optional(key)?.Text();

    public string RequiredText(string key) => Text(key) ?? throw Fault($"'{key}' is missing", $"add '{key}'");

    public bool? Flag(string key) =>
        Optional(key) is not { } node ? null
        : node.json.ValueKind is JsonValueKind.True or JsonValueKind.False ? node.json.GetBoolean()
        : throw node.Fault("neither true nor false", "write true or false");

    public int? Number(string key) =>
        Optional(key) is not { } node ? null
        : node.json.ValueKind == JsonValueKind.Number && node.json.TryGetInt32(out var number) && number > 0 ? number
        : throw node.Fault("no whole number above 0", "write digits");

    public IReadOnlyList<string> Texts(string key)
    {
        if (Optional(key) is not { } node)
            return [];
        if (node.json.ValueKind != JsonValueKind.Array)
            return [node.Text()];
        var texts = new List<string>();
        foreach (var item in node.json.EnumerateArray())
            texts.Add(node.At(texts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), item).Text());
        return texts;
    }

    private DefinitionNode At(string key, JsonElement value) => new(file, place.Length == 0 ? key : $"{place}.{key}", value);
}
