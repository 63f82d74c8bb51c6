using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Matching.Screening;

/// <summary>A listing of which its list does not say whether it is a person or a body is met by whoever asks for either.</summary>
public sealed class UnknownKindTests
{
    private static readonly DateOnly Day = new(2026, 2, 27);

    [Theory]
    [InlineData("Company")]
    [InlineData("Organization")]
    [InlineData("PublicBody")]
    [InlineData("LegalEntity")]
    public void Every_body_of_a_list_is_found_by_its_listed_name(string schema)
    {
        var snapshots = new[] { "eu-bodies-0269.csv", "eu-bodies-0833.csv" }
            .Select(file => ListSnapshot.Of(ListFixtures.Open(file), Day))
            .ToList();

        foreach (var screener in BothWays(snapshots))
        {
            // What its name shows to be a company is no public body.
            foreach (
                var listed in snapshots
                    .SelectMany(snapshot => snapshot.Entities.Values)
                    .Where(one => schema != "PublicBody" || one.Entity.Schema.Name != "Company")
            )
            {
                var hits = screener.Screen(Query(schema, listed.Names[0].Text));
                Assert.True(hits.Any(hit => hit.Listed.Id == listed.Id), $"{listed} is not among {hits.Count} hits");
            }
        }
    }

    [Fact]
    public void An_annex_of_entities_holds_bodies_and_other_annexes_leave_it_open()
    {
        Assert.All(
            ListFixtures.Open("eu-bodies-0269.csv").Entities(),
            listed => Assert.Contains(listed.Entity.Schema.Name, new[] { "Organization", "Company" })
        );
        Assert.Contains(ListFixtures.Open("eu-bodies-0833.csv").Entities(), listed => listed.Entity.Schema.Name == "LegalEntity");
    }

    [Theory]
    [InlineData("Person", "Ruslan Okafor-Lind", true)]
    [InlineData("Company", "Ruslan Okafor-Lind", true)]
    [InlineData("LegalEntity", "Ruslan Okafor-Lind", true)]
    [InlineData("Vessel", "Ruslan Okafor-Lind", false)]
    [InlineData("Company", "Vashgird Trading LLC", true)]
    [InlineData("Person", "Vashgird Trading LLC", false)]
    public void A_legal_entity_is_a_person_or_a_body_unless_its_name_shows_a_body(string schema, string name, bool isFound)
    {
        var text = """
            {"id":"x-1","schema":"LegalEntity","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Okafor-Lind"]}}
            {"id":"x-2","schema":"LegalEntity","target":true,"datasets":["one_list"],"properties":{"name":["Vashgird Trading LLC"]}}

            """;
        var snapshot = ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", text)), Day);

        foreach (var screener in BothWays([snapshot]))
            Assert.Equal(isFound, screener.Screen(Query(schema, name)).Any(hit => hit.Listed.Names[0].Text == name));
    }

    private static Screener[] BothWays(IReadOnlyList<ListSnapshot> snapshots)
    {
        var screener = new Screener(snapshots);
        using var written = new MemoryStream();
        screener.Write(written, "");
        return [screener, Screener.Read(new MemoryStream(written.ToArray()), "", "screener.index")!];
    }

    private static Entity Query(string schema, string name)
    {
        var query = new Entity(Model.ArmsTransfers, schema, "query");
        query.Add("name", name);
        return query;
    }
}
