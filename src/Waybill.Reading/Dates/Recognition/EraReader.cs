using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads seasons, ledger years, decades and centuries.</summary>
internal static class EraReader
{
    /// <summary>What begins at a lexeme.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at) =>
        Season(line, at) ?? Ledger(line, at) ?? Decade(line, at) ?? Century(line, at);

    // this summer, the winter of 2022-23, spring 2024
    private static Found<PeriodValue>? Season(LexemeLine line, int at)
    {
        // An article belongs to a season of a year: "the spring of 1978".
        var isThe = line.Text(at) == "the" && line.Word(at + 1)?.Season is not null && line.Text(at + 2) == "of";
        var shift = ShiftReader.At(line, at);
        var start = isThe ? at + 1 : shift?.Next ?? at;
        if (line.Word(start) is not { Season: { } code } word)
            return null;
        var next = start + 1;
        if (shift is null && SeasonYear(line, next) is { } year)
            return new(new SeasonPeriod(code, year.Value), year.Next);
        if (isThe)
            return null;
        if (NamedDateReader.YearShift(line, next) is { } of)
            return new(new SeasonPeriod(code, null, of.Value) { IsYearTold = true }, of.Next);
        if (word.IsDoubtful && shift is null && !IsFall(line, at))
            return null;
        return shift is null && line.Text(next) is "-" && line.IsGlued(next)
            ? null
            : new(new SeasonPeriod(code, null, shift?.Value.Steps), next);
    }

    // "in the fall", not "the fall of the city"
    private static bool IsFall(LexemeLine line, int at) =>
        line.Text(at - 1) is "early" or "late" or "since" or "by"
        || (
            line.Text(at - 1) == "the"
            && line.Text(at - 2) is "in" or "during" or "by" or "until" or "since" or "over"
            && line.Text(at + 1) is not "of"
        );

    // 2022, of 2022, 2022-23, 2022/23
    private static Found<int>? SeasonYear(LexemeLine line, int at)
    {
        var start = line.Text(at) == "," ? at + 1 : at;
        if (NumberReader.YearAfter(line, start) is not { } year)
            return null;
        return
            line.Text(year.Next) is "-" or "/" or "–"
            && line[year.Next + 1] is { Digits: 2 or 4 } last
            && (year.Value + 1) % 100 == last.Number % 100
            ? new(year.Value, year.Next + 2)
            : year;
    }

    // last fiscal year, fiscal year 2008, FY2024, this school year, cy 2008
    private static Found<PeriodValue>? Ledger(LexemeLine line, int at)
    {
        var shift = ShiftReader.At(line, at);
        var start = shift?.Next ?? at;
        var (code, next) = (line.Text(start), line.Text(start + 1)) switch
        {
            ("fiscal" or "financial", "year") => ("FY", start + 2),
            ("school" or "academic", "year") => ("SY", start + 2),
            ("calendar", "year") => ("CY", start + 2),
            ("fy", _) => ("FY", start + 1),
            ("sy", _) => ("SY", start + 1),
            ("cy", _) => ("CY", start + 1),
            _ => ("", start),
        };
        if (code.Length == 0)
            return null;
        var year = shift is null ? LedgerNumber(line, next) : null;
        if (code == "CY")
            return year is { } calendar ? new(new YearPeriod(calendar.Value), calendar.Next) : null;
        return next == start + 1 && year is null ? null : new(new LedgerYear(code, year?.Value, shift?.Value.Steps), year?.Next ?? next);
    }

    private static Found<int>? LedgerNumber(LexemeLine line, int at)
    {
        var next = line.Text(at) is "-" or "'" ? at + 1 : at;
        return NumberReader.YearAfter(line, next)
            ?? (line[next] is { Digits: 2 } two && line.IsGlued(next) ? new(NumberReader.FullYear(two.Number), next + 1) : null);
    }

    // 1990s, the '90s, 90 s, nineties, the nineteen nineties
    private static Found<PeriodValue>? Decade(LexemeLine line, int at)
    {
        var first = line.SkipThe(at);
        var start = line.Text(first) is "'" or "’" or "‘" ? first + 1 : first;
        if (line[start] is { Digits: 2 or 4 } digits && digits.Number % 10 == 0 && line.Text(start + 1) is "s" or "'s")
        {
            var isFull = digits.Digits == 4;
            return isFull && NumberReader.Year(line, start) is null ? null : new(new YearsPeriod(digits.Number, 10), start + 2);
        }

        if (line.Word(start)?.Decade is { } decade)
            return new(new YearsPeriod(decade == 0 ? 2000 : decade, 10), start + 1);
        if (line.Text(start) == "two" && line.Text(start + 1) == "thousands")
            return new(new YearsPeriod(2000, 10), start + 2);
        return line.Word(start)?.Cardinal is >= 17 and <= 20 and var century && line.Word(start + 1)?.Decade is { } years
            ? new(new YearsPeriod((century * 100) + years, 10), start + 2)
            : null;
    }

    // 21st century, the nineteenth century
    private static Found<PeriodValue>? Century(LexemeLine line, int at)
    {
        if (NumberReader.Ordinal(line, at) is not { Value: >= 2 and <= 30 } number)
            return null;
        var next = line.Text(number.Next) == "-" ? number.Next + 1 : number.Next;
        return line.Text(next) == "century" ? new(new YearsPeriod((number.Value - 1) * 100, 100), next + 1) : null;
    }
}
