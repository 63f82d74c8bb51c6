using System.Globalization;

namespace Waybill.Reading.Dates.Values;

/// <summary>Which of the days of one name is meant.</summary>
internal enum WeekdayChoice
{
    /// <summary>Not said.</summary>
    Open,

    /// <summary>That of the week before.</summary>
    Last,

    /// <summary>That of this week.</summary>
    This,

    /// <summary>That of the week after.</summary>
    Next,

    /// <summary>The nearest that is to come.</summary>
    Coming,

    /// <summary>The nearest that is past.</summary>
    Past,
}

/// <summary>A day of the week.</summary>
/// <param name="Weekday">Which; Monday is 1.</param>
/// <param name="Choice">Of which week.</param>
internal sealed record WeekdayDate(int Weekday, WeekdayChoice Choice) : DateValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var here = Days.MondayOf(now).AddDays(Weekday - 1);
        if (Choice == WeekdayChoice.Open)
        {
            var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Weekday}");
            return [new(timex, here < now.Date ? here : here.AddDays(-7)), new(timex, here >= now.Date ? here : here.AddDays(7))];
        }

        var day = Choice switch
        {
            WeekdayChoice.Last => here.AddDays(-7),
            WeekdayChoice.Next => here.AddDays(7),
            WeekdayChoice.Coming => here > now.Date ? here : here.AddDays(7),
            WeekdayChoice.Past => here < now.Date ? here : here.AddDays(-7),
            _ => here,
        };
        return [new(Timex.Day(day), day)];
    }
}

/// <summary>A day of the week in a week that is named: <c>Tuesday of next week</c>.</summary>
/// <param name="Weekday">Which; Monday is 1.</param>
/// <param name="Week">The week.</param>
internal sealed record WeekdayInWeek(int Weekday, TimeValue Week) : DateValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Week.Readings(now).Select(w => TimeReading(w.Start is { } monday ? Days.MondayOf(monday).AddDays(Weekday - 1) : null))];

    private static TimeReading TimeReading(DateTime? day) => new(day is { } d ? Timex.Day(d) : "XXXX-XX-XX", day);
}

/// <summary>A day of the week with its number in the month: <c>Monday the 21st</c>.</summary>
/// <param name="Weekday">Which; Monday is 1.</param>
/// <param name="Day">Its number.</param>
internal sealed record NumberedWeekday(int Weekday, int Day) : DateValue
{
    private const int MonthsToSearch = 14 * 12;

    /// <summary>True where an article says that it is the day of this month: <c>Friday the 26th</c>.</summary>
    public bool IsOfThisMonth { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if (IsOfThisMonth && Days.Day(now.Year, now.Month, Day) is { } here && Days.WeekdayOf(here) == Weekday)
            return [new(Timex.Day(here), here)];
        var (past, future) = (Nearest(now, -1), Nearest(now, 1));
        if (future == now.Date)
            return [new(Timex.Day(now), future)];
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Weekday}");
        return TimeReading.Distinct(new(timex, past), new TimeReading(timex, future));
    }

    private DateTime? Nearest(DateTime now, int direction)
    {
        for (var i = 0; i < MonthsToSearch; i++)
        {
            var month = Days.AddMonths(Days.MonthOf(now), direction * i);
            if (
                Days.Day(month.Year, month.Month, Day) is { } day
                && Days.WeekdayOf(day) == Weekday
                && (direction < 0 ? day < now.Date : day >= now.Date)
            )
                return day;
        }

        return null;
    }
}

/// <summary>A counted day of the week in a month: <c>the first Monday of next month</c>.</summary>
/// <param name="Number">Which; -1 for the last.</param>
/// <param name="Weekday">Which day; Monday is 1.</param>
/// <param name="Month">The month.</param>
internal sealed record NthWeekday(int Number, int Weekday, PeriodValue Month) : DateValue
{
    /// <summary>True where no month is said, and this one is meant.</summary>
    public bool IsMonthUnsaid { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var month = Month.Readings(now)[^1].Start ?? now;
        if (IsMonthUnsaid)
            return Days.NthWeekday(month.Year, month.Month, Number, Weekday) is { } here
                ? [new(Timex.Day(here), here)]
                : [new("XXXX-XX-XX", null)];
        var year = Month is MonthPeriod { Year: { } named } ? Timex.Year(named) : "XXXX";
        var nth = Number < 0 ? 5 : Number;
        var timex = string.Create(CultureInfo.InvariantCulture, $"{year}-{month.Month:00}-WXX-{Weekday}-#{nth}");
        if (Month is not MonthPeriod { Year: null, Shift: null })
            return [new(timex, Days.NthWeekday(month.Year, month.Month, Number, Weekday))];
        DateTime? In(int y) => Days.NthWeekday(y, month.Month, Number, Weekday);
        var thisYear = In(now.Year);
        return TimeReading.Distinct(
            new(timex, thisYear < now ? thisYear : In(now.Year - 1)),
            new TimeReading(timex, thisYear >= now ? thisYear : In(now.Year + 1))
        );
    }
}

/// <summary>The n-th day of one name from now: <c>two Sundays ago</c>.</summary>
/// <param name="Number">Which; below 0 for those past.</param>
/// <param name="Weekday">Which day; Monday is 1.</param>
internal sealed record CountedWeekday(int Number, int Weekday) : DateValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var open = new WeekdayDate(Weekday, Number < 0 ? WeekdayChoice.Past : WeekdayChoice.Coming).Readings(now)[0].Start ?? now;
        var day = open.AddDays(7 * (Number - Math.Sign(Number)));
        return [new(Timex.Day(day), day)];
    }
}
