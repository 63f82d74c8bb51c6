namespace Waybill.Core.Time;

/// <summary>
/// Reads one date: year, month, day, season, letter-prefixed year, with unspecified digits and one qualifier at the end.
/// </summary>
internal static class EdtfDateParser
{
    private const int LongestYear = 15;
    private const int YearLength = 4;
    private const string Unspecified = "XX";

    /// <summary>Reads a date with its qualifier.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfSpan span)
    {
        var marks = text.IsEmpty ? EdtfMarks.None : Qualifier(text[^1]);
        if (marks != EdtfMarks.None)
            text = text[..^1];
        var read = text is ['Y', .. var digits] ? TryReadLongYear(digits, out span) : TryReadCalendarDate(text, out span);
        span = span with { Marks = marks };
        return read;
    }

    /// <summary>Reads a number of ASCII digits and nothing else.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> digits, out long number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }
        return !digits.IsEmpty;
    }

    private static EdtfMarks Qualifier(char sign) =>
        sign switch
        {
            '?' => EdtfMarks.Uncertain,
            '~' => EdtfMarks.Approximate,
            '%' => EdtfMarks.Uncertain | EdtfMarks.Approximate,
            _ => EdtfMarks.None,
        };

    private static bool TryReadLongYear(ReadOnlySpan<char> text, out EdtfSpan span)
    {
        span = default;
        var sign = text is ['-', ..] ? -1 : 1;
        if (sign < 0)
            text = text[1..];
        if (text.Length is <= YearLength or > LongestYear || text[0] == '0' || !TryReadNumber(text, out var year))
            return false;
        span = Years(sign * year, sign * year);
        return true;
    }

    private static bool TryReadCalendarDate(ReadOnlySpan<char> text, out EdtfSpan span)
    {
        span = default;
        var sign = text is ['-', ..] ? -1 : 1;
        if (sign < 0)
            text = text[1..];
        if (text.Length < YearLength)
            return false;
        var rest = text[YearLength..];
        if (rest.IsEmpty)
            return TryReadYear(text, sign, out span);
        if (!TryReadNumber(text[..YearLength], out var year) || IsNegativeZero(year, sign))
            return false;
        return rest switch
        {
            ['-', _, _] => TryReadMonth(sign * year, rest[1..], out span),
            ['-', _, _, '-', _, _] => TryReadDay(sign * year, rest[1..3], rest[4..], out span),
            _ => false,
        };
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, int sign, out EdtfSpan span)
    {
        span = default;
        var known = text.TrimEnd('X');
        var width = (text.Length - known.Length) switch
        {
            0 => 1,
            1 => 10,
            2 => 100,
            _ => 0,
        };
        if (width == 0 || !TryReadNumber(known, out var prefix) || IsNegativeZero(prefix, sign))
            return false;
        var (least, most) = (prefix * width, (prefix * width) + width - 1);
        span = sign < 0 ? Years(-most, -least) : Years(least, most);
        return true;
    }

    private static bool TryReadMonth(long year, ReadOnlySpan<char> text, out EdtfSpan span)
    {
        span = Years(year, year);
        if (text is Unspecified)
            return true;
        if (!TryReadNumber(text, out var number))
            return false;
        span = number switch
        {
            >= 1 and <= 12 => Months(year, (int)number, 1),
            >= 21 and <= 24 => Months(year, ((int)number - 20) * 3, 3),
            _ => default,
        };
        return number is (>= 1 and <= 12) or (>= 21 and <= 24);
    }

    private static bool TryReadDay(long year, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText, out EdtfSpan span)
    {
        span = Years(year, year);
        if (monthText is Unspecified)
            return dayText is Unspecified;
        if (!TryReadNumber(monthText, out var month) || month is < 1 or > 12)
            return false;
        span = Months(year, (int)month, 1);
        if (dayText is Unspecified)
            return true;
        if (!TryReadNumber(dayText, out var day) || day < 1 || day > EdtfCalendar.DaysInMonth(year, (int)month))
            return false;
        var number = EdtfCalendar.DayNumber(year, (int)month, (int)day);
        span = EdtfSpan.Between(number, number);
        return true;
    }

    private static bool IsNegativeZero(long year, int sign) => year == 0 && sign < 0;

    private static EdtfSpan Years(long first, long last) =>
        EdtfSpan.Between(EdtfCalendar.DayNumber(first, 1, 1), EdtfCalendar.DayNumber(last, 12, 31));

    private static EdtfSpan Months(long year, int month, int count)
    {
        var next = month + count;
        var after = next > 12 ? EdtfCalendar.DayNumber(year + 1, next - 12, 1) : EdtfCalendar.DayNumber(year, next, 1);
        return EdtfSpan.Between(EdtfCalendar.DayNumber(year, month, 1), after - 1);
    }
}
