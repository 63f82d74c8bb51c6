using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Writes stretches of days as EDTF.</summary>
internal static class PeriodWindows
{
    // A stretch without a number is about a month for weeks, a week for days, three for months and years.
    private const int VagueDays = 7;
    private const int VagueWeeks = 4;
    private const int VagueMonths = 3;

    /// <summary>The window of a stretch.</summary>
    public static Window Of(PeriodValue period, SpeechTime time) =>
        period switch
        {
            SeasonPeriod season => SeasonWindows.Of(season, time),
            LedgerYear ledger => new Window(Window.Year(ledger.Year ?? (time.Day.Year + (ledger.Shift ?? 0)))).About,
            YearsPeriod years => Years(years),
            UnitPeriod unit => Unit(unit, time),
            CountedPeriod counted => Counted(counted, time),
            SpokenPart spoken => Spoken(spoken, time),
            RestOfPeriod rest => Rest(rest, time),
            PartOfPeriod part => PartWindows.Of(part, time),
            NthWeek { Period: MonthPeriod or UnitPeriod { Unit: TimeUnit.Month } } week => WeekOfMonth(week, time),
            _ => Bounds(period, time) is { } bounds ? Window.Between(bounds.Start, bounds.End) : Window.Unknown,
        };

    /// <summary>The first day of a stretch and the day after its last, as a report means it; null where they cannot be told.</summary>
    public static (DateTime Start, DateTime End)? Bounds(TimeValue period, SpeechTime time)
    {
        if (period is UnitPeriod { IsToldByText: true } && time.Anchor is null)
            return null;
        var day = period is UnitPeriod { IsToldByText: true } ? time.Anchor!.Value : time.Day;
        if (!time.IsDay && period is UnitPeriod { Unit: < TimeUnit.Month } or WeekOfDay or WeekendOfDay)
            return null;
        var readings = period is MonthPeriod { Shift: { } shift, Year: null, IsYearTold: false } month
            ? new MonthPeriod(YearOf(month.Month, shift, day), month.Month).Readings(day)
            : period.Readings(day);
        var reading = readings[0];
        if (readings.Count > 1)
            reading = Chosen(period, readings, time);
        return reading is { Start: { } start, End: { } end } ? (start, end) : null;
    }

    // "last May", said in May, is that of the year before; said in June it is that of this year.
    private static int YearOf(int month, int shift, DateTime day) =>
        shift switch
        {
            < 0 => month >= day.Month ? day.Year - 1 : day.Year,
            > 0 => month > day.Month ? day.Year : day.Year + 1,
            _ => day.Year,
        };

    // The latest that has begun; in what is to come, the first that has not ended.
    private static TimeReading Chosen(TimeValue period, IReadOnlyList<TimeReading> readings, SpeechTime time)
    {
        if (time.IsFuture)
            return readings.FirstOrDefault(r => r.End > time.Day, readings[^1]);
        var begun = readings.LastOrDefault(r => r.Start <= time.Day, readings[0]);
        return period is YearsPeriod ? readings[0] : begun;
    }

    private static Window Years(YearsPeriod period)
    {
        var first =
            period.FirstYear >= 100 ? period.FirstYear
            : period.FirstYear < 30 ? 2000 + period.FirstYear
            : 1900 + period.FirstYear;
        var text = Window.Year(first);
        return new(period.Years == 10 ? $"{text[..3]}X" : $"{text[..2]}XX");
    }

    private static Window Unit(UnitPeriod unit, SpeechTime time)
    {
        if (Bounds(LastWeekend(unit, time), time) is not { } bounds)
            return Window.Unknown;
        // Of this week only what is past is told.
        var isThisWeek = unit is { Unit: TimeUnit.Week, Shift: 0, IsToldByText: false };
        var end = isThisWeek && !time.IsFuture && time.Day < bounds.End ? time.Day.AddDays(1) : bounds.End;
        return unit.Unit switch
        {
            TimeUnit.Decade => Years(new(bounds.Start.Year, 10)),
            TimeUnit.Century => Years(new(bounds.Start.Year, 100)),
            TimeUnit.Week => new(Window.Day(bounds.Start), Window.Day(end.AddDays(-1))),
            _ => Window.Between(bounds.Start, end),
        };
    }

    // "over the weekend", said on a Tuesday of what is past, is the one before.
    private static UnitPeriod LastWeekend(UnitPeriod unit, SpeechTime time) =>
        unit is { Unit: TimeUnit.Weekend, IsBare: true } && !time.IsFuture && Days.WeekdayOf(time.Day) < 6
            ? unit with
            {
                Shift = -1,
            }
            : unit;

    private static Window Counted(CountedPeriod period, SpeechTime time)
    {
        var length = period.Length;
        if (length.IsVague)
        {
            var about = DateWindows.Vague(length.Finest, Vague(length.Finest).From(time.Day, period.Direction));
            return period.Direction < 0 ? about : new(Window.Day(time.Day), about.From);
        }

        var day = length.From(time.Day, period.Direction);
        var edge = length.Finest switch
        {
            <= TimeUnit.Fortnight => Window.Day(day),
            >= TimeUnit.Year when length.Parts is [{ Number: > 1 }] && decimal.IsInteger(length.Parts[0].Number) => Window.Year(day.Year),
            _ => Window.Month(day),
        };
        return period.Direction < 0 ? new(edge) : new(Window.Day(time.Day), edge);
    }

    private static Duration Vague(TimeUnit unit) =>
        unit switch
        {
            <= TimeUnit.Night => new([(VagueDays, TimeUnit.Day)]),
            <= TimeUnit.Fortnight => new([(VagueWeeks, TimeUnit.Week)]),
            _ => new([(VagueMonths, unit)]),
        };

    private static Window Spoken(SpokenPart part, SpeechTime time)
    {
        if (part.Period.Unit == TimeUnit.Week)
        {
            var week = Bounds(part.Period, time);
            return week is not { } days ? Window.Unknown
                : part.IsLater ? Window.Between(time.Day, days.End)
                : new(Window.Day(days.Start), Window.Day(time.Day));
        }

        return Unit(part.Period, time);
    }

    // In reports the first week of a month is its first seven days, and the last its last.
    private static Window WeekOfMonth(NthWeek week, SpeechTime time)
    {
        if (Bounds(week.Period, time) is not { } month)
            return Window.Unknown;
        var start = week.Number < 0 ? month.End.AddDays(-7) : month.Start.AddDays(7 * (week.Number - 1));
        return Window.Between(start, start.AddDays(7) < month.End ? start.AddDays(7) : month.End);
    }

    private static Window Rest(RestOfPeriod rest, SpeechTime time) =>
        Bounds(rest.Period, time) is { } bounds
            ? new(
                Window.Day(time.Day),
                rest.Period.Unit >= TimeUnit.Month ? Window.Month(bounds.End.AddDays(-1)) : Window.Day(bounds.End.AddDays(-1))
            )
            : Window.Unknown;
}
