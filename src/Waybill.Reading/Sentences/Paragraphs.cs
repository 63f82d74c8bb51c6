namespace Waybill.Reading.Sentences;

/// <summary>
/// Finds paragraphs: an empty line parts them, and so does a line's end where the line is closed or is no part of a wrapped text.
/// </summary>
internal static class Paragraphs
{
    private const int WrappedLine = 60;

    /// <summary>The paragraphs' offsets, and whether each ends with a closing mark.</summary>
    public static IEnumerable<(int Start, int End, bool Closed)> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var line = text.IndexOf('\n', at);
            var end = line < 0 ? text.Length : line;
            var parts = line < 0 || Parts(text, at, end);
            if (parts && !text.AsSpan(start, end - start).IsWhiteSpace())
                yield return (start, end, Closed(text.AsSpan(start, end - start)));
            if (parts)
                start = end + 1;
            at = end + 1;
        }
    }

    private static bool Parts(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).Trim();
        if (line.IsEmpty || Closed(line) || line.Length > 3 * WrappedLine)
            return true;
        var next = text.AsSpan(end + 1);
        var stop = next.IndexOf('\n');
        var following = (stop < 0 ? next : next[..stop]).Trim();
        return following.IsEmpty || (line.Length < WrappedLine && !char.IsLower(following[0]) && !line.EndsWith(","));
    }

    private static bool Closed(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd("\"”’')]");
        return line.Length > 0 && line[^1] is '.' or '!' or '?' or ':' or '…';
    }
}
