using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Writes parts of stretches as EDTF: thirds, marked as about, of years in months, of months and weeks in days.</summary>
internal static class PartWindows
{
    /// <summary>The window of a part.</summary>
    public static Window Of(PartOfPeriod part, SpeechTime time)
    {
        if (part.Period is YearsPeriod years)
            return Decade(PeriodWindows.Of(years, time), part.Part);
        if (PeriodWindows.Bounds(part.Period, time) is not { } bounds)
            return PeriodWindows.Of(part.Period, time).About;
        var (start, end) = bounds;
        var last = end.AddDays(-1);
        return (end - start).TotalDays switch
        {
            > 300 and < 400 when part.IsEdge => Months(
                start,
                part.Part switch
                {
                    PeriodPart.Start => (0, 1),
                    PeriodPart.Mid => (5, 6),
                    _ => (10, 11),
                }
            ),
            > 300 and < 400 => Months(
                start,
                part.Part switch
                {
                    PeriodPart.Start => (0, 3),
                    PeriodPart.Mid => (4, 7),
                    _ => (8, 11),
                }
            ),
            > 27 and < 32 => part.Part switch
            {
                PeriodPart.Start => Span(start, start.AddDays(9)),
                PeriodPart.Mid => Span(start.AddDays(10), start.AddDays(19)),
                _ => Span(start.AddDays(20), last),
            },
            7 => part.Part switch
            {
                PeriodPart.Start => Span(start, start.AddDays(2)),
                PeriodPart.Mid => Span(start.AddDays(1), start.AddDays(3)),
                _ => Span(start.AddDays(3), last),
            },
            _ => Window.Between(start, end).About,
        };
    }

    /// <summary>Where what has gone on since a part began: the start of the whole, or of its part.</summary>
    public static Window Since(PartOfPeriod part, SpeechTime time) =>
        part switch
        {
            { IsEdge: true, Part: PeriodPart.Start } => PeriodWindows.Of(part.Period, time),
            { IsEdge: true, Part: PeriodPart.End } => new(LastOf(part, time)),
            _ => Of(part, time),
        };

    /// <summary>By when what a part bounds was over: the end of the whole, or of its part.</summary>
    public static Window By(PartOfPeriod part, SpeechTime time) =>
        part switch
        {
            { IsEdge: true, Part: PeriodPart.End } => PeriodWindows.Of(part.Period, time),
            { IsEdge: true, Part: PeriodPart.Start } => new(FirstOf(part, time)),
            _ => Of(part, time),
        };

    private static string FirstOf(PartOfPeriod part, SpeechTime time) => Of(part, time).From.TrimEnd('~');

    private static string LastOf(PartOfPeriod part, SpeechTime time) => Of(part, time).Last.TrimEnd('~');

    private static Window Months(DateTime start, (int From, int To) months) =>
        new Window(Window.Month(start.AddMonths(months.From)), Window.Month(start.AddMonths(months.To))).About;

    private static Window Span(DateTime start, DateTime last) => new Window(Window.Day(start), Window.Day(last)).About;

    private static Window Decade(Window decade, PeriodPart part)
    {
        if (decade.From is not [.., 'X'] || decade.From is [.., 'X', 'X'])
            return decade.About;
        var (from, to) = part switch
        {
            PeriodPart.Start => ('0', '3'),
            PeriodPart.Mid => ('4', '6'),
            _ => ('7', '9'),
        };
        return new Window(decade.From[..^1] + from, decade.From[..^1] + to).About;
    }
}
