using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads dates with the name of their month: <c>7 May 2024</c>, <c>May 7th</c>, <c>the ninth of April</c>.</summary>
internal static class NamedDateReader
{
    /// <summary>The date that begins at a lexeme.</summary>
    public static Found<CalendarDate>? At(LexemeLine line, int at)
    {
        if (CalendarNames.Month(line, at) is { } month)
            return MonthDay(line, at, month);
        var start = line.Text(at) == "the" && line[at + 1].Number >= 0 ? at + 1 : at;
        if (line[start].Number < 0 && line.Word(start) is not ({ Ordinal: not null } or { Cardinal: not null }))
            return null;
        return DayMonth(line, start);
    }

    /// <summary>A day of a month in digits or words.</summary>
    public static Found<int>? Day(LexemeLine line, int at)
    {
        var day = NumberReader.Ordinal(line, at) ?? NumberReader.Small(line, at);
        return day is { Value: >= 1 and <= 31 } && !IsClock(line, day.Value.Next) ? day : null;
    }

    private static bool IsClock(LexemeLine line, int at) =>
        (line.Text(at) is ":" && line.IsGlued(at) && line[at + 1].Digits == 2)
        || line.Text(at) is "o'clock" or "oclock" or "%" or "percent"
        || ClockReader.Half(line, at) is not null;

    // 7 May 2024, 7th of May, 05-Aug-2016, twenty-five January nineteen eighty-six, the 15th day of June
    private static Found<CalendarDate>? DayMonth(LexemeLine line, int at)
    {
        if (Day(line, at) is not { } day)
            return null;
        var next = line.Text(day.Next) == "day" ? day.Next + 1 : day.Next;
        var mark = line.Text(next);
        next = mark is "of" or "-" or "/" or "." ? next + 1 : next;
        if (CalendarNames.Month(line, next) is not { } month)
            return null;
        if (mark is "-" or "/" or "." && line.Text(next + 1) == mark && line[next + 2] is { Digits: 2 or 4 } last)
            return new(new(last.Digits == 4 ? last.Number : NumberReader.FullYear(last.Number), month, day.Value), next + 3);
        return WithYear(line, next + 1, month, day.Value);
    }

    private static Found<CalendarDate>? MonthDay(LexemeLine line, int at, int month)
    {
        var next = line.Text(at + 1) is "-" or "/" or "." or "," ? at + 2 : at + 1;
        var mark = line.Text(at + 1);
        // September-2020-23
        if (
            mark is "-" or "/"
            && line[next].Digits == 4
            && NumberReader.Year(line, next) is { } first
            && line.Text(next + 1) == mark
            && line[next + 2] is { Digits: 1 or 2, Number: >= 1 and <= 31 } last
        )
            return new(new(first.Value, month, last.Number), next + 3);
        next = line.SkipThe(next);
        if (Day(line, next) is not { } day || (mark is "," && NumberReader.Ordinal(line, next) is null))
            return null;
        var date = WithYear(line, day.Next, month, day.Value);
        return IsCount(line, at, next, date) ? null : date;
    }

    // "in May 20 containers", "since May two ships": a day is "on May 20"; a year or an ordinal tells it all the same.
    private static bool IsCount(LexemeLine line, int at, int number, Found<CalendarDate>? date)
    {
        if (date is not { Value.Year: null } found || NumberReader.Ordinal(line, number) is not null)
            return false;
        var isWord = !line[number].IsNumber;
        var isOfMonth =
            line.Text(at - 1) is "in" or "during" or "throughout" or "last" or "this"
            || (isWord && line.Text(at - 1) is "since" or "by" or "until" or "from");
        var isFollowed = line.Text(found.Next).Length > 0 && char.IsLetter(line.Text(found.Next)[0]);
        return isFollowed && line.Word(found.Next) is null && isOfMonth;
    }

    private static Found<CalendarDate>? WithYear(LexemeLine line, int at, int month, int day)
    {
        var next = line.Text(at) == "," ? at + 1 : at;
        if (NumberReader.YearAfter(line, next) is { } year && !IsOfClock(line, next, year.Next))
            return new(new(year.Value, month, day), year.Next);
        if (
            line.Text(at) is "/" or "-"
            && line.IsGlued(at)
            && line[at + 1] is { Digits: 4 } glued
            && NumberReader.Year(line, at + 1) is not null
        )
            return new(new(glued.Number, month, day), at + 2);
        // "5 May last year", "5 May, this year"
        return YearShift(line, next) is { } shift
            ? new(new(null, month, day) { YearShift = shift.Value }, shift.Next)
            : new(new(null, month, day), at);
    }

    private static bool IsOfClock(LexemeLine line, int at, int next) => line[at].Digits == 4 && ClockReader.Half(line, next) is not null;

    /// <summary>Last, this or next year after a month or day.</summary>
    public static Found<int>? YearShift(LexemeLine line, int at)
    {
        var next = line.Text(at) is "of" or "in" ? at + 1 : at;
        return ShiftReader.At(line, next) is { } shift && line.Text(shift.Next) == "year" ? new(shift.Value.Steps, shift.Next + 1) : null;
    }
}
