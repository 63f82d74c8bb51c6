namespace Waybill.Core.Time;

/// <summary>
/// What an expression, or one end of an interval, may mean: a run of days with its doubts. Days are those of <see cref="EdtfCalendar"/>.
/// </summary>
/// <param name="First">The first day; <see cref="long.MinValue"/> without bound.</param>
/// <param name="Last">The last day; <see cref="long.MaxValue"/> without bound.</param>
/// <param name="Marks">What else the expression says.</param>
internal readonly record struct EdtfSpan(long First, long Last, EdtfMarks Marks)
{
    /// <summary>A whole year, month or day, by its first and last day.</summary>
    public static EdtfSpan Between(long first, long last) => new(first, last, EdtfMarks.None);

    /// <summary>True when the mark is set.</summary>
    public bool Has(EdtfMarks mark) => (Marks & mark) != 0;
}

/// <summary>What an expression says apart from its days.</summary>
[Flags]
internal enum EdtfMarks
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>A date is approximate, <c>~</c> or <c>%</c>.</summary>
    Approximate = 1,

    /// <summary>A date is uncertain, <c>?</c> or <c>%</c>.</summary>
    Uncertain = 2,

    /// <summary>It is an interval.</summary>
    Interval = 4,

    /// <summary>The start is open, <c>..</c>.</summary>
    OpenStart = 8,

    /// <summary>The end is open, <c>..</c>.</summary>
    OpenEnd = 16,

    /// <summary>The start is unknown, left empty.</summary>
    UnknownStart = 32,

    /// <summary>The end is unknown, left empty.</summary>
    UnknownEnd = 64,
}
