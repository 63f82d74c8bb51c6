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
            if (!MayHoldHalves(line.Span) || WholeTexts.In(json.RootElement))
                return parse(json.RootElement, notes);
            notes.Add("a text holds half of a surrogate pair", "mend or remove the line");
        }
        catch (JsonException fault)
        {
            notes.Add(
                $"not JSON at byte {fault.BytePositionInLine}, or nested more than {limits.DeepestNesting} deep",
                "mend or remove the line"
            );
        }

        return null;
    }

    // Halves are written as escapes alone, since a line that is no UTF-8 is refused before.
    private static bool MayHoldHalves(ReadOnlySpan<byte> line) => line.IndexOf("\\ud"u8) >= 0 || line.IndexOf("\\uD"u8) >= 0;
}
