using Waybill.Core.Text;

namespace Waybill.Tests.Core.Text;

public sealed class TerminalSafeTests
{
    [Theory]
    [InlineData("plain text, “quoted” – 북한 Ё é", "plain text, “quoted” – 북한 Ё é")]
    [InlineData("a\u001B[31mred", @"a\u{001B}[31mred")]
    [InlineData("a\u009Bc", @"a\u{009B}c")]
    [InlineData("a\u202Egpj.exe", @"a\u{202E}gpj.exe")]
    [InlineData("a\u2066b\u2069", @"a\u{2066}b\u{2069}")]
    [InlineData("a\u200Bb\u00ADc", @"a\u{200B}b\u{00AD}c")]
    [InlineData("a\u2028b", @"a\u{2028}b")]
    [InlineData("a\0b\r\n\tc", @"a\u{0000}b\u{000D}\u{000A}\u{0009}c")]
    [InlineData("a\U000E0041b", @"a\u{E0041}b")]
    [InlineData("\uFEFFa\u3164", @"\u{FEFF}a\u{3164}")]
    [InlineData("", "")]
    public void What_could_deceive_is_escaped_on_a_line(string text, string safe) => Assert.Equal(safe, TerminalSafe.Line(text));

    [Fact]
    public void Lone_surrogates_are_escaped() => Assert.Equal(@"a\u{D800}b\u{DC00}", TerminalSafe.Line("a\uD800b\uDC00"));

    [Fact]
    public void A_block_keeps_its_lines_and_tabs_but_no_carriage_return() =>
        Assert.Equal("a\tb\nc\\u{000D}", TerminalSafe.Block("a\tb\nc\r"));

    [Fact]
    public void Whole_characters_beyond_the_basic_plane_stay() => Assert.Equal("\U0001F6A2", TerminalSafe.Line("\U0001F6A2"));
}
