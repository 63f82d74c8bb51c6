using System.Globalization;

namespace Waybill.Reading.Dates.Values;

/// <summary>A week by its ISO number.</summary>
/// <param name="Number">Which.</param>
/// <param name="Year">Its year; null when it is not named.</param>
internal sealed record NumberedWeek(int Number, int? Year) : PeriodValue
{
    /// <summary>Of which year, where <c>last year</c> and the like tell.</summary>
    public int? YearShift { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var year = Year ?? (now.Year + (YearShift ?? 0));
        var monday = Days.Week(year, Number);
        return One(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{Number:00}"), monday, monday.AddDays(7));
    }
}

/// <summary>A counted week of a month or year; the first is the one with its first Thursday.</summary>
/// <param name="Number">Which; -1 for the last.</param>
/// <param name="Period">The month or year.</param>
internal sealed record NthWeek(int Number, PeriodValue Period) : PeriodValue
{
    private bool IsOfYear => Period is YearPeriod or UnitPeriod { Unit: Lexemes.TimeUnit.Year };

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var periods = Period.Readings(now);
        return [.. periods.Select(p => In(p, isOpen: periods.Count > 1))];
    }

    private TimeReading In(TimeReading period, bool isOpen)
    {
        if (period is not { Start: { } start, End: { } end })
            return period;
        var first = Days.FirstWeekOf(start);
        if (IsOfYear)
        {
            var week = Number < 0 ? Days.FirstWeekOf(end).AddDays(-7) : first.AddDays(7 * (Number - 1));
            return new(Timex.Week(week), week, week.AddDays(7));
        }

        var monday = Number < 0 ? Days.FirstWeekOf(end).AddDays(-7) : first.AddDays(7 * (Number - 1));
        var written = Timex.Month(isOpen ? "XXXX" : Timex.Year(start.Year), start.Month);
        return new(string.Create(CultureInfo.InvariantCulture, $"{written}-W{(Number < 0 ? 5 : Number):00}"), monday, monday.AddDays(7));
    }
}

/// <summary>The week that holds a day: <c>the week of 10 April</c>.</summary>
/// <param name="Day">The day.</param>
internal sealed record WeekOfDay(DateValue Day) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Day.Readings(now).Select(d => d.Start is { } day ? Week(d.Timex, Days.MondayOf(day)) : d)];

    private static TimeReading Week(string timex, DateTime monday) => new(timex, monday, monday.AddDays(7));
}

/// <summary>The weekend beside a day, with the days between: <c>the weekend of Labor Day</c>.</summary>
/// <param name="Day">The day.</param>
internal sealed record WeekendOfDay(DateValue Day) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Day.Readings(now).Select(d => d.Start is { } day ? Weekend(day) : d)];

    private static TimeReading Weekend(DateTime day)
    {
        var saturday = Days.WeekdayOf(day) is 1 or 2 ? Days.MondayOf(day).AddDays(-2) : Days.MondayOf(day).AddDays(5);
        var end = saturday.AddDays(2);
        return new($"{Timex.Week(saturday)}-WE", day < saturday ? day : saturday, day >= end ? day.AddDays(1) : end);
    }
}
