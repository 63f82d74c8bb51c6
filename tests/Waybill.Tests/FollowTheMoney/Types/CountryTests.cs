using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class CountryTests
{
    [Theory]
    [InlineData("kp", "kp")]
    [InlineData("PRK", "kp")]
    [InlineData("DPRK", "kp")]
    [InlineData("Democratic People's Republic of Korea", "kp")]
    [InlineData("Democratic People’s Republic of Korea", "kp")]
    [InlineData("Korea, Democratic People's Republic of", "kp")]
    [InlineData("КНДР", "kp")]
    [InlineData("북한", "kp")]
    [InlineData("Republic of Korea", "kr")]
    [InlineData("RUSSIA", "ru")]
    [InlineData("the Russian Federation", "ru")]
    [InlineData("Россия", "ru")]
    [InlineData("UK", "gb")]
    [InlineData("U.S.A.", "us")]
    [InlineData("Türkiye", "tr")]
    [InlineData("Turkiye", "tr")]
    [InlineData("Cote d'Ivoire", "ci")]
    [InlineData("Iran (Islamic Republic of)", "ir")]
    [InlineData("Soviet Union", "suhh")]
    [InlineData("SU", "suhh")]
    [InlineData("Kosovo", "xk")]
    [InlineData("Transnistria", "md-pmr")]
    [InlineData("ua-cri", "ua-cri")]
    [InlineData("Republic of China", "tw")]
    [InlineData("Niger", "ne")]
    [InlineData("Nigeria", "ng")]
    [InlineData("Dominica", "dm")]
    [InlineData("Korea", null)]
    [InlineData("Pyongyang", null)]
    [InlineData("qq", null)]
    public void A_country_is_known_by_code_and_name(string raw, string? clean) => Assert.Equal(clean, PropertyTypes.Country.Clean(raw));

    [Fact]
    public void Every_code_is_a_clean_value() =>
        Assert.All(PropertyTypes.Country.Codes!, code => Assert.Equal(code, PropertyTypes.Country.Clean(code)));

    [Fact]
    public void Countries_are_the_same_or_not()
    {
        Assert.Equal((1, 0), (PropertyTypes.Country.Compare("kp", "kp"), PropertyTypes.Country.Compare("kp", "kr")));
        Assert.Equal("iso-3166:kp", PropertyTypes.Country.NodeId("kp"));
    }
}
