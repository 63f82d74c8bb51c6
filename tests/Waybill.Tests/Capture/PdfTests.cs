using System.Text;
using Waybill.Capture;
using static Waybill.Tests.Capture.Capturing;
using static Waybill.Tests.Capture.PdfWriting;

namespace Waybill.Tests.Capture;

public sealed class PdfTests
{
    private static readonly byte[] Sample = Pdf(
        "The panel saw forty containers on the deck of the ship.\nIt could not tell what they held, and it said so.",
        "A second page " + "has more to say on the matter."
    );

    [Fact]
    public void A_pdf_gives_its_text_in_reading_order()
    {
        var file = Captured("report.pdf", Sample);
        Assert.StartsWith("The panel saw forty containers on the deck of the ship.\nIt could", file.Text.Text, StringComparison.Ordinal);
        Assert.Contains("A second page has more", file.Text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\f', file.Text.Text);
        Assert.Equal(("application/pdf", "pdftotext"), (file.Exhibit.MediaType, file.Extraction.Tool));
        Assert.Equal("en", file.Extraction.Metadata.Language);
        Assert.Matches(@"^\d+\.\d+", file.Extraction.Version);
        Assert.Null(file.Extraction.Metadata.Published);
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("--help")]
    [InlineData("$(touch x).pdf")]
    [InlineData("-")]
    public void Its_name_does_not_matter(string name) => Assert.Equal("application/pdf", Captured(name, Sample).Exhibit.MediaType);

    [Fact]
    public void A_cut_pdf_is_a_note_or_a_line_wherever_it_is_cut()
    {
        for (var length = 20; length < Sample.Length - 10; length += 97)
        {
            var result = Result("cut.pdf", Sample[..length]);
            if (result is CapturedFile file)
                Assert.Contains(file.Extraction.Notes, note => note.Contains("cut off", StringComparison.Ordinal));
            else
                Assert.Equal("cut.pdf: the PDF is damaged or cut off: fetch it again", ((CaptureFailure)result).Line);
        }
    }

    [Fact]
    public void A_scan_an_encrypted_and_a_false_pdf_are_clear_lines()
    {
        Assert.Contains("no text, as a scan has", Refused("scan.pdf", Pdf("")), StringComparison.Ordinal);
        Assert.Contains("no PDF header", Refused("a.pdf", "just words"u8.ToArray()), StringComparison.Ordinal);
        var zeros = new string('0', 64);
        var dictionary = $"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{zeros}>/U<{zeros}>>>";
        var encrypted = Encoding.Latin1.GetString(Sample).Replace("/Root 1 0 R", dictionary, StringComparison.Ordinal);
        Assert.Contains("encrypted", Refused("e.pdf", Encoding.Latin1.GetBytes(encrypted)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_and_length_are_bounded()
    {
        var late = await new ExhibitReader(time: new TimeIsUp()).ExtractAsync("a.pdf", Sample);
        Assert.Contains("'seconds'", Assert.IsType<CaptureFailure>(late).Line, StringComparison.Ordinal);
        var wordy = Pdf([.. Enumerable.Repeat(string.Join('\n', Enumerable.Repeat(new string('w', 80), 40)), 20)]);
        Assert.Contains("'text-size'", Refused("a.pdf", wordy, new() { TextLength = 1000 }), StringComparison.Ordinal);
    }
}
