namespace Waybill.Matching.Lists.Input;

/// <summary>A line of a file.</summary>
/// <param name="Text">The line without its break.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Its offset in the text whose lines end by LF, in UTF-16 code units.</param>
/// <param name="IsOpen">True where no line break ends it: the file ends here, and may be cut off.</param>
internal readonly record struct TextLine(string Text, long Number, int Start, bool IsOpen = false)
{
    /// <summary>Cuts a text whose lines end by LF.</summary>
    public static IEnumerable<TextLine> Cut(string text, string file, ListLimits limits)
    {
        var number = 0L;
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed;
            number++;
            if (end - at > limits.LongestLine)
                throw TooLong(file, number, limits);
            yield return new(text[at..end], number, at, feed < 0);
            at = end + 1;
        }
    }

    public static ListException TooLong(string file, long line, ListLimits limits) =>
        new(
            file,
            line,
            $"the line has more than {limits.LongestLine} bytes",
            "this is no table of a list, or its line breaks are lost: get it anew"
        );
}
