namespace Waybill.Reading.Dates.Values;

/// <summary>A time of day.</summary>
/// <param name="Hour">The hour, from 0 to 24.</param>
/// <param name="Minute">The minute; null when it is not told.</param>
/// <param name="Second">The second; null when it is not told.</param>
/// <param name="IsOpen">True when nothing says whether it is before noon or after.</param>
internal sealed record ClockTime(int Hour, int? Minute, int? Second, bool IsOpen) : TimeValue(TimeKind.Time)
{
    /// <summary>The same time with its half of the day told.</summary>
    public ClockTime Within(bool isAfternoon) =>
        !IsOpen ? this : this with { Hour = isAfternoon ? (Hour % 12) + 12 : Hour % 12, IsOpen = false };

    /// <summary>The times that it may be: that before noon first.</summary>
    public IReadOnlyList<ClockTime> Choices =>
        IsOpen
            ? Hour == 12
                ? [this with { IsOpen = false }, this with { Hour = 0, IsOpen = false }]
                : [this with { IsOpen = false }, this with { Hour = Hour + 12, IsOpen = false }]
            : [this];

    /// <summary>Its TIMEX value.</summary>
    public string Timex => Values.Timex.Clock(Hour, Minute, Second);

    /// <summary>Since midnight.</summary>
    public TimeSpan Span => new(Hour, Minute ?? 0, Second ?? 0);

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [.. Choices.Select(c => new TimeReading(c.Timex, now.Date + c.Span))];
}

/// <summary>A part of the day: <c>the morning</c>.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Part">Which part of it; null for the whole.</param>
internal sealed record DayPart(string Code, PeriodPart? Part = null) : TimeValue(TimeKind.TimeRange)
{
    private static readonly TimeSpan LastSecond = new(23, 59, 59);

    /// <inheritdoc/>
    public override string? Modifier =>
        Part switch
        {
            PeriodPart.Start => "start",
            PeriodPart.Mid => "mid",
            PeriodPart.End => "end",
            _ => null,
        };

    /// <summary>True for the parts after noon.</summary>
    public bool IsAfternoon => Code is "AF" or "EV" or "NI" or "MED";

    /// <summary>Its TIMEX value.</summary>
    public string Timex => $"T{Code}";

    /// <summary>Its hours.</summary>
    public (TimeSpan From, TimeSpan To) Hours
    {
        get
        {
            var (from, to) = Lexemes.TimeWords.DayPartHours[Code];
            var middle = (from + to) / 2;
            var (first, last) = Part switch
            {
                PeriodPart.Start => (from, middle),
                PeriodPart.End => (middle, to),
                PeriodPart.Mid => (middle - 1, middle + 1),
                _ => (from, to),
            };
            return (TimeSpan.FromHours(first), last == 24 ? LastSecond : TimeSpan.FromHours(last));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) => [new(Timex, now.Date + Hours.From, now.Date + Hours.To)];
}

/// <summary>A stretch from one time of day to another.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
internal sealed record ClockRange(ClockTime From, ClockTime To) : TimeValue(TimeKind.TimeRange)
{
    /// <summary>The stretches that it may be, the last time after the first.</summary>
    public IEnumerable<(ClockTime From, ClockTime To, bool IsNextDay)> Choices
    {
        get
        {
            foreach (var from in From.Choices.OrderBy(choice => choice.Span))
            {
                var later = To.Choices.Where(to => to.Span > from.Span).OrderBy(to => to.Span).ToList();
                if (later.Count > 0 && (To.IsOpen || later[0].Span > from.Span))
                    yield return (from, later[0], false);
                else
                    yield return (from, To.Choices.OrderBy(to => to.Span).First(), true);
            }
        }
    }

    /// <summary>The length of a stretch.</summary>
    public static string LengthOf(ClockTime from, ClockTime to, bool isNextDay) =>
        Timex.Length(to.Span - from.Span + (isNextDay ? TimeSpan.FromDays(1) : TimeSpan.Zero));

    /// <inheritdoc/>
    public override IReadOnlyList<TimeReading> Readings(DateTime now) =>
        [
            .. Choices.Select(c => new TimeReading(
                Timex.Range(c.From.Timex, c.To.Timex, LengthOf(c.From, c.To, c.IsNextDay)),
                now.Date + c.From.Span,
                now.Date + c.To.Span
            )),
        ];
}
