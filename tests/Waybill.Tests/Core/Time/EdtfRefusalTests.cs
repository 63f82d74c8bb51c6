using System.Text.Json;
using Waybill.Core.Time;

namespace Waybill.Tests.Core.Time;

public sealed class EdtfRefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 2024")]
    [InlineData("2024 ")]
    [InlineData("24")]
    [InlineData("20245")]
    [InlineData("202")]
    [InlineData("2024-1")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-20")]
    [InlineData("2024-6-1")]
    [InlineData("20240601")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-04-00")]
    [InlineData("2024/04/01")]
    [InlineData("2024-XX-01")]
    [InlineData("2024-1X")]
    [InlineData("2024-01-1X")]
    [InlineData("201x")]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("201X-05")]
    [InlineData("20X4")]
    [InlineData("-0000")]
    [InlineData("Y2024")]
    [InlineData("Y02024")]
    [InlineData("Y")]
    [InlineData("Y-")]
    [InlineData("Y1234567890123456")]
    [InlineData("y170000002")]
    [InlineData("?")]
    [InlineData("2024??")]
    [InlineData("2024?~")]
    [InlineData("?2024")]
    [InlineData("2024?-06")]
    [InlineData("unknown")]
    [InlineData("open")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("2024/...")]
    [InlineData("2024/2023")]
    [InlineData("2024-06-02/2024-06-01")]
    [InlineData("2023/2024/2025")]
    [InlineData("2024//2025")]
    [InlineData("2024..2025")]
    [InlineData("٢٠٢٤")]
    public void What_is_not_level_0_or_1_is_refused(string text) => IsRefused(text);

    [Theory]
    [InlineData("2004-01-01T10:10")]
    [InlineData("2004-01-01T24:00:00")]
    [InlineData("2004-01-01T10:60:10")]
    [InlineData("2004-01-01T10:10:60")]
    [InlineData("2004-01-01 10:10:10")]
    [InlineData("2004-01T10:10:10")]
    [InlineData("2004-01-XXT10:10:10")]
    [InlineData("2004-01-01T10:10:10z")]
    [InlineData("2004-01-01T10:10:10-00:00")]
    [InlineData("2004-01-01T10:10:10+0430")]
    [InlineData("2004-01-01T10:10:10.5Z")]
    [InlineData("2004-01-01T10:10:10Z?")]
    [InlineData("2004-01-01T10:10:10Z/2005")]
    public void What_is_not_a_time_of_level_0_is_refused(string text) => IsRefused(text);

    [Theory]
    [InlineData("[1667,1668]")]
    [InlineData("{1960,1961-12}")]
    [InlineData("2004-06-~11")]
    [InlineData("2004?-06-11")]
    [InlineData("156X-12-25")]
    [InlineData("15XX-12-XX")]
    [InlineData("Y-17E7")]
    [InlineData("1950S2")]
    [InlineData("2001-34")]
    [InlineData("2004-06-~01/2004-06-~20")]
    public void Level_2_is_refused(string text) => IsRefused(text);

    [Fact]
    public void A_null_is_refused() => Assert.False(Edtf.TryParse(null, null, out _));

    [Fact]
    public void A_long_text_is_refused_and_shown_short()
    {
        var text = new string('2', 100_000);
        Assert.False(Edtf.TryParse(text, null, out _));
        Assert.True(Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message.Length < 250);
    }

    [Fact]
    public void A_refused_text_is_a_JSON_error() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Edtf>("\"2024-13\""));

    private static void IsRefused(string text)
    {
        Assert.False(Edtf.TryParse(text, null, out var value));
        Assert.Null(value);
        Assert.Throws<FormatException>(() => Edtf.Parse(text));
    }
}
