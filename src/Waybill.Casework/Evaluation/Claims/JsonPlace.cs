using System.Text.Json;

namespace Waybill.Casework.Evaluation.Claims;

/// <summary>A place in a line's JSON, asked for what it may hold; anything of another kind is told by its name.</summary>
internal readonly struct JsonPlace(JsonElement element, string name)
{
    private JsonElement Value { get; } = element;

    /// <summary>True for an object.</summary>
    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    /// <summary>True for null, an empty text, list or object.</summary>
    public bool IsEmpty =>
        Value.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.String => Value.ValueEquals(""),
            JsonValueKind.Array => Value.GetArrayLength() == 0,
            JsonValueKind.Object => !Value.EnumerateObject().Any(),
            _ => false,
        };

    /// <summary>This place, which must be an object.</summary>
    public JsonPlace AsObject() => IsObject ? this : throw Wrong("an object", "write {…}");

    /// <summary>The text here; null for null.</summary>
    public string? AsText() =>
        Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Value.GetString(),
            _ => throw Wrong("a text", "put it in quotes"),
        };

    /// <summary>The items of a list; a value that is no list is its own single item.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
            return [this];
        var called = name;
        return Value.EnumerateArray().Select(item => new JsonPlace(item, called));
    }

    /// <summary>The members; of a name that stands twice the last value, at the first place.</summary>
    public IEnumerable<(string Name, JsonPlace Value)> Members()
    {
        var members = new OrderedDictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var member in AsObject().Properties())
            members[member.Name] = new(member.Value, $"'{member.Name}'");
        return members.Select(member => (member.Key, member.Value));
    }

    /// <summary>The object under a key; null when it is absent, null or empty.</summary>
    public JsonPlace? Object(string key) => Find(key) is { IsEmpty: false } found ? found.AsObject() : null;

    /// <summary>The list under a key; empty when it is absent.</summary>
    public IEnumerable<JsonPlace> List(string key) => Find(key) is { IsEmpty: false } found ? found.AsList() : [];

    /// <summary>The text under a key; null when it is absent.</summary>
    public string? Text(string key) => Find(key)?.AsText();

    /// <summary>The number under a key; null when it is absent.</summary>
    public double? Number(string key) =>
        Find(key) is not { Value: { ValueKind: not JsonValueKind.Null } value } found ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : throw found.Wrong("a number", "write digits without quotes");

    /// <summary>The offset under a key; null when it is absent.</summary>
    public int? Offset(string key) =>
        Find(key) is not { Value: { ValueKind: not JsonValueKind.Null } value } found ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) ? offset
        : throw found.Wrong("an offset", "write a whole number");

    /// <summary>What stands under a key, as JSON with blanks after commas and colons; <c>null</c> when it is absent.</summary>
    public string Written(string key) => Find(key) is { } found ? SpacedJson.Of(found.Value) : "null";

    private JsonPlace? Find(string key) => IsObject && Value.TryGetProperty(key, out var value) ? new JsonPlace(value, $"'{key}'") : null;

    private JsonElement.ObjectEnumerator Properties() => Value.EnumerateObject();

    private IEnumerable<JsonPlace> AsList() => Value.ValueKind == JsonValueKind.Array ? Items() : throw Wrong("a list", "write […]");

    private MeasuredClaimException Wrong(string wanted, string mend) => new($"{name} is not {wanted}", mend);
}
