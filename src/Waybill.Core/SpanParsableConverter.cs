using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Core;

/// <summary>
/// Writes a value type as its text and reads it back through <c>TryParse</c>; a text that does not parse is a JSON error.
/// </summary>
public sealed class SpanParsableConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return T.TryParse(text, null, out var value) ? value : throw new JsonException($"'{text}' is not a valid {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
