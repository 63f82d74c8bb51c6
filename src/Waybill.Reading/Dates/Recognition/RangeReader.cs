using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads stretches between two times: <c>between 7 September and 1 October</c>, <c>from 2022 to 2024</c>, <c>May 3-5</c>.
/// </summary>
internal static class RangeReader
{
    /// <summary>The stretch that begins at a lexeme.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at)
    {
        var opener =
            line.Text(at) is "from" or "between" ? line.Text(at)
            : line.Text(at) is "in" && line[at + 1].Digits == 4 ? "in"
            : line.Text(at) is "on" && line.Word(at + 1)?.Month is not null && line.IsDash(at + 3) ? "on"
            : "";
        var start = opener.Length > 0 ? at + 1 : at;
        return DaysOfMonth(line, start, opener).OrLonger(Between(line, start, opener)).OrLonger(DaysOfWeek(line, at));
    }

    // next week between Wednesday and Friday
    private static Found<TimeValue>? DaysOfWeek(LexemeLine line, int at)
    {
        if (ShiftReader.At(line, at) is not { } shift || line.Text(shift.Next) != "week")
            return null;
        var opener = line.Text(shift.Next + 1) is "from" or "between" ? line.Text(shift.Next + 1) : "";
        var start = opener.Length > 0 ? shift.Next + 2 : shift.Next + 1;
        if (
            CalendarNames.Weekday(line, start) is not { } first
            || !IsJoin(line, start + 1, opener)
            || CalendarNames.Weekday(line, start + 2) is not { } last
        )
            return null;
        var week = new UnitPeriod(TimeUnit.Week, shift.Value.Steps);
        return new(new DateRange(new WeekdayInWeek(first, week), new WeekdayInWeek(last, week)), start + 3);
    }

    // between 3 and 12 of Sept, from 4-23 in next month, from ninth till seventeenth of April
    private static Found<TimeValue>? DaysOfMonth(LexemeLine line, int at, string opener)
    {
        if (NamedDateReader.Day(line, line.SkipThe(at)) is not { } from || !IsJoin(line, from.Next, opener))
            return null;
        // "from 02 to April 07"
        if (opener.Length > 0 && NamedDateReader.At(line, from.Next + 1) is { } full && full.Value.Day > from.Value)
            return new(new DateRange(full.Value with { Day = from.Value }, full.Value), full.Next);
        if (NamedDateReader.Day(line, line.SkipThe(from.Next + 1)) is not { } to || to.Value <= from.Value)
            return null;
        var isOf = line.Text(to.Next) is "of" or "in" or ",";
        var month = PeriodReader.Month(line, line.SkipThe(isOf ? to.Next + 1 : to.Next));
        return month switch
        {
            { Value: MonthPeriod named } => new(
                new DateRange(
                    new CalendarDate(named.Year, named.Month, from.Value) { YearShift = named.Shift },
                    new CalendarDate(named.Year, named.Month, to.Value) { YearShift = named.Shift }
                ),
                month.Value.Next
            ),
            { Value: UnitPeriod shifted } => new(
                new DateRange(new DayOfPeriod(from.Value, shifted), new DayOfPeriod(to.Value, shifted)),
                month.Value.Next
            ),
            _ => null,
        };
    }

    private static Found<TimeValue>? Between(LexemeLine line, int at, string opener)
    {
        if (End(line, at) is not { } from)
            return null;
        var join = line.Text(from.Next) is "," && line.Text(from.Next + 1) is "to" or "until" ? from.Next + 1 : from.Next;
        if (!IsJoin(line, join, opener))
            return null;
        var next = line.Text(join) is "up" ? join + 2 : join + 1;
        if (LastDay(line, from.Value, next) is { } sameMonth)
            return sameMonth;
        if ((End(line, next) ?? End(line, line.SkipThe(next))) is not { } to)
            return null;
        return Join(from.Value, to.Value) is { } range && IsOpened(range, opener, line, join) ? new(range, to.Next) : null;
    }

    // "3pm to 5pm" is read as a stretch of the clock; "tomorrow - 8:30" is a moment.
    private static bool IsOpened(TimeValue range, string opener, LexemeLine line, int join) =>
        (opener != "in" || range is DateRange { From: YearPeriod, To: YearPeriod })
        && (range is not MomentRange || opener is "from" or "between" || line.Text(join) is "to" or "until" or "till" or "through" or "-");

    private static bool IsJoin(LexemeLine line, int at, string opener) =>
        line.Text(at) is "to" or "until" or "till" or "til" or "through" or "thru"
        || line.IsDash(at)
        || (line.Text(at) == "and" && opener == "between")
        || (line.Text(at) == "up" && line.Text(at + 1) == "to");

    private static Found<TimeValue>? End(LexemeLine line, int at)
    {
        if (line.Text(at) is "now" or "today" or "present" && (line.Text(at) != "today" || DayPartReader.After(line, at + 1) is null))
            return line.Text(at) == "today" ? new(new RelativeDay(0), at + 1) : new(new Present(), at + 1);
        if (line.Text(at) == "date")
            return new(new Present(), at + 1);
        if (line.Text(at) is "current" or "present" or "this" && line.Text(at + 1) is "date" or "day")
            return new(new Present(), at + 2);
        var start =
            line.Text(at) == "the"
            && line.Text(at + 1) is "end" or "start" or "beginning" or "middle" or "first" or "second" or "third" or "fourth" or "last"
                ? at + 1
                : at;
        var period = PeriodReader.At(line, at) ?? (start > at ? PeriodReader.At(line, start) : null);
        var end = period
            .AsTime()
            .OrLonger(MomentReader.At(line, at))
            .OrLonger(OffsetReader.At(line, at))
            .OrLonger(ClockReader.At(line, at).AsTime());
        return
            end
                is { Value: DateValue or PeriodValue or Moment or ShiftedMoment or ClockTime or Present }
                    and not { Value: DateRange or CountedPeriod or RestOfPeriod }
            ? end
            : null;
    }

    // April 9th through 17th, November 18-19
    private static Found<TimeValue>? LastDay(LexemeLine line, TimeValue from, int at)
    {
        if (
            from is not CalendarDate { Month: not null } first
            || NamedDateReader.Day(line, line.SkipThe(at)) is not { } day
            || day.Value <= first.Day
        )
            return null;
        if (
            line.Text(day.Next) is "of" or "/"
            || CalendarNames.Month(line, day.Next) is not null
            || (line.Text(day.Next) is "-" or "." && line.IsGlued(day.Next) && line.IsGlued(day.Next + 1))
        )
            return null;
        var next = line.Text(day.Next) == "," ? day.Next + 1 : day.Next;
        if (first.Year is null && NumberReader.YearAfter(line, next) is { } year)
            return new(new DateRange(first with { Year = year.Value }, new CalendarDate(year.Value, first.Month, day.Value)), year.Next);
        return new(new DateRange(first, first with { Day = day.Value }), day.Next);
    }

    private static TimeValue? Join(TimeValue from, TimeValue to)
    {
        var isClock = from is ClockTime or Moment or ShiftedMoment || to is ClockTime or Moment or ShiftedMoment;
        if (!isClock)
            return (from is Present && to is Present) || (from is DateValue && to is UnitPeriod) ? null : Aligned(from, to);
        return (from, to) switch
        {
            (ClockTime a, ClockTime b) => new ClockRange(a, b),
            (Moment a, ClockTime b) => new ClockRangeOn(a.Date, new(a.Time, b)),
            (Moment or Present or ShiftedMoment, Moment or Present or ShiftedMoment) => new MomentRange(from, to),
            (Present, ClockTime) or (ClockTime, Present) => new MomentRange(from, to),
            _ => null,
        };
    }

    // "from May to October 2020": a year that is named once goes for both, and the first may not lie after the last.
    private static DateRange Aligned(TimeValue from, TimeValue to) =>
        (from, to) switch
        {
            (MonthPeriod { Year: null, Shift: null } a, _) when YearOf(to) is { } last => new(
                a with
                {
                    Year = a.Month > last.Month ? last.Year - 1 : last.Year,
                },
                to
            ),
            (PartOfPeriod { Period: MonthPeriod { Year: null, Shift: null } a } part, _) when YearOf(to) is { } last => new(
                part with
                {
                    Period = a with { Year = a.Month > last.Month ? last.Year - 1 : last.Year },
                },
                to
            ),
            (CalendarDate { Year: null, YearShift: null, Month: { } month } a, _) when YearOf(to) is { } last => new(
                a with
                {
                    Year = month > last.Month ? last.Year - 1 : last.Year,
                },
                to
            ),
            (_, MonthPeriod { Year: null, Shift: null } b) when YearOf(from) is { } first => new(
                from,
                b with
                {
                    Year = b.Month < first.Month ? first.Year + 1 : first.Year,
                }
            ),
            (_, CalendarDate { Year: null, YearShift: null, Month: { } month } b) when YearOf(from) is { } first => new(
                from,
                b with
                {
                    Year = month < first.Month ? first.Year + 1 : first.Year,
                }
            ),
            (YearShare { Year: null, Shift: null } a, YearShare { Year: { } year }) => new(a with { Year = year }, to),
            _ => new(from, to),
        };

    private static (int Year, int Month)? YearOf(TimeValue value) =>
        value switch
        {
            CalendarDate { Year: { } year, Month: { } month, IsCenturyOpen: false } => (year, month),
            MonthPeriod { Year: { } year, Month: var month } => (year, month),
            PartOfPeriod { Period: MonthPeriod { Year: { } year, Month: var month } } => (year, month),
            _ => null,
        };
}
