using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Matching.Screening;

/// <summary>A listing is found by a name that only older snapshots have, and the hit says until when.</summary>
public sealed class FormerNameTests
{
    private const string Renamed = "RYONBONG";
    private const string Now = "TAESONG-SANGSA";
    private static readonly DateOnly Before = new(2024, 1, 1);
    private static readonly DateOnly After = new(2026, 2, 27);

    [Fact]
    public void A_listing_is_found_by_the_name_that_it_had()
    {
        var text = Encoding.UTF8.GetString(ListFixtures.Bytes("un-extract.xml"));
        Assert.Contains(Renamed, text, StringComparison.Ordinal);
        ListSnapshot[] snapshots =
        [
            Snapshot(text, Before),
            Snapshot(text.Replace(Renamed, Now, StringComparison.OrdinalIgnoreCase), After),
        ];
        var screener = new Screener(snapshots);
        using var written = new MemoryStream();
        screener.Write(written, "both");
        var former = snapshots[0]
            .Entities.Values.Single(one => one.Names[0].Text.Contains(Renamed, StringComparison.Ordinal))
            .Names[0]
            .Text;

        foreach (var one in new[] { screener, Screener.Read(new MemoryStream(written.ToArray()), "both", "screener.index")! })
        {
            var hit = Assert.Single(one.Screen(Query(former)), hit => hit.Former is not null);
            Assert.Equal((former, Before, Before), (hit.Former!.Name.Text, hit.Former.First, hit.Former.Last));
            Assert.Contains(Now, hit.Listed.Names[0].Text, StringComparison.Ordinal);
            Assert.All(one.Screen(Query(hit.Listed.Names[0].Text)), found => Assert.Null(found.Former));
        }
    }

    [Fact]
    public void Names_are_told_with_the_first_and_the_last_day()
    {
        var text = Encoding.UTF8.GetString(ListFixtures.Bytes("un-extract.xml"));
        var renamed = text.Replace(Renamed, Now, StringComparison.OrdinalIgnoreCase);
        var history = new ListingHistory([Snapshot(renamed, After), Snapshot(text, Before), Snapshot(text, new(2025, 1, 1))]);
        var reference = history
            .Snapshots[0]
            .Entities.Values.Single(one => one.Names[0].Text.Contains(Renamed, StringComparison.Ordinal))
            .Listing.Reference;

        Assert.All(history.FormerNamesOf(reference), name => Assert.Equal((Before, new DateOnly(2025, 1, 1)), (name.First, name.Last)));
        Assert.Contains(history.NamesOf(reference), name => name.First == After && name.Last == After);
        Assert.Empty(new ListingHistory([Snapshot(text, Before)]).FormerNamesOf(reference));
    }

    [Fact]
    public void A_number_in_common_does_not_hide_a_former_name()
    {
        var text = """
            {"id":"p-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Okafor-Lind"],"passportNumber":["E4412907"]}}

            """;
        var screener = new Screener([
            Ftm(text, Before),
            Ftm(text.Replace("Ruslan Okafor-Lind", "Teodor Vashgird", StringComparison.Ordinal), After),
        ]);
        var query = new Entity(Model.ArmsTransfers, "Person", "query");
        query.Add("name", "Ruslan Okafor-Lind");
        var byName = Assert.Single(screener.Screen(query));
        query.Add("passportNumber", "E4412907");
        var byBoth = Assert.Single(screener.Screen(query));

        Assert.NotNull(byName.Former);
        Assert.Equal(byName.Former, byBoth.Former);
        Assert.True(byBoth.Score > byName.Score, $"{byBoth.Score} {byName.Score}");
    }

    [Fact]
    public void A_file_of_two_lists_is_screened_against()
    {
        var text = """
            {"id":"p-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Okafor-Lind"]}}
            {"id":"p-2","schema":"Person","target":true,"datasets":["other_list"],"properties":{"name":["Teodor Vashgird"]}}

            """;
        var screener = new Screener([Ftm(text, Before), Ftm(text, After)]);
        var query = new Entity(Model.ArmsTransfers, "Person", "query");
        query.Add("name", "Teodor Vashgird");

        Assert.Equal(ListingStatus.Listed, Assert.Single(screener.Screen(query, day: Before)).OnDay!.Status);
    }

    private static ListSnapshot Ftm(string text, DateOnly day) =>
        ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", text)), day);

    private static ListSnapshot Snapshot(string text, DateOnly day) =>
        ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("un.xml", text)), day);

    private static Entity Query(string name)
    {
        var query = new Entity(Model.ArmsTransfers, "Company", "query");
        query.Add("name", name);
        return query;
    }
}
