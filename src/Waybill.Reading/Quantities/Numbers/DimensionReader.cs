namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Reads measures: <c>200 km</c>, <c>45-acre</c>, <c>5 feet 2 inches</c>, <c>20 (kg)</c>, <c>188 miles an hour</c>.</summary>
internal static class DimensionReader
{
    private const int FarthestSubject = 6;
    private const double LargestWithParts = 1e15;

    /// <summary>The measure that begins at a lexeme; null when none does.</summary>
    public static Dimension? At(ReadOnlySpan<Lexeme> row, int at)
    {
        if (!NumberRecogniser.CanStart(row[at]) || IsPartOfName(row, at))
            return null;
        if (NumberReader.At(row, at) is not { } number || Unit(row, number.Next) is not { } unit || !IsMeant(row, number, unit))
            return null;
        var value = Numeral.Rounded(number.Value);
        var (next, isInBrackets) = (unit.Next, unit.Next > unit.Last);
        if (
            !isInBrackets
            && value < LargestWithParts
            && unit.Measure.Part is { } part
            && Part(row, next, part, unit.Measure.Parts) is { } rest
        )
            (value, next) = ((double)((decimal)value + ((decimal)rest.Value / unit.Measure.Parts)), rest.Next);
        return new(at, next, value, unit.Measure);
    }

    // scp-173m, A-10: the number of a name
    private static bool IsPartOfName(ReadOnlySpan<Lexeme> row, int at) =>
        row[at].IsDigits && at > 1 && row[at].IsGlued && row[at - 1].IsHyphen && row[at - 1].IsGlued && row[at - 2].Kind != LexemeKind.Mark;

    private static (Measure Measure, int Last, int Next, string Written)? Unit(ReadOnlySpan<Lexeme> row, int at)
    {
        var close =
            at < row.Length
                ? row[at].Word switch
                {
                    "(" => ")",
                    "[" => "]",
                    "{" => "}",
                    "<" => ">",
                    _ => null,
                }
                : null;
        var from = close is null ? row.AfterHyphen(at) : at + 1;
        if (Measures.At(row, from) is not { } found || (row.IsGlued(found.Next, "-") && row.IsGluedDigits(found.Next + 1)))
            return null;
        if (close is null)
            return (found.Unit, found.Next, found.Next, found.Written);
        return row.Is(found.Next, close) ? (found.Unit, found.Next, found.Next + 1, found.Written) : null;
    }

    // "and 2 inches"
    private static (double Value, int Next)? Part(ReadOnlySpan<Lexeme> row, int at, string part, int parts)
    {
        var from = row.Is(at, "and") || row.Is(at, ",") ? at + 1 : at;
        return
            from < row.Length
            && NumberRecogniser.CanStart(row[from])
            && NumberReader.At(row, from) is { Value: > 0 } number
            && number.Value < parts
            && Measures.At(row, row.AfterHyphen(number.Next)) is { } unit
            && unit.Unit.Name == part
            ? (number.Value, unit.Next)
            : null;
    }

    // Words that are units only beside the right neighbours.
    private static bool IsMeant(ReadOnlySpan<Lexeme> row, NumberSpan number, (Measure Measure, int Last, int Next, string Written) unit)
    {
        var isGlued = row[number.Next].IsGlued;
        var (before, after) = (number.First > 0 ? row[number.First - 1].Word : "", unit.Last < row.Length ? row[unit.Last] : default);
        return unit.Written switch
        {
            "in" => (isGlued && !after.IsGlued) || !row.IsWord(unit.Last) && !row.IsDigits(unit.Last) || IsExtent(after.Word),
            "\"" => IsExtent(after.Word),
            "pm" => !(isGlued && number.Value <= 12)
                && !(row.IsGlued(number.First - 1, ":") && row.IsDigits(number.First - 2))
                && before is not ("at" or "by" or "before" or "after" or "until" or "till" or "since"),
            "°" or "degree" or "degrees" or "deg" => after.Word
                is not ("c" or "f" or "k" or "celsius" or "fahrenheit" or "kelvin" or "centigrade")
                && !IsTemperature(row, number.First),
            _ => true,
        };
    }

    private static bool IsTemperature(ReadOnlySpan<Lexeme> row, int number)
    {
        for (var at = Math.Max(0, number - FarthestSubject); at < number; at++)
        {
            if (row[at].Word is "temperature" or "temperatures")
                return true;
        }

        return false;
    }

    private static bool IsExtent(string? word) =>
        word is "long" or "tall" or "high" or "wide" or "deep" or "thick" or "across" or "x" or "by" or "in";
}

/// <summary>A measure in a row of lexemes.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct Dimension(int First, int Next, double Value, Measure Unit);
