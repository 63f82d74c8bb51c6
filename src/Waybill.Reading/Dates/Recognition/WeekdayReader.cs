using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads days of the week: <c>last Tuesday</c>, <c>Friday 7 June</c>, <c>Monday of next week</c>, <c>the first Monday in May</c>.
/// </summary>
internal static class WeekdayReader
{
    /// <summary>The day that begins at a lexeme.</summary>
    public static Found<DateValue>? At(LexemeLine line, int at) =>
        Nth(line, at) ?? Counted(line, at) ?? InWeek(line, at) ?? OnInWeek(line, at) ?? AfterWeek(line, at) ?? Named(line, at);

    // the first Monday in May, the last Friday of next month
    private static Found<DateValue>? Nth(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var isLast = line.Text(start) == "last";
        var number = isLast ? new Found<int>(-1, start + 1) : NumberReader.Ordinal(line, start);
        if (number is not { } nth || nth.Value > 5)
            return null;
        var weekday = line.Word(nth.Next)?.Weekday;
        var next = nth.Next + 1;
        if (weekday is null && line.Text(nth.Next) == "week" && line.Text(next) is "of" or "in")
            return OfNthWeek(line, nth.Value, next + 1);
        if (weekday is null)
            return null;
        if (line.Text(next) is not ("of" or "in"))
            return isLast || nth.Value > 4 || start > at
                ? null
                : new(new NthWeekday(nth.Value, weekday.Value, new UnitPeriod(TimeUnit.Month, 0)) { IsMonthUnsaid = true }, next);
        return PeriodReader.Month(line, line.SkipThe(next + 1)) is { } month
            ? new(new NthWeekday(nth.Value, weekday.Value, month.Value), month.Next)
            : null;
    }

    /// <summary>A counted weekday with a part of the day between: <c>the first Monday evening of next month</c>.</summary>
    public static Found<DayPartOn>? NthWithPart(LexemeLine line, int at)
    {
        var isLast = line.Text(at) == "last";
        var number = isLast ? new Found<int>(-1, at + 1) : NumberReader.Ordinal(line, at);
        if (
            number is not { Value: <= 5 } nth
            || line.Word(nth.Next)?.Weekday is not { } weekday
            || line.Word(nth.Next + 1)?.DayPart is not { } part
        )
            return null;
        return line.Text(nth.Next + 2) is "of" or "in" && PeriodReader.Month(line, line.SkipThe(nth.Next + 3)) is { } month
            ? new(new DayPartOn(new NthWeekday(nth.Value, weekday, month.Value), new(part)), month.Next)
            : null;
    }

    // 1st week of Oct. on Friday
    private static Found<DateValue>? OfNthWeek(LexemeLine line, int nth, int at)
    {
        if (PeriodReader.Month(line, line.SkipThe(at)) is not { } month)
            return null;
        var next = line.Text(month.Next) is "on" or "," or "-" ? month.Next + 1 : month.Next;
        return CalendarNames.Weekday(line, next) is { } weekday ? new(new NthWeekday(nth, weekday, month.Value), next + 1) : null;
    }

    // two Sundays from now, two Mondays ago
    private static Found<DateValue>? Counted(LexemeLine line, int at)
    {
        if (
            NumberReader.Small(line, at) is not { Value: > 0 and < 53 } number
            || (line.Word(number.Next)?.Weekday ?? line.Word(number.Next)?.EveryWeekday) is not { } weekday
        )
            return null;
        var next = number.Next + 1;
        return line.Text(next) switch
        {
            "ago" => new(new CountedWeekday(-number.Value, weekday), next + 1),
            "later" or "hence" => new(new CountedWeekday(number.Value, weekday), next + 1),
            "from" when line.Text(next + 1) is "now" or "today" => new(new CountedWeekday(number.Value, weekday), next + 2),
            _ => null,
        };
    }

    // Tuesday of next week, on Monday of the following week
    private static Found<DateValue>? InWeek(LexemeLine line, int at)
    {
        if (line.Word(at)?.Weekday is not { } weekday)
            return null;
        var next = line.Text(at + 1) is "of" or "in" or "," ? at + 2 : at + 1;
        return Week(line, next) is { } week && (line[at].IsCapitalised || line.Word(at) is { IsDoubtful: false })
            ? new(new WeekdayInWeek(weekday, week.Value), week.Next)
            : null;
    }

    // The preposition is a part of it where it looks forward.
    private static Found<DateValue>? OnInWeek(LexemeLine line, int at) =>
        line.Text(at) == "on" && InWeek(line, at + 1) is { Value: WeekdayInWeek { Week: UnitPeriod { Shift: >= 0 } } } day ? day : null;

    // next week on Tuesday, previous week - Monday, this week Monday
    private static Found<DateValue>? AfterWeek(LexemeLine line, int at)
    {
        if (Week(line, at) is not { } week)
            return null;
        var next = line.Text(week.Next) is "on" or "-" or "," or "'s" ? week.Next + 1 : week.Next;
        return CalendarNames.Weekday(line, next) is { } weekday && !(line.Text(week.Next) == "," && next + 1 < line.Count)
            ? new(new WeekdayInWeek(weekday, week.Value), next + 1)
            : null;
    }

    /// <summary>Last, this or next week.</summary>
    public static Found<UnitPeriod>? Week(LexemeLine line, int at)
    {
        // "the week after next"
        if (line.Text(at) == "the" && line.Text(at + 1) == "week" && line.Text(at + 2) == "after" && line.Text(at + 3) == "next")
            return new(new UnitPeriod(TimeUnit.Week, 2), at + 4);
        return ShiftReader.At(line, at) is { } shift && line.Text(shift.Next) == "week"
            ? new(new UnitPeriod(TimeUnit.Week, shift.Value.Steps), shift.Next + 1)
            : null;
    }

    private static Found<DateValue>? Named(LexemeLine line, int at)
    {
        var shift = ShiftReader.At(line, at);
        var start = shift?.Next ?? at;
        if (CalendarNames.Weekday(line, start) is not { } weekday)
            return null;
        var choice = shift?.Value.Choice ?? WeekdayChoice.Open;
        return Dated(line, start + 1, shift?.Value.Steps, line.Text(at - 1) == "on")
            ?? Numbered(line, start + 1, weekday, choice)
            ?? new(new WeekdayDate(weekday, choice), start + 1);
    }

    // Friday, 7 June; this Friday (Jun-15); Friday 7/6
    private static Found<DateValue>? Dated(LexemeLine line, int at, int? shift, bool isOn)
    {
        var next = at;
        while (line.Text(next) is "," or "-" or "(" or "." or "the" && next < at + 3)
            next++;
        var date = NamedDateReader.At(line, next) ?? NumericDateReader.At(line, next, isDated: isOn || line.Text(next + 1) != "-");
        if (date is not { } found)
            return null;
        if (
            found.Value is { Year: null, IsCenturyOpen: false }
            && line[next].Digits is > 0 and <= 2
            && !IsSlash(line, next)
            && IsClock(line, found.Next)
        )
            return null;
        var value = shift is not null && found.Value.Year is null ? found.Value with { YearShift = 0 } : found.Value;
        return new(value, line.Text(next - 1) == "(" && line.Text(found.Next) == ")" ? found.Next + 1 : found.Next);
    }

    private static bool IsSlash(LexemeLine line, int at) => line.Text(at + 1) == "/";

    private static bool IsClock(LexemeLine line, int at) =>
        ClockReader.Half(line, at) is not null || line.Text(at) is "o'clock" or "oclock" || (line.Text(at) == ":" && line.IsGlued(at));

    // Monday 21, Friday the 26th, Mon 13th
    private static Found<DateValue>? Numbered(LexemeLine line, int at, int weekday, WeekdayChoice choice)
    {
        var start = line.Text(at) == "," && line.Text(at + 1) == "the" ? at + 1 : at;
        var hasThe = line.Text(start) == "the";
        start = line.SkipThe(start);
        var day =
            NumberReader.Ordinal(line, start)
            ?? (hasThe ? NumberReader.Small(line, start) : null)
            ?? (line[start] is { Digits: 1 or 2 } digits ? new(digits.Number, start + 1) : null);
        if (day is not { Value: >= 1 and <= 31 } number || choice != WeekdayChoice.Open)
            return null;
        var isPlain = !hasThe && NumberReader.Ordinal(line, start) is null;
        if (
            isPlain
            && (
                IsClock(line, number.Next)
                || line.Text(number.Next) is "-" or "to" or "/" or "." && line.IsGlued(number.Next) && line.IsGlued(number.Next + 1)
            )
        )
            return null;
        if (isPlain && (line.Text(number.Next) is "-" or "–" or "to" || IsNoun(line, number.Next)))
            return null;
        return new(new NumberedWeekday(weekday, number.Value) { IsOfThisMonth = hasThe }, number.Next);
    }

    // "on Monday 20 people": what is counted is no day.
    private static bool IsNoun(LexemeLine line, int at) =>
        line.Word(at) is null
        && line.Text(at) is { Length: > 0 } text
        && char.IsLetter(text[0])
        && text is not ("with" or "please" or "is" or "was" or "when");
}
