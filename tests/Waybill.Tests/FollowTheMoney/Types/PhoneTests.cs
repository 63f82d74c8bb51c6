using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class PhoneTests
{
    [Theory]
    [InlineData("+850-2-3814685", "", "+85023814685")]
    [InlineData("+850 2 18111 (ext. 8327)", "", "+850218111")]
    [InlineData("00 49 30 227-0", "", "+49302270")]
    [InlineData("+44 (0)20 7219 3000", "", "+442072193000")]
    [InlineData("+1 (202) 456-1414", "", "+12024561414")]
    [InlineData("Tel.: +7 495 606-36-02", "", "+74956063602")]
    [InlineData("(202) 456-1414", "us", "+12024561414")]
    [InlineData("030 227-0", "de", "+49302270")]
    [InlineData("8 (495) 606-36-02", "ru", "+74956063602")]
    [InlineData("7 495 606 36 02", "ru", "+74956063602")]
    [InlineData("06 6982", "it", "+39066982")]
    [InlineData("850-2-3814685", "ru kp", "+85023814685")]
    [InlineData("964 771 863 5788", "tr iq", "+9647718635788")]
    [InlineData("030 227-0", "", null)]
    [InlineData("+999 123456789", "", null)]
    [InlineData("+7 495 606-36", "", null)]
    [InlineData("+85", "", null)]
    [InlineData("123", "de", null)]
    [InlineData("+4912345678901234567", "", null)]
    [InlineData("+7 (3412) 43-05-05; +7 (951) 210-81-28", "", null)]
    [InlineData("no telephone", "de", null)]
    public void A_number_is_written_in_full(string raw, string countries, string? clean) =>
        Assert.Equal(clean, PropertyTypes.Phone.Clean(raw, countries: countries.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void A_number_stands_for_a_node()
    {
        Assert.Equal("tel:+85023814685", PropertyTypes.Phone.NodeId("+85023814685"));
        Assert.Equal(1, PropertyTypes.Phone.Specificity("+85023814685"));
    }
}
