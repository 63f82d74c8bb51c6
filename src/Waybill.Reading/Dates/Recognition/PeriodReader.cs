using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads stretches of days.</summary>
internal static class PeriodReader
{
    /// <summary>The longest stretch that begins at a lexeme.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at) => line.Periods.At(line, at, Read);

    /// <summary>The same without parts of stretches and counted ones.</summary>
    public static Found<PeriodValue>? Plain(LexemeLine line, int at) => line.PlainPeriods.At(line, at, ReadPlain);

    private static Found<PeriodValue>? Read(LexemeLine line, int at) =>
        Plain(line, at).OrLonger(PeriodPartReader.At(line, at)).OrLonger(CountedReader.At(line, at));

    private static Found<PeriodValue>? ReadPlain(LexemeLine line, int at) =>
        Month(line, at)
            .OrLonger(Digits(line, at))
            .OrLonger(Year(line, at))
            .OrLonger(Unit(line, at))
            .OrLonger(YearShareReader.At(line, at))
            .OrLonger(EraReader.At(line, at))
            .OrLonger(WeekReader.At(line, at));

    /// <summary>A month: <c>May 2024</c>, <c>this August</c>, <c>2017 April</c>, <c>March of last year</c>, <c>next month</c>.</summary>
    public static Found<PeriodValue>? Month(LexemeLine line, int at)
    {
        var whole = line.SkipThe(at);
        if (line.Text(whole) == "month" && line.Text(whole + 1) == "of" && CalendarNames.Month(line, whole + 2) is { } named)
            return WithYear(line, whole + 3, named);
        if (CalendarNames.Month(line, at) is { } month)
            return WithYear(line, at + 1, month);
        if (ShiftReader.At(line, at) is { } shift)
        {
            if (CalendarNames.Month(line, shift.Next) is { } shifted && line.Word(shift.Next + 1) is not { Month: not null })
                return new(new MonthPeriod(null, shifted, shift.Value.Steps), shift.Next + 1);
            if (line.Text(shift.Next) == "month")
                return new(new UnitPeriod(TimeUnit.Month, shift.Value.Steps), shift.Next + 1);
            if (line.Text(shift.Next) == "year" && line.Text(shift.Next + 1) == "'s" && CalendarNames.Month(line, shift.Next + 2) is { } of)
                return new(new MonthPeriod(null, of, shift.Value.Steps) { IsYearTold = true }, shift.Next + 3);
        }

        if (NumberReader.Year(line, at) is { } year && line[at].IsNumber)
        {
            var next = line.Text(year.Next) is "-" or "/" or "," ? year.Next + 1 : year.Next;
            if (
                line.Word(next)?.Month is { } last
                && (CalendarNames.Month(line, next) is not null || next > year.Next)
                && !line[next + 1].IsNumber
            )
                return new(new MonthPeriod(year.Value, last), next + 1);
        }

        return null;
    }

    private static Found<PeriodValue> WithYear(LexemeLine line, int at, int month)
    {
        var next = line.Text(at) is "," or "/" or "-" or "." ? at + 1 : at;
        if (NumberReader.YearAfter(line, next) is { } year && (next == at || !IsRange(line, at, year.Next)))
            return new(new MonthPeriod(year.Value, month), year.Next);
        // "August 99"
        if (line[at] is { Digits: 2, Number: > 31 } two && line.Text(at + 1) is "" or "." or "," or "?" or ")")
            return new(new MonthPeriod(NumberReader.FullYear(two.Number), month), at + 1);
        return NamedDateReader.YearShift(line, at) is { } shift
            ? new(new MonthPeriod(null, month, shift.Value) { IsYearTold = true }, shift.Next)
            : new(new MonthPeriod(null, month), at);
    }

    // "Dec-2018" is one month, "December - 2018" hardly two ends of a stretch either.
    private static bool IsRange(LexemeLine line, int at, int next) => line.Text(at) == "-" && line.Text(next) == "-" && line.IsGlued(next);

    // 2015-12, 12/2015
    private static Found<PeriodValue>? Digits(LexemeLine line, int at)
    {
        var mark = line.Text(at + 1);
        if (mark is not ("-" or "/") || IsGluedToNumber(line, at) || IsGluedToNumber(line, at + 3, after: true))
            return null;
        if (
            line[at] is { Digits: 4 }
            && NumberReader.Year(line, at) is { } year
            && line[at + 2] is { Digits: 1 or 2, Number: >= 1 and <= 12 and var last }
        )
            return new(new MonthPeriod(year.Value, last), at + 3);
        return
            line[at] is { Digits: 1 or 2, Number: >= 1 and <= 12 and var first }
            && line[at + 2].Digits == 4
            && NumberReader.Year(line, at + 2) is { } of
            ? new(new MonthPeriod(of.Value, first), at + 3)
            : null;
    }

    private static bool IsGluedToNumber(LexemeLine line, int at, bool after = false) =>
        after
            ? line.IsGlued(at) && line.Text(at) is "-" or "/" && line.IsGlued(at + 1)
            : line.IsGlued(at) && line.Text(at - 1) is "-" or "/" or "." or "," && line[at - 2].Number >= 0;

    // 2024, year 2024, the year 2024
    private static Found<PeriodValue>? Year(LexemeLine line, int at)
    {
        if (line.Text(at) == "year" && NumberReader.Year(line, at + 1) is { } named)
            return new(new YearPeriod(named.Value), named.Next);
        if (
            line.Text(at) == "year"
            && NumberReader.Cardinal(line, at + 1) is { Value: >= 100 and < 3000 } early
            && decimal.IsInteger(early.Value)
        )
            return new(new YearPeriod((int)early.Value), early.Next);
        if (NumberReader.Year(line, at) is not { } year)
            return null;
        var isAlone =
            (!IsGluedToNumber(line, at) || IsEndOfYears(line, at))
            && line.Text(at - 1) is not ("$" or "£" or "€")
            && !IsBeforeNumber(line, year.Next)
            && line.Text(year.Next) is not ("%" or "percent" or "mm")
            && line.Word(year.Next)?.Unit is null;
        return isAlone ? new(new YearPeriod(year.Value), year.Next) : null;
    }

    // 2014-2018
    private static bool IsEndOfYears(LexemeLine line, int at) =>
        line.Text(at - 1) == "-" && line[at - 2].Digits == 4 && !IsGluedToNumber(line, at - 2);

    // "2015 - 32" and "2010-2015-86" are no years.
    private static bool IsBeforeNumber(LexemeLine line, int at) =>
        (line.Text(at) is "-" or "/" && line[at + 1].Digits is > 0 and < 4)
        || (
            line.Text(at) == "-" && line[at + 1].Digits == 4 && line.Text(at + 2) == "-" && line.IsGlued(at + 2) && line[at + 3].Number >= 0
        );

    // last week, this year, next quarter, the weekend, that month
    private static Found<PeriodValue>? Unit(LexemeLine line, int at)
    {
        if (
            line.Text(at) is "same" or "that"
            && line.Word(at + 1)?.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year
        )
            return new(new UnitPeriod(line.Word(at + 1)!.Unit!.Value, 0) { IsToldByText = true }, at + 2);
        // the week after next, the year before last
        if (
            line.Text(at) == "the"
            && line.Word(at + 1)?.Unit is >= TimeUnit.Weekend and var far
            && line.Text(at + 2) is "after" or "before"
            && line.Text(line.SkipThe(at + 3)) == (line.Text(at + 2) == "after" ? "next" : "last")
        )
            return new(new UnitPeriod(far, line.Text(at + 2) == "after" ? 2 : -2), line.SkipThe(at + 3) + 1);
        if (ShiftReader.At(line, at) is { } shift)
        {
            var isWorking = line.Text(shift.Next) is "working" or "business" or "work";
            var next = isWorking || line.Text(shift.Next) == "calendar" ? shift.Next + 1 : shift.Next;
            if (
                line.Word(next) is { Unit: >= TimeUnit.Weekend and var unit }
                && !line.Text(next).EndsWith('s')
                && Starts(line, at, shift.Next, unit)
            )
                return new(new UnitPeriod(unit, shift.Value.Steps) { IsWorkingWeek = isWorking }, next + 1);
        }

        if (
            line.Word(at)?.Unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter
            && line.Text(at + 1) == "to"
            && line.Text(at + 2) == "date"
        )
            return new(new PeriodToDate(new(line.Word(at)!.Unit!.Value, 0)), at + 3);
        if (line.Text(at) == "ytd")
            return new(new PeriodToDate(new(TimeUnit.Year, 0)), at + 1);
        if (line.Text(at) == "the" && line.Text(at + 2) == "to" && line.Text(at + 3) == "date")
            return null;
        if (
            line.Text(at) == "the"
            && line.Word(at + 1)?.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year or TimeUnit.Fortnight
        )
            return line.Text(at + 1).EndsWith('s') || IsNumbered(line, at + 2)
                ? null
                : new(new UnitPeriod(line.Word(at + 1)!.Unit!.Value, 0) { IsBare = true }, at + 2);
        return line.Text(at) == "weekend" ? new(new UnitPeriod(TimeUnit.Weekend, 0) { IsBare = true }, at + 1) : null;
    }

    // "the week 31", "the year of 2008"
    private static bool IsNumbered(LexemeLine line, int at) =>
        line[at].IsNumber
        || (line.Text(at) == "of" && (NumberReader.Year(line, at + 1) is not null || line.Word(at + 1)?.Month is not null));

    // An article before the shift belongs to decades alone: "next quarter", "the next decade".
    private static bool Starts(LexemeLine line, int at, int next, TimeUnit unit) =>
        line.Text(at) != "the" || next != at + 2 || unit is TimeUnit.Decade or TimeUnit.Century;
}
