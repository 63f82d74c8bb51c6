using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads lengths of time: <c>three months</c>, <c>an hour and a half</c>, <c>2 years 1 month</c>.</summary>
internal static class DurationReader
{
    private const int MostParts = 6;

    /// <summary>The length that begins at a lexeme.</summary>
    public static Found<Duration>? At(LexemeLine line, int at) => line.Durations.At(line, at, Read);

    private static Found<Duration>? Read(LexemeLine line, int at)
    {
        if (Part(line, at) is not { } first)
            return null;
        var parts = new List<(decimal, TimeUnit)> { (first.Value.Number, first.Value.Unit) };
        var next = first.Next;
        while (parts.Count < MostParts)
        {
            var join = line.Text(next) == "," ? next + 1 : next;
            join = line.Skip(join, "and");
            if (Part(line, join) is not { } part || parts.Exists(p => p.Item2 == part.Value.Unit))
                break;
            parts.Add((part.Value.Number, part.Value.Unit));
            next = part.Next;
        }

        return new(new Duration(parts) { IsVague = first.Value.IsVague }, next);
    }

    /// <summary>A unit, and whether it is written in the plural.</summary>
    public static Found<TimeUnit>? Unit(LexemeLine line, int at)
    {
        if (line.Text(at) is "business" or "working" or "work" && line.Word(at + 1)?.Unit == TimeUnit.Day)
            return new(TimeUnit.WorkingDay, at + 2);
        if (line.Text(at) is "weekday" or "weekdays")
            return new(TimeUnit.WorkingDay, at + 1);
        if (line.Text(at) is "calendar" && line.Word(at + 1)?.Unit is TimeUnit.Day or TimeUnit.Month)
            return new(line.Word(at + 1)!.Unit!.Value, at + 2);
        if (line.Word(at)?.Unit is not { } unit)
            return null;
        // One letter is a unit only where it is glued to digits: 3h, 10D; metres and millions are no minutes.
        var text = line.Text(at);
        return text.Length > 1 || ((line.IsGlued(at) || text == "h") && line[at - 1].Number >= 0 && text != "m") ? new(unit, at + 1) : null;
    }

    /// <summary>A number that may be said without a number: <c>a few</c>, <c>several</c>, <c>a couple of</c>.</summary>
    public static Found<(decimal Number, bool IsVague)>? Count(LexemeLine line, int at)
    {
        var start = line.Text(at) is "a" or "another" or "the" ? at + 1 : at;
        if (line.Word(start)?.Vague is { } vague)
        {
            var next = line.Text(start) == "some" ? start + 1 : line.Skip(start + 1, "of");
            return new((vague, line.Text(start) is not ("couple" or "pair")), next);
        }

        return NumberReader.Cardinal(line, at) is { } number ? new((number.Value, false), number.Next) : null;
    }

    private static Found<(decimal Number, TimeUnit Unit, bool IsVague)>? Part(LexemeLine line, int at) =>
        Half(line, at) ?? Whole(line, at) ?? Counted(line, at) ?? One(line, at);

    // half an hour, half a year
    private static Found<(decimal, TimeUnit, bool)>? Half(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("half" or "quarter"))
            return null;
        var share = line.Text(at) == "half" ? 0.5m : 0.25m;
        var next = line.Skip(at + 1, "of");
        if (line.Text(next) is not ("a" or "an"))
        {
            // "half year", "half-hour"
            var bare = line.Text(next) == "-" ? next + 1 : next;
            return
                share == 0.5m
                && next == at + 1
                && line.Word(bare)?.Unit is TimeUnit.Hour or TimeUnit.Year or TimeUnit.Day or TimeUnit.Minute
                && !line.Text(bare).EndsWith('s')
                ? new((share, line.Word(bare)!.Unit!.Value, false), bare + 1)
                : null;
        }

        return Unit(line, next + 1) is { } unit ? new((share, unit.Value, false), unit.Next) : null;
    }

    // all day, the whole week
    private static Found<(decimal, TimeUnit, bool)>? Whole(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("all" or "whole" or "full" or "entire"))
            return null;
        var next = line.Text(at + 1) == "-" ? at + 2 : line.SkipThe(at + 1);
        return line.Word(next) is { Unit: > TimeUnit.Minute and var unit } && !line.Text(next).EndsWith('s')
            ? new((1, unit, false), next + 1)
            : null;
    }

    private static Found<(decimal, TimeUnit, bool)>? Counted(LexemeLine line, int at)
    {
        if (Count(line, at) is not { } count)
            return null;
        var next = count.Next;
        var number = count.Value.Number;
        if (AndShare(line, next) is { } share)
            (number, next) = (number + share.Value, share.Next);
        else if (line.Text(next) is "-" && line.Word(next + 1)?.Unit is not null)
            next++;
        else if (line.Text(next) is "more" or "whole" or "full" or "consecutive" or "straight" or "long" or "short")
            next++;
        if (Unit(line, next) is not { } unit)
            return null;
        if (unit.Value == TimeUnit.Night && number != 1 && !line.Text(next).EndsWith('s'))
            return null;
        next = unit.Next;
        if (AndShare(line, next) is { } after && line.Word(after.Next)?.Unit is null)
            (number, next) = (number + after.Value, after.Next);
        return new((number, unit.Value, count.Value.IsVague), next);
    }

    // a day, an hour; "a second" is mostly another one.
    private static Found<(decimal, TimeUnit, bool)>? One(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("a" or "an" or "another"))
            return null;
        var next = line.Text(at + 1) is "whole" or "full" or "single" ? at + 2 : at + 1;
        if (Unit(line, next) is not { } unit || line.Text(next) == "second")
            return null;
        return AndShare(line, unit.Next) is { } share && line.Word(share.Next)?.Unit is null
            ? new((1 + share.Value, unit.Value, false), share.Next)
            : new((1, unit.Value, false), unit.Next);
    }

    // and a half, and a quarter, and half
    private static Found<decimal>? AndShare(LexemeLine line, int at)
    {
        if (line.Text(at) != "and")
            return null;
        var next = line.Text(at + 1) is "a" or "an" ? at + 2 : at + 1;
        return line.Text(next) switch
        {
            "half" => new(0.5m, next + 1),
            "quarter" when next > at + 1 => new(0.25m, next + 1),
            _ => null,
        };
    }
}
