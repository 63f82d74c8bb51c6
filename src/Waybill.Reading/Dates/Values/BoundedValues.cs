namespace Waybill.Reading.Dates.Values;

/// <summary>How a time bounds what is said.</summary>
internal enum TimeBound
{
    /// <summary>Earlier than it.</summary>
    Before,

    /// <summary>Not later than it.</summary>
    Until,

    /// <summary>Later than it.</summary>
    After,

    /// <summary>From it on.</summary>
    Since,
}

/// <summary>All that is before or after a time: <c>since August</c>, <c>no later than 6 p.m.</c></summary>
/// <param name="Bound">How it bounds.</param>
/// <param name="Value">The time.</param>
internal sealed record Bounded(TimeBound Bound, TimeValue Value) : TimeValue(KindOf(Value.Kind))
{
    /// <inheritdoc/>
    public override string? Modifier =>
        Bound switch
        {
            TimeBound.Before => "before",
            TimeBound.Until => "until",
            TimeBound.After => "after",
            _ => "since",
        } + (Value.Modifier is { } inner ? $"-{inner}" : "");

    /// <summary>True when what bounds is a stretch itself.</summary>
    public bool IsByRange => Value.Kind is TimeKind.DateRange or TimeKind.TimeRange or TimeKind.MomentRange;

    private bool IsUpper => Bound is TimeBound.Before or TimeBound.Until;

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var whole = Value is PartOfPeriod { Part: PeriodPart.End } part && Bound != TimeBound.Since ? part.Period : Value;
        return [.. whole.Readings(now).Select(Cut).Distinct()];
    }

    private TimeReading Cut(TimeReading reading)
    {
        var edge = (Bound, Value) switch
        {
            (TimeBound.Before or TimeBound.After, PartOfPeriod { Part: PeriodPart.End }) => reading.End,
            (TimeBound.After, PartOfPeriod { Part: PeriodPart.Start }) => reading.Start,
            (TimeBound.After, _) => reading.End ?? reading.Start,
            _ => reading.Start,
        };
        return IsUpper ? new(reading.Timex, null, edge) : new(reading.Timex, edge);
    }

    private static TimeKind KindOf(TimeKind kind) =>
        kind switch
        {
            TimeKind.Date or TimeKind.DateRange => TimeKind.DateRange,
            TimeKind.Time or TimeKind.TimeRange => TimeKind.TimeRange,
            _ => TimeKind.MomentRange,
        };
}

/// <summary>All of a day that is before or after a time of it: <c>tomorrow before 5 p.m.</c></summary>
/// <param name="Date">The day.</param>
/// <param name="Bound">How the time bounds.</param>
/// <param name="Time">The time.</param>
internal sealed record BoundedOn(DateValue Date, TimeBound Bound, ClockTime Time) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override string? Modifier => new Bounded(Bound, Time).Modifier;

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => new Bounded(Bound, new Moment(Date, Time)).Readings(now);
}

/// <summary>Near a time: <c>around 1 p.m.</c></summary>
/// <param name="Value">The time.</param>
internal sealed record Approximate(TimeValue Value) : TimeValue(Value.Kind)
{
    /// <inheritdoc/>
    public override string? Modifier => "approx";

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => Value.Readings(now);
}
