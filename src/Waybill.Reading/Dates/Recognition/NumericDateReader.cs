using System.Globalization;
using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads dates in digits: <c>2024-05-17</c>, <c>17/05/2024</c>, <c>5/17</c>, <c>20240517</c>; the month stands first where it can.
/// </summary>
internal static class NumericDateReader
{
    /// <summary>The date that begins at a lexeme.</summary>
    /// <param name="line">The lexemes.</param>
    /// <param name="at">Where.</param>
    /// <param name="isDated">True where something before it says that two numbers with a dot or dash between are a date.</param>
    public static Found<CalendarDate>? At(LexemeLine line, int at, bool isDated = false)
    {
        if (!line[at].IsNumber)
            return isDated ? Decimal(line, at) : null;
        // 133-03-03-2020 and 2010-2015-86 are numbers of something else.
        if (IsPartOfNumber(line, at))
            return null;
        var found = YearFirst(line, at) ?? YearLast(line, at) ?? Run(line, at) ?? MonthDay(line, at, isDated);
        return found is { } date && IsOpenEnd(line, date.Next) ? date : null;
    }

    private static bool IsPartOfNumber(LexemeLine line, int at) =>
        line.IsGlued(at)
        && line.Text(at - 1) is "-" or "/" or "." or ":"
        && line.IsGlued(at - 1)
        && line[at - 2].Number >= 0
        && !(
            line.Text(at - 1) == "-"
            && (line.Text(at - 3) == "/" || (line.Text(at - 3) == "-" && line[at - 2].Digits == 4 && line.Text(at - 5) == "-"))
        );

    private static bool IsOpenEnd(LexemeLine line, int at) =>
        !(line.Text(at) is "/" or "." && line.IsGlued(at) && line.IsGlued(at + 1) && line[at + 1].Number >= 0);

    private static Found<CalendarDate>? YearFirst(LexemeLine line, int at)
    {
        if (line[at] is not { Digits: 4 } || NumberReader.Year(line, at) is not { Value: var year })
            return null;
        if (!IsMark(line, at + 1))
            return Spaced(line, at, year);
        if (line.Text(at + 3) != line.Text(at + 1))
            return null;
        if (line[at + 2].Number is >= 1 and <= 12 and var month && line[at + 4] is { Digits: <= 2, Number: >= 1 and <= 31 and var day })
            return new(new(year, month, day), at + 5);
        if (line.Word(at + 2)?.Month is { } named && line[at + 4] is { Digits: <= 2, Number: >= 1 and <= 31 and var of })
            return new(new(year, named, of), at + 5);
        // 2020/23/Sep
        if (line[at + 2].Number is >= 1 and <= 31 and var first && line.Word(at + 4)?.Month is { } last)
            return new(new(year, last, first), at + 5);
        return
            line[at + 2].Number is > 12 and <= 31 and var middle
            && line[at + 4].Number is >= 1 and <= 12 and var end
            && line.Text(at + 1) == "/"
            ? new(new(year, end, middle), at + 5)
            : null;
    }

    // 2016 10 16
    private static Found<CalendarDate>? Spaced(LexemeLine line, int at, int year) =>
        line[at + 1] is { Digits: 2, Number: >= 1 and <= 12 and var month }
        && line[at + 2] is { Digits: 2, Number: >= 1 and <= 31 and var day }
            ? new(new(year, month, day), at + 3)
            : null;

    private static Found<CalendarDate>? YearLast(LexemeLine line, int at)
    {
        if (
            line[at].Digits > 2
            || !IsMark(line, at + 1)
            || line[at + 2] is not { Digits: 1 or 2 } second
            || line.Text(at + 3) != line.Text(at + 1)
        )
            return null;
        if (line[at + 4] is not { Digits: 2 or 4 } third)
            return null;
        var isTwo = third.Digits == 2;
        var year = isTwo
            ? third.Number is >= 30 and < 40
                ? third.Number
                : NumberReader.FullYear(third.Number)
            : third.Number;
        if (!isTwo && NumberReader.Year(line, at + 4) is null)
            return null;
        return Ordered(line[at].Number, second.Number) is { } date
            ? new(new(year, date.Month, date.Day) { IsCenturyOpen = isTwo && year < 100 }, at + 5)
            : null;
    }

    // 20240517
    private static Found<CalendarDate>? Run(LexemeLine line, int at)
    {
        if (line[at].Digits != 8)
            return null;
        var (year, rest) = (line[at].Number / 10_000, line[at].Number % 10_000);
        return year is >= 1900 and <= 2100 && Days.Day(year, rest / 100, rest % 100) is not null
            ? new(new(year, rest / 100, rest % 100), at + 1)
            : null;
    }

    private static Found<CalendarDate>? MonthDay(LexemeLine line, int at, bool isDated)
    {
        var mark = line.Text(at + 1);
        if (line[at].Digits > 2 || !line.IsGlued(at + 1) || !line.IsGlued(at + 2) || line[at + 2] is not { Digits: 1 or 2 } second)
            return null;
        if (mark != "/" && !(isDated && mark is "-" or "."))
            return null;
        if (Ordered(line[at].Number, second.Number) is not { } date)
            return null;
        // 5/7, 2020
        if (mark == "/" && line.Text(at + 3) == "," && line.IsGlued(at + 4) && line[at + 4] is { Digits: 2 } two)
            return new(new(NumberReader.FullYear(two.Number), date.Month, date.Day), at + 5);
        return mark == "/" && line.Text(at + 3) == "," && NumberReader.Year(line, at + 4) is { } year
            ? new(new(year.Value, date.Month, date.Day), year.Next)
            : new(new(null, date.Month, date.Day), at + 3);
    }

    // 7.6 is one lexeme
    private static Found<CalendarDate>? Decimal(LexemeLine line, int at)
    {
        var text = line.Text(at);
        var dot = text.IndexOf('.');
        return
            dot is 1 or 2
            && text.Length - dot is 2 or 3
            && int.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && Ordered(first, second) is { } date
            ? new(new(null, date.Month, date.Day), at + 1)
            : null;
    }

    private static (int Month, int Day)? Ordered(int first, int second) =>
        first is >= 1 and <= 12 && second is >= 1 and <= 31 ? (first, second)
        : second is >= 1 and <= 12 && first is >= 1 and <= 31 ? (second, first)
        : null;

    private static bool IsMark(LexemeLine line, int at) => line.Text(at) is "-" or "/" or "." or "‑" && line.IsGlued(at);
}
