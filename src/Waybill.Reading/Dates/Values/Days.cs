namespace Waybill.Reading.Dates.Values;

/// <summary>Arithmetic of days; weeks begin on Monday.</summary>
internal static class Days
{
    /// <summary>The first year that a text may name.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last year that is counted to; a sum beyond it stays there.</summary>
    public const int LastYear = 9000;

    /// <summary>A day; null when there is no such day.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>The day of the week; Monday is 1.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of a day's week.</summary>
    public static DateTime MondayOf(DateTime day) => day.Date.AddDays(1 - WeekdayOf(day));

    /// <summary>The first day of a month.</summary>
    public static DateTime MonthOf(DateTime day) => new(day.Year, day.Month, 1);

    /// <summary>The first day of a quarter.</summary>
    public static DateTime QuarterOf(DateTime day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>The Monday of the first week of a month: the week that holds its first Thursday.</summary>
    public static DateTime FirstWeekOf(DateTime month) => MondayOf(MonthOf(month).AddDays(3));

    /// <summary>The Monday of an ISO week.</summary>
    public static DateTime Week(int year, int week) => MondayOf(new DateTime(year, 1, 4)).AddDays(7 * (week - 1));

    /// <summary>The n-th such weekday of a month; -1 is the last.</summary>
    public static DateTime? NthWeekday(int year, int month, int nth, int weekday)
    {
        if (Day(year, month, 1) is not { } first)
            return null;
        var day = first.AddDays(((weekday - WeekdayOf(first)) + 7) % 7);
        if (nth < 0)
        {
            while (day.AddDays(7).Month == month)
                day = day.AddDays(7);
            return day;
        }

        day = day.AddDays(7 * (nth - 1));
        return day.Month == month ? day : null;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher).</summary>
    public static DateTime Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>Years later or earlier, kept within the calendar.</summary>
    public static DateTime AddYears(DateTime day, int years) =>
        day.Year + years is >= 1 and <= LastYear ? day.AddYears(years)
        : years < 0 ? new DateTime(1, 1, 1)
        : new DateTime(LastYear, 1, 1);

    /// <summary>Months later or earlier, kept within the calendar.</summary>
    public static DateTime AddMonths(DateTime day, int months) =>
        day.Year + (months / 12) is > 1 and < LastYear ? day.AddMonths(months) : AddYears(day, months / 12);

    /// <summary>A span later or earlier, kept within the calendar.</summary>
    public static DateTime Add(DateTime day, TimeSpan span)
    {
        var years = span.TotalDays / 365;
        return Math.Abs(years) < LastYear && day.Year + years is > 2 and < LastYear - 1
            ? day + span
            : AddYears(day, Math.Sign(years) * LastYear);
    }
}
