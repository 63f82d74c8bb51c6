using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Values;

/// <summary>A length of time.</summary>
/// <param name="Parts">Its numbers and units, as the words give them.</param>
internal sealed record Duration(IReadOnlyList<(decimal Number, TimeUnit Unit)> Parts) : TimeValue(TimeKind.Duration)
{
    private const decimal Most = 100_000_000_000;

    /// <summary>What bounds it: <c>more</c> or <c>less</c>; null for nothing.</summary>
    public string? Bound { get; init; }

    /// <summary>True where no number but <c>a few</c> or <c>several</c> is given.</summary>
    public bool IsVague { get; init; }

    /// <inheritdoc/>
    public override string? Modifier => Bound;

    /// <summary>Its finest unit.</summary>
    public TimeUnit Finest => Parts.Min(p => p.Unit);

    /// <summary>True when it is counted in hours, minutes or seconds.</summary>
    public bool IsOfClock => Finest <= TimeUnit.Hour;

    /// <summary>Its TIMEX value.</summary>
    public string Timex
    {
        get
        {
            var days = string.Concat(
                Parts.Where(p => p.Unit > TimeUnit.Hour).OrderByDescending(p => p.Unit).Select(p => Values.Timex.Letter(p.Number, p.Unit))
            );
            var clock = string.Concat(Parts.Where(p => p.Unit <= TimeUnit.Hour).Select(p => Values.Timex.Length(p.Number, p.Unit)[2..]));
            return clock.Length > 0 ? $"P{days}T{clock}" : $"P{days}";
        }
    }

    /// <summary>Its seconds, with months of thirty days and years of 365.</summary>
    public decimal Seconds => Math.Min(Most, Parts.Sum(p => Math.Min(p.Number, Most) * SecondsIn(p.Unit)));

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [new(Timex, null)];

    /// <summary>The moment so much later (1) or earlier (-1).</summary>
    public DateTime From(DateTime moment, int direction)
    {
        foreach (var (number, unit) in Parts)
        {
            var count = Math.Min(number, Days.LastYear) * direction;
            moment = unit switch
            {
                TimeUnit.Month => Months(moment, count),
                TimeUnit.Quarter => Months(moment, 3 * count),
                TimeUnit.Year => Months(moment, 12 * count),
                TimeUnit.Decade => Months(moment, 120 * count),
                TimeUnit.Century => Months(moment, 1200 * count),
                TimeUnit.WorkingDay => WorkingDays(moment, (int)count),
                _ => Days.Add(moment, TimeSpan.FromSeconds((double)(Math.Min(number, 1_000_000_000) * direction * SecondsIn(unit)))),
            };
        }

        return moment;
    }

    private static DateTime Months(DateTime moment, decimal months) => Days.AddMonths(moment, (int)decimal.Truncate(months));

    private static DateTime WorkingDays(DateTime moment, int count)
    {
        var left = Math.Min(Math.Abs(count), Days.LastYear);
        while (left > 0)
        {
            moment = Days.Add(moment, TimeSpan.FromDays(Math.Sign(count)));
            if (Days.WeekdayOf(moment) < 6)
                left--;
        }

        return moment;
    }

    private static decimal SecondsIn(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => 1,
            TimeUnit.Minute => 60,
            TimeUnit.Hour => 3600,
            TimeUnit.Day or TimeUnit.Night or TimeUnit.WorkingDay => 86_400,
            TimeUnit.Weekend => 2 * 86_400,
            TimeUnit.Week => 7 * 86_400,
            TimeUnit.Fortnight => 14 * 86_400,
            TimeUnit.Month => 30 * 86_400,
            TimeUnit.Quarter => 90 * 86_400,
            TimeUnit.Year => 365 * 86_400,
            TimeUnit.Decade => 3650 * 86_400m,
            _ => 36_500 * 86_400m,
        };
}

/// <summary>A time that comes again.</summary>
/// <param name="Timex">How often, or which time of every day, week, month or year.</param>
internal sealed record TimeSet(string Timex) : TimeValue(TimeKind.Set)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [new(Timex, null)];
}
