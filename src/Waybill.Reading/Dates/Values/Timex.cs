using System.Globalization;
using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Values;

/// <summary>Writes TIMEX values.</summary>
internal static class Timex
{
    /// <summary>A day, <c>2016-11-07</c>.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day of which the year, or the year and month, may be open.</summary>
    public static string Day(string year, int? month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{Two(month)}-{day:00}");

    /// <summary>A month.</summary>
    public static string Month(string year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

    /// <summary>A year; four X where it is open.</summary>
    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";

    /// <summary>The ISO week that a day lies in.</summary>
    public static string Week(DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    /// <summary>A clock's time to the minute or second.</summary>
    public static string Clock(int hour, int? minute, int? second) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"T{hour:00}{(minute is null ? "" : $":{minute:00}")}{(second is null ? "" : $":{second:00}")}"
        );

    /// <summary>A moment to the second.</summary>
    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A stretch by its ends and length.</summary>
    public static string Range(string from, string to, string length) => $"({from},{to},{length})";

    /// <summary>A number without needless zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A whole number of a unit.</summary>
    public static string Length(decimal number, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => $"PT{Number(number)}S",
            TimeUnit.Minute => $"PT{Number(number)}M",
            TimeUnit.Hour => $"PT{Number(number)}H",
            _ => $"P{Letter(number, unit)}",
        };

    /// <summary>A unit of days or more with its number, without the <c>P</c>.</summary>
    public static string Letter(decimal number, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Day or TimeUnit.Night => $"{Number(number)}D",
            TimeUnit.WorkingDay => $"{Number(number)}BD",
            TimeUnit.Weekend => $"{Number(number)}WE",
            TimeUnit.Week => $"{Number(number)}W",
            TimeUnit.Fortnight => $"{Number(2 * number)}W",
            TimeUnit.Month => $"{Number(number)}M",
            TimeUnit.Quarter => $"{Number(3 * number)}M",
            TimeUnit.Year => $"{Number(number)}Y",
            TimeUnit.Decade => $"{Number(10 * number)}Y",
            _ => $"{Number(100 * number)}Y",
        };

    /// <summary>A length between two moments of days, in hours, minutes and seconds.</summary>
    public static string Length(TimeSpan span)
    {
        var hours = (long)span.TotalHours;
        var text = "PT";
        if (hours > 0)
            text += $"{Number(hours)}H";
        if (span.Minutes > 0)
            text += $"{Number(span.Minutes)}M";
        if (span.Seconds > 0 || text == "PT")
            text += $"{Number(span.Seconds)}S";
        return text;
    }

    private static string Two(int? number) => number?.ToString("00", CultureInfo.InvariantCulture) ?? "XX";
}
