using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Structured;

/// <summary>Takes a table as it stands: the working text is the decoded file, so that the offsets of rows and cells count in it.</summary>
internal sealed class CsvExtractor : ITextExtractor
{
    private const string Version = "1";

    public string? MediaTypeOf(FileHead head) =>
        head switch
        {
            { Extension: ".csv" } => "text/csv",
            { Extension: ".tsv" } => "text/tab-separated-values",
            _ => null,
        };

    public ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        var decoded = TextDecoder.Decode(input.Bytes.Span);
        var metadata = new ExhibitMetadata { Kind = StructuredKinds.Table };
        return new(new ExtractedText(decoded.Text, "waybill-table", Version, $"encoding={decoded.Encoding}", metadata, decoded.Notes));
    }
}
