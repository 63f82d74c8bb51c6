using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Matching.Screening;

/// <summary>Listings that bear a name, or a word of it, and are no hits are told beside the hits.</summary>
public sealed class BearersTests
{
    private const string Lists = """
        {"id":"v-1","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Ocean Maid"],"imoNumber":["9179842"]}}
        {"id":"v-2","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Tern"],"imoNumber":["9198783"]}}
        {"id":"v-3","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Ocean Maid"]}}
        {"id":"p-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Vashgird"],"alias":["Ruslan Ivanovich Vashgird"]}}
        {"id":"p-2","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Teodor Vashgird"]}}
        {"id":"p-3","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Teodor Vashgirdov"]}}

        """;

    private readonly Screener screener = new([
        ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", Lists)), new(2026, 2, 27)),
    ]);

    [Fact]
    public void A_listing_of_the_same_name_and_another_number_is_told()
    {
        var query = Query("Vessel", "Ocean Maid");
        Assert.Equal(["v-1", "v-3"], Ids(screener.Screen(query).Select(hit => hit.Listed)));
        Assert.Empty(screener.Answer(query).Namesakes);
        query.Add("imoNumber", "9198783");

        Assert.DoesNotContain("v-1", Ids(screener.Screen(query).Select(hit => hit.Listed)));
        Assert.Equal(["v-1"], Ids(screener.Answer(query).Namesakes));
    }

    [Theory]
    [InlineData("1991-05-06", "", "b-1")]
    [InlineData("1991", "", "b-1")]
    [InlineData("1960-07-08", "b-1", "")]
    [InlineData(null, "b-1", "")]
    public void A_listing_of_the_same_name_born_otherwise_is_told_and_is_no_hit(string? born, string hits, string told)
    {
        var lists = new Screener([
            ListSnapshot.Of(
                ListReader.OpenOne(
                    ListFixtures.Of(
                        "lists.jsonl",
                        """
                        {"id":"b-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Ivanovich Vashgird"],"birthDate":["1961-03-04"],"nationality":["ru"]}}
                        {"id":"b-2","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Teodor Okafor"],"birthDate":["1975-05-06"]}}

                        """
                    )
                ),
                new(2026, 2, 27)
            ),
        ]);
        var query = Query("Person", "Ruslan Ivanovich Vashgird");
        query.Add("nationality", "ru");
        if (born is not null)
            query.Add("birthDate", born);

        var answer = lists.Answer(query);
        Assert.Equal(hits, string.Join(' ', Ids(answer.Hits.Select(hit => hit.Listed))));
        Assert.Equal(told, string.Join(' ', Ids(answer.BornOtherwise)));
    }

    [Theory]
    [InlineData("Person", "Vashgird", "Vashgird")]
    [InlineData("LegalEntity", "VASHGIRD", "VASHGIRD")]
    [InlineData("Person", "Вашгирд", "Вашгирд")]
    [InlineData("Person", "President Vashgird", "Vashgird")]
    [InlineData("LegalEntity", "Dr. Vashgird", "Vashgird")]
    public void Of_a_word_alone_it_is_told_how_many_persons_have_it(string schema, string name, string word)
    {
        var answer = screener.Answer(Query(schema, name));
        Assert.Empty(answer.Hits);
        Assert.Equal((word, 2), answer.OneWord);
    }

    [Fact]
    public void Who_is_a_hit_is_not_counted_besides()
    {
        var query = Query("Person", "Vashgird");
        query.Add("passportNumber", "PN4705216");
        var numbered = Lists.Replace(
            "\"name\":[\"Teodor Vashgird\"]",
            "\"name\":[\"Teodor Vashgird\"],\"passportNumber\":[\"PN4705216\"]",
            StringComparison.Ordinal
        );
        var one = new Screener([ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", numbered)), new(2026, 2, 27))]);

        var answer = one.Answer(query);
        Assert.Equal(["p-2"], Ids(answer.Hits.Select(hit => hit.Listed)));
        Assert.Equal(("Vashgird", 1), answer.OneWord);
    }

    [Theory]
    [InlineData("Person", "Okafor")]
    [InlineData("Company", "Vashgird")]
    [InlineData("Vessel", "Tern")]
    [InlineData("Person", "Ruslan Vashgird")]
    public void What_nobody_has_or_is_no_person_or_has_several_words_is_not_counted(string schema, string name) =>
        Assert.Null(screener.Answer(Query(schema, name)).OneWord);

    [Theory]
    [InlineData("Person", "Abu Du'a", "w-1 w-2")]
    [InlineData("LegalEntity", "ABU DUA", "w-1 w-2")]
    [InlineData("Person", "Shehu", "w-1")]
    // Like it, and not it; a strong alias; no person.
    [InlineData("Person", "Abu Duha", "")]
    [InlineData("Person", "Du'a", "")]
    [InlineData("Person", "Tern of the North", "")]
    [InlineData("Vessel", "Abu Du'a", "")]
    public void The_very_name_as_a_weak_alias_is_told_and_is_no_hit(string schema, string name, string ids)
    {
        // Whoever has many names is not found by a weak one alone.
        var others = string.Join(
            ',',
            Enumerable.Range(0, 60).Select(at => $"\"Tern{(char)('a' + (at / 26))}{(char)('a' + (at % 26))} Lind\"")
        );
        var lists = new Screener([
            ListSnapshot.Of(
                ListReader.OpenOne(
                    ListFixtures.Of(
                        "lists.jsonl",
                        $$$"""
                        {"id":"w-1","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Ruslan Ivanovich Vashgird"],"weakAlias":["Abu Du'a","Shehu"],"alias":["Tern of the North",{{{others}}}]}}
                        {"id":"w-2","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Teodor Okafor"],"weakAlias":["ABU DU’A"],"alias":[{{{others}}}]}}
                        {"id":"w-3","schema":"Person","target":true,"datasets":["one_list"],"properties":{"name":["Teodor Lind"],"weakAlias":["Abu Dura"]}}

                        """
                    )
                ),
                new(2026, 2, 27)
            ),
        ]);
        using var written = new MemoryStream();
        lists.Write(written, "");
        foreach (var one in new[] { lists, Screener.Read(new MemoryStream(written.ToArray()), "", "screener.index")! })
        {
            var answer = one.Answer(Query(schema, name));

            Assert.Equal(ids, string.Join(' ', (answer.WeakAlias?.First ?? []).Select(bearer => bearer.Listed.Listing.Reference)));
            Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, answer.WeakAlias?.Listings ?? 0);
            Assert.DoesNotContain(answer.Hits, hit => ids.Contains(hit.Listed.Listing.Reference, StringComparison.Ordinal));
        }
    }

    private static List<string> Ids(IEnumerable<ListedEntity> listed) =>
        [.. listed.Select(one => one.Listing.Reference).Order(StringComparer.Ordinal)];

    private static Entity Query(string schema, string name)
    {
        var query = new Entity(Model.ArmsTransfers, schema, "query");
        query.Add("name", name);
        return query;
    }
}
