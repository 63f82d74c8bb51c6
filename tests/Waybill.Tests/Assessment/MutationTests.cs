using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment;

/// <summary>What a retelling changed, by kind; and what a rounding keeps.</summary>
public class MutationTests
{
    private static Relay Retold(
        Quantity said,
        Quantity retold,
        Certainty first = Certainty.Certain,
        string? goods = "munitions",
        string? recipient = "ru"
    ) =>
        Assert.Single(
            new TestCase()
                .UsualSources()
                .Page("a", "A", "2024-02-26")
                .Page("b", "B", "2024-02-27")
                .Says("a", "Shin Won-sik", said, "2024-02-26", certainty: first, utterance: "U-1")
                .Says("b", "Shin Won-sik", retold, "2024-02-26", goods: goods, recipient: recipient, utterance: "U-1")
                .Assess()
                .Pedigrees.Select(p => p.Lineage)
                .Single(l => l.Retellings.Count > 0)
                .Retellings
        );

    private static IEnumerable<MutationKind> Kinds(Relay relay) => relay.Mutations.Select(m => m.Kind);

    [Fact]
    public void A_rounding_within_the_bound_is_none_and_says_why()
    {
        var relay = Retold(Amount.MoreThan(15_800), Amount.Exactly(16_000));
        Assert.DoesNotContain(MutationKind.Number, Kinds(relay));
        Assert.Equal("rounded within its bound: 'more than 15,800' allows 16,000", relay.Kept);
    }

    [Fact]
    public void A_rounding_out_of_the_bound_is_one()
    {
        var relay = Retold(new(null, null, 4_800_000, "shell"), new(null, 5_000_000, null, "shell"));
        Assert.Contains("rounded out of its bound: 'at most 4,800,000' told as '5,000,000'", relay.Differences);
        Assert.Null(relay.Kept);
    }

    [Fact]
    public void A_weaker_number_that_still_holds_is_none()
    {
        var relay = Retold(Amount.Exactly(43), Amount.MoreThan(42));
        Assert.Contains(MutationKind.Number, Kinds(relay)); // as many figures: no rounding
        Assert.Null(Retold(Amount.Exactly(43), Amount.Exactly(43)).Kept);
        Assert.Equal("rounded, and weaker: 'more than 400' still holds 403", Retold(Amount.Exactly(403), Amount.MoreThan(400)).Kept);
    }

    [Fact]
    public void Rockets_told_as_shells_change_the_unit() =>
        Assert.Contains(
            "unit changed: rockets told as shells",
            Retold(new(200_000, null, null, "rocket"), new(200_000, null, null, "shell")).Differences
        );

    [Fact]
    public void A_capacity_told_as_contents_is_one() =>
        Assert.Contains(
            MutationKind.Capacity,
            Kinds(Retold(Amount.About(5_200_000, "shell"), Amount.About(5_200_000, "shell"), Certainty.Possible))
        );

    [Fact]
    public void Narrower_goods_change_the_scope() =>
        Assert.Contains(
            "goods narrowed: munitions told as 152 mm shell",
            Retold(Amount.Exactly(220), Amount.Exactly(220), goods: "shell-152").Differences
        );

    [Fact]
    public void A_share_of_another_whole_changes_the_denominator() =>
        Assert.Contains(
            "share of another whole: of losses of the units told as of shells fired",
            Retold(new(null, 60, null, "percent", "losses of the units"), new(null, 60, null, "percent", "shells fired")).Differences
        );

    [Fact]
    public void The_words_of_both_sides_stand_in_it()
    {
        var relay = Retold(Amount.MoreThan(6700), Amount.Exactly(6700));
        var bound = Assert.Single(relay.Mutations, m => m.Kind == MutationKind.Bound);
        Assert.Equal(("more than 6,700 container", "6,700 container"), (bound.Original, bound.Retold));
    }
}
