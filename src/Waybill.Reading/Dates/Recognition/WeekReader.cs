using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads weeks and weekends: <c>week 31</c>, <c>the week of 10 April</c>, <c>the last week of May</c>, <c>the weekend of
/// Easter</c>.
/// </summary>
internal static class WeekReader
{
    private const int MostWeeks = 53;

    /// <summary>The week that begins at a lexeme.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at) =>
        Numbered(line, at) ?? OfDay(line, at) ?? Weekend(line, at) ?? Nth(line, at);

    private static Found<PeriodValue>? Numbered(LexemeLine line, int at)
    {
        if (line.Text(at) != "week" || line[at + 1] is not { Digits: 1 or 2, Number: >= 1 and <= MostWeeks and var number })
            return null;
        var next = line.Text(at + 2) is "of" or "in" or "," ? at + 3 : at + 2;
        return NumberReader.Year(line, next) is { } year ? new(new NumberedWeek(number, year.Value), year.Next)
            : NamedDateReader.YearShift(line, at + 2) is { } shift
                ? new(new NumberedWeek(number, null) { YearShift = shift.Value }, shift.Next)
            : new(new NumberedWeek(number, null), at + 2);
    }

    // the week of April 10th, the week beginning 4 February, w/c Feb 4
    private static Found<PeriodValue>? OfDay(LexemeLine line, int at)
    {
        int next;
        if (line.Text(at) == "w" && line.Text(at + 1) == "/" && line.Text(at + 2) == "c")
            next = at + 3;
        else if (line.Text(at) == "w/c")
            next = at + 1;
        else if (
            line.Text(line.SkipThe(at)) == "week"
            && line.Text(line.SkipThe(at) + 1) is "of" or "beginning" or "commencing" or "starting"
        )
            next = line.SkipThe(at) + 2;
        else
            return null;
        next = line.Text(next) is "on" ? next + 1 : next;
        return DateReader.At(line, next) is { } day ? new(new WeekOfDay(day.Value), day.Next) : null;
    }

    // the weekend of Halloween, Labor Day weekend
    private static Found<PeriodValue>? Weekend(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        if (
            line.Text(start) == "weekend"
            && line.Text(start + 1) is "of" or "after"
            && DateReader.At(line, line.SkipThe(start + 2)) is { } day
        )
            return new(new WeekendOfDay(day.Value), day.Next);
        if (Holidays.At(line, start) is not { } holiday)
            return null;
        var next = holiday.Next;
        int? year = null;
        if (NumberReader.Year(line, next) is { } named)
            (year, next) = (named.Value, named.Next);
        return line.Text(next) == "weekend" && start == at ? new(new WeekendOfDay(new HolidayDate(holiday.Day, year)), next + 1) : null;
    }

    // first week of Jan 2015, the last week of this month, the second weekend of May, the third month of 2021
    private static Found<PeriodValue>? Nth(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var number = line.Text(start) is "last" or "final" ? new Found<int>(-1, start + 1) : NumberReader.Ordinal(line, start);
        if (number is not { Value: <= MostWeeks } nth || line.Word(nth.Next)?.Unit is not { } unit)
            return null;
        if (
            unit is not (TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade)
            || (line.Text(nth.Next + 1) is not ("of" or "in") && line.Word(nth.Next + 1)?.Shift is null)
        )
            return null;
        var of = line.Text(nth.Next + 1) is "of" or "in" ? nth.Next + 2 : nth.Next + 1;
        if (PeriodReader.Plain(line, line.SkipIfNamed(of)) is not { } period || period.Value is NthWeek or NthUnit)
            return null;
        return unit switch
        {
            TimeUnit.Week => new(new NthWeek(nth.Value, period.Value), period.Next),
            _ when IsCoarser(period.Value, unit) => new(new NthUnit(nth.Value, unit, period.Value), period.Next),
            _ => null,
        };
    }

    private static bool IsCoarser(PeriodValue period, TimeUnit unit) =>
        period switch
        {
            MonthPeriod => unit == TimeUnit.Weekend,
            UnitPeriod of => of.Unit > unit,
            YearPeriod or YearShare => unit is TimeUnit.Weekend or TimeUnit.Month,
            YearsPeriod => unit is TimeUnit.Year or TimeUnit.Decade,
            _ => false,
        };
}
