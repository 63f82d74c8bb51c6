using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Values;

/// <summary>A period told from that of speaking: <c>last month</c>, <c>this week</c>, <c>the year</c>.</summary>
/// <param name="Unit">Of which length.</param>
/// <param name="Shift">Which: -1 the one before, 0 this one, 1 the one after.</param>
internal sealed record UnitPeriod(TimeUnit Unit, int Shift) : PeriodValue
{
    /// <summary>True for <c>that week</c> and <c>the same week</c>, which the text tells.</summary>
    public bool IsToldByText { get; init; }

    /// <summary>True for <c>the week</c>, said without more.</summary>
    public bool IsBare { get; init; }

    /// <summary>True for a week from Monday to Friday.</summary>
    public bool IsWorkingWeek { get; init; }

    /// <inheritdoc/>
    public override string? Modifier => IsToldByText ? "ref_undef" : null;

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var monday = Days.MondayOf(now).AddDays(7 * Shift);
        switch (Unit)
        {
            case TimeUnit.Year:
                var year = new DateTime(now.Year + Shift, 1, 1);
                return One(IsToldByText ? "XXXX" : Timex.Year(year.Year), year, year.AddYears(1));
            case TimeUnit.Month:
                var month = Days.MonthOf(now).AddMonths(Shift);
                return One(IsToldByText ? "XXXX-XX" : Timex.Month(Timex.Year(month.Year), month.Month), month, month.AddMonths(1));
            case TimeUnit.Week:
                return One(IsToldByText ? "XXXX-WXX" : Timex.Week(monday), monday, monday.AddDays(IsWorkingWeek ? 5 : 7));
            case TimeUnit.Weekend:
                return One(IsToldByText ? "XXXX-WXX-WE" : $"{Timex.Week(monday)}-WE", monday.AddDays(5), monday.AddDays(7));
            case TimeUnit.Fortnight:
                var start = Shift == 0 ? monday : monday.AddDays(7 * Shift);
                return [Stretch(start, start.AddDays(14), "P2W")];
            case TimeUnit.Quarter:
                var quarter = Days.QuarterOf(now).AddMonths(3 * Shift);
                return [Stretch(quarter, quarter.AddMonths(3), "P3M")];
            case TimeUnit.Decade:
                var decade = new DateTime((now.Year / 10 * 10) + (10 * Shift), 1, 1);
                return [Stretch(decade, decade.AddYears(10), "P10Y")];
            case TimeUnit.Century:
                var century = new DateTime((now.Year / 100 * 100) + (100 * Shift), 1, 1);
                return [Stretch(century, century.AddYears(100), "P100Y")];
            default:
                var day = now.Date.AddDays(Shift);
                return One(Timex.Day(day), day, day.AddDays(1));
        }
    }
}

/// <summary>The stretch from now to the end of a period: <c>the rest of the week</c>.</summary>
/// <param name="Period">The period.</param>
internal sealed record RestOfPeriod(UnitPeriod Period) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var last = (Period.Readings(now)[0].End ?? now).AddDays(-1);
        var days = (decimal)(last - now.Date).TotalDays;
        // Of a month or year both ends are counted.
        var length = Period.Unit == TimeUnit.Week ? days : days + 1;
        return days < 0 ? One(Timex.Day(now), now.Date, now.Date) : [Stretch(now.Date, last, Timex.Length(length, TimeUnit.Day))];
    }
}

/// <summary>The stretch from the start of a period to now: <c>the year to date</c>.</summary>
/// <param name="Period">The period.</param>
internal sealed record PeriodToDate(UnitPeriod Period) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [Period.Readings(now)[0] with { End = now.Date }];
}

/// <summary>So many units before or after the day of speaking: <c>the past three months</c>.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">1 for those to come, -1 for those past.</param>
internal sealed record CountedPeriod(Duration Length, int Direction) : PeriodValue
{
    /// <summary>True for <c>within</c>: it starts with the day of speaking, not with the day after.</summary>
    public bool IsFromToday { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var timex = Length.Timex;
        if (Length.Parts is [{ Unit: (TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century) and var unit }])
        {
            var here = new UnitPeriod(unit, 0).Readings(now)[0];
            var (start, end) = (here.Start ?? now.Date, here.End ?? now.Date);
            return Direction < 0 ? [Stretch(Length.From(start, -1), start, timex)] : [Stretch(end, Length.From(end, 1), timex)];
        }

        if (Direction < 0)
            return [Stretch(Length.From(now.Date, -1), now.Date, timex)];
        if (IsFromToday)
            return [Stretch(now.Date, Length.From(now.Date, 1), timex)];
        var from = now.Date.AddDays(1);
        var to = Length.Parts is [{ Unit: TimeUnit.WorkingDay }] ? Length.From(now.Date, 1).AddDays(1) : Length.From(from, 1);
        return [Stretch(from, to, timex)];
    }

    /// <summary>Each day of a stretch of working days; empty for any other.</summary>
    public IEnumerable<DateTime> WorkingDays(DateTime now)
    {
        var reading = Readings(now)[0];
        if (Length.Parts is not [{ Unit: TimeUnit.WorkingDay }] || reading is not { Start: { } day, End: { } end })
            yield break;
        for (; day < end; day = day.AddDays(1))
        {
            if (Days.WeekdayOf(day) < 6)
                yield return day;
        }
    }
}

/// <summary>The first or last so many units of a period: <c>the last four months of 2021</c>.</summary>
/// <param name="Number">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsLast">True for the last.</param>
/// <param name="Period">Of which period.</param>
internal sealed record EdgeOfPeriod(int Number, TimeUnit Unit, bool IsLast, TimeValue Period) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var length = new Duration([(Number, Unit)]);
        return [.. Period.Readings(now).Select(p => Edge(p, length)).Distinct()];
    }

    private TimeReading Edge(TimeReading period, Duration length)
    {
        if (period is not { Start: { } start, End: { } end })
            return period;
        if (Unit == TimeUnit.Week)
            (start, end) = (Days.FirstWeekOf(start), Days.FirstWeekOf(end));
        return IsLast ? Stretch(length.From(end, -1), end, length.Timex) : Stretch(start, length.From(start, 1), length.Timex);
    }
}
