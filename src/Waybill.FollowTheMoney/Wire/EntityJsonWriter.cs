using System.Text.Json;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Writes one entity as a JSON object.</summary>
internal static class EntityJsonWriter
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("caption", entity.Caption);
        json.WriteString("schema", entity.Schema.Name);
        json.WriteStartObject("properties");
        foreach (var (property, values) in entity.Properties)
            List(json, property.Name, values);
        json.WriteEndObject();
        if (entity.Referents.Count > 0 || entity.Datasets.Count > 0)
        {
            List(json, "referents", entity.Referents);
            List(json, "datasets", entity.Datasets);
        }

        Text(json, "first_seen", entity.FirstSeen);
        Text(json, "last_seen", entity.LastSeen);
        Text(json, "last_change", entity.LastChange);
        if (entity.Target is { } target)
            json.WriteBoolean("target", target);
        foreach (var (name, value) in entity.KnownContext)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }

        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
