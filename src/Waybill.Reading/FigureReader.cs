using Waybill.Core.Quantities;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading;

/// <summary>Reads a figure that a person typed, such as <c>20,000 containers</c>, <c>more than 60 %</c> or <c>4.8 million</c>.</summary>
public static class FigureReader
{
    private const int LongestFigure = 200;

    /// <summary>The figure; its unit is empty where the words name none that the catalogue knows. Null when they give no amount.</summary>
    public static Quantity? Read(string words)
    {
        if (words.Length > LongestFigure)
            return null;
        var tokens = Tokeniser.Cut(words, 0, words.Length);
        if (AmountScanner.Scan(tokens, _ => false) is not [var amount, ..])
            return null;
        return QuantityReader.Of(words, tokens, amount, CountedReader.After(tokens, amount))?.Normalise(UnitCatalogue.Embedded)
            ?? new(amount.Lower, amount.Best, amount.Upper, "", null, amount.Qualifier, words);
    }
}
