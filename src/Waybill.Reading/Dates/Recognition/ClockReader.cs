using System.Globalization;
using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads times of day: <c>7:30 p.m.</c>, <c>half past seven</c>, <c>noon</c>, <c>10 in the morning</c>.</summary>
internal static class ClockReader
{
    /// <summary>The time that begins at a lexeme.</summary>
    /// <param name="line">The lexemes.</param>
    /// <param name="at">Where.</param>
    /// <param name="isBare">True where something before it says that a bare number is an hour.</param>
    public static Found<ClockTime>? At(LexemeLine line, int at, bool isBare = false) =>
        isBare ? Read(line, at, isBare: true) : line.Clocks.At(line, at, static (l, i) => Read(l, i, isBare: false));

    private static Found<ClockTime>? Read(LexemeLine line, int at, bool isBare)
    {
        if (!line[at].IsAnchor && line.Text(at) is not ("half" or "a" or "quarter" or "three" or "mid" or "t"))
            return null;
        var time =
            Named(line, at)
            ?? Spoken(line, at)
            ?? Colon(line, at)
            ?? Dotted(line, at, isBare)
            ?? Run(line, at)
            ?? Hour(line, at)
            ?? Words(line, at)
            ?? (isBare ? Bare(line, at) : null);
        if (time is not { } found)
            return HourOfPart(line, at);
        // "at 2 morning sessions": a part of the day right after a bare number is none of its.
        return found.Next == at + 1 && line.Text(found.Next) is not ("in" or "at") ? found : WithDayPart(line, found);
    }

    /// <summary>The half of the day, and whether it is told: <c>am</c>, <c>p.m.</c>, <c>a m</c>.</summary>
    public static Found<bool?>? Half(LexemeLine line, int at)
    {
        var text = line.Text(at);
        if (text is "am" or "a.m." or "a.m")
            return new(false, at + 1);
        if (text is "pm" or "p.m." or "p.m")
            return new(true, at + 1);
        if (text == "ampm")
            return new((bool?)null, at + 1);
        if (text is not ("a" or "p"))
            return null;
        // "9p", "9 p m", "9 p . m ."
        var next = line.Skip(at + 1, ".");
        if (line.Text(next) == "m" || (line.Text(next) == "m." && next > at + 1))
            return new(text == "p", line.Text(next + 1) == "." && next > at + 1 ? next + 2 : next + 1);
        return line.IsGlued(at) && line[at - 1].Number >= 0 && line.Word(at + 1)?.Unit is null ? new(text == "p", at + 1) : null;
    }

    /// <summary>A bare hour.</summary>
    public static Found<ClockTime>? Bare(LexemeLine line, int at)
    {
        if (
            NumberReader.Small(line, at) is not { Value: <= 24 and var hour } small
            || line.IsGlued(small.Next) && IsJoined(line, small.Next)
        )
            return null;
        return
            line.Word(small.Next)?.Unit is null && line.Word(small.Next)?.Month is null && line.Text(small.Next) is not ("%" or "percent")
            ? new(Time(hour, null, null, null), small.Next)
            : null;
    }

    /// <summary>A time whose half of the day may be told.</summary>
    public static ClockTime Time(int hour, int? minute, int? second, bool? isAfternoon)
    {
        var open = new ClockTime(hour, minute, second, isAfternoon is null && hour is > 0 and <= 12);
        return isAfternoon is { } half && hour <= 12 ? (open with { IsOpen = true }).Within(half) : open;
    }

    private static bool IsJoined(LexemeLine line, int at) =>
        line.Text(at) is "/" or ":" or "%" || (line.Text(at) is "." && line.IsGlued(at + 1));

    private static Found<ClockTime>? Named(LexemeLine line, int at)
    {
        var start = line[at].Text is "12" or "twelve" ? at + 1 : at;
        return line.Text(start) switch
        {
            "noon" or "midday" => new(new ClockTime(12, null, null, false), start + 1),
            "midmorning" => new(new ClockTime(10, null, null, false), start + 1),
            "midafternoon" => new(new ClockTime(14, null, null, false), start + 1),
            "midnight" => new(new ClockTime(0, null, null, false), start + 1),
            "mid" => Mid(line, line.Text(start + 1) == "-" ? start + 2 : start + 1),
            _ => null,
        };
    }

    // mid-day, mid night, mid-morning
    private static Found<ClockTime>? Mid(LexemeLine line, int at)
    {
        int? hour = line.Text(at) switch
        {
            "day" => 12,
            "night" => 0,
            "morning" => 10,
            "afternoon" => 14,
            _ => null,
        };
        return hour is { } found ? new(new ClockTime(found, null, null, false), at + 1) : null;
    }

    // half past seven, a quarter to eight, twenty past 3
    private static Found<ClockTime>? Spoken(LexemeLine line, int at)
    {
        var start = line.Text(at) == "a" ? at + 1 : at;
        int minutes;
        int next;
        if (line.Text(at) == "three" && line.Text(at + 1) is "quarters" or "quarter")
            (minutes, next) = (45, at + 2);
        else if (line.Text(start) == "half")
            (minutes, next) = (30, start + 1);
        else if (line.Text(start) == "quarter")
            (minutes, next) = (15, start + 1);
        else if (start == at && NumberReader.Small(line, at) is { Value: > 0 and < 60 } small)
            (minutes, next) = (small.Value, line.Word(small.Next)?.Unit == TimeUnit.Minute ? small.Next + 1 : small.Next);
        else
            return null;
        var isPast = line.Text(next) is "past" or "after";
        if (!isPast && line.Text(next) is not ("to" or "till" or "before" or "of"))
            return null;
        // "10 to 12" is a stretch; only words and quarters say minutes before the hour.
        if (!isPast && line.Word(next - 1)?.Unit is null && (line[start].IsNumber || minutes % 5 != 0))
            return null;
        if (NumberReader.Small(line, next + 1) is not { Value: >= 1 and <= 12 and var hour } base12)
            return null;
        if (line.Text(next) is "after" or "before" or "of" && !IsHourEnd(line, base12.Next))
            return null;
        var end = line.Text(base12.Next) is "o'clock" or "oclock" ? base12.Next + 1 : base12.Next;
        var half = Half(line, end);
        var at12 =
            isPast ? hour
            : hour == 1 ? 12
            : hour - 1;
        return new(Time(at12, isPast ? minutes : 60 - minutes, null, half?.Value), half?.Next ?? end);
    }

    private static bool IsHourEnd(LexemeLine line, int at) => line.Text(at) is "o'clock" or "oclock" || Half(line, at) is not null;

    private static Found<ClockTime>? Colon(LexemeLine line, int at)
    {
        if (line.Text(at) == "t" && line.IsGlued(at + 1) && line[at + 1].IsNumber)
            return Colon(line, at + 1);
        if (line[at] is not { IsNumber: true, Digits: <= 2, Number: <= 24 } hour || line.Text(at + 1) != ":" || !line.IsGlued(at + 1))
            return null;
        if (line[at + 2] is not { Digits: 2, Number: < 60 } minute || !line.IsGlued(at + 2))
            return null;
        var next = at + 3;
        int? second = null;
        if (line.Text(next) == ":" && line.IsGlued(next) && SecondOf(line.Text(next + 1)) is { } seconds)
            (second, next) = (seconds, next + 2);
        var half = Half(line, next);
        return new(Time(hour.Number, minute.Number, second, half?.Value), half?.Next ?? next);
    }

    private static int? SecondOf(string text) =>
        text.Length >= 2 && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second < 60
            ? second
            : null;

    // 8.30 pm; "at 6.45" where something before it says that it is a time
    private static Found<ClockTime>? Dotted(LexemeLine line, int at, bool isBare)
    {
        var text = line.Text(at);
        var dot = text.IndexOf('.');
        if (
            dot is < 1 or > 2
            || text.Length != dot + 3
            || !int.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            || hour > 24
            || minute > 59
        )
        {
            return null;
        }

        var half = Half(line, at + 1);
        var isTime = half is not null || (isBare && line.Text(at + 1) is not ("%" or "percent" or "million" or "billion"));
        return isTime ? new(Time(hour, minute, null, half?.Value), half?.Next ?? at + 1) : null;
    }

    // 1140 a.m.
    private static Found<ClockTime>? Run(LexemeLine line, int at)
    {
        if (line[at] is not { Digits: 3 or 4 } run || run.Number / 100 > 24 || run.Number % 100 > 59)
            return null;
        return Half(line, at + 1) is { } half ? new(Time(run.Number / 100, run.Number % 100, null, half.Value), half.Next) : null;
    }

    // 8am, eight p.m., 9.am, 7 o'clock
    private static Found<ClockTime>? Hour(LexemeLine line, int at)
    {
        if (NumberReader.Small(line, at) is not { Value: <= 12 and var hour } small)
            return null;
        var next = small.Next;
        if (line.Text(next) is "o'clock" or "oclock")
        {
            var after = Half(line, next + 1);
            return new(Time(hour, null, null, after?.Value), after?.Next ?? next + 1);
        }

        if (line.Text(next) == "-" && line.Text(next + 1) == "ish")
            return new(Time(hour, null, null, null), next + 2);
        if (line.Text(next) == "." && line.IsGlued(next) && line.IsGlued(next + 1))
            next++;
        return Half(line, next) is { } half ? new(Time(hour, null, null, half.Value), half.Next) : null;
    }

    // nine thirty, five-thirty, one thirty p m, seven oh five
    private static Found<ClockTime>? Words(LexemeLine line, int at)
    {
        if (line.Word(at)?.Cardinal is not (>= 1 and <= 12 and var hour))
            return null;
        var next = line.Text(at + 1) == "-" ? at + 2 : at + 1;
        if (line.Text(next) is "o" or "oh")
            next++;
        if (
            line[next].IsNumber
            || NumberReader.Small(line, next) is not { Value: < 60 } minutes
            || (minutes.Value < 10 && next == at + 1 && line.Text(at - 1) != "at")
        )
            return null;
        if (line.Word(minutes.Next)?.Cardinal is >= 100 || line.Word(minutes.Next)?.Unit is not null)
            return null;
        var half = Half(line, minutes.Next);
        return new(Time(hour, minutes.Value, null, half?.Value), half?.Next ?? minutes.Next);
    }

    // "in the morning", "at night" after an hour says which half of the day it is.
    private static Found<ClockTime> WithDayPart(LexemeLine line, Found<ClockTime> time) =>
        DayPartReader.After(line, time.Next) is { } part ? new(DayPartReader.Within(time.Value, part.Value), part.Next) : time;

    // "10 in the morning": a bare hour is one where a part of the day follows.
    private static Found<ClockTime>? HourOfPart(LexemeLine line, int at) =>
        Bare(line, at) is { Value.Hour: <= 12 } hour
        && line.Text(hour.Next) is "in" or "at"
        && DayPartReader.After(line, hour.Next) is { } part
            ? new(DayPartReader.Within(hour.Value, part.Value), part.Next)
            : null;
}
