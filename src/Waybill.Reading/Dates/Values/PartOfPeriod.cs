using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Values;

/// <summary>Which part of a period.</summary>
internal enum PeriodPart
{
    /// <summary>Early, the beginning.</summary>
    Start,

    /// <summary>The middle.</summary>
    Mid,

    /// <summary>Late, the end.</summary>
    End,
}

/// <summary>A part of a period: <c>early May</c>, <c>the end of 2024</c>.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Period">The period.</param>
internal sealed record PartOfPeriod(PeriodPart Part, PeriodValue Period) : PeriodValue
{
    /// <summary>True for its very start or end, <c>the end of May</c>; false for <c>late May</c>.</summary>
    public bool IsEdge { get; init; }

    /// <inheritdoc/>
    public override string? Modifier =>
        Part switch
        {
            PeriodPart.Start => "start",
            PeriodPart.Mid => "mid",
            _ => "end",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [.. Period.Readings(now).Select(Cut)];

    private TimeReading Cut(TimeReading period)
    {
        if (period is not { Start: { } start, End: { } end })
            return period;
        var (first, last) = Shares(start, end);
        return Part switch
        {
            PeriodPart.Start => period with { End = first },
            PeriodPart.Mid => period with { Start = Middle(start, end).From, End = Middle(start, end).To },
            _ => period with { Start = last },
        };
    }

    // Of a year that is named, thirds are the start and the end; of one that is told from now, halves.
    private (DateTime First, DateTime Last) Shares(DateTime start, DateTime end)
    {
        if (Period is YearPeriod)
            return (start.AddMonths(4), end.AddMonths(-4));
        var half = Half(start, end);
        return (half, half);
    }

    /// <summary>The middle of a period, as it is halved: a year at July, a month at the 16th, a week at Thursday.</summary>
    public static DateTime Half(DateTime start, DateTime end) =>
        (end - start).TotalDays switch
        {
            > 300 and < 400 => start.AddMonths(6),
            > 27 and < 32 => start.AddDays(15),
            7 => start.AddDays(3),
            var days => start.AddDays(Math.Floor(days / 2)),
        };

    private static (DateTime From, DateTime To) Middle(DateTime start, DateTime end) =>
        (end - start).TotalDays switch
        {
            > 300 and < 400 => (start.AddMonths(4), start.AddMonths(8)),
            > 27 and < 32 => (start.AddDays(9), start.AddDays(20)),
            7 => (start.AddDays(1), start.AddDays(5)),
            var days => (start.AddDays(Math.Floor(days / 3)), start.AddDays(Math.Ceiling(days * 2 / 3))),
        };
}

/// <summary>What is past of the period of speaking, or is to come of it: <c>earlier this year</c>, <c>later this month</c>.</summary>
/// <param name="IsLater">True for what is to come.</param>
/// <param name="Period">The period.</param>
internal sealed record SpokenPart(bool IsLater, UnitPeriod Period) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var whole = Period.Readings(now)[0];
        if (whole is not { Start: { } start, End: { } end })
            return [whole];
        var half = PartOfPeriod.Half(start, end);
        return IsLater
            ? [whole with { Start = half > now.Date ? half : now.Date }]
            : [whole with { End = half < now.Date ? half : now.Date }];
    }
}

/// <summary>A month told by its number in a year: <c>the third month of 2021</c>.</summary>
/// <param name="Number">Which.</param>
/// <param name="Unit">Month or quarter.</param>
/// <param name="Period">The year.</param>
internal sealed record NthUnit(int Number, TimeUnit Unit, PeriodValue Period) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if (Period.Readings(now)[^1] is not { Start: { } start, End: { } end })
            return One("XXXX", null, null);
        switch (Unit)
        {
            case TimeUnit.Month:
                var month = Number < 0 ? end.AddMonths(-1) : start.AddMonths(Number - 1);
                return One(Timex.Month(Timex.Year(month.Year), month.Month), month, month.AddMonths(1));
            case TimeUnit.Year:
                var year = Number < 0 ? end.AddYears(-1) : start.AddYears(Number - 1);
                return One(Timex.Year(year.Year), year, year.AddYears(1));
            case TimeUnit.Decade:
                var decade = Number < 0 ? end.AddYears(-10) : start.AddYears(10 * (Number - 1));
                return [Stretch(decade, decade.AddYears(10), "P10Y")];
            default:
                var weekend = Days.MondayOf(Number < 0 ? end.AddDays(-7) : start.AddDays(1))
                    .AddDays(5 + (Number < 0 ? 0 : 7 * (Number - 1)));
                return One($"{Timex.Week(weekend)}-WE", weekend, weekend.AddDays(2));
        }
    }
}
