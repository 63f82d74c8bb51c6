using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Quantities;

/// <summary>Amounts in a few words.</summary>
public class AmountTextTests
{
    [Theory]
    [InlineData(20000, null, null, "more than", "more than 20,000 containers")]
    [InlineData(20000, null, null, null, "at least 20,000 containers")]
    [InlineData(20000, null, null, "a staggering", "at least 20,000 containers")] // no word that bounds
    [InlineData(null, 20000, null, "about", "about 20,000 containers")]
    [InlineData(null, null, 200, "as many as", "as many as 200 containers")]
    [InlineData(null, null, 200, null, "at most 200 containers")]
    [InlineData(3000, null, 5000, null, "3,000 to 5,000 containers")]
    [InlineData(null, 1, null, null, "1 container")]
    [InlineData(null, 200, 200, "almost", "almost 200 containers")]
    [InlineData(null, null, null, null, "no amount containers")]
    public void An_amount_is_said_with_the_words_that_bounded_it(int? lower, int? best, int? upper, string? hedge, string said) =>
        Assert.Equal(said, AmountText.SayWithUnit(new(lower, best, upper, "container", null, hedge)));

    [Theory]
    [InlineData("50.0", "50")]
    [InlineData("50", "50")]
    [InlineData("0.50", "0.5")]
    [InlineData("20000", "20000")]
    public void Equal_numbers_give_equal_texts(string written, string plain) =>
        Assert.Equal(plain, NumberText.Plain(decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture)));
}
