using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Writes what a time means in a report as EDTF: of the times that the words allow, the last that is past, or the next.</summary>
internal static class WindowWriter
{
    /// <summary>The window of a value.</summary>
    public static Window Of(TimeValue value, SpeechTime time) =>
        value switch
        {
            DateValue date => DateWindows.Of(date, time) is { } day ? day : Window.Unknown,
            Moment moment => Of(moment.Date, time),
            DayPartOn part => Of(part.Date, time),
            ClockRangeOn range => Of(range.Date, time),
            BoundedOn bounded => Of(bounded.Date, time),
            PartOfDate part => Of(part.Date, time),
            EndOfDay end => Of(end.Date, time),
            Approximate about => Of(about.Value, time).About,
            DateRange range => Range(range, time),
            DatesFrom dates => From(dates, time),
            Present => time.IsDay ? new(Window.Day(time.Day)) : Window.Unknown,
            PeriodValue period => PeriodWindows.Of(period, time),
            _ => Window.Unknown,
        };

    // The end is told first: "from November to March" starts before the March that is meant.
    private static Window Range(DateRange range, SpeechTime time)
    {
        var to = Of(range.To, time);
        if (!to.IsKnown)
            return Window.Unknown;
        var from = Of(range.From, IsOpen(range.From) && EndOf(to) is { } end ? time with { Day = end, IsFuture = false } : time);
        return !from.IsKnown || string.CompareOrdinal(from.From, to.Last) > 0 ? Window.Unknown : new(from.From, to.Last);
    }

    private static bool IsOpen(TimeValue value) =>
        value switch
        {
            CalendarDate { Year: null, YearShift: null } or MonthPeriod { Year: null, Shift: null } => true,
            WeekdayDate { Choice: WeekdayChoice.Open }
            or SeasonPeriod { Year: null, Shift: null }
            or HolidayDate { Year: null, Shift: null } => true,
            PartOfPeriod part => IsOpen(part.Period),
            _ => false,
        };

    private static DateTime? EndOf(Window window) =>
        Waybill.Core.Time.Edtf.TryParse(window.Last, null, out var date) && date.Latest is { } day
            ? day.ToDateTime(TimeOnly.MinValue)
            : null;

    private static Window From(DatesFrom dates, SpeechTime time) =>
        DateTime.TryParseExact(Of(dates.From, time).From, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out var start)
            ? Window.Between(start, dates.Length.From(start, 1))
            : Window.Unknown;
}
