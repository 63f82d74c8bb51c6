namespace Waybill.Reading.Dates.Values;

/// <summary>A time on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time.</param>
internal sealed record Moment(DateValue Date, ClockTime Time) : TimeValue(TimeKind.Moment)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var days = Date.Readings(now);
        return [.. Time.Choices.SelectMany(time => days.Select(d => new TimeReading(d.Timex + time.Timex, d.Start + time.Span)))];
    }
}

/// <summary>The moment of speaking.</summary>
internal sealed record Present() : TimeValue(TimeKind.Moment)
{
    /// <summary>The TIMEX value of now.</summary>
    public const string Value = "PRESENT_REF";

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [new(Value, now)];
}

/// <summary>The day of speaking, as <c>to date</c> means it.</summary>
internal sealed record PresentDay() : DateValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [new(Present.Value, now.Date)];
}

/// <summary>A moment so long before or after that of speaking, or after another.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">1 for later, -1 for earlier.</param>
/// <param name="Anchor">The moment that it is counted from; null for that of speaking.</param>
internal sealed record ShiftedMoment(Duration Length, int Direction, TimeValue? Anchor = null) : TimeValue(TimeKind.Moment)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var moment = Length.From(Anchor?.Readings(now)[^1].Start ?? now, Direction);
        return [new(Timex.Moment(moment), moment)];
    }
}

/// <summary>The last second of a day: <c>end of Sunday</c>.</summary>
/// <param name="Date">The day.</param>
internal sealed record EndOfDay(DateValue Date) : TimeValue(TimeKind.Moment)
{
    private static readonly ClockTime LastSecond = new(23, 59, 59, false);

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Date.Readings(now).Select(d => new TimeReading(d.Timex + LastSecond.Timex, d.Start + LastSecond.Span))];
}

/// <summary>A part of a certain day: <c>Tuesday morning</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Part">The part.</param>
internal sealed record DayPartOn(DateValue Date, DayPart Part) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override string? Modifier => Part.Modifier;

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Date.Readings(now).Select(d => new TimeReading(d.Timex + Part.Timex, d.Start + Part.Hours.From, d.Start + Part.Hours.To))];
}

/// <summary>An early, middle or late part of a certain day: <c>early in the day Wednesday</c>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Date">The day.</param>
internal sealed record PartOfDate(PeriodPart Part, DateValue Date) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override string? Modifier =>
        Part switch
        {
            PeriodPart.Start => "start",
            PeriodPart.Mid => "mid",
            _ => "end",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var (from, to) = Part switch
        {
            PeriodPart.Start => (0, 12),
            PeriodPart.Mid => (10, 14),
            _ => (12, 24),
        };
        var day = Date.Readings(now)[^1];
        return [new(day.Timex, day.Start?.AddHours(from), day.Start?.AddHours(to))];
    }
}

/// <summary>A stretch of the clock on a certain day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Clock">The stretch.</param>
internal sealed record ClockRangeOn(DateValue Date, ClockRange Clock) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var days = Date.Readings(now);
        return [.. Clock.Choices.SelectMany(c => days.Select(d => On(d, c.From, c.To, c.IsNextDay)))];
    }

    private static TimeReading On(TimeReading day, ClockTime from, ClockTime to, bool isNextDay)
    {
        var length = ClockRange.LengthOf(from, to, isNextDay);
        var end = isNextDay ? NextDay(day.Timex) : day.Timex;
        return new(
            Timex.Range(day.Timex + from.Timex, end + to.Timex, length),
            day.Start + from.Span,
            day.Start + to.Span + (isNextDay ? TimeSpan.FromDays(1) : TimeSpan.Zero)
        );
    }

    private static string NextDay(string timex) =>
        timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? $"{timex[..9]}{(char)('1' + ((timex[9] - '0') % 7))}"
        : DateTime.TryParseExact(timex, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out var day)
            ? Timex.Day(day.AddDays(1))
        : timex;
}

/// <summary>So many hours, minutes or seconds before or after now.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">1 for those to come, -1 for those past.</param>
/// <param name="Anchor">Where it starts; null for now.</param>
internal sealed record CountedMoments(Duration Length, int Direction, TimeValue? Anchor = null) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var anchor = Anchor?.Readings(now)[^1].Start ?? now;
        var other = Length.From(anchor, Direction);
        var (from, to) = Direction < 0 ? (other, anchor) : (anchor, other);
        return [new(Timex.Range(Timex.Moment(from), Timex.Moment(to), Length.Timex), from, to)];
    }
}
