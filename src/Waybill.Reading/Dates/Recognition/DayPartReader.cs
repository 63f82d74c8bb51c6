using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads parts of the day: <c>in the morning</c>, <c>late evening</c>, <c>at night</c>.</summary>
internal static class DayPartReader
{
    private static readonly DayPart Night = new("NI");

    /// <summary>A part of the day by itself.</summary>
    public static Found<DayPart>? At(LexemeLine line, int at)
    {
        var start = at;
        if (!IsOfDay(line, at))
            return null;
        if (Edge(line, at) is { Value: not PeriodPart.Mid } edge)
        {
            var inside = line.Text(edge.Next) == "in" ? line.SkipThe(edge.Next + 1) : edge.Next;
            return Code(line, inside) is { } early ? new(new DayPart(early.Value, edge.Value), early.Next) : null;
        }

        if (line.Text(at) is "in" or "at" or "during")
        {
            start = line.SkipThe(at + 1);
            if (start > at + 1 && Edge(line, start) is { } within && (Code(line, within.Next) ?? Every(line, within.Next)) is { } late)
                return new(new DayPart(late.Value, within.Value), late.Next);
        }

        if (Code(line, start) is { } code)
            return new(new DayPart(code.Value), code.Next);
        return start > at && Every(line, start) is { } every ? new(new DayPart(every.Value), every.Next) : null;
    }

    // "good morning" greets, "I am" is no morning, and a lunch is a time only with a preposition.
    private static bool IsOfDay(LexemeLine line, int at) =>
        line.Text(at) is not ("am" or "pm")
        && line.Text(at - 1) is not "good"
        && (
            line.Word(at)?.DayPart is not ("MEB" or "MEL" or "MED")
            || line.Text(at).EndsWith("time", StringComparison.Ordinal)
            || line.Text(at + 1) == "time"
            || line.Text(at - 1) is "before" or "after" or "by" or "until" or "around"
        );

    /// <summary>
    /// A part of the day that goes with a time or date before it: <c>morning</c>, <c>in the morning</c>, <c>at night</c>.
    /// </summary>
    public static Found<DayPart>? After(LexemeLine line, int at)
    {
        var start = line.Text(at) is "in" or "at" or "during" ? line.SkipThe(at + 1) : at;
        if (start == at && line.Text(at) is not ("early" or "late") && line.Word(at)?.DayPart is null)
            return null;
        if (Edge(line, start) is { } edge && Code(line, edge.Next) is { } part)
            return new(new DayPart(part.Value, edge.Value), part.Next);
        return Code(line, start) is { Value: not ("MEB" or "MEL" or "MED") } code ? new(new DayPart(code.Value), code.Next) : null;
    }

    /// <summary>
    /// A part of a certain day: <c>this morning</c>, <c>tonight</c>, <c>tomorrow night</c>, <c>Tuesday in the morning</c>.
    /// </summary>
    public static Found<DayPartOn>? Dated(LexemeLine line, int at)
    {
        if (Edge(line, at) is { } edge && OfThisDay(line, edge.Next) is { } early)
            return new(early.Value with { Part = early.Value.Part with { Part = edge.Value } }, early.Next);
        return OfThisDay(line, at);
    }

    /// <summary>A time of which the part of the day is told.</summary>
    public static ClockTime Within(ClockTime time, DayPart part) =>
        part.Code switch
        {
            "MO" or "MEB" => time.Within(isAfternoon: false),
            "NI" => time.Within(isAfternoon: time.Hour is >= 5 and < 12),
            "DT" or "BH" => time.Within(isAfternoon: time.Hour is < 6 or 12),
            "MEL" => time.Within(isAfternoon: time.Hour is < 6 or 12),
            _ => time.Within(isAfternoon: true),
        };

    /// <summary>Early or late.</summary>
    public static Found<PeriodPart>? Edge(LexemeLine line, int at)
    {
        PeriodPart? part = line.Text(at) switch
        {
            "early" or "earlier" => PeriodPart.Start,
            "mid" => PeriodPart.Mid,
            "late" or "later" => PeriodPart.End,
            _ => null,
        };
        return part is { } found ? new(found, line.Text(at + 1) == "-" ? at + 2 : at + 1) : null;
    }

    private static Found<DayPartOn>? OfThisDay(LexemeLine line, int at)
    {
        if (line.Text(at) is "tonight" or "tonite")
            return new(new DayPartOn(new RelativeDay(0), Night), at + 1);
        if (line.Word(at)?.Shift is not { } shift || Code(line, at + 1) is not { Value: "MO" or "AF" or "EV" or "NI" } part)
            return null;
        return line.Text(part.Next - 1) is "am" or "pm" ? null : new(new DayPartOn(new RelativeDay(shift), new(part.Value)), part.Next);
    }

    private static Found<string>? Every(LexemeLine line, int at) => line.Word(at)?.EveryDayPart is { } code ? new(code, at + 1) : null;

    private static Found<string>? Code(LexemeLine line, int at)
    {
        if (line.Text(at) is "business" or "working" && line.Text(at + 1) is "hours" or "hour")
            return new("BH", at + 2);
        if (line.Word(at)?.DayPart is not { } code)
            return null;
        return new(code, line.Text(at + 1) == "time" && code[0] == 'M' && code.Length == 3 ? at + 2 : at + 1);
    }
}
