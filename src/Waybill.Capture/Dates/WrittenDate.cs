using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Time;

namespace Waybill.Capture.Dates;

/// <summary>
/// Dates of publication as pages write them. A time of day is dropped: the day is the one written, in the offset written. Day and month in
/// figures whose order is open, such as 05/06/2024, are unknown.
/// </summary>
internal static partial class WrittenDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a whole value, such as that of a <c>datetime</c> attribute; null when it is not one day, month or year.</summary>
    public static Edtf? Read(string? written)
    {
        var text = written?.Trim();
        if (text is null or { Length: 0 or > 100 })
            return null;
        var match = Iso().Match(text);
        if (!match.Success)
            match = Basic().Match(text);
        if (!match.Success)
            match = Words().Match(text);
        if (!match.Success)
            match = Figures().Match(text);
        return match.Success ? Of(match) : null;
    }

    /// <summary>Finds a day in words or ISO form inside a line; null when there is none.</summary>
    public static Edtf? FindIn(string line)
    {
        var match = WordsInside().Match(line);
        return match.Success ? Of(match) : null;
    }

    private static Edtf? Of(Match match)
    {
        if (!Number(match, "y", out var year) || year is < 1900 or > 2100)
            return null;
        var month =
            match.Groups["name"] is { Success: true, Value: var name } ? Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1
            : Number(match, "m", out var figure) ? figure
            : 0;
        var hasDay = Number(match, "d", out var day);
        if (match.Groups["a"].Success)
        {
            var (a, b) = (int.Parse(match.Groups["a"].ValueSpan, null), int.Parse(match.Groups["b"].ValueSpan, null));
            if (a <= 12 && b <= 12 && a != b)
                return null;
            (day, month, hasDay) = a > 12 ? (a, b, true) : (b, a, true);
        }
        if (month is < 1 or > 12)
            return month == 0 && !hasDay ? Edtf.Parse(year.ToString("0000", CultureInfo.InvariantCulture)) : null;
        if (!hasDay)
            return Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Edtf.Day(new DateOnly(year, month, day)) : null;
    }

    private static bool Number(Match match, string group, out int number) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private const string MonthName =
        "(?<name>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";
    private const string DayMonthYear = @"(?<d>\d{1,2})(st|nd|rd|th)?[ -]" + MonthName + @"\.?,?[ -](?<y>\d{4})";
    private const string MonthDayYear = MonthName + @"\.? (?<d>\d{1,2})(st|nd|rd|th)?,? (?<y>\d{4})";
    private const string InWords = "(" + DayMonthYear + "|" + MonthDayYear + ")";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\A(?<y>\d{4})(-(?<m>\d{2})(-(?<d>\d{2})([T ]\d{2}:?\d{2}.{0,40})?)?)?\z", Options, 500)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A(?<y>\d{4})/?(?<m>\d{2})/?(?<d>\d{2})(T?\d{4,6}.{0,20})?\z", Options, 500)]
    private static partial Regex Basic();

    [GeneratedRegex(
        @"\A((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(" + InWords + "|" + MonthName + @" (?<y>\d{4}))(\b.{0,50})?\z",
        Options,
        500
    )]
    private static partial Regex Words();

    [GeneratedRegex(@"\A(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<y>\d{4})( .{0,30})?\z", Options, 500)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(" + InWords + @"|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))\b", Options, 500)]
    private static partial Regex WordsInside();
}
