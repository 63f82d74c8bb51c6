using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads days in all their forms.</summary>
internal static class DateReader
{
    /// <summary>The day that begins at a lexeme.</summary>
    public static Found<DateValue>? At(LexemeLine line, int at) => line.Days.At(line, at, Read);

    private static Found<DateValue>? Read(LexemeLine line, int at)
    {
        var named = Upcast(NamedDateReader.At(line, at));
        var numeric = Upcast(NumericDateReader.At(line, at, isDated: line.Text(at - 1) is "on" or "in"));
        return named
            .OrLonger(numeric)
            .OrLonger(WeekdayReader.At(line, at))
            .OrLonger(Relative(line, at))
            .OrLonger(Holiday(line, at))
            .OrLonger(ShiftedNumeric(line, at))
            .OrLonger(DayOf(line, at))
            .OrLonger(TheDay(line, at));
    }

    private static Found<DateValue>? Upcast(Found<CalendarDate>? date) => date is { } found ? new(found.Value, found.Next) : null;

    private static Found<DateValue>? Relative(LexemeLine line, int at)
    {
        if (line.Word(at)?.Day is { } days)
            return new(new RelativeDay(days), at + 1);
        var start = line.SkipThe(at);
        var direction = line.Text(start + 1) switch
        {
            "before" => -1,
            "after" => 1,
            _ => 0,
        };
        if (line.Text(start) == "day" && direction != 0)
        {
            if (line.Word(start + 2)?.Day is { } from)
                return new(new RelativeDay(from + direction), start + 3);
            return start > at && !IsNamed(line, start + 2) ? new(new RelativeDay(direction) { IsToldByText = true }, start + 2) : null;
        }

        if (line.Text(start) == "same" && line.Text(start + 1) == "day")
            return new(new RelativeDay(0) { IsToldByText = true }, start + 2);
        if (
            start > at
            && line.Text(start) == "day"
            && line.Text(start + 1) is not ("of" or "that" or "when" or "after" or "before" or "-" or "to")
        )
            return new(new RelativeDay(0) { IsBare = true }, start + 1);
        if (line.Text(at) == "past" && line.Text(at + 1) == "day")
            return new(new RelativeDay(-1), at + 2);
        return
            line.Word(start)?.Shift is { } shift
            && line.Text(start + 1) == "day"
            && line.Text(start + 2) is not "and"
            && !(shift < 0 && line.Text(start + 2) == "of")
            ? new(new RelativeDay(shift) { IsToldByText = start > at }, start + 2)
            : null;
    }

    // "the day before the summit" is told by what follows.
    private static bool IsNamed(LexemeLine line, int at) =>
        line.Text(at) is "the" or "a" or "an" || (line[at].Number >= 0) || line.Word(at) is { Month: not null } or { Weekday: not null };

    private static Found<DateValue>? Holiday(LexemeLine line, int at)
    {
        var shift = line.Text(at) == "the" ? null : ShiftReader.At(line, at);
        var start = shift?.Next ?? at;
        if (Holidays.At(line, start) is not { } found)
            return null;
        var next = line.Text(found.Next) == "," ? found.Next + 1 : found.Next;
        if (shift is null && NumberReader.YearAfter(line, next) is { } year)
            return new(new HolidayDate(found.Day, year.Value), year.Next);
        if (NamedDateReader.YearShift(line, found.Next) is { } of)
            return new(new HolidayDate(found.Day, null) { YearShift = of.Value }, of.Next);
        return new(new HolidayDate(found.Day, null) { Shift = shift?.Value.Steps }, found.Next);
    }

    // this 5/12, next 5/19
    private static Found<DateValue>? ShiftedNumeric(LexemeLine line, int at) =>
        ShiftReader.At(line, at) is { } shift
        && line[shift.Next].IsNumber
        && NumericDateReader.At(line, shift.Next) is { Value.Year: null } date
            ? new(date.Value with { YearShift = shift.Value.Steps }, date.Next)
            : null;

    // the 15th day of next month, the last day of 2023, the 21st this month
    private static Found<DateValue>? DayOf(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var number = line.Text(start) == "last" ? new Found<int>(-1, start + 1) : NumberReader.Ordinal(line, start);
        if (number is not { } nth)
            return null;
        var hasDay = line.Text(nth.Next) == "day";
        var next = hasDay ? nth.Next + 1 : nth.Next;
        if (line.Text(next) is "of" or "in")
            next++;
        else if (hasDay || nth.Value < 0)
            return null;
        if (nth.Value < 0 && !hasDay)
            return null;
        var period = PeriodReader.Plain(line, next);
        return period switch
        {
            { Value: UnitPeriod { Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Week } } when hasDay || IsMonth(period.Value.Value) =>
                new(new DayOfPeriod(nth.Value, period.Value.Value), period.Value.Next),
            { Value: YearPeriod } or { Value: MonthPeriod } when hasDay && (nth.Value < 0 || period.Value.Value is YearPeriod) => new(
                new DayOfPeriod(nth.Value, period.Value.Value),
                period.Value.Next
            ),
            _ => null,
        };
    }

    private static bool IsMonth(PeriodValue period) => period is UnitPeriod { Unit: TimeUnit.Month };

    // the 18th; on 29th: nothing may follow that it counts.
    private static Found<DateValue>? TheDay(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var isOn = line.Text(at - 1) is "on";
        if ((start == at && !isOn) || line.Text(at - 1) is "around" or "about" or "between" or "from" or "since")
            return null;
        if (NumberReader.Ordinal(line, start) is { Value: >= 1 and <= 31 } day && line[start].IsOrdinal && !IsCounted(line, day.Next))
            return new(new CalendarDate(null, null, day.Value), day.Next);
        // "for the 27.", "on the second!"
        if (
            line.Text(at - 1) is "on" or "for" or "by" or "until"
            && (start > at || isOn)
            && Bare(line, start, start > at) is { } bare
            && IsEnd(line, bare.Next)
        )
            return new(new CalendarDate(null, null, bare.Value), bare.Next);
        // "on the 17 between 2 and 4pm"
        return
            isOn && line[start] is { Digits: 1 or 2, Number: >= 1 and <= 31 } plain && line.Text(start + 1) is "between" or "from" or "at"
            ? new(new CalendarDate(null, null, plain.Number), start + 1)
            : null;
    }

    private static Found<int>? Bare(LexemeLine line, int at, bool isNumber) =>
        NumberReader.Ordinal(line, at) is { Value: <= 31 } ordinal ? ordinal
        : isNumber && line[at] is { Digits: 1 or 2, Number: >= 1 and <= 31 } digits ? new(digits.Number, at + 1)
        : null;

    private static bool IsEnd(LexemeLine line, int at) => line.Text(at) is "" or "." or "!" or "?" or ";";

    private static bool IsCounted(LexemeLine line, int at) =>
        line.Text(at) is { Length: > 0 } text
        && (
            line.IsGlued(at) && text is "-" or "/"
            || (
                char.IsLetterOrDigit(text[0])
                && text
                    is not ("at" or "from" or "between" or "to" or "and" or "or" or "around" or "before" or "after" or "with" or "please")
            )
        )
        && ClockReader.At(line, at) is null;
}
