namespace Waybill.Core.Time;

/// <summary>
/// Reads a date and time of level 0: a calendar day, <c>T</c>, a time to the second, and nothing, <c>Z</c> or an offset. The day as
/// written is kept.
/// </summary>
internal static class EdtfDateTimeParser
{
    private const int DayLength = 10;
    private const int TimeLength = 8;

    /// <summary>Reads a date and time.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfSpan span)
    {
        span = default;
        return text.Length >= DayLength + 1 + TimeLength
            && text[DayLength] == 'T'
            && EdtfDateParser.TryRead(text[..DayLength], out span)
            && span.First == span.Last
            && span.Marks == EdtfMarks.None
            && IsTime(text.Slice(DayLength + 1, TimeLength))
            && IsShift(text[(DayLength + 1 + TimeLength)..]);
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text[2] == ':' && text[5] == ':' && IsUpTo(text[..2], 23) && IsUpTo(text[3..5], 59) && IsSecond(text[6..], text[3..5]);

    // ISO 8601-1 writes a leap second as 60.
    private static bool IsSecond(ReadOnlySpan<char> second, ReadOnlySpan<char> minute) =>
        IsUpTo(second, 59) || (second is "60" && minute is "59");

    private static bool IsShift(ReadOnlySpan<char> text) =>
        text switch
        {
            [] or ['Z'] => true,
            ['+' or '-', _, _] => IsUpTo(text[1..], 23) && text is not "-00",
            ['+' or '-', _, _, ':', _, _] => IsUpTo(text[1..3], 23) && IsUpTo(text[4..], 59) && text is not "-00:00",
            _ => false,
        };

    private static bool IsUpTo(ReadOnlySpan<char> digits, int most) =>
        EdtfDateParser.TryReadNumber(digits, out var number) && number <= most;
}
