using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities;

/// <summary>Reads the bare number at a token, in digits or words, without hedges: <c>1.5 million</c>, <c>several hundred</c>.</summary>
internal static class NumberParser
{
    private const int LongestNumber = 12;

    /// <summary>The number that begins at a token; null when none does, and for one beyond what an amount may be.</summary>
    public static Number? At(IReadOnlyList<Token> tokens, int first)
    {
        var window = new Token[Math.Min(LongestNumber, tokens.Count - first)];
        for (var i = 0; i < window.Length; i++)
            window[i] = tokens[first + i];
        ReadOnlySpan<Lexeme> row = Lexer.Cut(window);
        if (
            row.Length == 0
            || AmountPart.Bare(row, 0) is not { } part
            || (part.Next < row.Length && row[part.Next].Token == row[part.Next - 1].Token)
        )
            return null;
        var last = first + row[part.Next - 1].Token;
        return new(part.IsVague ? null : part.Value, part.IsVague ? part.Value : null, last, part.Kind);
    }
}

/// <summary>A number that was read.</summary>
/// <param name="Value">The value; null for a vague word.</param>
/// <param name="AtLeast">The least that a vague word means; null for a number.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">What it is a number of.</param>
internal sealed record Number(decimal? Value, decimal? AtLeast, int Last, AmountKind Kind);
