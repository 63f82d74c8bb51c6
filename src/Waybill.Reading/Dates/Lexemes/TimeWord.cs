namespace Waybill.Reading.Dates.Lexemes;

/// <summary>All that a word of time can be; what it is not is null.</summary>
internal sealed class TimeWord
{
    /// <summary>A month, from 1.</summary>
    public int? Month { get; set; }

    /// <summary>A day of the week; Monday is 1.</summary>
    public int? Weekday { get; set; }

    /// <summary>A day of every week, such as <c>Mondays</c>.</summary>
    public int? EveryWeekday { get; set; }

    /// <summary>A unit.</summary>
    public TimeUnit? Unit { get; set; }

    /// <summary>The code of a part of the day, such as <c>MO</c>.</summary>
    public string? DayPart { get; set; }

    /// <summary>The code of a part of every day, such as <c>mornings</c>.</summary>
    public string? EveryDayPart { get; set; }

    /// <summary>The code of a season, such as <c>SU</c>.</summary>
    public string? Season { get; set; }

    /// <summary>A number.</summary>
    public int? Cardinal { get; set; }

    /// <summary>A place in a row.</summary>
    public int? Ordinal { get; set; }

    /// <summary>The first year of a decade within its century.</summary>
    public int? Decade { get; set; }

    /// <summary>A word that stands for a small number.</summary>
    public int? Vague { get; set; }

    /// <summary>Which of its like: -1 the one before, 0 this one, 1 the one after.</summary>
    public int? Shift { get; set; }

    /// <summary>A day told from the day of speaking.</summary>
    public int? Day { get; set; }

    /// <summary>How often, as an ISO 8601 duration.</summary>
    public string? Set { get; set; }

    /// <summary>True for words such as <c>now</c>.</summary>
    public bool IsNow { get; set; }

    /// <summary>True for <c>past</c>, which is also a preposition.</summary>
    public bool IsPast { get; set; }

    /// <summary>True for a word that opens no expression.</summary>
    public bool IsInner { get; set; }

    /// <summary>True for a time, or what says that one is near: no expression is without one, or a number.</summary>
    public bool IsAnchor { get; set; }

    /// <summary>True for a name that is an ordinary word too.</summary>
    public bool IsDoubtful { get; set; }
}
