using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Time;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>
/// Reads dates as lists write them — <c>2014-03-17</c>, <c>17.3.2014</c>, <c>17/03/2014</c>, <c>17 Mar 2014</c>, <c>Mar 2014</c>,
/// <c>2014</c>, <c>circa 1958</c>, <c>1958 to 1963</c> — as EDTF. The day always leads the month: these lists are European or write months
/// as words.
/// </summary>
internal static partial class ListDates
{
    private const int LongestDate = 64;
    private const int LongestText = 400;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One date or span; null when the text is none.</summary>
    public static Edtf? Read(string? text)
    {
        if (text is null)
            return null;
        var words = text.Trim().TrimEnd('.', ',').Trim();
        if (words.Length is 0 or > LongestDate)
            return null;
        var about = About().Match(words);
        words = words[about.Length..];
        var mark = about.Success ? "~" : "";
        if (Span().Match(words) is { Success: true } span)
        {
            return
                Plain(span.Groups["from"].Value) is { } from
                && Plain(span.Groups["to"].Value) is { } to
                && Edtf.TryParse($"{from}{mark}/{to}{mark}", null, out var interval)
                ? interval
                : null;
        }

        return Plain(words) is { } plain && Edtf.TryParse(plain + mark, null, out var day) ? day : null;
    }

    /// <summary>Several dates, any of which may be the right one: <c>18.1.1970 or 29.3.1965</c>; null when a part is no date.</summary>
    public static IReadOnlyList<Edtf>? ReadAny(string text)
    {
        if (text.Length > LongestText)
            return null;
        var parts = Separators().Split(text.Trim()).Where(part => part.Length > 0).ToList();
        var dates = parts.Select(part => Read(part.Trim(' ', '(', ')'))).ToList();
        return dates.Count > 0 && dates.TrueForAll(date => date is not null) ? [.. dates.Select(date => date!).Distinct()] : null;
    }

    /// <summary>The date as FollowTheMoney has it, a prefix of ISO 8601; null for a span.</summary>
    public static string? Prefix(Edtf date) => date.IsInterval ? null : date.Text.TrimEnd('~', '?', '%').Split('T')[0];

    private static string? Plain(string text)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return Form(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value);
        if (Numbers().Match(text) is { Success: true } numbers)
            return Form(numbers.Groups["y"].Value, numbers.Groups["m"].Value, numbers.Groups["d"].Value);
        if (Words().Match(text) is not { Success: true } words)
            return null;
        var month = Array.IndexOf(Months, words.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        return month == 0 ? null : Form(words.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), words.Groups["d"].Value);
    }

    private static string? Form(string year, string month, string day)
    {
        if (month.Length == 0)
            return year;
        var (y, m) = (Number(year), Number(month));
        if (m is < 1 or > 12 || y < 1)
            return null;
        if (day.Length == 0)
            return $"{year}-{m:00}";
        var d = Number(day);
        return d >= 1 && d <= DateTime.DaysInMonth(y, m) ? $"{year}-{m:00}-{d:00}" : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        "^(?<y>[0-9]{4})(-(?<m>[0-9]{1,2})(-(?<d>[0-9]{1,2})([T ][0-9:.]{4,18}(Z|[-+][0-9:]{2,6})?|Z|[-+][0-9]{2}:?[0-9]{2})?)?)?$",
        Plainly
    )]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\s*[./]\s*(?<m>[0-9]{1,2})\s*[./]\s*(?<y>[0-9]{4})$", Plainly)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^((?<d>[0-9]{1,2})(st|nd|rd|th)?\s+)?(?<m>[a-z]{3,9})\.?,?\s+(?<y>[0-9]{4})$", Plainly)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(circa|approximately|approx\.?|about|around|ca\.|c\.|possibly)\s*:?\s*", Plainly)]
    private static partial Regex About();

    [GeneratedRegex(@"^(between\s+)?(?<from>[^-–]{4,20}?)\s*(to|and|–|(?<=^[0-9]{4}\s*)-(?=\s*[0-9]{4}$))\s*(?<to>[^-–]{4,20})$", Plainly)]
    private static partial Regex Span();

    [GeneratedRegex(@"\s*(;|\s+or\s+|\bor\s+(?=[0-9])|,\s*(?=[0-9])|\s+/\s+|(?<=[0-9])\s*\(or\s+)\s*|\)\s*$", Plainly)]
    private static partial Regex Separators();
}
