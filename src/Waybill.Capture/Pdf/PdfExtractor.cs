using System.Text;
using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Pdf;

/// <summary>
/// Reads PDF by poppler's <c>pdftotext</c>, in reading order: <c>-layout</c> would keep columns side by side and tear sentences apart. Page
/// breaks are left out, as sentences run across them. A PDF's creation date is not a date of publication, so none is taken.
/// </summary>
internal sealed class PdfExtractor : ITextExtractor
{
    private const string Tool = "pdftotext";
    private const string Input = "input.pdf";
    private static readonly string[] Options = ["-enc", "UTF-8", "-eol", "unix", "-nopgbrk"];
    private string? version;

    public string? MediaTypeOf(FileHead head) =>
        // Readers accept a header that does not stand first (ISO 32000-1, annex H.3.4.1).
        head.Bytes[..Math.Min(head.Bytes.Length, 1024)].IndexOf("%PDF-"u8)
            is 0
        || (head.HasExtension(".pdf") && !IsOtherText(head))
            ? "application/pdf"
            : null;

    public async ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        if (input.Bytes.Span[..Math.Min(input.Bytes.Length, 1024)].IndexOf("%PDF-"u8) < 0)
            throw new CaptureException("named as a PDF, but it has no PDF header", "check that it was downloaded whole");
        var program =
            ToolLocation.Find(Tool)
            ?? throw new CaptureException("PDF needs pdftotext, which is not installed", "apt-get install poppler-utils");
        var tool = new ExternalTool(program);
        version ??= VersionIn((await tool.RunAsync(["-v"], "", default, input.Limits, cancellation).ConfigureAwait(false)).Errors);
        var run = await tool.RunAsync([.. Options, Input, "-"], Input, input.Bytes, input.Limits, cancellation).ConfigureAwait(false);
        var whole = HasTrailer(input.Bytes.Span);
        if (run.ExitCode != 0)
            throw Refused(run, whole);
        var text = TextDecoder.WithLineFeeds(new UTF8Encoding(false).GetString(run.Output));
        if (text.AsSpan().IsWhiteSpace())
            throw whole ? NoText : Damaged;
        return new(text, Tool, version, string.Join(' ', Options), new ExhibitMetadata(), [.. Notes(run, whole)]);
    }

    private static IEnumerable<string> Notes(ToolRun run, bool whole)
    {
        if (!whole)
            yield return "the PDF does not end as one should: it may be cut off, and its text incomplete";
        if (run.Errors.Split('\n').FirstOrDefault(line => line.StartsWith("Syntax Error", StringComparison.Ordinal)) is { } fault)
            yield return $"the PDF has faults, and its text may be incomplete ({fault.Trim()})";
    }

    private static CaptureException NoText =>
        new("the PDF has pages but no text, as a scan has", "put it through text recognition first, such as ocrmypdf");

    private static CaptureException Damaged => new("the PDF is damaged or cut off", "fetch it again");

    private static CaptureException Refused(ToolRun run, bool whole)
    {
        if (run.Errors.Contains("password", StringComparison.OrdinalIgnoreCase))
            return new("the PDF is encrypted", "remove the password first, such as by qpdf --decrypt");
        if (run.ExitCode == 3)
            return new("the PDF does not permit copying its text", "get a copy that permits it, or type the passage into a text file");
        return whole && run.ExitCode != 1
            ? new($"pdftotext failed (exit code {run.ExitCode})", "fetch the file again, or raise the limit 'tool-memory'")
            : Damaged;
    }

    // "%%EOF" stands in the last kilobyte (ISO 32000-1, annex H.3.4.4).
    private static bool HasTrailer(ReadOnlySpan<byte> bytes) => bytes[^Math.Min(bytes.Length, 1024)..].IndexOf("%%EOF"u8) >= 0;

    private static bool IsOtherText(FileHead head) => Html.HtmlSignature.Matches(head.Text);

    private static string VersionIn(string said)
    {
        var line = said.Split('\n')[0];
        return line.StartsWith("pdftotext version ", StringComparison.Ordinal) ? line["pdftotext version ".Length..].Trim() : "unknown";
    }
}
