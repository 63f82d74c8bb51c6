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

    [Theory]
    [InlineData("shell-152", 0)] // in another sentence
    [InlineData("rocket-122", 1)]
    public void Goods_that_the_page_calls_by_their_kind_elsewhere_are_not_widened(string named, int expected)
    {
        var told = Assert.Single(
            new TestCase()
                .Page("a", "A", "2024-02-26")
                .Says("a", "Ada Obi", Amount.Exactly(220), "2024-02-26", goods: "shell-152")
                .Page("b", "B", "2024-02-27")
                .Says("b", "Ada Obi", Amount.Exactly(220), "2024-02-26", goods: "shell")
                .Tells("b", named)
                .Assess()
                .Pedigrees
        );
        Assert.Equal(expected, told.Lineage.Retellings[0].Mutations.Count(m => m.Kind == MutationKind.Scope));
    }

    [Theory]
    [InlineData("Ada Obi spoke on Tuesday.", 0)]
    [InlineData("She spoke on Tuesday.", 1)]
    public void An_office_whose_holder_the_page_names_is_no_other_speaker(string text, int expected)
    {
        var told = Assert.Single(
            new TestCase()
                .Page("a", "A", "2024-02-26")
                .Says("a", "Ada Obi", Amount.Exactly(220), "2024-02-26", utterance: "U-1")
                .Page("b", "B", "2024-02-26")
                .Says("b", "harbour minister", Amount.Exactly(220), "2024-02-26", utterance: "U-1")
                .Reads("b", text)
                .Assess()
                .Pedigrees
        );
        Assert.Equal(expected, told.Lineage.Retellings[0].Mutations.Count(m => m.Kind == MutationKind.Attribution));
    }

    [Fact]
    public void A_share_of_another_whole_changes_the_denominator() =>
        Assert.Contains(
            "share of another whole: of losses of the units told as of shells fired",
            Retold(new(null, 60, null, "percent", "losses of the units"), new(null, 60, null, "percent", "shells fired")).Differences
        );

    [Theory]
    [InlineData(
        "60 % of the drones inspected came from Iran.",
        "60 % of the drones used by Sudan came from Iran.",
        "of drones inspected told as of drones used by Sudan"
    )]
    [InlineData(
        "60 % of the drones captured in Mali came from Iran.",
        "60 % of the drones fired in Mali came from Iran.",
        "of drones captured in Mali told as of drones fired in Mali"
    )]
    [InlineData(
        "60 % of the drones seized at sea came from Iran.",
        "60 % of all drones in Yemen came from Iran.",
        "of drones seized at sea told as of drones in Yemen"
    )]
    [InlineData("60 % of the drones captured in Mali came from Iran.", "60 % of the drones seized in Mali came from Iran.", null)]
    [InlineData("60 % of the drones inspected came from Iran.", "60 % of the drones came from Iran.", null)] // the rest may stand elsewhere
    [InlineData("60 % of the drones in Mali came from Iran.", "60 % of the drones in Sudan came from Iran.", null)] // a place of its own kind
    public void Another_part_of_the_same_goods_is_another_whole(string said, string retold, string? expected)
    {
        Quantity share = new(null, 60, null, Quantity.Percent, "drones");
        (string, string, string?)[] fillers = [("whole", "drones", "arms"), ("part", "Iran", "ir")];
        var told = new TestCase()
            .Page("a", "A", "2024-02-26")
            .Quotes("a", "Ali Said", said, "2024-02-26", share, fillers, "Share")
            .Page("b", "B", "2024-02-27")
            .Quotes("b", "Ali Said", retold, "2024-02-26", share, fillers, "Share")
            .Assess();

        var change = Assert
            .Single(told.Pedigrees)
            .Lineage.Retellings[0]
            .Mutations.SingleOrDefault(change => change.Kind == MutationKind.Denominator);
        Assert.Equal(expected is null ? null : $"share of another whole: {expected}", change?.Says);
    }

    [Theory]
    [InlineData("Serbia sold 700 rifles to Libya or Chad.", "Serbia sold 700 rifles to Libya and Chad.", "'or' told as 'and'")]
    [InlineData("Serbia sold 700 rifles to Libya and Chad.", "Serbia sold 700 rifles to Libya or Chad.", "'and' told as 'or'")]
    [InlineData("Serbia sold 700 rifles to Libya and Chad.", "Serbia sold 700 rifles to both Libya and Chad.", null)]
    [InlineData("Serbia sold 700 rifles to Libya or Chad.", "Serbia sold 700 rifles to Libya, Chad.", null)]
    public void Or_between_parties_told_as_and_is_one(string said, string retold, string? expected)
    {
        (string, string, string?)[] fillers = [("supplier", "Serbia", "rs"), ("recipient", "Libya", "ly"), ("recipient", "Chad", "td")];
        var relay = Assert
            .Single(
                new TestCase()
                    .Page("a", "A", "2024-02-26")
                    .Quotes("a", "Ali Said", said, "2024-02-26", Amount.Exactly(700, "rifle"), fillers)
                    .Page("b", "B", "2024-02-27")
                    .Quotes("b", "Ali Said", retold, "2024-02-26", Amount.Exactly(700, "rifle"), fillers)
                    .Assess()
                    .Pedigrees
            )
            .Lineage.Retellings[0];

        Assert.Equal(expected, relay.Mutations.SingleOrDefault(change => change.Kind == MutationKind.Conjunction)?.Says);
    }

    [Fact]
    public void Other_parties_are_no_change_of_the_word_between_them() =>
        Assert.DoesNotContain(
            MutationKind.Conjunction,
            Kinds(
                Assert
                    .Single(
                        new TestCase()
                            .Page("a", "A", "2024-02-26")
                            .Quotes(
                                "a",
                                "Ali Said",
                                "700 rifles went to Libya or Chad.",
                                "2024-02-26",
                                Amount.Exactly(700, "rifle"),
                                [("recipient", "Libya", "ly"), ("recipient", "Chad", "td")]
                            )
                            .Page("b", "B", "2024-02-27")
                            .Quotes(
                                "b",
                                "Ali Said",
                                "700 rifles went to Libya and Mali.",
                                "2024-02-26",
                                Amount.Exactly(700, "rifle"),
                                [("recipient", "Libya", "ly"), ("recipient", "Mali", "ml")]
                            )
                            .Assess()
                            .Pedigrees
                    )
                    .Lineage.Retellings[0]
            )
        );

    [Theory]
    [InlineData("about", "approximation dropped: 'about 5,000' told as 5,000")]
    [InlineData("roughly", "approximation dropped: 'about 5,000' told as 5,000")]
    [InlineData("an estimated", "approximation dropped: 'about 5,000' told as 5,000")]
    public void About_that_is_left_out_is_a_change_of_the_bound(string qualifier, string expected)
    {
        Quantity about = new(null, 5000, null, "container", Qualifier: qualifier);
        Assert.Contains(expected, Retold(about, Amount.Exactly(5000)).Differences);
        Assert.Empty(Retold(Amount.Exactly(5000), about).Differences); // who adds it is only careful
        Assert.Empty(Retold(about, Amount.About(5000)).Differences);
    }

    [Fact]
    public void A_range_told_by_one_end_is_a_change_of_the_bound()
    {
        Quantity range = new(900, null, 1100, "container");
        Assert.Contains("range cut to one end: '900 to 1,100' told as 'up to 1,100'", Retold(range, Amount.UpTo(1100)).Differences);
        Assert.Contains("range cut to one end: '900 to 1,100' told as 'more than 900'", Retold(range, Amount.MoreThan(900)).Differences);
        Assert.Empty(Retold(range, range).Differences);
    }

    [Theory]
    [InlineData(1250, 1205, "other number: 1,205 where the lead has 1,250")]
    [InlineData(4_800_000, 5_000_000, "rounded out of its bound: '4,800,000' told as '5,000,000'")]
    public void A_close_number_that_no_rounding_gives_is_another(int said, int retold, string expected) =>
        Assert.Contains(expected, Retold(Amount.Exactly(said), Amount.Exactly(retold)).Differences);

    private static IEnumerable<string> Foretold(Act first, Certainty firstly, Act second, Certainty secondly) =>
        new TestCase()
            .Page("a", "A", "2024-02-26")
            .Says("a", "Ali Said", Amount.Exactly(100), "2024-02-26", act: first, certainty: firstly, utterance: "U-1")
            .Page("b", "B", "2024-02-27")
            .Says("b", "Ali Said", Amount.Exactly(100), "2024-02-26", act: second, certainty: secondly, utterance: "U-1")
            .Assess()
            .Pedigrees[0]
            .Lineage.Retellings[0]
            .Differences;

    [Fact]
    public void What_may_be_told_as_what_will_be_loses_its_hedge()
    {
        Assert.Equal(
            ["hedge lost: possibility told as forecast"],
            Foretold(Act.Report, Certainty.Possible, Act.Predict, Certainty.Certain)
        );
        Assert.Equal(
            ["hedge lost: possibility told as plan"],
            Foretold(Act.Report, Certainty.Possible, Act.Intend, Certainty.Underspecified)
        );
        Assert.Empty(Foretold(Act.Report, Certainty.Possible, Act.Predict, Certainty.Possible));
        Assert.Empty(Foretold(Act.Predict, Certainty.Certain, Act.Predict, Certainty.Certain));
        Assert.Equal(["capacity told as contents"], Foretold(Act.Report, Certainty.Possible, Act.Report, Certainty.Certain));
    }

    [Fact]
    public void The_words_of_both_sides_stand_in_it()
    {
        var relay = Retold(Amount.MoreThan(6700), Amount.Exactly(6700));
        var bound = Assert.Single(relay.Mutations, m => m.Kind == MutationKind.Bound);
        Assert.Equal(("more than 6,700 container", "6,700 container"), (bound.Original, bound.Retold));
    }
}
