using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads bounds: <c>since August</c>, <c>no later than 6 p.m.</c>, <c>by the end of 2024</c>, <c>2012 or later</c>, <c>around 1
/// p.m.</c>
/// </summary>
internal static class BoundReader
{
    /// <summary>What begins at a lexeme.</summary>
    public static Found<TimeValue>? At(LexemeLine line, int at)
    {
        if (ToDate(line, at) is { } toDate)
            return toDate;
        // "year greater than 2012"
        if (line.Text(at) is "year" && Opening(line, at + 1) is { } compared && NumberReader.Year(line, compared.Next) is { } year)
            return new(new Bounded(compared.Value, new YearPeriod(year.Value)), year.Next);
        if (Opening(line, at) is { } opening && Bound(line, at, opening) is { } bounded)
            return bounded;
        return About(line, at);
    }

    /// <summary>The words that open a bound.</summary>
    public static Found<TimeBound>? Opening(LexemeLine line, int at)
    {
        var (first, second, third) = (line.Text(at), line.Text(at + 1), line.Text(at + 2));
        // "on or before", "before or in"
        if (
            second == "or"
            && first is "on" or "in" or "at"
            && third is not ("on" or "in" or "at")
            && Opening(line, at + 2) is { Value: not TimeBound.Until } inclusive
        )
            return new(inclusive.Value is TimeBound.Before ? TimeBound.Until : TimeBound.Since, inclusive.Next);
        if (second == "or" && third == "equal" && line.Text(at + 3) == "to" && first is "before" or "after")
            return new(first == "before" ? TimeBound.Until : TimeBound.Since, at + 4);
        if (second == "or" && third is "on" or "in" or "at" && first is "before" or "after")
            return new(first == "before" ? TimeBound.Until : TimeBound.Since, at + 3);
        return (first, second, third) switch
        {
            ("no" or "not" or "any", "later" or "after", "than") => new(TimeBound.Before, at + 3),
            ("no" or "not", "earlier" or "sooner", "than") => new(TimeBound.Since, at + 3),
            ("no" or "not", "later", _) => null,
            ("as", "late", "as") => new(TimeBound.Until, at + 3),
            ("as", "early" or "soon" or "far", "as") => third == "as" && second == "far" && line.Text(at + 3) != "back"
                ? null
                : new(TimeBound.Since, at + 3),
            ("as", "of", _) or ("as", "from", _) => new(TimeBound.Since, at + 2),
            ("any", "time", "from") => new(TimeBound.Since, at + 3),
            ("anytime", "from" or "since", _) => new(TimeBound.Since, at + 2),
            ("anytime", "after", _) => new(TimeBound.After, at + 2),
            ("any", "time", "after" or "since") => new(third == "after" ? TimeBound.After : TimeBound.Since, at + 3),
            ("starting" or "beginning" or "commencing", "from" or "on" or "in" or "with", _) => new(TimeBound.Since, at + 2),
            ("starting" or "beginning" or "commencing", "of", _) => null,
            ("starting" or "beginning" or "commencing", _, _) => new(TimeBound.Since, at + 1),
            ("since", "as", "early") when line.Text(at + 3) == "as" => new(TimeBound.Since, at + 4),
            ("since" or "ever", "at", "least") => new(TimeBound.Since, at + 3),
            ("since", _, _) => new(TimeBound.Since, at + 1),
            ("ever", "since", _) => new(TimeBound.Since, at + 2),
            ("prior", "to", _) => new(TimeBound.Before, at + 2),
            ("earlier" or "sooner", "than", _) => new(TimeBound.Before, at + 2),
            ("later" or "greater", "than", _) => new(TimeBound.After, at + 2),
            ("up", "until" or "till" or "to", _) => new(TimeBound.Before, at + 2),
            ("right" or "just" or "shortly" or "immediately", "before" or "after", _) => null,
            ("before" or "by" or "until" or "till" or "til", _, _) => new(TimeBound.Before, at + 1),
            ("after", _, _) => new(TimeBound.After, at + 1),
            (">" or "<", _, _) when line.IsGlued(at) => null,
            (">", "=", _) => new(TimeBound.Since, at + 2),
            ("<", "=", _) => new(TimeBound.Until, at + 2),
            (">", _, _) => new(TimeBound.After, at + 1),
            ("<", _, _) => new(TimeBound.Before, at + 1),
            _ => null,
        };
    }

    /// <summary>The bound that words after a time make of it: <c>or later</c>, <c>and after</c>, <c>onwards</c>.</summary>
    public static Found<TimeBound>? Closing(LexemeLine line, int at)
    {
        if (line.Text(at) is "onwards" or "onward")
            return new(TimeBound.Since, at + 1);
        if (line.Text(at) is not ("or" or "and"))
            return null;
        TimeBound? bound = line.Text(at + 1) switch
        {
            "later" or "after" or "afterward" or "afterwards" or "greater" or "above" or "onward" or "onwards" or "newer" =>
                TimeBound.Since,
            "earlier" or "before" or "older" => TimeBound.Until,
            _ => null,
        };
        return bound is { } found && (line.Text(at + 2).Length == 0 || !IsTime(line, at + 2)) ? new(found, at + 2) : null;
    }

    private static bool IsTime(LexemeLine line, int at) =>
        MomentReader.At(line, at) is not null || PeriodReader.Plain(line, at) is not null;

    // till date, to date, so far
    private static Found<TimeValue>? ToDate(LexemeLine line, int at) =>
        line.Text(at) is "to" or "till" or "until"
        && line.Text(at + 1) is "date"
        && line.Text(at - 1) is not ("up" or "-")
        && line.Text(at + 2) is not ("with" or "back" or "from")
        && line[at + 2].Number < 0
            ? new(new Bounded(TimeBound.Before, new PresentDay()), at + 2)
            : null;

    private static Found<TimeValue>? Bound(LexemeLine line, int at, Found<TimeBound> opening)
    {
        var next = opening.Next;
        if (line.Text(next) is "on" or "in" && line.Text(at) is "as" or "since")
            next++;
        var inner = About(line, next) ?? Inner(line, next) ?? (line.Text(next) == "the" ? Inner(line, next + 1) : null);
        if (inner is not { } value || !IsBounding(line, at, value))
            return null;
        return new(new Bounded(opening.Value, value.Value), value.Next);
    }

    // "before now" is a phrase; "by 2 p.m." is a time, "by 300" is not.
    private static bool IsBounding(LexemeLine line, int at, Found<TimeValue> value) =>
        value.Value is not (Present or Duration or CountedPeriod or CountedMoments or TimeSet)
        && !(line.Text(at) is "after" && value.Value is RelativeDay { IsToldByText: true });

    private static Found<TimeValue>? Inner(LexemeLine line, int at) =>
        MomentReader
            .At(line, at)
            .OrLonger(PeriodReader.At(line, at).AsTime())
            .OrLonger(OffsetReader.At(line, at))
            .OrLonger(YearCompared(line, at));

    private static Found<TimeValue>? YearCompared(LexemeLine line, int at) => PeriodReader.Plain(line, at).AsTime();

    private static Found<TimeValue>? About(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("around" or "circa" or "about" or "approximately" or "roughly" or "approx"))
            return null;
        var value = MomentReader.At(line, at + 1).OrLonger(PeriodReader.At(line, at + 1).AsTime()).OrLonger(Hour(line, at + 1));
        if (line.Text(at) == "about" && value is not { Value: ClockTime or Moment })
            return null;
        return line.Text(at - 1) is not ("how" or "what") && value is { Value: not (Present or Duration or DayPart or DayPartOn) } found
            ? new(new Approximate(found.Value), found.Next)
            : null;
    }

    private static Found<TimeValue>? Hour(LexemeLine line, int at)
    {
        var time = ClockReader.At(line, at);
        return time.AsTime();
    }
}
