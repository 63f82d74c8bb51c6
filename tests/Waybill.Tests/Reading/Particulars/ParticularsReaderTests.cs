using Waybill.Reading.Particulars;

namespace Waybill.Tests.Reading.Particulars;

public class ParticularsReaderTests
{
    [Theory]
    [InlineData("The jets, said General Omar Said, landed near Narvik.", "said", "said speaks", "narvik")]
    [InlineData("A vessel named Ursa left; Ada Obi watched it in Narvik.", "ursa", "obi", "narvik")]
    [InlineData("Two Il-76 took off on 15 March 2023 with 1,750 drones and 20,000 shells.", "il76", "1750")]
    [InlineData("On Monday the Harbour Conservation Institute saw them.", "harbour conservation institute")]
    [InlineData("Weapons came from Jordan, Turkey and the United Arab Emirates.", "ae+jo+tr", "ae+jo+tr together")]
    [InlineData("Iran sent weapons to Russia, Moscow said on Tuesday.")]
    [InlineData("Officials said 12 ships left.")]
    public void Names_designations_and_odd_numbers_are_particulars(string text, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), ParticularsReader.Of(text).Order(StringComparer.Ordinal));

    [Fact]
    public void Whom_a_page_cites_speaks_as_its_publisher_does()
    {
        Assert.Equal(["outlet:reuters speaks"], ParticularsReader.Of("The ships had left by then.", "Reuters"));
        Assert.Equal(["outlet:reuters speaks"], ParticularsReader.Of("The ships had left by then, Reuters reported."));
    }

    [Fact]
    public void Those_of_the_head_are_kept()
    {
        var text = string.Concat(
            Enumerable.Range(0, 40).Select(i => $"The ship met {(char)('A' + (i % 26))}{(char)('a' + (i / 2))}rvikson. ")
        );
        Assert.Equal(ParticularsReader.Most, ParticularsReader.Of(text).Count);
    }
}
