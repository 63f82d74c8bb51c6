using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Dates as prefixes of ISO 8601. What follows the part that holds is dropped: <c>2023-00-00</c> is 2023, <c>2023-09-31</c> is
/// 2023-09. An offset from UTC is taken off.
/// </summary>
internal sealed partial class DateType : PropertyType
{
    private static readonly string[] Precisions = ["yyyy-MM-dd", "yyyy-MM-ddTHH", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    public DateType()
        : base("date", 32) => (Group, IsMatchable) = ("dates", true);

    public override string NodeId(string value) => "date:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        if (IsDay(text))
            return text;
        var match = Prefix().Match(text);
        if (!match.Success)
            return null;
        var year = Number("year");
        if (Number("month") is not (>= 1 and <= 12 and var month))
            return Form(year, 4);
        if (Number("day") is not { } day || day < 1 || day > DateTime.DaysInMonth(year!.Value, month))
            return $"{Form(year, 4)}-{Form(month, 2)}";
        var (hour, minute, second) = (Number("hour"), Number("minute"), Number("second"));
        var precision =
            hour is not <= 23 ? 0
            : minute is not <= 59 ? 1
            : second is not <= 59 ? 2
            : 3;
        var at = new DateTime(
            year!.Value,
            month,
            day,
            precision > 0 ? hour!.Value : 0,
            precision > 1 ? minute!.Value : 0,
            precision > 2 ? second!.Value : 0
        );
        if (precision > 0 && match.Groups["sign"] is { Success: true } sign)
            at = Shift(at, sign.Value == "-" ? 1 : -1, Number("offsetHours") ?? 0, Number("offsetMinutes") ?? 0);
        return at.ToString(Precisions[precision], CultureInfo.InvariantCulture);

        int? Number(string group) =>
            match.Groups[group] is { Success: true } part
                ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : null;
    }

    /// <summary>Ten characters in common are the same day; four, the same year, say little.</summary>
    private protected override double Likeness(string left, string right) => Ramp(4, 10, left.AsSpan().CommonPrefixLength(right));

    private protected override double SpecificityOf(string value) => Ramp(5, 13, value.Length);

    // Most dates are days in the form already.
    private static bool IsDay(string text) =>
        text.Length == Precisions[0].Length
        && text[0] is '1' or '2'
        && DateOnly.TryParseExact(text, Precisions[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Form(int? number, int digits) => number!.Value.ToString("D" + digits, CultureInfo.InvariantCulture);

    private static DateTime Shift(DateTime at, int direction, int hours, int minutes) =>
        hours > 14 || minutes > 59 || at.Year is 1 or 9999 ? at : at.AddMinutes(direction * (hours * 60 + minutes));

    [GeneratedRegex(
        "^(?<year>[12][0-9]{3})(?![0-9])(-(?<month>[0-9]{1,2})(?![0-9])(-(?<day>[0-9]{1,2})(?![0-9])([T ](?<hour>[0-9]{1,2})(?![0-9])"
            + "(:(?<minute>[0-9]{1,2})(:(?<second>[0-9]{1,2})([.,][0-9]{1,9})?)?)?"
            + "(Z|(?<sign>[-+])(?<offsetHours>[0-9]{2})(:?(?<offsetMinutes>[0-9]{2}))?)?)?)?)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Prefix();
}
