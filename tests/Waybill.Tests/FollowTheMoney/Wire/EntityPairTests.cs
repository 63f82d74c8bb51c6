using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Wire;

namespace Waybill.Tests.FollowTheMoney.Wire;

public sealed class EntityPairTests
{
    [Fact]
    public void A_pair_has_two_entities_and_a_judgement()
    {
        var pair = Assert.Single(
            Read("""{"left":{"id":"a","schema":"Person"},"right":{"id":"b","schema":"Person"},"judgement":"positive"}""")
        );

        Assert.Equal(("a", "b", "positive"), (pair.Value!.Left.Id, pair.Value.Right.Id, pair.Value.Judgement));
    }

    [Theory]
    [InlineData("""{"left":{"id":"a","schema":"Person"}}""", "a pair has 'left' and 'right'")]
    [InlineData("""{"left":{"id":"a","schema":"Person"},"right":{"schema":"Person"}}""", "the entity has no id")]
    public void Half_a_pair_is_told(string json, string cause)
    {
        var line = Assert.Single(Read(json));

        Assert.Null(line.Value);
        Assert.Equal(cause, Assert.Single(line.Faults).Cause);
    }

    [Fact]
    public void Each_side_has_the_limit_of_an_entity_for_itself()
    {
        const string side = """{"id":"a","schema":"Person","properties":{"name":["One","Two"]}}""";
        var limits = WireLimits.Default with { MostValues = 2 };
        var line = Assert.Single(Read("{\"left\":" + side + ",\"right\":" + side + "}", limits));

        Assert.Empty(line.Faults);
        Assert.Equal(2, line.Value!.Right.Get("name").Count);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told_as_such()
    {
        var line = Assert.Single(Read("""{"left":{"id":"a","schema":"Person","properties":{"name":["\ud800"]}},"right":{}}"""));

        Assert.Equal("a text holds half of a surrogate pair", Assert.Single(line.Faults).Cause);
    }

    private static List<WireLine<EntityPair>> Read(string text, WireLimits? limits = null) =>
        [.. EntityPairJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Model.Default, "pairs.jsonl", limits)];
}
