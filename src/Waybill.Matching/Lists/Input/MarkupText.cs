using System.Text;

namespace Waybill.Matching.Lists.Input;

/// <summary>
/// The characters of an XML file on their way to the parser: line breaks become LF, the offsets of lines are kept for places, and a run of
/// text or markup that would make the parser hold without end is refused before it does.
/// </summary>
internal sealed class MarkupText(TextReader source, string file, ListLimits limits) : TextReader
{
    public static readonly UTF8Encoding Utf8 = new(false, true);

    private readonly char[] buffer = new char[16 * 1024];
    private readonly Queue<(long Line, int Start)> starts = new();
    private readonly MarkupRun run = new();
    private int lineStart;
    private int filled;
    private int at;
    private long line = 1;
    private int offset;
    private bool sawReturn;

    /// <summary>The offset of a place that the parser tells as line and column, both from 1. Lines are asked for in rising order.</summary>
    public int OffsetOf(long atLine, int column)
    {
        while (starts.TryPeek(out var next) && next.Line <= atLine)
            lineStart = starts.Dequeue().Start;
        return lineStart + column - 1;
    }

    public override int Peek() => throw new NotSupportedException();

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Read(char[] target, int index, int count) => Read(target.AsSpan(index, count));

    public override int Read(Span<char> target)
    {
        var count = 0;
        while (count < target.Length && (at < filled || (count == 0 && Fill())))
        {
            var c = buffer[at++];
            var isSecond = c == '\n' && sawReturn;
            sawReturn = c == '\r';
            if (isSecond)
                continue;
            target[count++] = c == '\r' ? '\n' : c;
            Passed(c);
        }

        return count;
    }

    private bool Fill()
    {
        (at, filled) = (0, source.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }

    private void Passed(char c)
    {
        if (++offset > limits.LargestXml)
            throw new ListException(file, line, $"the file has more than {limits.LargestXml} characters", "split it");
        if (run.Passed(c) > limits.LongestText)
            throw new ListException(file, line, $"a text or mark of more than {limits.LongestText} characters", "shorten it");
        if (c is not ('\n' or '\r'))
            return;
        line++;
        starts.Enqueue((line, offset));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
