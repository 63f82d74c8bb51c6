using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Tests.Storage.Journal;

public sealed class JournalHeadTests
{
    private static readonly string Hex = Sha256.Of("a").Hex;

    [Fact]
    public void A_head_reads_back_what_it_writes()
    {
        var head = new JournalHead(17, Sha256.Of("a"));
        Assert.Equal($"17:{Hex}", head.ToString());
        Assert.Equal(head, JournalHead.Parse(head.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData(":")]
    [InlineData("17:")]
    [InlineData("17:abc")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(" 1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:000000000000000000000000000000000000000000000000000000000000000g")]
    [InlineData("1:sha256:000000000000000000000000000000000000000000000000000000000")]
    [InlineData("99999999999999999999:0000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_head_is_refused(string text)
    {
        Assert.False(JournalHead.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => JournalHead.Parse(text));
    }
}
