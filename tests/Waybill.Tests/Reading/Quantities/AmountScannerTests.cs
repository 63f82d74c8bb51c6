using System.Globalization;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Quantities;

public sealed class AmountScannerTests
{
    [Theory]
    [InlineData("more than 20,000 containers", "20000//", "more than")]
    [InlineData("some 20,000 containers", "/20000/", "some")]
    [InlineData("nearly 200 factories", "/200/200", "nearly")]
    [InlineData("up to 4.8 million shells", "//4800000", "up to")]
    [InlineData("3 to 5 thousand rounds", "3000//5000", null)]
    [InlineData("between 200 and 300 tanks", "200//300", "between")]
    [InlineData("2-3 million shells", "2000000//3000000", null)]
    [InlineData("several tanks", "3//", "several")]
    [InlineData("dozens of tanks", "24//", "dozens")]
    [InlineData("hundreds of tanks", "200//", "hundreds")]
    [InlineData("several hundred tanks", "300//", "several hundred")]
    [InlineData("millions of shells", "2000000//", "millions")]
    [InlineData("tens of millions of shells", "20000000//", "tens of millions")]
    [InlineData("hundreds of thousands of rounds", "200000//", "hundreds of thousands")]
    [InlineData("one and a half million shells", "/1500000/", null)]
    [InlineData("half a million shells", "/500000/", null)]
    [InlineData("over a thousand containers", "1000//", "over")]
    [InlineData("twenty-four missiles", "/24/", null)]
    [InlineData("two hundred and fifty missiles", "/250/", null)]
    [InlineData("no fewer than a dozen ships", "12//", "no fewer than")]
    [InlineData("60 per cent of the shells", "/60/", null)]
    [InlineData("at least 24 missiles", "24//", "at least")]
    [InlineData("500 or more rifles", "500//", "or more")]
    [InlineData("upwards of 1,000 containers", "1000//", "upwards of")]
    [InlineData("as many as nine million rounds", "//9000000", "as many as")]
    [InlineData("two thirds of the rounds", "/66.7/", "two thirds")]
    public void Words_become_bounds_and_keep_their_hedge(string text, string bounds, string? qualifier)
    {
        var amount = Assert.Single(AmountScanner.Scan(Tokeniser.Cut(text, 0, text.Length), _ => false));
        Assert.Equal(bounds, string.Create(CultureInfo.InvariantCulture, $"{amount.Lower:0.#}/{amount.Best:0.#}/{amount.Upper:0.#}"));
        Assert.Equal(qualifier, amount.Qualifier);
    }

    [Theory]
    [InlineData("in 2023 the war")]
    [InlineData("152 mm shells")]
    [InlineData("122mm and 152mm shells")]
    [InlineData("under Resolution 1718")]
    [InlineData("one day")]
    public void Years_calibres_and_names_are_no_amounts(string text) =>
        Assert.DoesNotContain(AmountScanner.Scan(Tokeniser.Cut(text, 0, text.Length), _ => false), a => a.Kind == AmountKind.Count);
}
