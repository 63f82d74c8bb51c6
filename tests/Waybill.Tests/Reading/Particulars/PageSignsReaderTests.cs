using Waybill.Core.Time;
using Waybill.Reading.Particulars;

namespace Waybill.Tests.Reading.Particulars;

public class PageSignsReaderTests
{
    private static readonly Edtf Published = Edtf.Parse("2024-05-12");

    [Theory]
    [InlineData("The ministry in the capital denied it on Monday.", true)]
    [InlineData("Iran rejects claim\n\nThe ministry in the capital denied it on Monday.", true)]
    [InlineData("The ministry did not deny that it had sent them on Monday.", false)]
    [InlineData("Forty fabricated steel tubes were found in the hold on Monday.", false)]
    [InlineData("He dismissed the report of the harbour guild as baseless.", true)]
    [InlineData("The claims of the harbour guild rest on no evidence, she said.", true)]
    [InlineData("The ships had left the harbour by the next morning.\n\nA spokesman denied it.", false)]
    [InlineData("The ministry confirmed all of it, with evidence, on Monday.", false)]
    public void A_page_denies_where_it_opens_with_a_denial(string text, bool expected) =>
        Assert.Equal(expected, PageSignsReader.Of(text, null, Published).Denies);

    [Theory]
    [InlineData("Reuters via Yard Press", "outlet:reuters", "Yard_Press")]
    [InlineData("Yard Press (Harbour Watch)", "", "Harbour_Watch Yard_Press")]
    [InlineData("Harbour Watch, India", "", "Harbour_Watch")]
    [InlineData("Yard Press, Inc", "", "Yard_Press")]
    [InlineData(null, "", "")]
    public void Publishers_are_known_by_id_or_by_name_and_states_are_none(string? publisher, string ids, string names)
    {
        var signs = PageSignsReader.Of("Ships left.", publisher, Published);

        Assert.Equal(ids, string.Join(' ', signs.PublisherIds));
        Assert.Equal(names, string.Join(' ', signs.PublisherNames.Select(name => name.Replace(' ', '_'))));
    }

    [Fact]
    public void Of_a_publisher_of_many_parts_some_are_kept() =>
        Assert.Equal(
            8,
            PageSignsReader
                .Of("Ships left.", string.Join(", ", Enumerable.Range(0, 900).Select(i => $"Yard Press {i}")), null)
                .PublisherNames.Count
        );

    [Fact]
    public void Houses_and_days_that_the_head_names_are_told()
    {
        var signs = PageSignsReader.Of("On 5 May the ships left, Reuters reported.", null, Published);

        Assert.Contains("outlet:reuters", signs.Houses);
        Assert.Equal(["2024-05-05"], signs.Days.Select(day => day.Text));
    }

    [Fact]
    public void Only_the_head_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("The ships lay at the quay.\n\n", 300)) + "Reuters reported it.";
        Assert.Empty(PageSignsReader.Of(text, null, Published).Houses);
    }
}
