using Waybill.Capture.Html;
using Waybill.Capture.Pdf;
using Waybill.Capture.Structured;
using Waybill.Capture.Texts;

namespace Waybill.Capture.Extracting;

/// <summary>The kinds of file that can be captured, in the order in which they are asked.</summary>
public static class Extractors
{
    /// <summary>
    /// PDF and HTML first, as their content shows what they are whatever the name says; then the kinds told by their extension.
    /// </summary>
    public static IReadOnlyList<ITextExtractor> Standard { get; } =
    [new PdfExtractor(), new HtmlExtractor(), new JsonExtractor(), new CsvExtractor(), new XmlExtractor(), new PlainTextExtractor()];

    internal const string Kinds = ".txt, .md, .html, .csv, .xml, .json, .jsonl or .pdf";
}
