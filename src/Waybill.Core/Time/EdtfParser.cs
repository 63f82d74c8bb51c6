namespace Waybill.Core.Time;

/// <summary>Reads a whole expression: a date, a date and time, or an interval (EDTF levels 0 and 1).</summary>
internal static class EdtfParser
{
    /// <summary>No expression of levels 0 and 1 needs more characters.</summary>
    public const int LongestText = 64;

    private const string Open = "..";

    /// <summary>Reads an expression; false when it is not one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfSpan span)
    {
        span = default;
        if (text.IsEmpty || text.Length > LongestText)
            return false;
        var slash = text.IndexOf('/');
        return slash < 0
            ? EdtfDateParser.TryRead(text, out span) || EdtfDateTimeParser.TryRead(text, out span)
            : TryReadInterval(text[..slash], text[(slash + 1)..], out span);
    }

    private static bool TryReadInterval(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out EdtfSpan span)
    {
        span = default;
        if (
            !TryReadEnd(from, EdtfMarks.OpenStart, EdtfMarks.UnknownStart, out var start)
            || !TryReadEnd(to, EdtfMarks.OpenEnd, EdtfMarks.UnknownEnd, out var end)
            || start.First > end.Last
        )
            return false;
        span = new EdtfSpan(start.First, end.Last, start.Marks | end.Marks | EdtfMarks.Interval);
        return !SaysNothing(span);
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, EdtfMarks open, EdtfMarks unknown, out EdtfSpan end)
    {
        end = new EdtfSpan(long.MinValue, long.MaxValue, text.IsEmpty ? unknown : open);
        return text.IsEmpty || text is Open || EdtfDateParser.TryRead(text, out end);
    }

    private static bool SaysNothing(EdtfSpan span) =>
        span is { First: long.MinValue, Last: long.MaxValue } && span.Has(EdtfMarks.UnknownStart | EdtfMarks.UnknownEnd);
}
