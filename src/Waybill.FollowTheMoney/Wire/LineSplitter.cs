namespace Waybill.FollowTheMoney.Wire;

/// <summary>
/// Cuts bytes into lines, holding no more than the longest line that is allowed. A line break between quotes does not count where quotes
/// do, as in CSV.
/// </summary>
internal sealed class LineSplitter(int longest, bool hasQuotes)
{
    private const int Step = 64 * 1024;
    private byte[] buffer = new byte[Step];
    private int start;
    private int end;
    private int scanned;
    private bool skipping;
    private bool isQuoted;
    private long breaks;
    private long next = 1;

    /// <summary>The number of the line taken last, counted from 1; where it spans several, of the first.</summary>
    public long Line { get; private set; }

    /// <summary>True when the input ended within quotes.</summary>
    public bool IsUnclosed => isQuoted;

    /// <summary>Room for more bytes, never empty.</summary>
    public Memory<byte> Room()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (scanned, end, start) = (scanned - start, end - start, 0);
        }

        if (end > longest)
        {
            // The line is too long whatever follows: its bytes are dropped up to its end.
            (skipping, end, scanned) = (true, 0, 0);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, (long)longest + Step));
        return buffer.AsMemory(end);
    }

    /// <summary>Says how much of the room was filled.</summary>
    public void Filled(int count) => end += count;

    /// <summary>Takes the next line; false when more bytes are needed, or none are left.</summary>
    public bool TryTake(bool isLast, out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        var feed = FindBreak();
        if (feed < 0 && !(isLast && (end > start || skipping)))
        {
            scanned = end;
            (line, isTooLong) = (default, false);
            return false;
        }

        var stop = feed < 0 ? end : feed;
        isTooLong = skipping || stop - start > longest;
        Line = next;
        line = isTooLong ? default : Trimmed(start, stop);
        (start, skipping) = (Math.Min(stop + 1, end), false);
        scanned = start;
        (next, breaks) = (next + breaks + 1, 0);
        return true;
    }

    private int FindBreak()
    {
        var at = scanned;
        while (true)
        {
            var found = hasQuotes
                ? buffer.AsSpan(at, end - at).IndexOfAny((byte)'\n', (byte)'"')
                : buffer.AsSpan(at, end - at).IndexOf((byte)'\n');
            if (found < 0)
                return -1;
            at += found;
            if (buffer[at] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                breaks++;
            else
                return at;
            at++;
        }
    }

    private ReadOnlyMemory<byte> Trimmed(int from, int to)
    {
        var content = buffer.AsMemory(from, to - from);
        if (Line == 1 && content.Span.StartsWith("\uFEFF"u8))
            content = content[3..];
        return content.Span.EndsWith("\r"u8) ? content[..^1] : content;
    }
}
