using System.Globalization;
using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Values;

/// <summary>A day.</summary>
internal abstract record DateValue() : TimeValue(TimeKind.Date);

/// <summary>A day of the calendar, such as <c>7 May</c> or <c>the 18th</c>.</summary>
/// <param name="Year">Its year; null when it is not named.</param>
/// <param name="Month">Its month; null when it is not named.</param>
/// <param name="Day">Its day.</param>
internal sealed record CalendarDate(int? Year, int? Month, int Day) : DateValue
{
    private const int YearsToSearch = 9;

    /// <summary>True when <see cref="Year"/> has two digits and may belong to either century.</summary>
    public bool IsCenturyOpen { get; init; }

    /// <summary>Which year's it is, where words such as <c>this</c> or <c>next</c> tell.</summary>
    public int? YearShift { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if (Year is { } year && Month is { } month)
        {
            if (!IsCenturyOpen)
                return [new(Timex.Day(Timex.Year(year), month, Day), Days.Day(year, month, Day))];
            var open = Timex.Day(string.Create(CultureInfo.InvariantCulture, $"XX{year:00}"), month, Day);
            return TimeReading.Distinct(
                new(open, Days.Day(1900 + year, month, Day)),
                new TimeReading(open, Days.Day(2000 + year, month, Day))
            );
        }

        var timex = Timex.Day("XXXX", Month, Day);
        if (YearShift is { } shift && Month is { } named)
            return [new(timex, Days.Day(now.Year + shift, named, Day))];
        return TimeReading.Distinct(new(timex, Nearest(now, -1)), new TimeReading(timex, Nearest(now, 1)));
    }

    // The nearest such day before the moment, or not before it.
    private DateTime? Nearest(DateTime now, int direction)
    {
        var month = new DateTime(now.Year, Month ?? now.Month, 1);
        var step = Month is null ? 1 : 12;
        for (var i = 0; i < YearsToSearch; i++)
        {
            var at = Days.AddMonths(month, direction * step * i);
            if (Days.Day(at.Year, at.Month, Day) is { } day && (direction < 0 ? day < now : day >= now))
                return day;
        }

        return null;
    }
}

/// <summary>A day so many days from that of speaking: <c>yesterday</c>.</summary>
/// <param name="Days">How many.</param>
internal sealed record RelativeDay(int Days) : DateValue
{
    /// <summary>True for <c>the day before</c>, which is counted from a day that the text tells.</summary>
    public bool IsToldByText { get; init; }

    /// <summary>True for <c>the day</c>, said without more.</summary>
    public bool IsBare { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var day = now.Date.AddDays(Days);
        return [new(Timex.Day(day), day)];
    }
}

/// <summary>A named day that comes every year.</summary>
/// <param name="Holiday">Which.</param>
/// <param name="Year">Its year; null when it is not named.</param>
internal sealed record HolidayDate(Holiday Holiday, int? Year) : DateValue
{
    /// <summary>Which one, where words such as <c>last</c> or <c>next</c> tell.</summary>
    public int? Shift { get; init; }

    /// <summary>Of which year, where <c>of last year</c> and the like tell.</summary>
    public int? YearShift { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if ((Year ?? now.Year + YearShift) is { } year)
            return [At(year)];
        var here = Holiday.DayIn(now.Year);
        var past = here < now ? now.Year : now.Year - 1;
        return Shift switch
        {
            0 => [At(now.Year)],
            -1 => [At(past)],
            1 => [At(here >= now ? now.Year : now.Year + 1)],
            _ => TimeReading.Distinct(
                new(Open(now), Holiday.DayIn(past)),
                new TimeReading(Open(now), Holiday.DayIn(here >= now ? now.Year : now.Year + 1))
            ),
        };
    }

    private TimeReading At(int year)
    {
        var day = Holiday.DayIn(year);
        return new(Holiday.Timex(Timex.Year(year)) ?? Timex.Day(day), day);
    }

    private string Open(DateTime now) => Holiday.Timex("XXXX") ?? $"XXXX{Timex.Day(Holiday.DayIn(now.Year))[4..]}";
}

/// <summary>A day so long before or after another, or before or after the day of speaking.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">1 for later, -1 for earlier.</param>
/// <param name="Anchor">The day that it is counted from; null for that of speaking.</param>
internal sealed record ShiftedDate(Duration Length, int Direction, TimeValue? Anchor) : DateValue
{
    /// <summary>A day of the week that it is moved on to; null for none.</summary>
    public int? Weekday { get; init; }

    /// <summary>True for <c>later</c> and <c>earlier</c>, which are counted from a day that the text tells.</summary>
    public bool IsToldByText { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var from = Anchor?.Readings(now)[^1].Start ?? now;
        var day = Length.From(from.Date, Direction).Date;
        if (Weekday is { } weekday)
            day = WeekdayNear(day, weekday);
        return [new(Timex.Day(day), day)];
    }

    // "two months from today on Tuesday" is the first one from then on; "Monday two weeks from now" is the one of that week, which here
    // begins on Sunday.
    private DateTime WeekdayNear(DateTime day, int weekday) =>
        Length.Finest <= TimeUnit.Fortnight
            ? Days.MondayOf(day.AddDays(1)).AddDays((weekday % 7) - 1)
            : day.AddDays(((weekday - Days.WeekdayOf(day)) + 7) % 7);
}

/// <summary>A day counted within a period: <c>the 15th day of next month</c>.</summary>
/// <param name="Number">Which day; -1 for the last.</param>
/// <param name="Period">The period.</param>
internal sealed record DayOfPeriod(int Number, TimeValue Period) : DateValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var days = Period.Readings(now);
        var all = days.Select(p => Number < 0 ? p.End?.AddDays(-1) : p.Start?.AddDays(Number - 1))
            .OfType<DateTime>()
            .Select(day => new TimeReading(days.Count == 1 ? Timex.Day(day) : $"XXXX{Timex.Day(day)[4..]}", day));
        return [.. all];
    }
}
