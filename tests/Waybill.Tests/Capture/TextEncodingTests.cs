using System.Text;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class TextEncodingTests
{
    private const string Sentence = "Le dépôt de munitions près de la frontière a été agrandi.";

    static TextEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_tells_the_encoding_and_is_not_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var file = Captured("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]);
        Assert.Equal(Sentence, file.Text.Text);
        Assert.StartsWith("encoding=utf-", file.Extraction.Options, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_is_read_with_a_note()
    {
        var file = Captured("a.txt", Encoding.GetEncoding(1252).GetBytes(Sentence + " “Cité” – fin"));
        Assert.Equal(Sentence + " “Cité” – fin", file.Text.Text);
        Assert.Contains(file.Extraction.Notes, note => note.Contains("windows-1252", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_of_no_known_encoding_are_refused_not_replaced()
    {
        var korean = Encoding.GetEncoding("euc-kr").GetBytes("북한이 러시아에 포탄을 보냈다고 국가정보원이 밝혔다.");
        Assert.Contains("encoding cannot be told", Refused("a.txt", korean), StringComparison.Ordinal);
        Assert.Contains("encoding cannot be told", Refused("a.txt", [.. "shells "u8, 0x81, 0x8D]), StringComparison.Ordinal);
        Assert.Contains("not valid utf-16le", Refused("a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_in_LF_and_nothing_is_normalised()
    {
        var file = Captured("a.txt", "one\r\ntwo\rthree\n e\u0301 \u00e9 \uFB01");
        Assert.Equal("one\ntwo\nthree\n e\u0301 \u00e9 \uFB01", file.Text.Text);
    }

    [Fact]
    public void Terminal_escapes_and_bidirectional_controls_stay_and_are_noted()
    {
        var file = Captured("a.txt", "The ship \u001B[31mleft\u001B[0m the port of \u202Enijar\u202C on that day.");
        Assert.Contains("\u001B[31mleft", file.Text.Text, StringComparison.Ordinal);
        Assert.Contains(
            "control or bidirectional characters in the text: 4, the first at offset 9; kept, and escaped when shown",
            file.Extraction.Notes
        );
    }

    [Fact]
    public void Binary_data_posing_as_text_is_refused()
    {
        Assert.Contains("a NUL at byte 5", Refused("a.txt", "shell\0s"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("a ZIP archive", Refused("a.txt", "PK\u0003\u0004rest of it"u8.ToArray()), StringComparison.Ordinal);
        byte[] controls = [.. Enumerable.Range(0, 300).Select(i => (byte)(1 + (i % 8)))];
        Assert.Contains("control characters", Refused("a.txt", controls), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Refused("a.txt", Encoding.Unicode.GetBytes("no mark")), StringComparison.Ordinal);
        Assert.Contains("an old office", Refused("a.csv", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_empty_or_blank_is_told()
    {
        Assert.Contains("empty", Refused("a.txt", []), StringComparison.Ordinal);
        Assert.Contains("no text", Refused("a.txt", " \n\t"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("no text", Refused("a.txt", "title: only a head\n---\n"u8.ToArray()), StringComparison.Ordinal);
    }
}
