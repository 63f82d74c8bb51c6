using Waybill.Core.Quantities;
using Waybill.Reading.Dates;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Quantities;

/// <summary>The quantities of a text as its claims have them.</summary>
internal static class SentenceQuantities
{
    /// <summary>All of them, in order.</summary>
    public static List<Quantity> Of(string text) =>
        [
            .. SentenceView
                .OfAll(SentenceSplitter.Split(text), Gazetteer.Embedded, new DateScanner(null))
                .SelectMany(view => QuantityReader.Read(text, view.Tree, view.Amounts))
                .Select(counted => counted.Quantity)
                .OfType<Quantity>(),
        ];
}
