using System.Globalization;
using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;
using Waybill.Capture.Html.Content;
using Waybill.Capture.Html.Stated;

namespace Waybill.Capture.Html;

/// <summary>Reads a page's main content as paragraphs, and what the page states of itself. Nothing is loaded, no script runs.</summary>
internal sealed class HtmlExtractor : ITextExtractor
{
    private const string Version = "1";

    // Below this, a page's own articleBody in its structured data is taken when it is longer: the page is drawn by scripts.
    private const int ShortText = 200;

    public string? MediaTypeOf(FileHead head) =>
        HtmlSignature.Matches(head.Text) || head.HasExtension(".html", ".htm", ".xhtml") ? "text/html" : null;

    public ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        if (input.Bytes.Length > input.Limits.HtmlBytes)
            throw CaptureLimits.Exceeded(
                $"the page has {input.Bytes.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes",
                "html-size",
                ByteSize.Show(input.Limits.HtmlBytes)
            );
        var decoded = TextDecoder.Decode(input.Bytes.Span, HtmlEncoding.DeclaredIn(input.Bytes.Span));
        var notes = new List<string>(decoded.Notes);
        using var document = HtmlTree.Parse(decoded.Text, input.Limits, notes, cancellation);
        var structured = JsonLdReader.Read(document, notes);
        var (text, way) = document.Body is { } body ? MainContent.Read(body, cancellation) : ("", "none");
        if (text.Length < ShortText && structured?.Body is { } articleBody && articleBody.Length > text.Length)
        {
            (text, way) = (articleBody, "json-ld");
            notes.Add("the page shows next to no text: the text is that of its structured data");
        }
        if (text.Length == 0)
            throw new CaptureException("the page holds no text", "if scripts draw it, open it in a browser and save what is shown");
        var metadata = PageMetadata.Of(document, structured, text, notes);
        return new(new ExtractedText(text, "waybill-html", Version, $"encoding={decoded.Encoding} content={way}", metadata, notes));
    }
}
