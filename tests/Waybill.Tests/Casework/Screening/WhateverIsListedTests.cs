using Waybill.Casework;
using Waybill.Casework.Screening;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Casework.Screening;

/// <summary>Who does not say what is named asks for whatever lists name, and what is found says what it is.</summary>
public sealed class WhateverIsListedTests
{
    private static readonly (string Schema, string Name)[] Listed =
    [
        ("Person", "Ruslan Vashgird"),
        ("Company", "Vashgird Tern Works LLC"),
        ("LegalEntity", "Okafor-Lind Trust"),
        ("Vessel", "Ocean Maid"),
        ("Airplane", "YV-2869"),
        ("Vehicle", "Armoured Train Nine"),
        ("Asset", "Lankaran Sea Terminal"),
        ("RealEstate", "Villa Tern"),
        ("Security", "Vashgird Bond 2031"),
        ("CryptoWallet", "bc1qtern7vashgird"),
    ];

    [Fact]
    public void Every_listing_is_found_without_a_schema_whatever_its_own()
    {
        foreach (var screener in BothWays(Listed))
        {
            foreach (var (schema, name) in Listed)
            {
                var hits = Answer(screener, name, null).Hits;
                Assert.True(hits.Any(hit => (hit.Listed.Entity.Schema.Name, hit.Listed.Title) == (schema, name)), $"{schema} {name}");
            }
        }
    }

    [Theory]
    [InlineData("Asset", "Asset", true)]
    [InlineData("Asset", "Airplane", true)]
    [InlineData("Airplane", "Asset", false)]
    [InlineData("Person", "Asset", false)]
    [InlineData("Vessel", "Airplane", false)]
    [InlineData("Person", "Vessel", false)]
    public void What_is_said_to_be_one_thing_is_not_found_as_another(string asked, string listed, bool isFound)
    {
        foreach (var screener in BothWays([(listed, "Lankaran Sea Terminal")]))
            Assert.Equal(isFound, Answer(screener, "Lankaran Sea Terminal", asked).Hits.Count > 0);
    }

    [Fact]
    public void What_is_known_of_a_person_still_counts_where_anything_is_asked_for()
    {
        var born =
            """{"id":"p-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Vashgird"],"birthDate":["1950-01-02"],"gender":["female"]}}""";
        var screener = Screener(born);
        var query = new Entity(Model.ArmsTransfers, "LegalEntity", "query");
        query.Add("name", "Ruslan Vashgird");
        query.Add("country", "ru");
        var thing = new Entity(Model.ArmsTransfers, "Thing", "query");
        thing.Add("name", "Ruslan Vashgird");
        var person = new Entity(Model.ArmsTransfers, "Person", "query");
        person.Add("name", "Ruslan Vashgird");
        person.Add("birthDate", "1991-07-08");
        person.Add("gender", "male");

        Assert.Single(screener.Answer(query, [thing]).Hits);
        // What rules him out as a person is not passed over by asking for him as a thing.
        Assert.Empty(screener.Answer(person, [thing]).Hits);
    }

    private static ScreeningAnswer Answer(Screener screener, string name, string? schema)
    {
        var query = QueryTable.Of(new Workbench(TimeProvider.System, "tester", _ => { }), name, schema);
        return screener.Answer(query.Entity, query.Otherwise);
    }

    private static Screener[] BothWays(IEnumerable<(string Schema, string Name)> listed)
    {
        var screener = Screener([
            .. listed.Select(
                (one, at) =>
                    $$$"""{"id":"x-{{{at}}}","schema":"{{{one.Schema}}}","target":true,"datasets":["one_list"],"properties":{"name":["{{{one.Name}}}"]}}"""
            ),
        ]);
        using var written = new MemoryStream();
        screener.Write(written, "");
        return [screener, Waybill.Matching.Screening.Screener.Read(new MemoryStream(written.ToArray()), "", "screener.index")!];
    }

    private static Screener Screener(params string[] lines) =>
        new([ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", string.Join('\n', lines) + "\n")), new(2026, 2, 27))]);
}
