using System.Text.Json;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Makes an entity of a JSON object.</summary>
internal sealed class EntityJsonParser(Model model, WireLimits limits, WireNotes notes)
{
    private int values;

    public Entity? Parse(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Refuse("an entity is a JSON object", "write {\"id\": …, \"schema\": …, \"properties\": …}");
        if (Text(json, "id") is not { Length: > 0 } id)
            return Refuse("the entity has no id", "give it one");
        if (Text(json, "schema") is not { Length: > 0 } name)
            return Refuse("the entity has no schema", "give it one");
        if (model.Find(name) is not { } schema)
            return Refuse($"the model has no schema '{Shown(name)}'", "mend the name or extend the model");
        var entity = new Entity(model, schema.Name, id)
        {
            Caption = Text(json, "caption") is { Length: > 0 } caption ? caption : null,
            FirstSeen = Text(json, "first_seen"),
            LastSeen = Text(json, "last_seen"),
            LastChange = Text(json, "last_change"),
        };
        foreach (var field in json.EnumerateObject())
            Take(entity, field);
        return entity;
    }

    private Entity? Refuse(string cause, string mend)
    {
        notes.Add(cause, mend);
        return null;
    }

    private void Take(Entity entity, JsonProperty field)
    {
        switch (field.Name)
        {
            case "id" or "schema" or "caption" or "first_seen" or "last_seen" or "last_change":
                break;
            case "properties" when field.Value.ValueKind == JsonValueKind.Object:
                foreach (var property in field.Value.EnumerateObject())
                    TakeProperty(entity, property);
                break;
            case "properties":
                notes.Add("'properties' is no JSON object", "write names with lists of values");
                break;
            case "datasets":
                foreach (var dataset in Texts(field.Value))
                    entity.AddDataset(dataset);
                break;
            case "referents":
                foreach (var referent in Texts(field.Value))
                    entity.AddReferent(referent);
                break;
            case "target" when field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                entity.Target = field.Value.GetBoolean();
                break;
            default:
                entity.Context[field.Name] = field.Value.GetRawText();
                break;
        }
    }

    private void TakeProperty(Entity entity, JsonProperty field)
    {
        if (entity.Schema.Find(field.Name) is not { } property)
        {
            notes.Add($"{entity.Schema} has no property '{Shown(field.Name)}'", "its values are left out");
            return;
        }

        // Nested exports show the entities that point here; those say so themselves.
        if (property.IsStub)
            return;
        foreach (var value in Texts(field.Value))
        {
            if (++values > limits.MostValues)
            {
                if (values == limits.MostValues + 1)
                    notes.Add($"the entity has more than {limits.MostValues} values", "the rest is left out");
                return;
            }

            entity.AddRaw(property, value);
        }
    }

    private IEnumerable<string> Texts(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return Single(json) is { } one ? [one] : [];
        return json.EnumerateArray().Select(Single).OfType<string>();
    }

    private string? Single(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                return value.GetRawText();
            case JsonValueKind.Object when Text(value, "id") is { Length: > 0 } id:
                return id;
            case JsonValueKind.Null:
                return null;
            default:
                notes.Add("a value is neither text nor number nor entity", "it is left out");
                return null;
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Shown(string name) =>
        string.Concat(
            (name.Length > 64 ? name[..64] : name).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter)
        );
}
