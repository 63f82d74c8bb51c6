using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Core.Claims;

/// <summary>The JSON Schema (2020-12) of a claim on the wire, made from the type that writes it, so that the two cannot part.</summary>
public static class ClaimSchema
{
    /// <summary>The schema as indented JSON, ended by a line feed.</summary>
    public static string Write()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(CoreJson.Compact.Options, typeof(Claim), options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A claim: one attributed proposition at one selector");
        return schema.ToJsonString(
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    NewLine = "\n",
                    Encoder = CoreJson.Compact.Options.Encoder,
                }
            ) + "\n";
    }

    /// <summary>Gives the value types that are written as text the form of that text.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        if (type == typeof(Sha256))
            return Text("^sha256:[0-9a-f]{64}$");
        if (type == typeof(ClaimId))
            return Text("^clm-[0-9a-f]{32}$");
        if (type == typeof(Edtf))
            return new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "EDTF (ISO 8601-2, levels 0 and 1)" };
        return schema;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
