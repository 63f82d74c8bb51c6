using System.Text.Json;

namespace Waybill.Capture.Structured;

/// <summary>Tells entities of FollowTheMoney, one on each line, from other JSON: their first line has an id, a schema and properties.</summary>
internal static class EntityLines
{
    private const int LongestLine = 4 * 1024 * 1024;
    private const int DeepestNesting = 32;

    /// <summary>True where the text begins as such lines do.</summary>
    public static bool Begin(string text)
    {
        var rest = text.AsSpan().TrimStart();
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        if (line.Length > LongestLine || !line.StartsWith("{"))
            return false;
        try
        {
            using var json = JsonDocument.Parse(line.ToString(), new() { MaxDepth = DeepestNesting });
            return Has(json.RootElement, "id", JsonValueKind.String)
                && Has(json.RootElement, "schema", JsonValueKind.String)
                && Has(json.RootElement, "properties", JsonValueKind.Object);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Has(JsonElement entity, string key, JsonValueKind kind) =>
        entity.TryGetProperty(key, out var value) && value.ValueKind == kind;
}
