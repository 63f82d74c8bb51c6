using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Words;

namespace Waybill.Reading.Quantities;

/// <summary>Finds the hedge after a number, or after what it counts: <c>20,000 or more</c>, <c>20 tanks or so</c>.</summary>
internal static class AmountSuffixes
{
    private const int LongestPhrase = 4;

    /// <summary>The hedge; null when there is none.</summary>
    public static AmountSuffix? After(AmountRow amounts, int next)
    {
        var row = amounts.Row;
        if (Match(amounts, next) is { } adjacent)
            return adjacent;
        for (var at = next; at - next < LongestPhrase && row.IsWord(at) && !WordClasses.IsFunction(row[at].Word); at++)
        {
            var after = row.Is(at + 1, ",") && row.Is(at + 2, "give") ? at + 2 : at + 1;
            if (Match(amounts, after) is { } late && row[after].Word is "or" or "at" or "give" or "if" && IsClosed(row, late.Next))
                return late with { IsAdjacent = false };
        }

        return null;
    }

    private static AmountSuffix? Match(AmountRow amounts, int at) =>
        QuantityWords.Match(QuantityWords.Suffixes, amounts.Row, at) is { } suffix && IsClosed(amounts.Row, at + suffix.Words.Length)
            ? new(suffix.Bound, amounts.Written(at, at + suffix.Words.Length)!, at + suffix.Words.Length, true)
            : null;

    // "20 tanks, at least 5 of them": the hedge is the next number's.
    private static bool IsClosed(ReadOnlySpan<Lexeme> row, int at) =>
        at >= row.Length || !(NumberRecogniser.CanStart(row[at]) && row[at].Kind != LexemeKind.Mark) && !row.Is(at, "than");
}

/// <summary>A hedge after a number.</summary>
/// <param name="Bound">What it makes of the number.</param>
/// <param name="Written">Its words.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="IsAdjacent">True when it stands right after the number.</param>
internal sealed record AmountSuffix(Bound Bound, string Written, int Next, bool IsAdjacent);
