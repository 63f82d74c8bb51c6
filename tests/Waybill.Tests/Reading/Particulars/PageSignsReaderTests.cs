using Waybill.Core.Time;
using Waybill.Reading.Particulars;

namespace Waybill.Tests.Reading.Particulars;

public class PageSignsReaderTests
{
    private static readonly Edtf Published = Edtf.Parse("2024-05-12");

    [Theory]
    [InlineData("The ministry denied it.", true)]
    [InlineData("He dismissed the report as baseless.", true)]
    [InlineData("The claims rest on no evidence, she said.", true)]
    [InlineData("The ships left.\n\nA spokesman denied it.", false)]
    [InlineData("The ministry confirmed it, with evidence.", false)]
    public void A_page_denies_where_it_opens_with_a_denial(string text, bool expected) =>
        Assert.Equal(expected, PageSignsReader.Of(text, null, Published).Denies);

    [Theory]
    [InlineData("Reuters via LBC", "outlet:reuters LBC")]
    [InlineData("Yard Press (Harbour Watch)", "Yard_Press Harbour_Watch")]
    [InlineData(null, "")]
    public void Publishers_are_known_by_id_or_by_name(string? publisher, string expected) =>
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            PageSignsReader.Of("Ships left.", publisher, Published).Publishers.Select(p => p.Replace(' ', '_')).OrderDescending()
        );

    [Fact]
    public void Houses_and_days_that_the_head_names_are_told()
    {
        var signs = PageSignsReader.Of("On 5 May the ships left, Reuters reported.", null, Published);

        Assert.Contains("outlet:reuters", signs.Named);
        Assert.Equal(["2024-05-05"], signs.Days.Select(day => day.Text));
    }

    [Fact]
    public void Only_the_head_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("The ships lay at the quay.\n\n", 300)) + "Reuters reported it.";
        Assert.Empty(PageSignsReader.Of(text, null, Published).Named);
    }
}
