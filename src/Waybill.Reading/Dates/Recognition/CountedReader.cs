using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>
/// Reads counted stretches: <c>the past three months</c>, <c>next couple of weeks</c>, <c>the last four months of 2021</c>.
/// </summary>
internal static class CountedReader
{
    /// <summary>The stretch of days that begins at a lexeme.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at)
    {
        if (Edge(line, at) is { } edge)
            return edge;
        return Length(line, at) is { Value: { Length.IsOfClock: false } stretch } found
            ? new(new CountedPeriod(stretch.Length, stretch.Direction) { IsFromToday = line.Text(at) == "within" }, found.Next)
            : null;
    }

    /// <summary>The stretch of hours, minutes or seconds that begins at a lexeme.</summary>
    public static Found<CountedMoments>? Clock(LexemeLine line, int at) =>
        Length(line, at) is { Value: { Length.IsOfClock: true } stretch } found
            ? new(new CountedMoments(stretch.Length, stretch.Direction), found.Next)
            : null;

    private static Found<(Duration Length, int Direction)>? Length(LexemeLine line, int at)
    {
        if (line.Text(at) == "within")
            return Within(line, at + 1);
        return After(line, at) ?? Before(line, at) ?? Recent(line, at);
    }

    // within 5 minutes, within the next day and 5 hours, within the past year
    private static Found<(Duration, int)>? Within(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        if (After(line, start) is { } shifted)
            return shifted;
        if (ShiftReader.At(line, start) is { Value.Steps: not 0 } shift && DurationReader.Unit(line, shift.Next) is { } unit)
            return More(line, unit.Value, unit.Next) is var (length, next) ? new((length, shift.Value.Steps), next) : null;
        return DurationReader.At(line, start) is { } plain ? new((plain.Value, 1), plain.Next) : null;
    }

    private static (Duration Length, int Next) More(LexemeLine line, TimeUnit unit, int at)
    {
        var parts = new List<(decimal, TimeUnit)> { (1, unit) };
        if (line.Text(at) == "and" && DurationReader.At(line, at + 1) is { } rest && rest.Value.Parts[0].Unit < unit)
            return (new([.. parts, .. rest.Value.Parts]), rest.Next);
        return (new(parts), at);
    }

    // last 3 months, the past few days, next couple weeks, next hour
    private static Found<(Duration, int)>? After(LexemeLine line, int at)
    {
        if (ShiftReader.At(line, at) is not { Value.Steps: not 0 } shift || line.Text(at) == "the" || IsVerb(line, at))
            return null;
        if (DurationReader.At(line, shift.Next) is { } length)
            return new((length.Value, shift.Value.Steps), length.Next);
        if (
            line.Word(shift.Next)?.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second
            && !line.Text(shift.Next).EndsWith('s')
            && line.Text(shift.Next) is not "second"
        )
            return new((new([(1, line.Word(shift.Next)!.Unit!.Value)]), shift.Value.Steps), shift.Next + 1);
        // "in the past weeks": how many is not said.
        return DurationReader.Unit(line, shift.Next) is { Value: > TimeUnit.Hour } unit && line.Text(unit.Next - 1).EndsWith('s')
            ? new((new([(3, unit.Value)]) { IsVague = true }, shift.Value.Steps), unit.Next)
            : null;
    }

    // "will last three weeks"
    private static bool IsVerb(LexemeLine line, int at) =>
        line.Text(at) == "last"
        && (
            line.Text(at - 1)
                is "will"
                    or "would"
                    or "should"
                    or "could"
                    or "can"
                    or "may"
                    or "might"
                    or "must"
                    or "to"
                    or "not"
                    or "n't"
                    or "cannot"
            || line.Text(at - 1).EndsWith("n't", StringComparison.Ordinal)
        );

    // 5 upcoming years, 10 previous weeks
    private static Found<(Duration, int)>? Before(LexemeLine line, int at)
    {
        if (
            DurationReader.Count(line, at) is not { } count
            || ShiftReader.At(line, count.Next) is not { Value.Steps: not 0 } shift
            || line.Text(count.Next) is "the" or "this"
        )
            return null;
        return DurationReader.Unit(line, shift.Next) is { } unit
            ? new((new([(count.Value.Number, unit.Value)]) { IsVague = count.Value.IsVague }, shift.Value.Steps), unit.Next)
            : null;
    }

    // recent weeks
    private static Found<(Duration, int)>? Recent(LexemeLine line, int at) =>
        line.Text(at) == "recent" && DurationReader.Unit(line, at + 1) is { Value: > TimeUnit.Hour } unit
            ? new((new([(3, unit.Value)]) { IsVague = true }, -1), unit.Next)
            : null;

    // the last four months of 2021, the first two weeks of May
    private static Found<PeriodValue>? Edge(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var isLast = line.Text(start) is "last" or "final";
        if ((!isLast && line.Text(start) != "first") || NumberReader.Cardinal(line, start + 1) is not { Value: >= 1 and < 1000 } number)
            return null;
        if (DurationReader.Unit(line, number.Next) is not { Value: > TimeUnit.Hour } unit || line.Text(unit.Next) is not ("of" or "in"))
            return null;
        return PeriodReader.Plain(line, line.SkipIfNamed(unit.Next + 1)) is { } period
            ? new(new EdgeOfPeriod((int)number.Value, unit.Value, isLast, period.Value), period.Next)
            : null;
    }
}
