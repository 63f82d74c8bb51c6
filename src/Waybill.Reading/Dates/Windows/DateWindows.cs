using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Writes days as EDTF.</summary>
internal static class DateWindows
{
    /// <summary>The window of a day; null where it cannot be told.</summary>
    public static Window? Of(DateValue date, SpeechTime time) =>
        date switch
        {
            CalendarDate calendar => Calendar(calendar, time),
            HolidayDate holiday => Pick(holiday, time),
            NthWeekday nth => Pick(nth, time),
            DayOfPeriod day => OfPeriod(day, time),
            ShiftedDate shifted => Shifted(shifted, time),
            RelativeDay { IsToldByText: true } told => Told(told.Days, time),
            _ when !time.IsDay => null,
            RelativeDay relative => new(Window.Day(time.Day.AddDays(relative.Days))),
            WeekdayDate weekday => new(Window.Day(Weekday(weekday, time))),
            _ => Pick(date, time),
        };

    private static Window? Calendar(CalendarDate date, SpeechTime time)
    {
        if (date is { Year: { } year, Month: { } month })
        {
            if (date.IsCenturyOpen)
                year += year < 50 ? 2000 : 1900;
            return Days.Day(year, month, date.Day) is { } day ? new(Window.Day(day)) : null;
        }

        return Pick(date, time);
    }

    // Readings part the past from today on; a report of the day counts the day as past.
    private static Window? Pick(DateValue date, SpeechTime time)
    {
        var readings = date.Readings(time.IsFuture ? time.Day.AddDays(time.IsDay ? 1 : 0) : time.Day.AddDays(1));
        var reading = time.IsFuture ? readings[^1] : readings[0];
        if (date is HolidayDate { Shift: not null } or HolidayDate { YearShift: not null } or CalendarDate { YearShift: not null })
            reading = date.Readings(time.Day)[0];
        return reading.Start is { } day ? new(Window.Day(day)) : null;
    }

    private static DateTime Weekday(WeekdayDate date, SpeechTime time)
    {
        var here = Days.MondayOf(time.Day).AddDays(date.Weekday - 1);
        var (past, future) = (here <= time.Day ? here : here.AddDays(-7), here > time.Day ? here : here.AddDays(7));
        return date.Choice switch
        {
            WeekdayChoice.This => here,
            WeekdayChoice.Last or WeekdayChoice.Past => past == time.Day ? past.AddDays(-7) : past,
            WeekdayChoice.Next or WeekdayChoice.Coming => future,
            _ => time.IsFuture ? future : past,
        };
    }

    // "the day before" a day that the sentence names; else that of publication, of which only what is past is told.
    private static Window? Told(int days, SpeechTime time) =>
        time.Anchor is { } anchor ? new(Window.Day(anchor.AddDays(days)))
        : time.IsDay && days <= 0 ? new(Window.Day(time.Day.AddDays(days)))
        : null;

    private static Window? OfPeriod(DayOfPeriod date, SpeechTime time) =>
        PeriodWindows.Bounds(date.Period, time) is { } period
            ? new(Window.Day(date.Number < 0 ? period.End.AddDays(-1) : period.Start.AddDays(date.Number - 1)))
            : null;

    private static Window? Shifted(ShiftedDate date, SpeechTime time)
    {
        var isAnchored = date.Anchor is not null || date.IsToldByText;
        var from =
            date.Anchor is { } named ? Parse(WindowWriter.Of(named, time))
            : date.IsToldByText ? time.Anchor
            : time.Day;
        if (from is not { } start)
            return null;
        var day = date.Length.From(start, date.Direction).Date;
        if (date.Weekday is not null)
            return new(Window.Day(date.Readings(time.Day)[0].Start ?? day));
        if (date.Length.IsVague)
            return Vague(date.Length.Finest, day);
        var isFine = date.Length.Finest <= TimeUnit.Fortnight;
        if (isFine && !isAnchored && !time.IsDay)
            return null;
        return isFine || isAnchored ? new(Window.Day(day))
            : date.Length.Finest >= TimeUnit.Year && date.Length.Parts.All(p => decimal.IsInteger(p.Number)) ? new(Window.Year(day.Year))
            : new(Window.Month(day));
    }

    /// <summary>A day that is told without a number, as finely as its unit tells.</summary>
    public static Window Vague(TimeUnit unit, DateTime day) =>
        (
            unit switch
            {
                <= TimeUnit.Night => new Window(Window.Day(day)),
                < TimeUnit.Quarter => new(Window.Month(day)),
                _ => new(Window.Year(day.Year)),
            }
        ).About;

    private static DateTime? Parse(Window window) =>
        Waybill.Core.Time.Edtf.TryParse(window.From.TrimEnd('~'), null, out var date) && date.Earliest is { } day
            ? day.ToDateTime(TimeOnly.MinValue)
            : null;
}
