namespace Waybill.Reading.Dates.Lexemes;

/// <summary>Units that time is counted in, the finest first.</summary>
internal enum TimeUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A night, counted as a day.</summary>
    Night,

    /// <summary>A day from Monday to Friday.</summary>
    WorkingDay,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Seven days, from a Monday where it is a certain one.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
