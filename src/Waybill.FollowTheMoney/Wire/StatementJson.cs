using System.Text.Json;
using Waybill.FollowTheMoney.Statements;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Reads and writes statements as JSON Lines, with the field names of <see cref="StatementCsv"/>.</summary>
public static class StatementJson
{
    /// <summary>Reads statements, one line at a time. A line that cannot be used is told, and the rest goes on.</summary>
    /// <param name="stream">The input, UTF-8; it is not closed.</param>
    /// <param name="fileName">The name that faults give.</param>
    /// <param name="limits">How much is taken in at once; <see cref="WireLimits.Default"/> when null.</param>
    public static IEnumerable<WireLine<Statement>> Read(Stream stream, string fileName, WireLimits? limits = null) =>
        JsonLines.Reader<Statement>(fileName, limits ?? WireLimits.Default, Parse).Read(stream);

    /// <summary>Writes statements, one a line, without the fields that are empty.</summary>
    /// <param name="stream">The output; it is not closed.</param>
    /// <param name="statements">The statements.</param>
    public static void Write(Stream stream, IEnumerable<Statement> statements)
    {
        using var json = new Utf8JsonWriter(stream, WireJson.Writing);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            foreach (var column in StatementColumn.All)
            {
                if (column == StatementColumn.External)
                    json.WriteBoolean(column.Name, statement.IsExternal);
                else if (column.Read(statement) is { Length: > 0 } text)
                    json.WriteString(column.Name, text);
            }

            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static Statement? Parse(JsonElement json, WireNotes notes)
    {
        if (json.ValueKind == JsonValueKind.Object)
            return StatementColumn.Make(name => json.TryGetProperty(name, out var value) ? Text(value) : null, notes);
        notes.Add("a statement is a JSON object", "write {\"entity_id\": …, \"prop\": …, \"value\": …}");
        return null;
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
}
