using Waybill.Reading.Particulars;

namespace Waybill.Tests.Reading.Particulars;

public class ParticularsReaderTests
{
    [Theory]
    [InlineData("The jets, said General Omar Said, landed near Narvik.", "said* narvik")]
    [InlineData("A vessel named Ursa left; Ada Obi watched it in Narvik.", "ursa obi narvik")]
    [InlineData("Two Il-76 took off on 15 March 2023 with 1,750 drones and 20,000 shells.", "il76 1750")]
    [InlineData("On Monday the Harbour Conservation Institute saw them.", "harbour_conservation_institute")]
    [InlineData("Weapons came from Jordan, Turkey and the United Arab Emirates.", "ae+jo+tr*")]
    [InlineData("Secretary Halvorsen said so.", "halvorsen*")]
    [InlineData("The ships had left by then, Reuters reported.", "outlet:reuters")]
    [InlineData("Iran sent weapons to Russia, Moscow said on Tuesday.", "")]
    public void Names_designations_and_odd_numbers_are_particulars_and_who_speaks_tells_a_page(string text, string expected)
    {
        var read = ParticularsReader.Of(text);
        var said = read.Named.Select(named => named.Replace(' ', '_') + (read.Telling.Contains(named) ? "*" : ""));
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            said.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Half_a_pair_of_code_units_is_no_part_of_a_name() =>
        Assert.Equal(["narvik"], ParticularsReader.Of("Officials in Narvik" + '\uD800' + " met.").Named);

    [Fact]
    public void A_page_has_its_publisher_among_them() =>
        Assert.Equal(["outlet:reuters"], ParticularsReader.Of("The ships had left by then.", "Reuters").Named);

    [Fact]
    public void Those_of_the_head_are_kept()
    {
        var text = string.Concat(
            Enumerable.Range(0, 40).Select(i => $"The ship met {(char)('A' + (i % 26))}{(char)('a' + (i / 2))}rvikson. ")
        );
        Assert.Equal(ParticularsReader.Most, ParticularsReader.Of(text).Named.Count);
    }
}
