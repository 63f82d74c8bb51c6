using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Which of its like a period or day is.</summary>
/// <param name="Steps">-1 the one before, 0 this one, 1 the one after.</param>
/// <param name="Choice">The same for a day of the week.</param>
internal readonly record struct Shift(int Steps, WeekdayChoice Choice);

/// <summary>Reads words such as <c>last</c>, <c>this</c>, <c>the coming</c>, <c>this past</c>.</summary>
internal static class ShiftReader
{
    /// <summary>The shift that begins at a lexeme; an article or <c>this</c> may stand before a stronger word.</summary>
    public static Found<Shift>? At(LexemeLine line, int at)
    {
        if (line.Text(at) is "this" or "the" or "these" && Word(line, at + 1) is { Value.Steps: not 0 } stronger)
            return stronger;
        return Word(line, at);
    }

    private static Found<Shift>? Word(LexemeLine line, int at)
    {
        if (line.Word(at) is not { } word)
            return null;
        if (word.IsPast)
            return new(new(-1, WeekdayChoice.Past), at + 1);
        return word.Shift switch
        {
            -1 => new(new(-1, WeekdayChoice.Last), at + 1),
            0 => new(new(0, WeekdayChoice.This), at + 1),
            1 => new(new(1, line.Text(at) is "coming" or "upcoming" ? WeekdayChoice.Coming : WeekdayChoice.Next), at + 1),
            _ => null,
        };
    }
}
