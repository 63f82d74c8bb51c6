using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Tells times that need no day of publication.</summary>
internal static class Absolute
{
    /// <summary>True when the words tell the year, and nothing is counted from now.</summary>
    public static bool Is(TimeValue value) =>
        value switch
        {
            CalendarDate date => date.Year is not null,
            HolidayDate holiday => holiday.Year is not null,
            MonthPeriod month => month.Year is not null,
            YearShare share => share.Year is not null,
            SeasonPeriod season => season.Year is not null,
            LedgerYear ledger => ledger.Year is not null,
            YearPeriod or YearsPeriod => true,
            NumberedWeek week => week.Year is not null,
            PartOfPeriod part => Is(part.Period),
            NthWeek nth => Is(nth.Period),
            NthUnit nth => Is(nth.Period),
            NthWeekday nth => Is(nth.Month),
            DayOfPeriod day => Is(day.Period),
            EdgeOfPeriod edge => Is(edge.Period),
            WeekOfDay week => Is(week.Day),
            WeekendOfDay weekend => Is(weekend.Day),
            ShiftedDate shifted => shifted.Anchor is { } anchor && Is(anchor),
            DatesFrom dates => Is(dates.From),
            DateRange range => Is(range.From) && Is(range.To),
            Approximate about => Is(about.Value),
            Bounded bounded => Is(bounded.Value),
            Moment moment => Is(moment.Date),
            DayPartOn part => Is(part.Date),
            ClockRangeOn range => Is(range.Date),
            BoundedOn bounded => Is(bounded.Date),
            PartOfDate part => Is(part.Date),
            EndOfDay end => Is(end.Date),
            _ => false,
        };
}
