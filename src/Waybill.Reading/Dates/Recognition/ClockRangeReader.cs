using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads stretches of the clock: <c>from 5 to 6 p.m.</c>, <c>9:30-11</c>, <c>for 2 hours from 2 p.m.</c></summary>
internal static class ClockRangeReader
{
    /// <summary>The stretch that begins at a lexeme.</summary>
    /// <param name="line">The lexemes.</param>
    /// <param name="at">Where.</param>
    /// <param name="isDated">True where a day stands beside it, so that bare numbers are hours.</param>
    public static Found<ClockRange>? At(LexemeLine line, int at, bool isDated = false) => Between(line, at, isDated) ?? Long(line, at);

    private static Found<ClockRange>? Between(LexemeLine line, int at, bool isDated)
    {
        var opener = line.Text(at) is "from" or "between" ? line.Text(at) : "";
        var start = opener.Length > 0 || (isDated && line.Text(at) is "at" or ",") ? at + 1 : at;
        if (ClockReader.At(line, start, isBare: true) is not { } from || !IsJoin(line, from.Next, opener))
            return null;
        if (ClockReader.At(line, from.Next + 1, isBare: true) is not { } to)
            return null;
        var isTold = !IsBare(line, start, from.Next) || !IsBare(line, from.Next + 1, to.Next);
        if (
            !isTold
            && opener.Length == 0
            && !(isDated && (line.IsDash(from.Next) || (line.Text(from.Next) == "to" && !IsCounted(line, to.Next))))
        )
            return null;
        if (!isTold && !isDated && (opener.Length == 0 || IsCounted(line, to.Next)))
            return null;
        // "between the 5th and 8": a day is no hour.
        return new(new(Half(from.Value, to.Value), to.Value), to.Next);
    }

    // "5 to 6pm": the half of the day that the last tells goes for the first, where that keeps their order.
    private static ClockTime Half(ClockTime from, ClockTime to)
    {
        if (!from.IsOpen || to.IsOpen)
            return from;
        var same = from.Within(to.Hour >= 12);
        return same.Span < to.Span ? same : from.Within(to.Hour < 12);
    }

    private static bool IsJoin(LexemeLine line, int at, string opener) =>
        line.Text(at) is "to" or "until" or "till" or "til" or "through" or "thru"
        || line.IsDash(at)
        || (line.Text(at) == "and" && opener == "between");

    private static bool IsBare(LexemeLine line, int from, int to) =>
        to - from == 1 && (line[from].IsNumber || line.Word(from)?.Cardinal is not null);

    private static bool IsCounted(LexemeLine line, int at) =>
        line.Text(at) is { Length: > 0 } text
        && char.IsLetter(text[0])
        && line.Word(at) is null
        && text is not ("pst" or "pt" or "est" or "cst" or "et" or "beijing");

    // for 2 hours from 2pm, from 10 am for 3 hours 30 minutes
    private static Found<ClockRange>? Long(LexemeLine line, int at)
    {
        if (line.Text(at) == "from" && ClockReader.At(line, at + 1, isBare: true) is { } first && line.Text(first.Next) == "for")
            return DurationReader.At(line, first.Next + 1) is { Value.IsOfClock: true } after
                ? Make(first.Value, after.Value, after.Next)
                : null;
        if (line.Text(at) != "for" || DurationReader.At(line, at + 1) is not { Value.IsOfClock: true } length)
            return null;
        if (line.Text(length.Next) is not ("from" or "starting" or "beginning"))
            return null;
        var start = line.Text(length.Next + 1) is "at" or "from" ? length.Next + 2 : length.Next + 1;
        return ClockReader.At(line, start, isBare: true) is { } last ? Make(last.Value, length.Value, last.Next) : null;
    }

    private static Found<ClockRange>? Make(ClockTime first, Duration length, int next)
    {
        var start = first with { IsOpen = false };
        var end = length.From(DateTime.MinValue.AddYears(1) + start.Span, 1);
        return new(new(start, new(end.Hour, end.Minute, end.Second, false)), next);
    }
}
