using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads times so long before or after another: <c>two weeks ago</c>, <c>in three years</c>, <c>3 days after 12 January</c>.
/// </summary>
internal static class OffsetReader
{
    /// <summary>What begins at a lexeme.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at)
    {
        // "Monday two weeks from now"
        if (CalendarNames.Weekday(line, at) is { } weekday)
        {
            var next = line.Text(at + 1) is "," or "in" ? at + 2 : at + 1;
            return Plain(line, next) is { Value: ShiftedDate date } later ? new(date with { Weekday = weekday }, later.Next) : null;
        }

        if (Plain(line, at) is not { } offset)
            return null;
        // "two months from today on Tuesday"
        return offset.Value is ShiftedDate day && line.Text(offset.Next) is "on" && CalendarNames.Weekday(line, offset.Next + 1) is { } on
            ? new(day with { Weekday = on }, offset.Next + 2)
            : offset;
    }

    private static Found<TimeValue>? Plain(LexemeLine line, int at)
    {
        if (line.Text(at) is "in" or "within")
            return In(line, at);
        if (line.Text(at) is "more" or "less" or "over" or "almost" or "nearly" or "at" or "for")
            return Bounded(line, at) ?? For(line, at);
        return DurationReader.At(line, at) is { } length ? After(line, at, length) : null;
    }

    // in two days, in a week's time, in two weeks since the year 2011
    private static Found<TimeValue>? In(LexemeLine line, int at)
    {
        if (line.Text(at) == "within" || DurationReader.At(line, at + 1) is not { } length)
            return null;
        if (line.Text(length.Next) is "since" or "after" or "from" && Anchored(line, length, length.Next) is { } anchored)
            return line.Text(length.Next) is "from"
                ? After(line, at + 1, length) is null
                    ? anchored
                    : null
                : anchored;
        if (line.Text(length.Next) is "from" or "of")
            return null;
        // "in five years of war" and "in two days of talks" are lengths.
        return new(Shift(length.Value, 1, null), length.Next);
    }

    private static Found<TimeValue>? After(LexemeLine line, int at, Found<Duration> length)
    {
        var next = length.Next;
        switch (line.Text(next))
        {
            case "ago":
            case "back" when line.Word(next + 1) is null:
                return new(Shift(length.Value, -1, null), next + 1);
            case "hence":
                return Ahead(length.Value, 1, next + 1);
            case "later":
            case "earlier":
                return line.Text(next + 1) is "than" or "this"
                    ? null
                    : new(Told(Shift(length.Value, line.Text(next) == "later" ? 1 : -1, null)), next + 1);
            case "in" when line.Text(next + 1) == "the" && line.Text(next + 2) is "future" or "past":
                return Ahead(length.Value, line.Text(next + 2) == "future" ? 1 : -1, next + 3);
            case "from" when line.Text(next + 1) is "now":
                return new(Shift(length.Value, 1, null), next + 2);
            case "from" or "after" or "before" or "since" or "prior":
                return Anchored(line, length, next);
            case "starting" or "beginning" or "commencing":
                return Starting(line, at, length.Value, next + 1);
            default:
                return null;
        }
    }

    private static Found<TimeValue> Ahead(Duration length, int direction, int next) =>
        length.IsOfClock ? new(new CountedMoments(length, direction), next) : new(new CountedPeriod(length, direction), next);

    private static TimeValue Told(TimeValue value) => value is ShiftedDate date ? date with { IsToldByText = true } : value;

    private static Found<TimeValue>? Anchored(LexemeLine line, Found<Duration> length, int at)
    {
        var direction = line.Text(at) is "before" or "prior" ? -1 : 1;
        var next =
            line.Text(at) == "prior"
                ? line.Text(at + 1) == "to"
                    ? at + 2
                    : -1
                : at + 1;
        if (next < 0)
            return null;
        if (length.Value.IsOfClock)
            return null;
        if (DateReader.At(line, next) is { } date)
            return new(Shift(length.Value, direction, date.Value), date.Next);
        return line.Text(at) == "since" && (PeriodReader.Plain(line, next) ?? PeriodReader.Plain(line, line.SkipThe(next))) is { } period
            ? new(Shift(length.Value, 1, period.Value), period.Next)
            : null;
    }

    // 2 weeks starting May 20th, a day starting this Friday at 5 pm
    private static Found<TimeValue>? Starting(LexemeLine line, int at, Duration length, int next)
    {
        next = line.Text(next) is "on" or "from" ? next + 1 : next;
        return MomentReader.At(line, next) switch
        {
            { Value: DateValue day } found when !length.IsOfClock => new(new DatesFrom(length, day), found.Next),
            { Value: Moment moment } found => new(new CountedMoments(length, 1, moment), found.Next),
            _ => null,
        };
    }

    // for 3 days from today, for 1 week, from 20th Dec
    private static Found<TimeValue>? For(LexemeLine line, int at)
    {
        if (line.Text(at) != "for" || DurationReader.At(line, at + 1) is not { Value.IsOfClock: false } length)
            return null;
        var next = line.Text(length.Next) is "," ? length.Next + 1 : length.Next;
        if (line.Text(next) is not "from" || line.Text(next + 1) == "now")
            return null;
        return DateReader.At(line, next + 1) is { } day ? new(new DatesFrom(length.Value, day.Value), day.Next) : null;
    }

    // more than 2 days before yesterday, less than 3 days after tomorrow, more than a year ago
    private static Found<TimeValue>? Bounded(LexemeLine line, int at)
    {
        var isMore = line.Text(at) is "more" or "over" || (line.Text(at) == "at" && line.Text(at + 1) == "least");
        var next = line.Text(at) is "more" or "less"
            ? line.Text(at + 1) == "than"
                ? at + 2
                : -1
            : line.Text(at) == "at"
                ? line.Text(at + 1) == "least"
                    ? at + 2
                    : -1
                : line.Text(at) is "for"
                    ? -1
                    : at + 1;
        if (next < 0 || DurationReader.At(line, next) is not { } length || After(line, next, length) is not { } offset)
            return null;
        return offset.Value switch
        {
            ShiftedDate { Direction: -1 } date when isMore => new(new Bounded(TimeBound.Before, date), offset.Next),
            ShiftedDate { Direction: 1 } date when isMore => new(new Bounded(TimeBound.After, date), offset.Next),
            ShiftedDate { Direction: 1, Anchor: DateValue anchor } date => new(new DatesFrom(date.Length, anchor), offset.Next),
            ShiftedDate { Direction: -1 } date => new(new Bounded(TimeBound.Since, date), offset.Next),
            _ => null,
        };
    }

    private static TimeValue Shift(Duration length, int direction, TimeValue? anchor) =>
        length.IsOfClock ? new ShiftedMoment(length, direction, anchor) : new ShiftedDate(length, direction, anchor);
}
