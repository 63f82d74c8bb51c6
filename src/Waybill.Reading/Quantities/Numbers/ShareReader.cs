namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Reads shares in a hundred: <c>60%</c>, <c>sixty per cent</c>, <c>percentage of twenty</c>.</summary>
internal static class ShareReader
{
    /// <summary>The index after the sign or words for a percentage; null when none stand there.</summary>
    public static int? Sign(ReadOnlySpan<Lexeme> row, int at)
    {
        foreach (var words in NumberWords.Percent)
        {
            if (row.Starts(at, words))
                return at + words.Length;
        }

        return null;
    }

    /// <summary>The percentage that begins at a lexeme, its value null for the bare word; null when none does.</summary>
    public static (double? Value, int Next)? At(ReadOnlySpan<Lexeme> row, int at)
    {
        if (Sign(row, at) is { } sign)
        {
            if (row.Is(sign, "of") && NumberReader.At(row, sign + 1) is { IsGlued: false } of)
                return (of.Value, of.Next);
            return (null, sign);
        }

        if (!NumberRecogniser.CanStart(row[at]) || NumberReader.At(row, at) is not { } number)
            return null;
        var next = row.IsHyphen(number.Next) && row.IsGluedWord(number.Next + 1) ? number.Next + 1 : number.Next;
        return Sign(row, next) is { } end ? (number.Value, end) : null;
    }

    /// <summary>"one in five", "a third of": a share told as a part of a whole; null when it is none.</summary>
    public static (double? Value, int Next)? PartAt(ReadOnlySpan<Lexeme> row, int at)
    {
        if (!NumberRecogniser.CanStart(row[at]) || NumberReader.At(row, at) is not { } number)
            return null;
        if ((FractionReader.In(row, number) ?? (FractionReader.IsOutOf(row, number) ? number : null)) is { } share)
            return (share.Value * 100, share.Next);
        return number is { Form: NumberForm.Fraction, Value: < 1 } && row.Is(number.Next, "of")
            ? (number.Value * 100, number.Next + 1)
            : null;
    }
}
