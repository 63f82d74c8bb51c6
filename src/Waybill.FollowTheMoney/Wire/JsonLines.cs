using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Reads JSON Lines: one JSON value a line, UTF-8; blank lines are passed over.</summary>
internal sealed class JsonLines<T>(string file, WireLimits limits, Func<JsonElement, WireNotes, T?> parse)
    where T : class
{
    public IEnumerable<WireLine<T>> Read(Stream stream)
    {
        var splitter = new LineSplitter(limits.LongestLine);
        for (var isLast = false; !isLast; )
        {
            var read = stream.Read(splitter.Room().Span);
            splitter.Filled(read);
            isLast = read == 0;
            while (splitter.TryTake(isLast, out var line, out var isTooLong))
            {
                if (Take(line, isTooLong, splitter.Line) is { } taken)
                    yield return taken;
            }
        }
    }

    public async IAsyncEnumerable<WireLine<T>> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var splitter = new LineSplitter(limits.LongestLine);
        for (var isLast = false; !isLast; )
        {
            var read = await stream.ReadAsync(splitter.Room(), cancel).ConfigureAwait(false);
            splitter.Filled(read);
            isLast = read == 0;
            while (splitter.TryTake(isLast, out var line, out var isTooLong))
            {
                if (Take(line, isTooLong, splitter.Line) is { } taken)
                    yield return taken;
            }
        }
    }

    private WireLine<T>? Take(ReadOnlyMemory<byte> line, bool isTooLong, long number)
    {
        var notes = new WireNotes(file, number);
        if (isTooLong)
            return notes.Refuse<T>($"the line has more than {limits.LongestLine} bytes", "raise the limit or leave the line out");
        if (line.Span.TrimStart(" \t\r"u8).IsEmpty)
            return null;
        if (!Utf8.IsValid(line.Span))
            return notes.Refuse<T>("not UTF-8", "convert the file");
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = limits.DeepestNesting });
            var value = parse(json.RootElement, notes);
            return new(number, value, notes.Faults);
        }
        catch (JsonException fault)
        {
            return notes.Refuse<T>($"not JSON at byte {fault.BytePositionInLine}, or nested too deeply", "mend or remove the line");
        }
        catch (InvalidOperationException)
        {
            // A string that escapes half of a surrogate pair is JSON and yet no text.
            return notes.Refuse<T>("a text holds half of a surrogate pair", "mend or remove the line");
        }
    }
}
