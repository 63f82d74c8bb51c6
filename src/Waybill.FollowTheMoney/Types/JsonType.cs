using System.Text.Json;

namespace Waybill.FollowTheMoney.Types;

/// <summary>JSON values, written without spaces.</summary>
internal sealed class JsonType() : PropertyType("json", 250)
{
    private const int Deepest = 32;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new() { MaxDepth = Deepest });
            return JsonSerializer.Serialize(json.RootElement, Wire.WireJson.Relaxed.JsonElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
