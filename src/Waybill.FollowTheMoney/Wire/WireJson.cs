using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>How JSON is written: letters of all scripts as they are. It goes into files, not into markup.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WireJson : JsonSerializerContext
{
    public static WireJson Relaxed { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
