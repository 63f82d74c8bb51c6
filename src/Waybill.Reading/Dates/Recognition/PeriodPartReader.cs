using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads parts of stretches: <c>early May</c>, <c>mid-2023</c>, <c>the end of last year</c>, <c>later this month</c>, <c>the rest
/// of the week</c>.
/// </summary>
internal static class PeriodPartReader
{
    /// <summary>The part that begins at a lexeme; an article before it is no part of it.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at) =>
        Letters(line, at) ?? Rest(line, at) ?? Spoken(line, at) ?? Half(line, at) ?? Part(line, at);

    // eoy, eom, year-end
    private static Found<PeriodValue>? Letters(LexemeLine line, int at)
    {
        TimeUnit? unit = line.Text(at) switch
        {
            "eoy" or "year-end" => TimeUnit.Year,
            "eom" or "month-end" => TimeUnit.Month,
            _ => null,
        };
        return unit is { } of ? new(new PartOfPeriod(PeriodPart.End, new UnitPeriod(of, 0)) { IsEdge = true }, at + 1) : null;
    }

    private static Found<PeriodValue>? Rest(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("rest" or "remainder" or "remaining"))
            return null;
        var of = line.Text(at + 1) == "of" ? at + 2 : at + 1;
        var next = line.Text(of) is "the" or "this" or "current" or "my" or "your" ? of + 1 : of;
        return
            next > at + 1
            && line.Word(next)?.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Decade
            ? new(new RestOfPeriod(new(line.Word(next)!.Unit!.Value, 0)), next + 1)
            : null;
    }

    // earlier this year, later in the week: measured from now
    private static Found<PeriodValue>? Spoken(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("earlier" or "later"))
            return null;
        var next = line.Text(at + 1) == "in" ? at + 2 : at + 1;
        return
            line.Text(next) is "this" or "the" or "current"
            && line.Word(next + 1)?.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Decade
            ? new(new SpokenPart(line.Text(at) == "later", new(line.Word(next + 1)!.Unit!.Value, 0)), next + 2)
            : null;
    }

    // the first half of May
    private static Found<PeriodValue>? Half(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        PeriodPart? part = NumberReader.Ordinal(line, start)?.Value switch
        {
            1 => PeriodPart.Start,
            2 => PeriodPart.End,
            _ => null,
        };
        return
            part is { } half
            && line.Text(start + 1) == "half"
            && line.Text(start + 2) is "of" or "in"
            && PeriodReader.Month(line, line.SkipThe(start + 3)) is { } month
            ? new(new PartOfPeriod(half, month.Value), month.Next)
            : null;
    }

    private static Found<PeriodValue>? Part(LexemeLine line, int at)
    {
        if (Edge(line, at) is not { } edge)
            return null;
        var next = edge.Next;
        // "end of year" is that of this one; so is "end of the month".
        var unit = line.Text(next) is "the" ? next + 1 : next;
        if (
            line.Text(next - 1) is "of" or "end"
            && line.Word(unit)?.Unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter or TimeUnit.Decade
            && !line.Text(unit).EndsWith('s')
        )
            return line.Text(next - 1) == "of" || line.Text(unit) != "week"
                ? new(new PartOfPeriod(edge.Value, new UnitPeriod(line.Word(unit)!.Unit!.Value, 0)) { IsEdge = true }, unit + 1)
                : null;
        var of = PeriodReader.Plain(line, line.SkipIfNamed(next)) ?? PeriodReader.Plain(line, next);
        if (of is not { } period || period.Value is UnitPeriod { IsBare: true, Unit: not TimeUnit.Week })
            return null;
        return new(
            new PartOfPeriod(edge.Value, period.Value)
            {
                IsEdge = line.Text(at) is not ("early" or "earlier" or "mid" or "late" or "later" or "middle" or "height"),
            },
            period.Next
        );
    }

    // early, early in, mid-, the middle of, late, the end of, the turn of
    private static Found<PeriodPart>? Edge(LexemeLine line, int at)
    {
        var next = at + 1;
        PeriodPart? part = line.Text(at) switch
        {
            "early" or "earlier" or "mid" or "late" or "later" => line.Text(at) is "mid" ? PeriodPart.Mid
            : line.Text(at) is "early" or "earlier" ? PeriodPart.Start
            : PeriodPart.End,
            "start" or "beginning" or "dawn" or "outset" or "onset" when line.Text(next) is "of" => PeriodPart.Start,
            "middle" or "height" when line.Text(next) is "of" => PeriodPart.Mid,
            "end" or "close" when line.Text(next) is "of" || line.Word(next)?.Unit is not null => PeriodPart.End,
            _ => null,
        };
        if (part is not { } found)
            return null;
        if (line.Text(next) is "-" or "of" or "in" or "on")
            next++;
        return new(found, next);
    }
}
