using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.Ftm;

/// <summary>Passes UTF-8 through and keeps where its lines begin and end in the working text, in UTF-16 code units.</summary>
internal sealed class LineOffsets(Stream source) : ForwardStream
{
    private const int MarkLength = 3;

    private readonly Queue<(long Line, int Start, int End)> lines = new();
    private long line = 1;
    private long bytes;
    private int start;
    private int offset;
    private bool sawReturn;
    private byte last = (byte)'\n';

    /// <summary>The last byte that was read; a line feed before any was.</summary>
    public byte Last => last;

    /// <summary>Where a line begins and ends. Lines are asked for in rising order.</summary>
    public (int Start, int End) Of(long number)
    {
        while (lines.TryPeek(out var first) && first.Line < number)
            lines.Dequeue();
        return lines.TryPeek(out var found) && found.Line == number ? (found.Start, found.End) : (start, offset);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = source.Read(buffer);
        foreach (var unit in buffer[..count])
            Pass(unit);
        last = count > 0 ? buffer[count - 1] : last;
        return count;
    }

    private void Pass(byte unit)
    {
        bytes++;
        if (unit == '\n')
        {
            lines.Enqueue((line++, start, sawReturn ? offset - 1 : offset));
            (start, sawReturn) = (sawReturn ? offset : ++offset, false);
            return;
        }

        sawReturn = unit == '\r';
        // A byte that leads counts; a character of four bytes takes two units. The mark before a file takes none.
        if ((unit & 0xC0) != 0x80)
            offset += unit >= 0xF0 ? 2 : 1;
        if (bytes == MarkLength && unit == 0xBF && offset == 1)
            (offset, start) = (0, 0);
    }
}
