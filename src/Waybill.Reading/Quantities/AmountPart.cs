using Waybill.Core.Quantities;
using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Reading.Quantities;

/// <summary>A number or vague word that an amount rests on, without its hedges.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Value">The value; for a vague word the least that it means.</param>
/// <param name="Kind">What it is a number of.</param>
internal sealed record AmountPart(int First, int Next, decimal Value, AmountKind Kind)
{
    /// <summary>True for a word without a number.</summary>
    public bool IsVague { get; init; }

    /// <summary>True for a share told as a part of a whole: <c>a third</c>, <c>one in five</c>.</summary>
    public bool IsPart { get; init; }

    /// <summary>The unit of a sum of money.</summary>
    public string? Currency { get; init; }

    /// <summary>The number as it was read; null for a vague word.</summary>
    public NumberSpan? Number { get; init; }

    /// <summary>The part that begins at a lexeme; null when none does.</summary>
    public static AmountPart? At(ReadOnlySpan<Lexeme> row, int at) => At(row, at, isFirstOfTwo: false);

    /// <summary>
    /// The same; the first of two, as in "between a quarter and a third of", may be a part of what only the second names.
    /// </summary>
    public static AmountPart? At(ReadOnlySpan<Lexeme> row, int at, bool isFirstOfTwo)
    {
        if (at >= row.Length)
            return null;
        var (sign, currency) = row[at].Kind == LexemeKind.Mark || char.IsUpper(row[at].Written[0]) ? Money(row, at) : (at, null);
        if (currency is null && (VagueReader.At(row, at) ?? Place(row, at)) is { } found)
            return found;
        if (sign >= row.Length || !NumberRecogniser.CanStart(row[sign]) || row[sign].IsHyphen || NumberReader.At(row, sign) is not { } read)
            return null;
        if (Millions(row, read) is not { } number || NotCounts.IsNone(row, number) || AsDecimal(number.Value) is not { } value)
            return null;
        var part = new AmountPart(at, number.Next, value, AmountKind.Count) { Number = number, Currency = currency };
        if (currency is not null)
            return part with { Kind = AmountKind.Money };
        if (Share(row, part) is { } share)
            return share;
        var (next, unit) = Money(row, row.AfterHyphen(number.Next));
        if (unit is not null)
            return part with { Next = next, Kind = AmountKind.Money, Currency = unit };
        if (isFirstOfTwo && IsBarePart(number))
            return part with { Value = Percent(number.Value), Kind = AmountKind.Percent, IsPart = true };
        return IsBarePart(number) || IsPlace(row, number) ? null : part;
    }

    /// <summary>The bare number or vague words that begin at a lexeme, whatever they may be a number of; null when none do.</summary>
    public static AmountPart? Bare(ReadOnlySpan<Lexeme> row, int at)
    {
        if (VagueReader.At(row, at) is { } vague)
            return vague;
        if (row[at].IsDigits && Ordinal.At(row, at, row.Length) is { } place)
            return AsDecimal(place.Value) is { } order ? new(at, place.Next, order, AmountKind.Ordinal) : null;
        return
            NumberRecogniser.CanStart(row[at])
            && NumberReader.At(row, at) is { IsGlued: false } number
            && !IsBarePart(number)
            && AsDecimal(number.Value) is { } value
            ? new(at, number.Next, value, AmountKind.Count) { Number = number }
            : null;
    }

    // A percentage, "half of", "one in five"; for anything else null.
    private static AmountPart? Share(ReadOnlySpan<Lexeme> row, AmountPart part)
    {
        var number = part.Number!.Value;
        var sign = row.IsHyphen(number.Next) && row.IsGluedWord(number.Next + 1) ? number.Next + 1 : number.Next;
        if (ShareReader.Sign(row, sign) is { } end && !(row[sign].Word == "percentage" && (row.Is(end, "point") || row.Is(end, "points"))))
            return part with { Next = end, Kind = AmountKind.Percent };
        if (FractionReader.In(row, number) is { } of && IsRatio(number, of))
            return part with { Next = of.Next, Value = Percent(of.Value), Kind = AmountKind.Percent, IsPart = true };
        return FractionReader.IsOutOf(row, number) || (number is { Form: NumberForm.Fraction, Value: < 1 } && IsOfWhole(row, number.Next))
            ? part with
            {
                Value = Percent(number.Value),
                Kind = AmountKind.Percent,
                IsPart = true,
            }
            : null;
    }

    // "one in five", "nine in ten"; not "20 in 2023".
    private static bool IsRatio(NumberSpan part, NumberSpan share) =>
        part.Value <= 99 && Math.Round(part.Value / share.Value) is <= 20 or 100 or 1000;

    // "half of the shells", "a third of them", "half its stock"
    private static bool IsOfWhole(ReadOnlySpan<Lexeme> row, int at) =>
        at < row.Length && row[at].Word is "of" or "the" or "its" or "their" or "his" or "her" or "our" or "all" or "those" or "these";

    // A third missile is one more; half an hour and half-built are no amounts of goods.
    private static bool IsBarePart(NumberSpan number) => number is { Form: NumberForm.Fraction, Value: < 1, Scale: 1 };

    private static bool IsPlace(ReadOnlySpan<Lexeme> row, NumberSpan number) =>
        Ordinal.At(row, number.First, row.Length) is { IsPlural: false } place && place.Next > number.Next;

    // 178th; "third" only where it is a rank.
    private static AmountPart? Place(ReadOnlySpan<Lexeme> row, int at)
    {
        if (
            Ordinal.At(row, at, row.Length) is not { IsPlural: false } place
            || NotCounts.IsDate(row, at, place.Next)
            || AsDecimal(place.Value) is not { } value
        )
            return null;
        var isRank =
            (row[at].IsDigits && !IsNoun(row, place.Next))
            || (
                at > 0
                && (
                    QuantityWords.Ranks.Contains(row[at - 1].Word)
                    || (row[at - 1].Word is "as" or "the" or "in" && at > 1 && QuantityWords.Ranks.Contains(row[at - 2].Word))
                )
            );
        return isRank ? new(at, place.Next, value, AmountKind.Ordinal) : null;
    }

    // The shipment of "the 3rd shipment", the Guards of "the 3rd Guards brigade"
    private static bool IsNoun(ReadOnlySpan<Lexeme> row, int at) =>
        row.IsWord(at)
        && !Words.WordClasses.IsFunction(row[at].Word)
        && !Words.WordClasses.IsAdverb(row[at].Word)
        && row[at].Word is not ("place" or "position" or "rank" or "worldwide" or "globally");

    // 1.5m is a million and a half of something, but a wall is 5m high.
    private static NumberSpan? Millions(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        if (!number.IsGlued)
            return number;
        var isMillion =
            row[number.Next].Written == "m"
            && !row.IsGluedDigits(number.Next + 1)
            && !(number.Next + 1 < row.Length && QuantityWords.Extents.Contains(row[number.Next + 1].Word))
            && !row.Is(number.First - 1, "a");
        return isMillion
            ? number with
            {
                Value = Numeral.Rounded(number.Value * 1e6),
                Next = number.Next + 1,
                IsGlued = false,
                Scale = 1e6,
            }
            : null;
    }

    private static (int Next, string? Unit) Money(ReadOnlySpan<Lexeme> row, int at)
    {
        foreach (var (words, unit) in QuantityWords.Currencies)
        {
            if (row.Starts(at, words))
                return (at + words.Length, unit);
        }

        return (at, null);
    }

    private static decimal Percent(double share) => Math.Round((decimal)share * 100, 1);

    private static decimal? AsDecimal(double value) => value >= 0 && value <= (double)Quantity.Largest ? (decimal)value : null;
}
