using Waybill.Matching.Lists;

namespace Waybill.Tests.Matching.Lists.Ftm;

/// <summary>FollowTheMoney entities as a list: what it is called, who lists, and what is missing from it.</summary>
public sealed class FtmListTests
{
    private const string Register =
        """{"id":"r","schema":"Company","properties":{"name":["Register Only"]},"datasets":["ext_xx_register"]}""";

    private static readonly string[] Joined =
    [
        """{"id":"a","schema":"Company","properties":{"name":["Alpha"]},"datasets":["ext_xx_register","xx_sanctions"]}""",
        """{"id":"b","schema":"Company","properties":{"name":["Beta"]},"datasets":["ext_xx_register"],"target":true}""",
        """{"id":"c","schema":"Company","properties":{"name":["Gamma"],"topics":["sanction"]},"datasets":["ext_xx_register","xx_sanctions"]}""",
        """{"id":"s-1","schema":"Sanction","properties":{"entity":["a"],"authority":["Office X"],"startDate":["2024-01-01"]},"datasets":["xx_sanctions"]}""",
        """{"id":"s-2","schema":"Sanction","properties":{"entity":["a"],"authority":["Office Y"],"startDate":["2021-01-01"],"endDate":["2022-01-01"]},"datasets":["yy_sanctions"]}""",
        """{"id":"s-3","schema":"Sanction","properties":{"entity":["a"],"authority":["Office X"],"startDate":["2023-01-01"]},"datasets":["xx_sanctions"]}""",
        Register,
    ];

    [Fact]
    public void The_order_of_lines_changes_neither_the_list_nor_what_leads()
    {
        var seen = new HashSet<string>();
        for (var turn = 0; turn < Joined.Length; turn++)
        {
            var reading = Open([.. Joined.Skip(turn), .. Joined.Take(turn)]);
            var alpha = reading.ReadAll().Single(one => one.Id == "a");
            seen.Add($"{reading.List} {string.Join(", ", alpha.Listings.Select(one => $"{one.Authority} {one.ListedOn}"))}");
        }

        Assert.Equal("xx_sanctions Office X 2023-01-01, Office X 2024-01-01, Office Y 2021-01-01", Assert.Single(seen));
    }

    [Theory]
    [InlineData("2024-01-01", "2023-12-31", true)]
    [InlineData("2024-01-01", "2024-01-01", false)]
    [InlineData("2024", "2024-03-01", false)]
    [InlineData("2024-05", "2024", false)]
    public void A_sanction_that_ends_before_it_begins_is_told(string start, string end, bool isTold)
    {
        var reading = Open([
            Joined[0],
            $$$"""{"id":"s-1","schema":"Sanction","properties":{"entity":["a"],"startDate":["{{{start}}}"],"endDate":["{{{end}}}"]},"datasets":["xx_sanctions"]}""",
        ]);
        Assert.Single(reading.ReadAll());

        Assert.Equal(
            isTold ? [$"from {start} to {end}"] : [],
            reading.Report.Unplaced.Where(one => one.Kind == "end before the beginning").Select(one => one.Example)
        );
    }

    [Fact]
    public void Who_has_no_sanction_of_its_own_is_listed_by_a_list_and_by_no_register()
    {
        var reading = Open(Joined);
        var listings = reading.ReadAll().ToDictionary(one => one.Id, one => one.Listing);

        // The register lists nobody, so that nothing tells who lists Beta.
        Assert.Equal(("xx_sanctions", "unknown authority"), (listings["b"].List, listings["b"].Authority));
        Assert.Equal(("xx_sanctions", "Office X"), (listings["c"].List, listings["c"].Authority));
        Assert.Equal(["ext_xx_register 1", "xx_sanctions 2", "yy_sanctions 1"], Sorted(reading.Report));
    }

    [Theory]
    [InlineData("us_ofac_sdn", "us_ofac_sdn")]
    [InlineData("xx_companies", "xx_companies")]
    [InlineData("../up", "ftm")]
    public void Without_any_sanction_the_datasets_name_the_list(string dataset, string list)
    {
        var reading = Open($$"""{"id":"a","schema":"Company","properties":{"name":["Alpha"]},"datasets":["{{dataset}}"],"target":true}""");

        Assert.Equal("unknown authority", Assert.Single(reading.ReadAll()).Listing.Authority);
        Assert.Equal(list, reading.List);
    }

    [Theory]
    [InlineData(20, "the file ends in the middle of a line")]
    [InlineData(1, "the file ends in the middle of a line")]
    [InlineData(0, null)]
    public void A_torn_last_line_ends_the_reading(int torn, string? cause)
    {
        var text = string.Join('\n', Joined);
        var reading = ListReader.OpenOne(ListFixtures.Of("ftm.json", text[..^torn]));
        reading.ReadAll();

        Assert.Equal(cause, reading.Report.Stopped?.Cause);
        Assert.Equal(cause is null, reading.Report.IsComplete);
    }

    [Fact]
    public void A_refused_line_at_the_end_is_not_torn()
    {
        var reading = Open([.. Joined, """{"id":"z","schema":"Submarine","properties":{"name":["Zeta"]},"datasets":[]}"""]);
        reading.ReadAll();

        Assert.Null(reading.Report.Stopped);
    }

    [Fact]
    public void An_entity_without_a_name_is_counted_and_called_by_its_reference()
    {
        var reading = Open("""{"id":"a","schema":"Company","properties":{"country":["ru"]},"datasets":["xx_sanctions"],"target":true}""");
        var listed = Assert.Single(reading.ReadAll());

        Assert.Equal("a (no name given)", listed.Title);
        Assert.Equal((1, "a"), (reading.Report.Nameless, reading.Report.FirstNameless));
    }

    private static ListReading Open(params string[] lines) => ListReader.OpenOne(ListFixtures.Of("ftm.json", string.Join('\n', lines)));

    private static IEnumerable<string> Sorted(ListReport report) =>
        report.Joined.Select(one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal);
}
