using System.Globalization;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Matching.Screening;

/// <summary>A listing is found by each of its names, however many it has; what is made to exhaust is bounded, and that is told.</summary>
public sealed class ManyNamesTests
{
    private const int Most = 1_000;

    [Fact]
    public void The_last_of_a_hundred_names_finds_the_listing()
    {
        var (screener, report) = Lists(100);

        Assert.Equal("x-1", Assert.Single(screener.Screen(Query("Vashgird 99 Orphanage"))).Listed.Id);
        Assert.Empty(report.Unplaced);
    }

    [Fact]
    public void Names_beyond_the_bound_are_told_and_those_before_it_find()
    {
        var (screener, report) = Lists(Most + 5);

        Assert.Single(screener.Screen(Query($"Vashgird {Most - 1} Orphanage"), 0.3));
        Assert.Empty(screener.Screen(Query($"Vashgird {Most + 3} Orphanage"), 0.3));
        Assert.Contains("beyond the first 1,000", Assert.Single(report.Unplaced).Kind, StringComparison.Ordinal);
    }

    private static (Screener Screener, ListReport Report) Lists(int names)
    {
        var all = string.Join(
            ',',
            Enumerable.Range(0, names).Select(at => string.Create(CultureInfo.InvariantCulture, $"\"Vashgird {at} Orphanage\""))
        );
        var reading = ListReader.OpenOne(
            ListFixtures.Of(
                "lists.jsonl",
                $$$"""{"id":"x-1","schema":"Organization","target":true,"datasets":["one_list"],"properties":{"name":[{{{all}}}]}}"""
            )
        );
        var snapshot = ListSnapshot.Of(reading, new(2026, 2, 27));
        return (new([snapshot]), reading.Report);
    }

    private static Entity Query(string name)
    {
        var query = new Entity(Model.ArmsTransfers, "Organization", "query");
        query.Add("name", name);
        return query;
    }
}
