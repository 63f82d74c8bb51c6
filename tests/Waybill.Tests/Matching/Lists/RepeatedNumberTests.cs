using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Tests.Matching.Lists;

/// <summary>Two listings under one number are both kept, each under a number of its own, and that is told.</summary>
public sealed class RepeatedNumberTests
{
    private const string Rest = """,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- """;

    private static string Row(string number, string name) => $"{number},\"{name}\",\"individual\",\"CUBA\"{Rest}\n";

    [Fact]
    public void Rows_of_one_number_are_two_listings()
    {
        var reading = Ofac(
            Row("36", "PETROV, Ivan") + Row("37", "ALEKSEEV, Oleg") + Row("36", "SIDOROV, Boris") + Row("36", "IVANOV, Gleb")
        );
        var snapshot = ListSnapshot.Of(reading, new(2026, 1, 1));

        Assert.Equal(["36", "36 (2)", "36 (3)", "37"], snapshot.Entities.Keys);
        Assert.Equal(
            ["Boris SIDOROV ofac-36-2", "Gleb IVANOV ofac-36-3", "Ivan PETROV ofac-36", "Oleg ALEKSEEV ofac-37"],
            snapshot.Entities.Values.Select(one => $"{one.Title} {one.Id}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(4, reading.Report.Listings);
        var told = Assert.Single(reading.Report.Unplaced, one => one.Kind == "number of a listing before it");
        Assert.Equal((2, 3L, "36, kept as 36 (2)"), (told.Count, told.Line, told.Example));
    }

    [Fact]
    public void Elements_of_one_number_are_two_listings()
    {
        const string One =
            "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>{0}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.001</REFERENCE_NUMBER></INDIVIDUAL>";
        var xml =
            $"<CONSOLIDATED_LIST><INDIVIDUALS>{One.Replace("{0}", "Ivan")}{One.Replace("{0}", "Boris")}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>";
        var snapshot = ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("un.xml", xml)), new(2026, 1, 1));

        Assert.Equal(["KPi.001 Ivan", "KPi.001 (2) Boris"], snapshot.Entities.Select(one => $"{one.Key} {one.Value.Title}"));
        Assert.Equal(2, snapshot.Entities.Values.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public void Numbers_that_each_stand_once_stay_and_nothing_is_told()
    {
        foreach (var files in ListFixtures.All)
        {
            var reading = ListFixtures.Open(files);

            Assert.DoesNotContain(reading.ReadAll(), one => one.Listing.Reference.Contains('('));
            Assert.DoesNotContain(reading.Report.Unplaced, one => one.Kind == "number of a listing before it");
        }
    }

    private static ListReading Ofac(string rows) => ListReader.OpenOne(ListFixtures.Of("sdn.csv", rows));
}
