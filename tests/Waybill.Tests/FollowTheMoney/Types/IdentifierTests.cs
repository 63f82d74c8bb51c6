using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class IdentifierTests
{
    /// <summary>Numbers as published: by the registers themselves, on sanctions lists, or as the standards' own examples.</summary>
    [Theory]
    [InlineData("imo", "IMO 9074729", "IMO9074729")]
    [InlineData("imo", "9074729", "IMO9074729")]
    [InlineData("imo", "imo9074729", "IMO9074729")]
    [InlineData("imo", "Vessel registration identification IMO 7937317;", "IMO7937317")]
    [InlineData("imo", "IMO No. 9179842", "IMO9179842")]
    [InlineData("imo", "Company Number IMO 5434358", "IMO5434358")]
    [InlineData("imo", "6330601", "IMO6330601")]
    [InlineData("imo", "9074728", null)]
    [InlineData("imo", "5434350", null)]
    [InlineData("imo", "90747290", null)]
    [InlineData("imo", "0000000", null)]
    [InlineData("imo", "0012343", "IMO0012343")]
    [InlineData("imo", "none", null)]
    [InlineData("mmsi", "445101000", "445101000")]
    [InlineData("mmsi", "MMSI 273390930", "273390930")]
    [InlineData("mmsi", "002731000", null)]
    [InlineData("mmsi", "111273001", null)]
    [InlineData("mmsi", "299000000", null)]
    [InlineData("mmsi", "27339093", null)]
    [InlineData("lei", "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12")]
    [InlineData("lei", "hwupkr0mpou8fgxbt394", "HWUPKR0MPOU8FGXBT394")]
    [InlineData("lei", "5493001KJTIIGC8Y1R13", null)]
    [InlineData("lei", "5493001KJTIIGC8Y1R1", null)]
    [InlineData("inn", "7707083893", "7707083893")]
    [InlineData("inn", "ИНН 500100732259", "500100732259")]
    [InlineData("inn", "7707083894", null)]
    [InlineData("inn", "500100732258", null)]
    [InlineData("inn", "0000000000", null)]
    [InlineData("ogrn", "1027700132195", "1027700132195")]
    [InlineData("ogrn", "ОГРНИП 304500116000157", "304500116000157")]
    [InlineData("ogrn", "1027700132196", null)]
    [InlineData("ogrn", "304500116000158", null)]
    [InlineData("iban", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432")]
    [InlineData("iban", "IBAN: DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    [InlineData("iban", "GB82WEST12345698765433", null)]
    [InlineData("iban", "GB82WEST1234569876543", null)]
    [InlineData("iban", "XX82WEST12345698765432", null)]
    [InlineData("bic", "DEUTDEFF", "DEUTDEFF")]
    [InlineData("bic", "sabrrumm012", "SABRRUMM")]
    [InlineData("bic", "DEUTDEFF5", null)]
    [InlineData("bic", "DEUTQQFF", null)]
    [InlineData("isin", "US0378331005", "US0378331005")]
    [InlineData("isin", "RU0009029540", "RU0009029540")]
    [InlineData("isin", "US0378331006", null)]
    [InlineData("figi", "BBG000B9XRY4", "BBG000B9XRY4")]
    [InlineData("figi", "BBG000BLNNH6", "BBG000BLNNH6")]
    [InlineData("figi", "BBG000B9XRY5", null)]
    [InlineData("npi", "1234567893", "1234567893")]
    [InlineData("npi", "1234567890", null)]
    [InlineData("uscc", "9144030071526726XG", "9144030071526726XG")]
    [InlineData("uscc", "91110000802100433B", "91110000802100433B")]
    [InlineData("uscc", "91110000802100433C", null)]
    [InlineData("uei", "m57dad27nlc8", "M57DAD27NLC8")]
    [InlineData("uei", "M57DAD27NLO8", null)]
    [InlineData("ssn", "457555462", "457-55-5462")]
    [InlineData("ssn", "666-55-5462", null)]
    [InlineData("ssn", "457-00-5462", null)]
    [InlineData("wikidata", "Q42", "Q42")]
    [InlineData("wikidata", "https://www.wikidata.org/wiki/Q159", "Q159")]
    [InlineData("wikidata", "Q0", null)]
    [InlineData("wikidata", "Q 42", null)]
    public void A_number_is_normalised_where_its_form_and_check_digits_hold(string format, string raw, string? clean) =>
        Assert.Equal(clean, PropertyTypes.Identifier.Clean(raw, format));

    [Fact]
    public void Every_format_refuses_a_number_with_one_digit_changed()
    {
        (string Format, string Number)[] checkedNumbers =
        [
            ("imo", "IMO9074729"),
            ("lei", "5493001KJTIIGC8Y1R12"),
            ("inn", "500100732259"),
            ("iban", "DE89370400440532013000"),
            ("isin", "US0378331005"),
            ("npi", "1234567893"),
            ("uscc", "91110000802100433B"),
        ];
        foreach (var (format, number) in checkedNumbers)
        {
            var last = number.LastIndexOfAny([.. "0123456789"]);
            foreach (var other in "0123456789".Where(digit => digit != number[last]))
            {
                var changed = $"{number[..last]}{other}{number[(last + 1)..]}";
                // A company's IMO number has a check digit of its own, which the changed digit may be.
                if (PropertyTypes.Identifier.Clean(changed, format) is { } taken)
                    Assert.True(format == "imo" && IsCompany(taken), $"{format} takes {taken}");
            }
        }
    }

    [Fact]
    public void Without_a_format_a_number_stands_as_written() =>
        Assert.Equal("KPe.001 / 2", PropertyTypes.Identifier.Clean(" KPe.001 / 2 "));

    [Theory]
    [InlineData("IMO9074729", "imo 9074729", 1)]
    [InlineData("IMO9074729", "9074729", 0.7)]
    [InlineData("9074729", "9179842", 0)]
    [InlineData("--", "9179842", 0)]
    public void Letters_and_digits_are_compared(string left, string right, double likeness) =>
        Assert.Equal(likeness, PropertyTypes.Identifier.Compare(left, right));

    [Fact]
    public void A_longer_number_tells_more()
    {
        Assert.Equal(0, PropertyTypes.Identifier.Specificity("1234"));
        Assert.Equal(0.5, PropertyTypes.Identifier.Specificity("1234567"));
        Assert.Equal(1, PropertyTypes.Identifier.Specificity("IMO9074729"));
        Assert.Equal("id:IMO9074729", PropertyTypes.Identifier.NodeId("IMO9074729"));
    }

    private static bool IsCompany(string number)
    {
        int[] weights = [8, 6, 4, 2, 9, 7];
        return (11 - weights.Select((weight, at) => weight * (number[3 + at] - '0')).Sum() % 11) % 10 == number[^1] - '0';
    }
}
