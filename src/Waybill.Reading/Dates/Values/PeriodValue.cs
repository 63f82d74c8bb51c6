using System.Globalization;

namespace Waybill.Reading.Dates.Values;

/// <summary>A stretch of days.</summary>
internal abstract record PeriodValue() : TimeValue(TimeKind.DateRange)
{
    /// <summary>The one reading from one day up to another.</summary>
    protected static IReadOnlyList<TimeReading> One(string timex, DateTime? start, DateTime? end) => [new(timex, start, end)];

    /// <summary>A stretch with both ends in its TIMEX.</summary>
    protected static TimeReading Stretch(DateTime start, DateTime end, string length) =>
        new(Timex.Range(Timex.Day(start), Timex.Day(end), length), start, end);
}

/// <summary>A year.</summary>
/// <param name="Year">Which.</param>
internal sealed record YearPeriod(int Year) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => One(Timex.Year(Year), new(Year, 1, 1), new(Year + 1, 1, 1));
}

/// <summary>A month.</summary>
/// <param name="Year">Its year; null when it is not named.</param>
/// <param name="Month">Which.</param>
/// <param name="Shift">Of which year, where <c>last</c>, <c>this</c> or <c>next</c> tells.</param>
internal sealed record MonthPeriod(int? Year, int Month, int? Shift = null) : PeriodValue
{
    /// <summary>True for <c>March of last year</c>, false for <c>last March</c>.</summary>
    public bool IsYearTold { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if ((Year ?? now.Year + Shift) is { } year)
            return [In(year, Timex.Month(Timex.Year(year), Month))];
        var timex = Timex.Month("XXXX", Month);
        return TimeReading.Distinct(
            In(Month < now.Month ? now.Year : now.Year - 1, timex),
            In(Month < now.Month ? now.Year + 1 : now.Year, timex)
        );
    }

    private TimeReading In(int year, string timex)
    {
        var start = new DateTime(year, Month, 1);
        return new(timex, start, start.AddMonths(1));
    }
}

/// <summary>A quarter or half of a year.</summary>
/// <param name="Number">Which.</param>
/// <param name="Months">Three, six or four.</param>
/// <param name="Year">Its year; null when it is not named.</param>
internal sealed record YearShare(int Number, int Months, int? Year) : PeriodValue
{
    /// <summary>Of which year, where <c>last</c>, <c>this</c> or <c>next</c> tells.</summary>
    public int? Shift { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        if ((Year ?? now.Year + Shift) is { } year)
            return [In(year, Timex.Year(year))];
        var passed = In(now.Year, "XXXX").Start < now ? 0 : -1;
        return TimeReading.Distinct(In(now.Year + passed, "XXXX"), In(now.Year + passed + 1, "XXXX"));
    }

    private TimeReading In(int year, string written)
    {
        var start = new DateTime(year, ((Number - 1) * Months) + 1, 1);
        var end = start.AddMonths(Months);
        var last = written == "XXXX" ? written : Timex.Year(end.Year);
        var timex = Timex.Range(
            Timex.Day(written, start.Month, 1),
            Timex.Day(last, end.Month, 1),
            string.Create(CultureInfo.InvariantCulture, $"P{Months}M")
        );
        return new(timex, start, end);
    }
}

/// <summary>A season, whose days are not told: they differ by place.</summary>
/// <param name="Code">Which: SP, SU, FA, WI.</param>
/// <param name="Year">The year that it begins in; null when it is not named.</param>
/// <param name="Shift">Of which year, where <c>last</c>, <c>this</c> or <c>next</c> tells.</param>
internal sealed record SeasonPeriod(string Code, int? Year, int? Shift = null) : PeriodValue
{
    /// <summary>True for <c>the summer of last year</c>, false for <c>last summer</c>.</summary>
    public bool IsYearTold { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        One((Year ?? now.Year + Shift) is { } year ? $"{Timex.Year(year)}-{Code}" : Code, null, null);
}

/// <summary>A year of a ledger or of schools, whose days are not told: they differ by country.</summary>
/// <param name="Code">FY or SY.</param>
/// <param name="Year">The year that it is called after; null when it is not named.</param>
/// <param name="Shift">Which, where <c>last</c>, <c>this</c> or <c>next</c> tells.</param>
internal sealed record LedgerYear(string Code, int? Year, int? Shift = null) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => One($"{Code}{Timex.Year(Year ?? now.Year + Shift)}", null, null);
}

/// <summary>Ten or a hundred years.</summary>
/// <param name="FirstYear">The first, such as 1990 or 1400; of a decade without a century, two digits.</param>
/// <param name="Years">Ten or a hundred.</param>
internal sealed record YearsPeriod(int FirstYear, int Years) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var length = string.Create(CultureInfo.InvariantCulture, $"P{Years}Y");
        if (FirstYear >= 100)
        {
            var start = new DateTime(FirstYear, 1, 1);
            return [Stretch(start, Days.AddYears(start, Years), length)];
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"(XX{FirstYear:00}-01-01,XX{(FirstYear + 10) % 100:00}-01-01,{length})");
        return
        [
            new(timex, new(1900 + FirstYear, 1, 1), new(1910 + FirstYear, 1, 1)),
            new(timex, new(2000 + FirstYear, 1, 1), new(2010 + FirstYear, 1, 1)),
        ];
    }
}
