using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Casework.Matching;

/// <summary>Writes an object as one line of JSON, its text readable; for objects whose fields the input names.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line.</summary>
    public static string Of(Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A score as it is printed: four places.</summary>
    public static double Rounded(double score) => Math.Round(score, 4);

    /// <summary>Writes texts as a list.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>Writes reasons as a list of objects.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Reason> reasons)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("feature", reason.Feature);
            writer.WriteNumber("amount", Rounded(reason.Amount));
            writer.WriteNumber("weight", reason.Weight);
            writer.WriteNumber("points", Rounded(reason.Points));
            if (reason.Words.Length > 0)
                writer.WriteString("words", reason.Words);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
