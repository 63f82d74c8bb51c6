using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;

namespace Waybill.Capture.Texts;

/// <summary>Reads plain text and Markdown as they stand, after an optional metadata head.</summary>
internal sealed class PlainTextExtractor : ITextExtractor
{
    private const string Version = "1";

    public string? MediaTypeOf(FileHead head) =>
        head switch
        {
            { Extension: ".txt" or ".text" } => "text/plain",
            { Extension: ".md" or ".markdown" } => "text/markdown",
            _ => null,
        };

    public ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        var decoded = TextDecoder.Decode(input.Bytes.Span);
        var notes = new List<string>(decoded.Notes);
        var (metadata, text) = MetadataHead.Split(decoded.Text, notes);
        return new(new ExtractedText(text, "waybill-text", Version, $"encoding={decoded.Encoding}", metadata, notes));
    }
}
