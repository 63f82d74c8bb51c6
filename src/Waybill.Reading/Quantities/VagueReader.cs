using Waybill.Core.Quantities;
using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Reads words without a number: <c>several hundred</c>, <c>tens of thousands</c>, <c>a few dozen</c>, <c>a couple of</c>.
/// </summary>
internal static class VagueReader
{
    private const int LongestChain = 6;

    /// <summary>The vague words, or the pair, that begin at a lexeme; null when none do.</summary>
    public static AmountPart? At(ReadOnlySpan<Lexeme> row, int first)
    {
        if (!row.IsWord(first))
            return null;
        var at = row[first].Word is "a" or "quite" or "an" ? first + 1 : first;
        at = row.Is(first, "quite") && row.Is(at, "a") ? at + 1 : at;
        if (!row.IsWord(at))
            return null;
        if (at > first && QuantityWords.Exact.TryGetValue(row[at].Word, out var exact) && row.Is(at + 1, "of"))
            return new(first, at + 1, exact, AmountKind.Count);
        if (!QuantityWords.Vague.TryGetValue(row[at].Word, out var value))
            return null;
        var needsArticle = QuantityWords.VagueAfterArticle.Contains(row[at].Word);
        if (needsArticle != (at > first) && !(needsArticle && row.Is(at + 1, "of")))
            return null;
        var next = at + 1;
        while (next - first < LongestChain && Multiplier(row, next) is var (end, factor) && value <= Quantity.Largest / factor)
            (value, next) = (value * factor, end);
        return new(first, next, value, AmountKind.Count) { IsVague = true };
    }

    // "hundred", "of thousands", "of a million"
    private static (int Next, decimal Factor)? Multiplier(ReadOnlySpan<Lexeme> row, int at)
    {
        var word = row.Is(at, "of") ? at + 1 : at;
        if (row.Cardinal(word) is not { Class: NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen } multiplier)
            return null;
        return multiplier.Value <= 1e12 ? (word + 1, (decimal)multiplier.Value) : null;
    }
}
