using System.Globalization;
using Waybill.Matching.Goods;

namespace Waybill.Tests.Matching.Goods;

public sealed class HsCodeTests
{
    [Theory]
    [InlineData("854231", "8542.31", "854231")]
    [InlineData("8542.31", "8542.31", "854231")]
    [InlineData(" 8542 31 90 00 ", "8542.31.9000", "854231")]
    [InlineData("8542-31-90", "8542.31.90", "854231")]
    [InlineData("85423190", "8542.31.90", "854231")]
    [InlineData("85", "85", "85")]
    [InlineData("8542", "8542", "8542")]
    [InlineData("0102", "0102", "0102")]
    public void A_code_is_read_however_it_is_parted(string written, string printed, string common)
    {
        var code = HsCode.Parse(written, CultureInfo.InvariantCulture);

        Assert.Equal(printed, code.ToString());
        Assert.Equal(common, code.Common);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("8")]
    [InlineData("854")]
    [InlineData("85423")]
    [InlineData("8542311")]
    [InlineData("85423190001")]
    [InlineData("8542,31")]
    [InlineData("85x2.31")]
    [InlineData("٨٥٤٢٣١")]
    [InlineData("0042")]
    [InlineData("....................................8542")]
    public void What_is_no_code_is_refused(string written)
    {
        Assert.False(HsCode.TryParse(written, CultureInfo.InvariantCulture, out _));
        Assert.Throws<FormatException>(() => HsCode.Parse(written, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Nothing_is_no_code() => Assert.False(HsCode.TryParse((string?)null, CultureInfo.InvariantCulture, out _));
}
