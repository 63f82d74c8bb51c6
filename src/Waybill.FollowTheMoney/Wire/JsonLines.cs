using System.Text.Json;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Reads JSON Lines: one JSON value a line.</summary>
internal static class JsonLines
{
    public static LineReader<T> Reader<T>(string file, WireLimits limits, Func<JsonElement, WireNotes, T?> parse)
        where T : class => new(file, limits, hasQuotes: false, (line, notes) => Parse(line, limits, notes, parse));

    private static T? Parse<T>(ReadOnlyMemory<byte> line, WireLimits limits, WireNotes notes, Func<JsonElement, WireNotes, T?> parse)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = limits.DeepestNesting });
            return parse(json.RootElement, notes);
        }
        catch (JsonException fault)
        {
            notes.Add(
                $"not JSON at byte {fault.BytePositionInLine}, or nested more than {limits.DeepestNesting} deep",
                "mend or remove the line"
            );
        }
        catch (InvalidOperationException)
        {
            // A string that escapes half of a surrogate pair is JSON and yet no text.
            notes.Add("a text holds half of a surrogate pair", "mend or remove the line");
        }

        return null;
    }
}
