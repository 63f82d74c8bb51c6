using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Structured;

/// <summary>
/// Takes XML as it stands, as the sanctions lists come: the working text is the decoded file, markup and all, so that the offsets of
/// elements count in it. Nothing is parsed here.
/// </summary>
internal sealed class XmlExtractor : ITextExtractor
{
    private const string Version = "1";

    public string? MediaTypeOf(FileHead head) => head.Extension == ".xml" ? "application/xml" : null;

    public ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        var decoded = TextDecoder.Decode(input.Bytes.Span);
        if (!decoded.Text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal))
            throw new CaptureException("it does not begin as XML does", "see that it is the file, and unpacked");
        var metadata = new ExhibitMetadata { Kind = StructuredKinds.Markup };
        return new(new ExtractedText(decoded.Text, "waybill-xml", Version, $"encoding={decoded.Encoding}", metadata, decoded.Notes));
    }
}
