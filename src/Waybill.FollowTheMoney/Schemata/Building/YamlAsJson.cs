using System.Buffers;
using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>Reads YAML as the JSON that it means. Aliases and tags are refused, so that a small file stays small.</summary>
internal static class YamlAsJson
{
    public static JsonDocument Convert(string yaml, string file, int deepest)
    {
        var parser = new Parser(new StringReader(yaml));
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                json.WriteStartObject();
                json.WriteEndObject();
            }
            else
            {
                Value(parser, json, file, deepest);
                parser.Consume<DocumentEnd>();
                if (parser.Current is DocumentStart second)
                    throw Fault(file, second, "a second document", "keep one document in the file");
            }
        }

        return JsonDocument.Parse(bytes.WrittenMemory);
    }

    private static void Value(Parser parser, Utf8JsonWriter json, string file, int left)
    {
        var at = parser.Consume<ParsingEvent>();
        if (left == 0)
            throw Fault(file, at, "nested too deeply", "flatten it");
        switch (at)
        {
            case Scalar scalar:
                Single(scalar, json);
                break;
            case MappingStart:
                json.WriteStartObject();
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    if (!parser.TryConsume<Scalar>(out var key))
                        throw Fault(file, parser.Current!, "a key that is no text", "write 'key: value' lines");
                    json.WritePropertyName(key.Value);
                    Value(parser, json, file, left - 1);
                }

                json.WriteEndObject();
                break;
            case SequenceStart:
                json.WriteStartArray();
                while (!parser.TryConsume<SequenceEnd>(out _))
                    Value(parser, json, file, left - 1);
                json.WriteEndArray();
                break;
            default:
                throw Fault(file, at, "an alias", "write the value out");
        }
    }

    private static void Single(Scalar scalar, Utf8JsonWriter json)
    {
        if (!scalar.IsPlainImplicit || scalar.Style != ScalarStyle.Plain)
            json.WriteStringValue(scalar.Value);
        else if (scalar.Value is "" or "~" or "null")
            json.WriteNullValue();
        else if (scalar.Value is "true" or "false")
            json.WriteBooleanValue(scalar.Value == "true");
        else if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(scalar.Value);
    }

    private static ModelException Fault(string file, ParsingEvent at, string cause, string mend) =>
        new(file, $"line {at.Start.Line}", cause, mend);
}
