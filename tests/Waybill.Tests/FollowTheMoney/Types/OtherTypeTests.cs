using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class OtherTypeTests
{
    [Theory]
    [InlineData("email", "PAC@Silibank.COM", "PAC@silibank.com")]
    [InlineData("email", "mailto:kndic@co.chesin.com", "kndic@co.chesin.com")]
    [InlineData("email", "почта@пример.рф", "почта@пример.рф")]
    [InlineData("email", "kiec@silibank.net.kp.", "kiec@silibank.net.kp")]
    [InlineData("email", "no at sign", null)]
    [InlineData("email", "two@at@example.org", null)]
    [InlineData("email", "user@localhost", null)]
    [InlineData("email", "a b@example.org", null)]
    [InlineData("url", "https://www.un.org/securitycouncil/", "https://www.un.org/securitycouncil/")]
    [InlineData("url", "HTTP://Example.ORG/Path?q=a b", null)]
    [InlineData("url", "HTTP://Example.ORG/Path?Q=1#f", "http://example.org/Path?Q=1#f")]
    [InlineData("url", "www.example.org", "http://www.example.org/")]
    [InlineData("url", "//example.org/a", "http://example.org/a")]
    [InlineData("url", "http://example.org/ёж", "http://example.org/%D1%91%D0%B6")]
    [InlineData("url", "javascript:alert(1)", null)]
    [InlineData("url", "file:///etc/passwd", null)]
    [InlineData("url", "Green Pine", null)]
    [InlineData("url", "http://", null)]
    [InlineData("address", "Central District\nPyongyang", "Central District, Pyongyang")]
    [InlineData("address", "Central District,, Pyongyang ,", "Central District, Pyongyang")]
    [InlineData("address", "Central District<br/>Pyongyang; DPRK", "Central District, Pyongyang, DPRK")]
    [InlineData("address", "Street 3,Building 5", "Street 3, Building 5")]
    [InlineData("address", ",,", null)]
    [InlineData("gender", "M", "male")]
    [InlineData("gender", "Женский", "female")]
    [InlineData("gender", "divers", "other")]
    [InlineData("gender", "unknown", null)]
    [InlineData("language", "ru", "rus")]
    [InlineData("language", "RUS", "rus")]
    [InlineData("language", "en-GB", "eng")]
    [InlineData("language", "ger", "deu")]
    [InlineData("language", "zh_Hant", "zho")]
    [InlineData("language", "tlh", null)]
    [InlineData("topic", "sanction", "sanction")]
    [InlineData("topic", "Export.Control", "export.control")]
    [InlineData("topic", "sanctions", null)]
    [InlineData("number", "1,234,567.50", "1234567.50")]
    [InlineData("number", "9 000", "9000")]
    [InlineData("number", "1,5", "1.5")]
    [InlineData("number", "+12", "12")]
    [InlineData("number", "-3.5 t", "-3.5 t")]
    [InlineData("number", "1.75m", "1.75 m")]
    [InlineData("number", "20,000 containers", "20000 containers")]
    [InlineData("number", "many", null)]
    [InlineData("number", "ten 10", null)]
    [InlineData("json", "{ \"a\" : [1, 2] }", "{\"a\":[1,2]}")]
    [InlineData("json", "{'a': 1}", null)]
    [InlineData("mimetype", "Text/HTML; charset=UTF-8", "text/html")]
    [InlineData("mimetype", "html", null)]
    [InlineData("mimetype", "text/", null)]
    [InlineData("ip", "192.168.1.143", "192.168.1.143")]
    [InlineData("ip", "0:0:0:0:0:ffff:c0a8:18f", "::ffff:192.168.1.143")]
    [InlineData("ip", "2001:DB8::1", "2001:db8::1")]
    [InlineData("ip", "192.168.1", null)]
    [InlineData("ip", "192.168.01.1", null)]
    [InlineData("ip", "999.1.1.1", null)]
    [InlineData("ip", "7", null)]
    [InlineData("checksum", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("entity", "NK-2Tbri3s6GgNtAwsSXh4qpL", "NK-2Tbri3s6GgNtAwsSXh4qpL")]
    [InlineData("entity", "../../etc", null)]
    [InlineData("entity", "a b", null)]
    [InlineData("string", " Director ", "Director")]
    [InlineData("text", "Two\nlines", "Two\nlines")]
    [InlineData("html", "<p>x</p>", "<p>x</p>")]
    public void A_value_is_normalised_or_refused(string type, string raw, string? clean) =>
        Assert.Equal(clean, PropertyTypes.Find(type)!.Clean(raw));

    [Theory]
    [InlineData("email", "PAC@silibank.com", "mailto:pac@silibank.com")]
    [InlineData("url", "http://example.org/", "http://example.org/")]
    [InlineData("address", "Central District, Pyongyang", "addr:central-district-pyongyang")]
    [InlineData("gender", "male", "gender:male")]
    [InlineData("language", "rus", "iso-639:rus")]
    [InlineData("topic", "sanction", "ftm:topic:sanction")]
    [InlineData("ip", "::1", "ip:::1")]
    [InlineData("checksum", "da39", "hash:da39")]
    [InlineData("mimetype", "text/html", "urn:mimetype:text/html")]
    [InlineData("entity", "own-1", "own-1")]
    [InlineData("text", "long", null)]
    [InlineData("number", "5", null)]
    public void Some_values_stand_for_nodes(string type, string value, string? node) =>
        Assert.Equal(node, PropertyTypes.Find(type)!.NodeId(value));

    [Fact]
    public void Addresses_are_compared_by_letters_and_digits()
    {
        Assert.Equal(1, PropertyTypes.Address.Compare("Central District, Pyongyang", "CENTRAL DISTRICT PYONGYANG"));
        Assert.Equal(0, PropertyTypes.Address.Compare("Central District, Pyongyang", "Dongheung-dong, Pyongyang"));
    }

    [Fact]
    public void Mailboxes_are_compared_without_regard_to_case() =>
        Assert.Equal(1, PropertyTypes.Email.Compare("PAC@silibank.com", "pac@silibank.com"));

    [Fact]
    public void Only_matchable_types_tell_entities_apart()
    {
        Assert.Equal(
            ["address", "checksum", "country", "date", "email", "entity", "identifier", "ip", "name", "phone", "url"],
            PropertyTypes.Matchable.Select(type => type.Name)
        );
        Assert.Equal(
            ["address", "checksum", "email", "entity", "identifier", "ip", "name", "phone", "url"],
            PropertyTypes.Pivots.Select(type => type.Name)
        );
        Assert.Equal(0, PropertyTypes.Text.Specificity("a long text that says much"));
        Assert.Equal(1, PropertyTypes.Country.Specificity("kp"));
    }
}
