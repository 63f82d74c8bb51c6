using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Resolution;

namespace Waybill.Tests.Matching.Resolution;

public sealed class CandidatePairsTests
{
    private static readonly string[] Given =
    [
        "Tamsin",
        "Orlando",
        "Priyanka",
        "Wendeline",
        "Casimir",
        "Beatrix",
        "Lazarus",
        "Ottoline",
        "Percival",
        "Rosalind",
    ];

    private static readonly string[] Last =
    [
        "Hollingbery",
        "Quennell",
        "Marchbanks",
        "Ravenscroft",
        "Tregarthen",
        "Zielonka",
        "Vandermolen",
        "Featherston",
        "Okonedo",
        "Bracegirdle",
    ];

    [Theory]
    [InlineData("Person", "Vladimir Sergeevich Petrov", "Владимир Сергеевич Петров")]
    [InlineData("Person", "Casimir Ottoline Ravenscroft", "RAVENSCROFT Casimir Ottoline")]
    [InlineData("Person", "Casimir Ottoline Ravenscroft", "Casimir Otoline Ravenscroft")]
    [InlineData("Person", "Ri Pyong Chol", "Byung-chul Lee")]
    [InlineData("Person", "Teng Hsiao-p'ing", "Deng Xiaoping")]
    [InlineData("Company", "조선백호무역총회사", "Korea Paekho General Trading Corporation")]
    [InlineData("Company", "Marchbanks Quennell Shipping Ltd", "Marchbanks Quennel Shipping Limited")]
    [InlineData("Vessel", "Tregarthen Pioneer", "TREGARTHEN PIONEER")]
    public void A_planted_duplicate_is_found_among_many(string schema, string name, string other)
    {
        var found = CandidatePairs.Find([.. Crowd(), Make("zz-1", schema, name), Make("zz-2", schema, other)]);

        Assert.Contains(("zz-1", "zz-2"), Ids(found));
    }

    [Fact]
    public void A_number_brings_together_what_no_name_does()
    {
        var (one, other) = (Make("a", "Vessel", "Tregarthen"), Make("b", "Vessel", "Zielonka"));
        one.AddRaw("imoNumber", "9074729");
        other.AddRaw("imoNumber", "9074729");

        var pair = Assert.Single(CandidatePairs.Find([.. Crowd(), one, other]).Pairs, pair => pair.Left.Id == "a");

        Assert.Contains(pair.Comparison.Reasons, reason => reason.Feature == "identifier");
    }

    [Fact]
    public void An_alias_brings_together_too()
    {
        var other = Make("b", "Person", "Percival Okonedo Featherston");
        other.AddRaw("alias", "Tamsin Zielonka");

        Assert.Contains(("a", "b"), Ids(CandidatePairs.Find([Make("a", "Person", "Tamsin Zielonka"), other])));
    }

    [Fact]
    public void The_order_of_the_entities_tells_in_nothing()
    {
        // More than a block holds, under one name, so that only neighbours are compared.
        var entities = Crowd().Concat(Enumerable.Range(0, 120).Select(i => Make($"same-{i:D3}", "Person", "Tamsin Hollingbery"))).ToList();
        var expected = Told(CandidatePairs.Find(entities));

        foreach (var seed in new[] { 1, 2, 3 })
        {
            var random = new Random(seed);
            Assert.Equal(expected, Told(CandidatePairs.Find([.. entities.OrderBy(_ => random.Next())])));
        }

        static List<string> Told(FoundPairs found) =>
            [
                .. found.Pairs.Select(pair => FormattableString.Invariant($"{pair.Left.Id} {pair.Right.Id} {pair.Comparison.Score:R}")),
                $"{found.Compared}",
            ];
    }

    [Fact]
    public void No_pair_comes_twice_and_none_with_itself()
    {
        var twice = Make("b", "Person", "Casimir Ottoline Ravenscroft");
        twice.AddRaw("alias", "Casimir Ravenscroft Ottoline");

        var found = CandidatePairs.Find([.. Crowd(), Make("a", "Person", "Casimir Ottoline Ravenscroft"), twice], threshold: 0);

        Assert.Equal(found.Pairs.Count, Ids(found).Distinct().Count());
        Assert.All(found.Pairs, pair => Assert.True(string.CompareOrdinal(pair.Left.Id, pair.Right.Id) < 0));
    }

    [Fact]
    public void Pairs_of_a_large_block_stay_linear_and_equals_born_on_one_day_are_neighbours()
    {
        var entities = Enumerable.Range(0, 1000).Select(i => Make($"{i * 7919 % 1000:D4}", "Person", "Tamsin Hollingbery")).ToList();
        for (var i = 0; i < entities.Count; i++)
            entities[i].AddRaw("birthDate", FormattableString.Invariant($"{1950 + (i % 500 / 12)}-{1 + (i % 12):D2}-01"));

        var found = CandidatePairs.Find(entities);

        Assert.InRange(found.Compared, 999, 6 * 1000);
        Assert.All(
            entities.GroupBy(entity => entity.First("birthDate")).Where(group => group.Count() == 2),
            group => Assert.Contains((group.Min(one => one.Id)!, group.Max(one => one.Id)!), Ids(found))
        );
    }

    [Fact]
    public void None_and_one_have_no_pairs()
    {
        Assert.Empty(CandidatePairs.Find([]).Pairs);
        Assert.Empty(CandidatePairs.Find([Make("a", "Person", "Tamsin Zielonka")]).Pairs);
        Assert.Empty(CandidatePairs.Find([new(Model.ArmsTransfers, "Person", "a"), new(Model.ArmsTransfers, "Person", "b")]).Pairs);
    }

    private static IEnumerable<Entity> Crowd() =>
        Given.SelectMany((_, i) => Last.Select((_, j) => Make($"crowd-{i}-{j}", "Person", $"{Given[i]} {Last[j]}")));

    private static Entity Make(string id, string schema, string name)
    {
        var entity = new Entity(Model.ArmsTransfers, schema, id);
        entity.AddRaw("name", name);
        return entity;
    }

    private static HashSet<(string, string)> Ids(FoundPairs found) => [.. found.Pairs.Select(pair => (pair.Left.Id, pair.Right.Id))];
}
