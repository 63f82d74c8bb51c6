namespace Waybill.Reading.Dates.Values;

/// <summary>A stretch from one day or period to another: <c>from March to May</c>.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends; the start of a period, the day itself.</param>
internal sealed record DateRange(TimeValue From, TimeValue To) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var (from, to) = (Ends(From, now), Ends(To, now));
        if (from.Count == 0 || to.Count == 0)
            return One("XXXX", null, null);
        // "from next Monday to Friday": the first such day after it.
        if (from.Count == 1 && To is WeekdayDate { Choice: WeekdayChoice.Open } weekday)
        {
            var after = new WeekdayDate(weekday.Weekday, WeekdayChoice.Coming).Readings(from[0].Day)[0];
            to = [(after.Timex, after.Start ?? from[0].Day)];
        }

        var (pastFrom, futureFrom) = (from[0], from[^1]);
        var (pastTo, futureTo) = (to[0], to[^1]);
        if (futureFrom.Day > futureTo.Day)
            futureFrom = pastFrom;
        if (pastTo.Day < pastFrom.Day)
            pastTo = futureTo;
        return TimeReading.Distinct(Between(pastFrom, pastTo), Between(futureFrom, futureTo));
    }

    private TimeReading Between((string Timex, DateTime Day) from, (string Timex, DateTime Day) to) =>
        new(Timex.Range(from.Timex, to.Timex, Length(from.Day, to.Day)), from.Day, to.Day);

    // In years or months where both ends are told so, in days otherwise.
    private string Length(DateTime from, DateTime to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return From is NumberedWeek && To is NumberedWeek ? Timex.Length((int)(to - from).TotalDays / 7, Lexemes.TimeUnit.Week)
            : From is YearPeriod && To is YearPeriod ? Timex.Length(to.Year - from.Year, Lexemes.TimeUnit.Year)
            : IsOfMonths(From) && IsOfMonths(To) ? Timex.Length(months, Lexemes.TimeUnit.Month)
            : Timex.Length((int)(to - from).TotalDays, Lexemes.TimeUnit.Day);
    }

    private static bool IsOfMonths(TimeValue value) =>
        value
            is YearPeriod
                or MonthPeriod
                or YearShare
                or UnitPeriod { Unit: Lexemes.TimeUnit.Month or Lexemes.TimeUnit.Quarter or Lexemes.TimeUnit.Year }
        || (value is PartOfPeriod part && IsOfMonths(part.Period));

    private static List<(string Timex, DateTime Day)> Ends(TimeValue value, DateTime now)
    {
        if (value is Present)
            return [(Timex.Day(now), now.Date)];
        var readings = (value is PartOfPeriod { Period: var whole } ? whole : value).Readings(now);
        var ends = new List<(string, DateTime)>();
        foreach (var reading in readings)
        {
            if (Edge(value, reading) is not { } day)
                continue;
            var written =
                value is WeekdayDate ? reading.Timex
                : reading.Timex.StartsWith("XXXX", StringComparison.Ordinal) || reading.Timex.StartsWith("(XXXX", StringComparison.Ordinal)
                    ? $"XXXX{Timex.Day(day)[4..]}"
                : Timex.Day(day);
            ends.Add((written, day));
        }

        return ends;
    }

    private static DateTime? Edge(TimeValue value, TimeReading reading) =>
        value is PartOfPeriod { Part: var part } && reading is { Start: { } start, End: { } end }
            ? part switch
            {
                PeriodPart.Start => start,
                PeriodPart.Mid => PartOfPeriod.Half(start, end),
                _ => end,
            }
            : reading.Start?.Date;
}

/// <summary>So long from a day on: <c>two weeks starting 20 May</c>.</summary>
/// <param name="Length">How long.</param>
/// <param name="From">The first day.</param>
internal sealed record DatesFrom(Duration Length, DateValue From) : PeriodValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var from = (From is CalendarDate { Year: null, Month: not null } date ? date with { YearShift = 0 } : From).Readings(now)[^1].Start;
        return from is { } start ? [Stretch(start, Length.From(start, 1), Length.Timex)] : One("XXXX", null, null);
    }
}

/// <summary>A stretch between moments, one of which may be now.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
internal sealed record MomentRange(TimeValue From, TimeValue To) : TimeValue(TimeKind.MomentRange)
{
    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now)
    {
        var (from, to) = (From.Readings(now), To.Readings(now));
        var result = new List<TimeReading>();
        foreach (var a in from)
        {
            foreach (var b in to)
            {
                if (Between(a, b, now) is { } reading && !result.Contains(reading))
                    result.Add(reading);
            }
        }

        return Chosen(result, from, to);
    }

    // Beside now, a time of day without its half is the nearest one; otherwise the n-th reading of one end goes with the n-th of the other.
    private List<TimeReading> Chosen(List<TimeReading> all, IReadOnlyList<TimeReading> from, IReadOnlyList<TimeReading> to)
    {
        if (From is Present || To is Present)
            return all.Count > 0 ? [all.MinBy(r => r.End - r.Start)] : [new(Present.Value, null)];
        if (from.Count == to.Count)
        {
            var paired = all.Where(r =>
                from.Select(f => f.Start).ToList().IndexOf(r.Start) == to.Select(t => t.Start).ToList().IndexOf(r.End)
            );
            if (paired.ToList() is { Count: > 0 } pairs)
                return pairs;
        }

        return all.Count > 0 ? all : [new("XXXX", null)];
    }

    private TimeReading? Between(TimeReading a, TimeReading b, DateTime now)
    {
        if (a.Start is not { } start || b.Start is not { } end)
            return null;
        return start < end ? new(Timex.Range(Written(From, a, now), Written(To, b, now), Timex.Length(end - start)), start, end) : null;
    }

    private static string Written(TimeValue value, TimeReading reading, DateTime now) =>
        value is ClockTime ? Timex.Day(now) + reading.Timex : reading.Timex;
}
