using System.Globalization;
using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads times that come again: <c>every Monday at 4 pm</c>, <c>daily</c>, <c>once a year</c>, <c>the 19th of every month</c>.
/// </summary>
internal static class SetReader
{
    /// <summary>The set that begins at a lexeme.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at)
    {
        if (Recurring(line, at) is { } set)
            return WithTime(line, set);
        return OfEveryMonth(line, at) ?? TimeFirst(line, at);
    }

    private static Found<TimeValue> Make(string timex, int next) => new(new TimeSet(timex), next);

    private static Found<TimeValue>? Recurring(LexemeLine line, int at) =>
        Every(line, at) ?? Adverb(line, at) ?? Plural(line, at) ?? Times(line, at);

    // every other Friday, each two days, every 3rd week, any year
    private static Found<TimeValue>? Every(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("every" or "each" or "any"))
            return null;
        var isOther = line.Text(at + 1) is "other" or "alternate" or "second";
        var next = isOther ? at + 2 : at + 1;
        if (line.Word(next)?.Weekday is { } weekday)
            return Make(Weekday(weekday), next + 1);
        if (line.Word(next)?.DayPart is { } part && line.Text(at) != "any")
            return Make($"T{part}", next + 1);
        if (line.Word(next)?.Month is { } month && line.Text(at) != "any" && CalendarNames.Month(line, next) is not null)
            return Make(Timex.Month("XXXX", month), next + 1);
        if (line.Word(next)?.Season is { } season && line.Text(at) != "any")
            return Make(season, next + 1);
        if (DurationReader.Unit(line, next) is { } unit)
            return unit.Value < TimeUnit.Day && line.Text(at) == "any" ? null : Make(Timex.Length(isOther ? 2 : 1, unit.Value), unit.Next);
        if (NumberReader.Ordinal(line, next) is { } nth && DurationReader.Unit(line, nth.Next) is { } of)
            return Make(Timex.Length(nth.Value, of.Value), of.Next);
        return DurationReader.At(line, next) is { } length ? Make(length.Value.Timex, length.Next) : null;
    }

    private static Found<TimeValue>? Adverb(LexemeLine line, int at)
    {
        if (line.Word(at)?.Set is { } set)
            return Make(set, at + 1);
        if (line.Text(at) == "every" && line.Text(at + 1) == "-" && line.Text(at + 2) == "day")
            return Make("P1D", at + 3);
        return null;
    }

    // Mondays, Friday mornings, weekends, mornings
    private static Found<TimeValue>? Plural(LexemeLine line, int at)
    {
        if (line.Text(at) == "on")
            return line.Word(at + 1)?.EveryWeekday is not null || line.Word(at + 1)?.EveryDayPart is not null ? Plural(line, at + 1) : null;
        if (line.Word(at)?.EveryWeekday is { } day)
            return Make(Weekday(day), at + 1);
        if (line.Word(at)?.Weekday is { } named && line.Word(at + 1)?.EveryDayPart is { } part)
            return Make($"{Weekday(named)}T{part}", at + 2);
        if (
            line.Text(at) == "weekends"
            && line.Text(at - 1) is not ("of" or "the")
            && line[at - 1].Number < 0
            && line.Word(at - 1)?.Cardinal is null
        )
            return Make("P1WE", at + 1);
        return line.Word(at)?.EveryDayPart is { } every && line.Text(at - 1) is not ("the" or "in") ? Make($"T{every}", at + 1) : null;
    }

    // once a year, one a day, three times per week
    private static Found<TimeValue>? Times(LexemeLine line, int at)
    {
        int next;
        if (line.Text(at) is "once" or "twice" or "thrice" or "one")
            next = at + 1;
        else if (NumberReader.Cardinal(line, at) is { } number && line.Text(number.Next) == "times")
            next = number.Next + 1;
        else
            return null;
        if (line.Text(next) is not ("a" or "an" or "per" or "each" or "every"))
            return null;
        return DurationReader.Unit(line, next + 1) is { } unit && unit.Value >= TimeUnit.Hour
            ? Make(Timex.Length(1, unit.Value), unit.Next)
            : null;
    }

    private static Found<TimeValue>? OfEveryMonth(LexemeLine line, int at)
    {
        if (NumberReader.Ordinal(line, line.SkipThe(at)) is not { Value: <= 31 } day)
            return null;
        var of = line.Text(day.Next) == "day" ? day.Next + 1 : day.Next;
        return line.Text(of) == "of" && line.Text(of + 1) is "every" or "each" && line.Text(of + 2) == "month"
            ? Make(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day.Value:00}"), of + 3)
            : null;
    }

    // 6am every day, 4 pm each Monday, mornings of every Friday
    private static Found<TimeValue>? TimeFirst(LexemeLine line, int at)
    {
        if (ClockReader.At(line, at) is not { } time || Recurring(line, line.Skip(time.Next, "on")) is not { Value: TimeSet set } recurring)
            return null;
        return Make(Joined(set.Timex, time.Value.Choices[0].Timex), recurring.Next);
    }

    private static Found<TimeValue> WithTime(LexemeLine line, Found<TimeValue> set)
    {
        if (set.Value is not TimeSet { Timex: var timex })
            return set;
        if (timex.Contains('T', StringComparison.Ordinal))
            return OfDayPart(line, set, timex);
        var next = line.Text(set.Next) is "at" or "," ? set.Next + 1 : set.Next;
        if (ClockReader.At(line, next, isBare: next > set.Next && line.Text(set.Next) == "at") is { } time)
            return Make(Joined(timex, time.Value.Choices[0].Timex), time.Next);
        return DayPartReader.After(line, set.Next) is { } part ? Make(Joined(timex, part.Value.Timex), part.Next) : set;
    }

    // every night at 9
    private static Found<TimeValue> OfDayPart(LexemeLine line, Found<TimeValue> set, string timex)
    {
        var mark = timex.IndexOf('T', StringComparison.Ordinal);
        if (
            timex.Length - mark != 3
            || ClockReader.At(line, line.Skip(set.Next, "at"), isBare: line.Text(set.Next) == "at") is not { } time
        )
            return set;
        return Make(timex[..mark] + DayPartReader.Within(time.Value, new(timex[(mark + 1)..])).Choices[0].Timex, time.Next);
    }

    // A time of every day is told by the time alone.
    private static string Joined(string set, string time) => set == "P1D" ? time : set + time;

    private static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");
}
