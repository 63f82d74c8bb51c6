using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads days, times, and times on days: <c>Tuesday morning</c>, <c>8:30 pm today</c>, <c>7 May at noon</c>, <c>tomorrow before 5
/// pm</c>.
/// </summary>
internal static class MomentReader
{
    /// <summary>What begins at a lexeme.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at) => line.Moments.At(line, at, Read);

    private static Found<TimeValue>? Read(LexemeLine line, int at)
    {
        var isAt = line.Text(at - 1) is "at" or "from" or "by";
        return DayEdgeReader
            .At(line, at)
            .OrLonger(FromDate(line, at))
            .OrLonger(FromDayPart(line, at))
            .OrLonger(FromClock(line, at, isAt && IsAlone(line, at)))
            .OrLonger(AtDotted(line, at))
            .OrLonger(DayEdgeReader.Now(line, at));
    }

    private static Found<TimeValue>? FromDate(LexemeLine line, int at)
    {
        if (DateReader.At(line, at) is not { } found)
            return null;
        var date = WithWeekday(line, found);
        var plain = new Found<TimeValue>(date.Value, date.Next);
        var next = date.Next;
        if (line.Text(next) is "," && line.Text(next + 1) is not "and")
            next++;
        if (
            DayPartReader.After(line, next) is { } inWeek
            && date.Value is WeekdayDate { Choice: WeekdayChoice.Open } named
            && WeekdayReader.Week(line, line.Skip(inWeek.Next, "of")) is { } week
        )
            return new(new DayPartOn(new WeekdayInWeek(named.Weekday, week.Value), inWeek.Value), week.Next);
        if (DayPartReader.After(line, next) is { } part && date.Value is not HolidayDate)
            return OnDayPart(line, new(date.Value, part.Value), part.Next);
        return date.Value is HolidayDate ? plain : OnDate(line, date.Value, next).OrLonger(plain);
    }

    // May 22 (Tue)
    private static Found<DateValue> WithWeekday(LexemeLine line, Found<DateValue> date) =>
        date.Value is CalendarDate
        && line.Text(date.Next) == "("
        && line.Word(date.Next + 1)?.Weekday is not null
        && line.Text(date.Next + 2) == ")"
            ? date with
            {
                Next = date.Next + 3,
            }
            : date;

    private static Found<TimeValue>? FromDayPart(LexemeLine line, int at) =>
        DayPartReader.Dated(line, at) is { } dated ? OnDayPart(line, dated.Value, dated.Next)
        : OfDayPart(line, at) is { } of ? of
        : DayPartReader.At(line, at) is { } part ? AfterDayPart(line, part)
        : null;

    // the morning of 5 May, the night of last Friday
    private static Found<TimeValue>? OfDayPart(LexemeLine line, int at)
    {
        var start = line.SkipThe(line.Skip(at, "in"));
        if (start == at && WeekdayReader.NthWithPart(line, start) is { } nth)
            return new(nth.Value, nth.Next);
        if (line.Word(start)?.DayPart is not { } code || line.Text(start + 1) is not ("of" or "on"))
            return null;
        return DateReader.At(line, start + 2) is { } date ? new(new DayPartOn(date.Value, new(code)), date.Next) : null;
    }

    // "early morning at 8:00"
    private static Found<TimeValue>? AfterDayPart(LexemeLine line, Found<DayPart> part) =>
        ClockReader.At(line, line.Skip(part.Next, "at"), isBare: line.Text(part.Next) == "at") is { } time
            ? new(DayPartReader.Within(time.Value, part.Value), time.Next)
        // "in the afternoon, this Friday!", but not "in the afternoon, this Friday I leave"
        : line.Text(part.Next) == ","
        && DateReader.At(line, part.Next + 1) is { Value: RelativeDay or WeekdayDate } last
        && line.Text(last.Next) is "" or "." or "!" or "?"
            ? new(new DayPartOn(last.Value, part.Value), last.Next)
        : part.Value.Code is "MO" or "AF" or "EV" or "NI"
        && DateReader.At(line, line.Skip(part.Next, "on")) is { Value: RelativeDay or WeekdayDate or CalendarDate } date
            ? new(new DayPartOn(date.Value, part.Value), date.Next)
        : new(part.Value, part.Next);

    private static Found<TimeValue>? FromClock(LexemeLine line, int at, bool isBare)
    {
        var range = ClockRangeReader.At(line, at) is { } stretch ? BeforeDate(line, stretch) : null;
        if (ClockReader.At(line, at, isBare || IsBeforeDayPart(line, at)) is not { } time)
            return range
                ?? (
                    line.Text(at) is not ("at" or ",")
                    && ClockRangeReader.At(line, at, isDated: true) is { } bare
                    && BeforeDate(line, bare) is { Value: not ClockRange } dated
                        ? dated
                        : null
                );
        var next = line.Text(time.Next) is "," or "on" or "of" or "@" or "for" or "-" ? time.Next + 1 : time.Next;
        Found<TimeValue>? moment = new(time.Value, time.Next);
        next = line.Text(time.Next) == "on" && line[next + 1].IsNumber ? line.SkipThe(next) : next;
        if (
            line.Text(time.Next) == "on"
            && line[next] is { Digits: 1 or 2, Number: >= 1 and <= 31 } day
            && line.Text(next + 1) is "" or "." or "!" or "?"
        )
            moment = new(new Moment(new CalendarDate(null, null, day.Number), time.Value), next + 1);
        else if (DayPartReader.Dated(line, next) is { } part)
            moment = new(new Moment(part.Value.Date, DayPartReader.Within(time.Value, part.Value.Part)), part.Next);
        else if (
            (DateReader.At(line, next) ?? DateReader.At(line, line.SkipThe(next))) is { Value: not HolidayDate } date
            && IsDateAfterTime(line, time.Next, date.Value)
        )
            moment = WithDayPart(line, time.Value, date);
        return range is { Value: ClockRangeOn or ClockRange } && range.Value.Next >= time.Next && moment is { Value: not Moment }
            ? range
            : moment.OrLonger(range);
    }

    // "8am tomorrow" and "8am on Friday" are one moment; "3pm - this week" is not, nor is "8:30, 5/7" where numbers are listed.
    private static bool IsDateAfterTime(LexemeLine line, int at, DateValue date) =>
        line.Text(at) is not ("-" or ",") || date is RelativeDay or WeekdayDate or CalendarDate { Month: not null };

    private static Found<TimeValue> WithDayPart(LexemeLine line, ClockTime time, Found<DateValue> date) =>
        DayPartReader.After(line, date.Next) is { } part
            ? new(new Moment(date.Value, DayPartReader.Within(time, part.Value)), part.Next)
            : new(new Moment(date.Value, time), date.Next);

    private static bool IsBeforeDayPart(LexemeLine line, int at)
    {
        if (ClockReader.Bare(line, at) is not { } hour)
            return false;
        var next = line.Text(hour.Next) is "," ? hour.Next + 1 : hour.Next;
        return DayPartReader.Dated(line, next) is not null;
    }

    private static Found<TimeValue>? BeforeDate(LexemeLine line, Found<ClockRange> range)
    {
        var next = line.Text(range.Next) is "," or "on" or "of" ? range.Next + 1 : range.Next;
        if (DayPartReader.Dated(line, next) is { } part)
            return new(new ClockRangeOn(part.Value.Date, Within(range.Value, part.Value.Part)), part.Next);
        if ((DateReader.At(line, next) ?? DateReader.At(line, line.SkipThe(next))) is { Value: not HolidayDate } date)
        {
            var day = DayPartReader.After(line, date.Next);
            var clock = day is { } told ? Within(range.Value, told.Value) : range.Value;
            return new(new ClockRangeOn(date.Value, clock), day?.Next ?? date.Next);
        }

        return DayPartReader.After(line, range.Next) is { } plain
            ? new(Within(range.Value, plain.Value), plain.Next)
            : new(range.Value, range.Next);
    }

    private static ClockRange Within(ClockRange range, DayPart part) =>
        range with
        {
            From = DayPartReader.Within(range.From, part),
            To = DayPartReader.Within(range.To, part),
        };

    private static Found<TimeValue> OnDayPart(LexemeLine line, DayPartOn day, int at)
    {
        var next = line.Text(at) is "," ? at + 1 : at;
        if (ClockRangeReader.At(line, next, isDated: true) is { } range)
            return new(new ClockRangeOn(day.Date, Within(range.Value, day.Part)), range.Next);
        var hour = line.Text(next) is "at" or "around" or "about" or "@" ? next + 1 : next;
        return ClockReader.At(line, hour, isBare: hour > next) is { } time
            ? new(new Moment(day.Date, DayPartReader.Within(time.Value, day.Part)), time.Next)
            : new(day, at);
    }

    private static Found<TimeValue>? OnDate(LexemeLine line, DateValue date, int at)
    {
        if (line.Text(at) is "or" or "and")
            return null;
        var next = line.Text(at) is "," or "-" or "(" && line.Text(at - 1) != "," ? at + 1 : at;
        var hour = line.Text(next) is "at" or "around" or "about" or "@" ? next + 1 : next;
        if (line.Text(next) == "for" && ClockReader.At(line, next + 1) is { } booked)
            return new(new Moment(date, booked.Value), booked.Next);
        if (ClockRangeReader.At(line, next, isDated: true) is { } range && (next == at || line.Text(next - 1) != "-"))
            return new(new ClockRangeOn(date, range.Value), range.Next);
        if (
            BoundReader.Opening(line, next) is { } bound
            && line.Text(next) is not "from"
            && ClockReader.At(line, bound.Next, isBare: false) is { } limit
        )
            return new(new BoundedOn(date, bound.Value, limit.Value), limit.Next);
        if (ClockReader.At(line, hour, isBare: hour > next) is { } time && (hour == next || IsAlone(line, hour) || time.Next > hour + 1))
            return WithYear(line, date, time);
        return null;
    }

    // Wed Oct 26 15:50:06 2016
    private static Found<TimeValue> WithYear(LexemeLine line, DateValue date, Found<ClockTime> time) =>
        date is CalendarDate { Year: null, Month: not null } day
        && time.Value.Minute is not null
        && NumberReader.Year(line, time.Next) is { } year
            ? new(new Moment(day with { Year = year.Value }, time.Value), year.Next)
            : new(new Moment(date, time.Value), time.Next);

    // "at 6.", but not "at 6 sites"
    private static bool IsAlone(LexemeLine line, int at)
    {
        if (NumberReader.Small(line, at) is not { } number)
            return true;
        var text = line.Text(number.Next);
        return text.Length == 0
            || !char.IsLetterOrDigit(text[0]) && text is not ("%" or "/" or "$")
            || line.Word(number.Next) is { DayPart: null }
            || text is "with" or "please" or "p" or "is";
    }

    // "at 6.45", "at 8.30pm": a point between needs the preposition, and takes it in.
    private static Found<TimeValue>? AtDotted(LexemeLine line, int at)
    {
        if (line.Text(at) != "at" || !line.Text(at + 1).Contains('.') || !char.IsAsciiDigit(line.Text(at + 1)[0]))
            return null;
        return FromClock(line, at + 1, isBare: true);
    }
}
