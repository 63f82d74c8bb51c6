using Waybill.Core.Quantities;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading;

/// <summary>Reads a figure that a person typed, such as <c>20,000 containers</c>, <c>more than 60 %</c> or <c>4.8 million</c>.</summary>
public static class FigureReader
{
    private const int LongestFigure = 200;

    /// <summary>The figure, as <see cref="Read(string, out string?)"/> gives it.</summary>
    public static Quantity? Read(string words) => Read(words, out _);

    /// <summary>
    /// The figure; its unit is empty where the words name none. Null when they give no amount, are too long or no plain text, or give an
    /// amount below nothing.
    /// </summary>
    /// <param name="words">What was typed.</param>
    /// <param name="unknown">The word in the place of a unit that the catalogue does not know; null where there is none.</param>
    public static Quantity? Read(string words, out string? unknown)
    {
        unknown = null;
        if (words.Length > LongestFigure || words.Any(char.IsControl))
            return null;
        var tokens = Tokeniser.Cut(words, 0, words.Length);
        if (AmountScanner.Scan(tokens, _ => false) is not [var amount, ..] || IsNegative(words, tokens[amount.First].Start))
            return null;
        if (QuantityReader.Of(words, tokens, amount, CountedReader.After(tokens, amount))?.Normalise(UnitCatalogue.Embedded) is { } counted)
            return counted;
        unknown = tokens.Skip(amount.Last + 1).Where(token => token.IsWord).Select(token => token.Text).FirstOrDefault();
        return new(amount.Lower, amount.Best, amount.Upper, "", null, amount.Qualifier, words);
    }

    private static bool IsNegative(string words, int start) => start > 0 && words[start - 1] is '-' or '\u2212' or '\u2013';
}
