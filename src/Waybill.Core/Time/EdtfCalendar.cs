namespace Waybill.Core.Time;

/// <summary>
/// The proleptic Gregorian calendar of ISO 8601-1 for any year, counted in days as <see cref="DateOnly.DayNumber"/> counts them:
/// 0001-01-01 is day 0.
/// </summary>
internal static class EdtfCalendar
{
    private const long DaysInEra = 146_097;

    /// <summary>The number of days in a month.</summary>
    public static int DaysInMonth(long year, int month) =>
        month switch
        {
            2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>The number of a day; the calendar is counted from March so that a leap day ends its year.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var era = marchYear >= 0 ? marchYear / 400 : (marchYear - 399) / 400;
        var yearOfEra = marchYear - (era * 400);
        var dayOfYear = (((153 * ((month + 9) % 12)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysInEra) + dayOfEra - 306;
    }

    /// <summary>The day as a <see cref="DateOnly"/>; null outside the years 1 to 9999.</summary>
    public static DateOnly? ToDateOnly(long dayNumber) =>
        dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : null;
}
