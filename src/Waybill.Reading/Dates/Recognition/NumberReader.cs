using System.Globalization;
using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>Reads the numbers that time is counted with, in digits and in words.</summary>
internal static class NumberReader
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;
    private const int LongestWords = 12;
    private const decimal MostCounted = 1_000_000_000;

    /// <summary>A number such as <c>3</c>, <c>2.5</c>, <c>twenty-four</c> or <c>two hundred and ten</c>.</summary>
    public static Found<decimal>? Cardinal(LexemeLine line, int at)
    {
        var lexeme = line[at];
        if (lexeme.IsNumber)
            return new(lexeme.Number, at + 1);
        if (lexeme.Text.Length > 0 && char.IsAsciiDigit(lexeme.Text[0]) && !lexeme.IsOrdinal)
        {
            return
                decimal.TryParse(
                    lexeme.Text,
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number < MostCounted
                ? new(number, at + 1)
                : null;
        }

        return Words(line, at);
    }

    /// <summary>A whole number below a hundred, in digits or words.</summary>
    public static Found<int>? Small(LexemeLine line, int at)
    {
        if (line[at] is { IsNumber: true, Digits: <= 2 } digits)
            return new(digits.Number, at + 1);
        if (line.Word(at)?.Cardinal is not (>= 0 and < 100 and var value))
            return null;
        var next = at + 1;
        if (value >= 20)
        {
            var unit = line.Text(next) == "-" ? next + 1 : next;
            if (line.Word(unit)?.Cardinal is >= 1 and <= 9 and var ones)
                return new(value + ones, unit + 1);
        }

        return new(value, next);
    }

    /// <summary>A place in a row: <c>21st</c>, <c>third</c>, <c>twenty-third</c>.</summary>
    public static Found<int>? Ordinal(LexemeLine line, int at)
    {
        if (line[at].IsOrdinal)
            return new(line[at].Number, at + 1);
        if (line.Word(at) is not { } word)
            return null;
        if (word.Ordinal is { } ordinal)
            return new(ordinal, at + 1);
        if (word.Cardinal is not (20 or 30))
            return null;
        var unit = line.Text(at + 1) == "-" ? at + 2 : at + 1;
        return line.Word(unit)?.Ordinal is >= 1 and <= 9 and var ones ? new(word.Cardinal.Value + ones, unit + 1) : null;
    }

    /// <summary>A year in four digits or in words.</summary>
    public static Found<int>? Year(LexemeLine line, int at)
    {
        if (line[at] is { Digits: 4, Number: >= FirstYear and <= LastYear } digits)
            return new(digits.Number, at + 1);
        return WordYear(line, at);
    }

    /// <summary>
    /// A year after a month or day: four digits, two after an apostrophe, or words; <c>of</c> and <c>in</c> may stand before it.
    /// </summary>
    public static Found<int>? YearAfter(LexemeLine line, int at)
    {
        if (Year(line, at) is { } year)
            return year;
        if (line.Text(at) is "'" or "’" && line[at + 1] is { Digits: 2 } apart)
            return new(FullYear(apart.Number), at + 2);
        if (line.Text(at) is not ("of" or "in"))
            return null;
        if (line.Text(at) == "of" && line[at + 1] is { Digits: 2, Number: > 31 } two)
            return new(FullYear(two.Number), at + 2);
        var next = line.SkipThe(at + 1);
        return Year(line, line.Text(next) == "year" ? next + 1 : next);
    }

    /// <summary>The year that two digits most likely mean.</summary>
    public static int FullYear(int two) => two < 30 ? 2000 + two : 1900 + two;

    // nineteen eighty-six, twenty twenty, two thousand and twenty
    private static Found<int>? WordYear(LexemeLine line, int at)
    {
        var century = line.Word(at)?.Cardinal;
        if (century is 2 && line.Word(at + 1)?.Cardinal is 1000)
        {
            var rest = line.Skip(at + 2, "and");
            return Small(line, rest) is { Value: > 0 } more ? new(2000 + more.Value, more.Next) : new(2000, at + 2);
        }

        // seventeen hundred thirty-three
        if (
            century is >= 15 and <= 19
            && line.Word(at + 1)?.Cardinal == 100
            && Small(line, line.Skip(at + 2, "and")) is { Value: > 0 } rest100
        )
            return new((century.Value * 100) + rest100.Value, rest100.Next);
        if (
            century is >= 17 and <= 20 and var hundreds
            && line.Text(at + 1) is "zero" or "oh" or "o"
            && line.Word(at + 2)?.Cardinal is >= 1 and <= 9 and var ones
        )
            return new((hundreds * 100) + ones, at + 3);
        if (century is not (>= 17 and <= 20) || Small(line, at + 1) is not { Value: >= 10 } years || line[at + 1].IsNumber)
            return null;
        return new((century.Value * 100) + years.Value, years.Next);
    }

    private static Found<decimal>? Words(LexemeLine line, int at)
    {
        decimal total = 0,
            part = 0;
        var next = at;
        var end = -1;
        while (next < at + LongestWords && line.Word(next)?.Cardinal is { } value)
        {
            if (value == 1000)
                (total, part) = (total + (Math.Max(part, 1) * 1000), 0);
            else if (value == 100)
                part = Math.Max(part, 1) * 100;
            else if (part % 10 == 0 && (part % 100 == 0 || (value < 10 && part % 100 >= 20)))
                part += value;
            else
                break;
            end = ++next;
            if (line.Text(next) is "-" or "and" && line.Word(next + 1)?.Cardinal is < 100)
                next++;
        }

        return end < 0 ? null : new(total + part, end);
    }
}
