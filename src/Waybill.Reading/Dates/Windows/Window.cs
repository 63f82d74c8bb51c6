using System.Globalization;

namespace Waybill.Reading.Dates.Windows;

/// <summary>A time as EDTF: a date, month or year, or two of them as the ends of a stretch.</summary>
/// <param name="From">The date, or where the stretch starts; empty where it cannot be told.</param>
/// <param name="To">Where the stretch ends; null for none.</param>
internal readonly record struct Window(string From, string? To = null)
{
    /// <summary>A time that cannot be told.</summary>
    public static Window Unknown { get; } = new("");

    /// <summary>True when it can be told.</summary>
    public bool IsKnown => From.Length > 0;

    /// <summary>Its last date.</summary>
    public string Last => To ?? From;

    /// <summary>The date before its first, as finely told.</summary>
    public string Before =>
        From.Contains('~') || !Waybill.Core.Time.Edtf.TryParse(From, null, out var date) || date.Earliest is not { DayNumber: > 0 } first
            ? Last
            : From.Length switch
            {
                4 => Year(first.Year - 1),
                7 when From[5] < '2' => Month(first.AddDays(-1).ToDateTime(TimeOnly.MinValue)),
                10 => Day(first.AddDays(-1).ToDateTime(TimeOnly.MinValue)),
                _ => Last,
            };

    /// <summary>The same, marked as about.</summary>
    public Window About => !IsKnown ? this : new(Mark(From), To is null ? null : Mark(To));

    /// <summary>A day as EDTF.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month as EDTF.</summary>
    public static string Month(DateTime day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>A year as EDTF.</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The days from one up to another, which is not in it; months or years where it is made of whole ones.</summary>
    public static Window Between(DateTime start, DateTime end)
    {
        if (end <= start)
            return Unknown;
        var last = end.AddDays(-1);
        if (start.Day == 1 && end.Day == 1)
        {
            if (start.Month == 1 && end.Month == 1)
                return start.Year == last.Year ? new(Year(start.Year)) : new(Year(start.Year), Year(last.Year));
            return Month(start) == Month(last) ? new(Month(start)) : new(Month(start), Month(last));
        }

        return start == last ? new(Day(start)) : new(Day(start), Day(last));
    }

    private static string Mark(string date) => date.EndsWith('~') ? date : date + "~";
}
