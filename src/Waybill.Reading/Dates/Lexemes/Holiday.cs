using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Lexemes;

/// <summary>A day with a name of its own, and the rule that tells when it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rule">The rule.</param>
/// <param name="First">The month, or the days after Easter.</param>
/// <param name="Second">The day, or which weekday; -1 for the last.</param>
/// <param name="Weekday">The weekday; Monday is 1.</param>
/// <param name="Plus">Days after what the rule gives.</param>
internal sealed record Holiday(string Name, HolidayRule Rule, int First, int Second = 0, int Weekday = 0, int Plus = 0)
{
    /// <summary>The day in a year.</summary>
    public DateTime DayIn(int year) =>
        Rule switch
        {
            HolidayRule.Fixed => new(year, First, Second),
            HolidayRule.Weekday => (Days.NthWeekday(year, First, Second, Weekday) ?? new(year, First, 1)).AddDays(Plus),
            _ => Days.Easter(year).AddDays(First),
        };

    /// <summary>The rule as a TIMEX with a year; null where TIMEX has none for it.</summary>
    public string? Timex(string year) =>
        Rule switch
        {
            HolidayRule.Fixed => string.Create(CultureInfo.InvariantCulture, $"{year}-{First:00}-{Second:00}"),
            HolidayRule.Weekday when Plus == 0 && Second > 0 => string.Create(
                CultureInfo.InvariantCulture,
                $"{year}-{First:00}-WXX-{Weekday}-{Second}"
            ),
            _ => null,
        };

    /// <summary>Reads an entry of <c>holidays.yaml</c>.</summary>
    public static Holiday Read(CatalogueNode node)
    {
        var name = node.Text("name");
        var plus = (int)(node.Number("plus") ?? 0);
        if (node.Number("easter") is { } days)
            return new(name, HolidayRule.Easter, (int)days);
        if (node.OptionalText("day") is { } day)
            return new(name, HolidayRule.Fixed, Whole(day[..2]), Whole(day[3..]));
        var parts = node.Text("weekday").Split(' ');
        return new(name, HolidayRule.Weekday, Whole(parts[0]), Whole(parts[1]), Whole(parts[2]), plus);
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>How a holiday's day is told.</summary>
internal enum HolidayRule
{
    /// <summary>The same day of every year.</summary>
    Fixed,

    /// <summary>A counted weekday of a month.</summary>
    Weekday,

    /// <summary>Days from Easter Sunday.</summary>
    Easter,
}
