namespace Waybill.Reading.Dates.Values;

/// <summary>What a time expression means, before it is set against a day of speaking.</summary>
/// <param name="Kind">What it is.</param>
internal abstract record TimeValue(TimeKind Kind)
{
    /// <summary>What the words add to the bare time, such as <c>before</c> or <c>end</c>; null for nothing.</summary>
    public virtual string? Modifier => null;

    /// <summary>
    /// What it may mean for one who speaks at a moment: where a year or week is not named, the last one past and then the next.
    /// </summary>
    public abstract IReadOnlyList<TimeReading> Readings(DateTime now);
}

/// <summary>The kinds of time expression, as TIMEX3 and its kin part them.</summary>
internal enum TimeKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A stretch of days.</summary>
    DateRange,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A stretch within a day.</summary>
    TimeRange,

    /// <summary>A time on a day.</summary>
    Moment,

    /// <summary>A stretch between times on days.</summary>
    MomentRange,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again.</summary>
    Set,
}

/// <summary>One meaning of a time expression.</summary>
/// <param name="Timex">Its TIMEX value, with X for digits that the words leave open.</param>
/// <param name="Start">The day or moment, or the start of a stretch; null when it has none or cannot be told.</param>
/// <param name="End">The end of a stretch, not within it; null when it has none or cannot be told.</param>
internal readonly record struct TimeReading(string Timex, DateTime? Start, DateTime? End = null)
{
    /// <summary>True when neither a start nor an end can be told.</summary>
    public bool IsUnresolved => Start is null && End is null;

    /// <summary>The readings without repetition.</summary>
    public static IReadOnlyList<TimeReading> Distinct(params ReadOnlySpan<TimeReading> readings)
    {
        var result = new List<TimeReading>(readings.Length);
        foreach (var reading in readings)
        {
            if (!result.Contains(reading))
                result.Add(reading);
        }

        return result;
    }
}
