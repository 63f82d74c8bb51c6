using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Reads values from lines of UTF-8, one at a time; blank lines are passed over.</summary>
internal sealed class LineReader<T>(string file, WireLimits limits, bool hasQuotes, Func<ReadOnlyMemory<byte>, WireNotes, T?> parse)
    where T : class
{
    public IEnumerable<WireLine<T>> Read(Stream stream)
    {
        var splitter = new LineSplitter(limits.LongestLine, hasQuotes);
        for (var isLast = false; !isLast;)
        {
            var read = stream.Read(splitter.Room().Span);
            splitter.Filled(read);
            isLast = read == 0;
            while (splitter.TryTake(isLast, out var line, out var isTooLong))
            {
                if (Take(line, isTooLong, splitter) is { } taken)
                    yield return taken;
            }
        }
    }

    public async IAsyncEnumerable<WireLine<T>> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var splitter = new LineSplitter(limits.LongestLine, hasQuotes);
        for (var isLast = false; !isLast;)
        {
            var read = await stream.ReadAsync(splitter.Room(), cancel).ConfigureAwait(false);
            splitter.Filled(read);
            isLast = read == 0;
            while (splitter.TryTake(isLast, out var line, out var isTooLong))
            {
                if (Take(line, isTooLong, splitter) is { } taken)
                    yield return taken;
            }
        }
    }

    private WireLine<T>? Take(ReadOnlyMemory<byte> line, bool isTooLong, LineSplitter splitter)
    {
        var notes = new WireNotes(file, splitter.Line);
        if (isTooLong)
            return notes.Refuse<T>(
                $"the line has more than {limits.LongestLine} bytes",
                "leave the line out; where its quotes are open, close them"
            );
        if (line.Span.TrimStart(" \t\r"u8).IsEmpty)
            return null;
        if (!Utf8.IsValid(line.Span))
            return notes.Refuse<T>("not UTF-8", "convert the file");
        if (splitter.IsUnclosed)
            return notes.Refuse<T>("the line ends within quotes", "close them");
        var value = parse(line, notes);
        return value is null && notes.Faults.Count == 0 ? null : new(splitter.Line, value, notes.Faults);
    }
}
