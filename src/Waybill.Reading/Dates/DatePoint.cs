using System.Globalization;

namespace Waybill.Reading.Dates;

/// <summary>A day, month or year as a text names it; what it leaves out is null.</summary>
/// <param name="Last">Index of its last token.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
/// <param name="Resolved">A day or period that words like "yesterday" give, as EDTF.</param>
/// <param name="ResolvedEnd">The end of such a period.</param>
internal sealed record DatePoint(int Last, int? Year, int? Month, int? Day, string? Resolved = null, string? ResolvedEnd = null)
{
    /// <summary>
    /// The EDTF date, with a missing year taken as the latest that is not after publication; null where it cannot be told.
    /// </summary>
    public string? ToEdtf(DateOnly? published, int? otherYear = null)
    {
        if (Resolved is not null)
            return Resolved;
        var year = Year ?? otherYear ?? LatestYear(published);
        if (year is not { } y)
            return null;
        if (Month is not { } month)
            return y.ToString("0000", CultureInfo.InvariantCulture);
        if (Day is not { } day)
            return string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}");
        return day >= 1 && day <= DateTime.DaysInMonth(y, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}-{day:00}")
            : null;
    }

    private int? LatestYear(DateOnly? published)
    {
        if (published is not { } p || Month is not { } month)
            return null;
        return month > p.Month || (month == p.Month && Day > p.Day) ? p.Year - 1 : p.Year;
    }
}
