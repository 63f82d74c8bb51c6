using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads quarters and halves of years: <c>Q3 2023</c>, <c>the first half of 2024</c>, <c>2019 H2</c>.</summary>
internal static class YearShareReader
{
    private const int QuarterMonths = 3;
    private const int HalfMonths = 6;

    /// <summary>The share that begins at a lexeme.</summary>
    public static Found<PeriodValue>? At(LexemeLine line, int at)
    {
        if (line[at].IsNumber && NumberReader.Year(line, at) is { } year)
        {
            var next = line.Text(year.Next) is "-" or "/" ? year.Next + 1 : year.Next;
            if (Code(line, next) is { } code)
                return new(new YearShare(code.Value.Number, code.Value.Months, year.Value), code.Next);
            return Words(line, line.Text(next) == "'s" ? next + 1 : next) is { } named
                ? new(new YearShare(named.Value.Number, named.Value.Months, year.Value), named.Next)
                : null;
        }

        // next year's third quarter
        if (ShiftReader.At(line, at) is { } shift && line.Text(shift.Next) == "year" && line.Text(shift.Next + 1) == "'s")
            return (Code(line, shift.Next + 2) ?? Words(line, shift.Next + 2)) is { } of
                ? new(new YearShare(of.Value.Number, of.Value.Months, null) { Shift = shift.Value.Steps }, of.Next)
                : null;
        if ((Code(line, at) ?? Words(line, at)) is not { } share)
            return null;
        return WithYear(line, share, line.Text(at) is "the" || line.Word(at)?.Ordinal is not null || line[at].IsOrdinal);
    }

    private static Found<PeriodValue>? WithYear(LexemeLine line, Found<(int Number, int Months)> share, bool isInWords)
    {
        var value = new YearShare(share.Value.Number, share.Value.Months, null);
        var next = line.Text(share.Next) is "-" or "/" or "," ? share.Next + 1 : share.Next;
        var isOf = line.Text(next) is "of" or "in";
        if (NumberReader.YearAfter(line, next) is { } year)
            return new(value with { Year = year.Value }, year.Next);
        if (NamedDateReader.YearShift(line, next) is { } shift)
            return new(value with { Shift = shift.Value }, shift.Next);
        if (isOf && line.Text(next + 1) == "the" && line.Text(next + 2) == "year")
            return new(value, next + 3);
        // The first half of a match, a third quarter of a game: in words it is one of a year only where the year is named.
        return isInWords && (isOf || share.Value.Months == HalfMonths || !IsSpoken(line, share.Next)) ? null : new(value, share.Next);
    }

    private static bool IsSpoken(LexemeLine line, int at) => line.Text(at) is "" or "." or "," or ";" || line.Word(at) is not null;

    // q1, h2
    private static Found<(int Number, int Months)>? Code(LexemeLine line, int at)
    {
        if (line.Text(at) is not ("q" or "h") || !line.IsGlued(at + 1) || line[at + 1].Digits != 1)
            return null;
        var (months, most) = line.Text(at) == "q" ? (QuarterMonths, 4) : (HalfMonths, 2);
        var number = line[at + 1].Number;
        return number >= 1 && number <= most ? new((number, months), at + 2) : null;
    }

    // the first quarter, third quarter, the second half, the first six months
    private static Found<(int Number, int Months)>? Words(LexemeLine line, int at)
    {
        var start = line.SkipThe(at);
        var number = line.Text(start) == "last" ? new Found<int>(-1, start + 1) : NumberReader.Ordinal(line, start);
        if (number is not { Value: >= -1 and <= 4 } nth)
            return null;
        var next = line.Text(nth.Next) == "-" ? nth.Next + 1 : nth.Next;
        return line.Text(next) switch
        {
            "quarter" when nth.Value > 0 || line.Text(next + 1) is "of" => new((nth.Value < 0 ? 4 : nth.Value, QuarterMonths), next + 1),
            "half" when nth.Value is 1 or 2 => new((nth.Value, HalfMonths), next + 1),
            _ => null,
        };
    }
}
