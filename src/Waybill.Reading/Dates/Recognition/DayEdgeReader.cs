using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads the edges of days, and words for now.</summary>
internal static class DayEdgeReader
{
    /// <summary>An edge of a day: <c>end of Sunday</c>, <c>eod</c>, <c>mid today</c>, <c>early in the day Wednesday</c>.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at)
    {
        if (line.Text(at) is "rest" or "remainder")
        {
            var day = line.SkipThe(line.Skip(at + 1, "of"));
            return day > at + 1 && line.Text(day) == "day"
                ? new(new MomentRange(new Present(), new EndOfDay(new RelativeDay(0))), day + 1)
                : null;
        }

        var start = line.SkipThe(at);
        if (line.Text(start) == "eod")
            return new(new EndOfDay(new RelativeDay(0)), start + 1);
        if (line.Text(start) == "end" && line.Text(start + 1) == "of")
        {
            var next = line.SkipThe(start + 2);
            if (line.Text(next) == "day")
                return new(new EndOfDay(new RelativeDay(0)), next + 1);
            return DateReader.At(line, next) is { Value: not HolidayDate } day ? new(new EndOfDay(day.Value), day.Next) : null;
        }

        if (DayPartReader.Edge(line, at) is not { } edge)
            return null;
        var date =
            line.Text(edge.Next) == "in" && line.Text(edge.Next + 1) == "the" && line.Text(edge.Next + 2) == "day" ? edge.Next + 3
            : line.Text(edge.Next) == "in" && line.Text(edge.Next + 1) == "day" ? edge.Next + 2
            : line.Text(edge.Next) == "on" ? edge.Next + 1
            : edge.Next;
        date = line.Text(date) is "on" or "," ? date + 1 : date;
        return DateReader.At(line, date) is { Value: RelativeDay or WeekdayDate } named
            ? new(new PartOfDate(edge.Value, named.Value), named.Next)
            : null;
    }

    /// <summary>The moment of speaking: <c>right now</c>, <c>at the moment</c>, <c>at present</c>, <c>at this time</c>.</summary>
    public static Found<TimeValue>? Now(LexemeLine line, int at)
    {
        if (line.Text(at) is "now" or "asap")
            return new(new Present(), at + 1);
        if (line.Text(at) == "right" && line.Text(at + 1) == "now")
            return new(new Present(), at + 2);
        if (line.Text(at) != "at")
            return null;
        if (line.Text(at + 1) == "present" && line.Word(at + 2) is null)
            return new(new Present(), at + 2);
        return
            line.Text(at + 1) is "the" or "this" or "that" && line.Text(at + 2) is "moment" or "minute" or "present"
            || (line.Text(at + 1) is "this" or "the" && line.Text(at + 2) is "time" && line.Text(at + 3) is not ("of" or "when"))
            ? new(new Present(), line.Text(at + 3) == "time" && line.Text(at + 2) == "present" ? at + 4 : at + 3)
            : null;
    }
}
