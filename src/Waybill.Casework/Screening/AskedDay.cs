using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.Casework.Screening;

/// <summary>Reads the day of a query as people write it: <c>18.02.1962</c>, <c>18/02/1962</c>, <c>7 October 1952</c>, <c>Oct 7, 1952</c>.</summary>
internal static partial class AskedDay
{
    private const int Months = 12;

    private static readonly string[] Forms =
    [
        "d MMMM yyyy",
        "d MMM yyyy",
        "d-MMM-yyyy",
        "MMMM d yyyy",
        "MMM d yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "yyyy/M/d",
        "yyyyMMdd",
    ];

    /// <summary>The day as ISO 8601 has it; the text itself, where it is written so already or is none.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isYearAlone">
    /// True where day and month cannot be told apart (<c>03/04/1962</c>): then the year alone is given.
    /// </param>
    public static string Iso(string text, out bool isYearAlone)
    {
        isYearAlone = false;
        // Most are written so already, and trying each form takes long.
        if (text is [_, _, _, _, '-', _, _, '-', ..])
            return text;
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
            return Iso(day);
        if (Figures().Match(text) is not { Success: true } figures)
            return AskedDays.InWords(text) ?? text;
        var (first, second, year) = (Number(figures, "first"), Number(figures, "second"), Number(figures, "year"));
        // A full stop is set between day and month; a stroke stands between month and day too.
        var isDayFirst = figures.Groups["mark"].Value == "." || first > Months;
        var isMonthFirst = !isDayFirst && second > Months;
        isYearAlone = !isDayFirst && !isMonthFirst && first != second;
        var (d, m) = isMonthFirst ? (second, first) : (first, second);
        if (m is < 1 or > Months || d < 1 || year < 1 || d > DateTime.DaysInMonth(year, m))
            return text;
        return isYearAlone ? figures.Groups["year"].Value : Iso(new DateOnly(year, m, d));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(Match figures, string group) =>
        int.Parse(figures.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s?(?<first>[0-9]{1,2})(?<mark>[./-])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})\s?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Figures();
}
