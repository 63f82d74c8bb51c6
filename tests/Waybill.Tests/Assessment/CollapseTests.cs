using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

public class CollapseTests
{
    private const string Wire =
        "The United States has released pictures and says that North Korea delivered more than one thousand "
        + "containers of military equipment and munitions to Russia in recent weeks for use in Ukraine";

    private static TestCase Case() => new TestCase().UsualSources().Ask();

    [Fact]
    public void One_statement_retold_by_two_pages_is_one_origin()
    {
        var assessed = Case()
            .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13", utterance: "US-NSC-20231013")
            .Says("breaking", "John Kirby, US NSC", Amount.MoreThan(1000), utterance: "US-NSC-20231013", via: ["AP"])
            .Assess();

        var lineage = Assert.Single(assessed.Answers[0].For);
        Assert.Equal(("US-NSC-20231013", "kbs"), (lineage.Origin.Id, lineage.Lead.Claim.Document));
        Assert.Empty(Assert.Single(lineage.Retellings).Differences);
        Assert.Equal((1, 1), (assessed.Counts.Origins, assessed.Counts.Retellings));
    }

    [Fact]
    public void The_same_speaker_on_the_same_day_is_one_origin()
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
            .Says("b", "the US NSC", Amount.Exactly(1000), "2023-10-13", via: ["Reuters"])
            .Answer();

        var told = Assert.Single(Assert.Single(answer.For).Retellings);
        Assert.Equal("same speaker and date", told.Why);
        Assert.Equal(["bound dropped: 'more than 1,000' told as 1,000"], told.Differences);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2023-10", "2023-10")]
    [InlineData("2023-10-13", "2023-10-14")]
    public void Unknown_rough_and_different_days_never_merge(string? first, string? second)
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.MoreThan(1000), first)
            .Says("b", "John Kirby", Amount.MoreThan(1000), second)
            .Answer();

        Assert.Equal(2, answer.For.Count);
        Assert.Single(answer.Independent);
    }

    [Fact]
    public void A_page_declared_to_relay_an_utterance_gives_it_to_its_unnamed_official()
    {
        var answer = Case()
            .Declare("kbs", "US-NSC-1", "US-GOV", "2024-05-02")
            .Declare("marine", "US-NSC-1", "US-GOV", "2024-05-02")
            .Says("kbs", "John Kirby", Amount.MoreThan(165), "2024-05-02")
            .Says("marine", "unnamed", Amount.MoreThan(165), kind: SpeakerKind.Anonymous)
            .Answer();

        Assert.Equal(["attribution anonymised"], Assert.Single(Assert.Single(answer.For).Retellings).Differences);
        Assert.Empty(answer.Aside);
    }

    [Fact]
    public void On_a_page_of_two_utterances_the_speakers_family_decides()
    {
        var answer = Case()
            .Declare("p", "US-1", "US-GOV")
            .Declare("p", "ROK-1", "ROK-GOV")
            .Says("p", "Shin Won-sik", Amount.About(5000))
            .Says("p", "Dmitry Peskov", Amount.Exactly(1))
            .Answer();

        Assert.Contains(answer.For, l => l.Origin.Id == "ROK-1");
        Assert.Contains(answer.For, l => l.Origin.Speaker == "kremlin" && l.Origin.Id.StartsWith("org-", StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_of_a_text_are_one_origin_though_neither_has_a_date()
    {
        var answer = Case()
            .Says("a", "John Kirby", Amount.MoreThan(1000), quote: Wire + ", officials said on Friday.")
            .Says("b", "John Kirby", Amount.MoreThan(1000), quote: Wire + ", officials said.")
            .Answer();

        Assert.Equal("near-identical text", Assert.Single(Assert.Single(answer.For).Retellings).Why);
    }

    [Fact]
    public void Near_identical_words_never_join_two_named_speakers() =>
        Assert.Equal(
            2,
            Case()
                .Says("a", "John Kirby", Amount.MoreThan(1000), quote: Wire + ".")
                .Says("b", "Shin Won-sik", Amount.MoreThan(1000), quote: Wire + ".")
                .Answer()
                .For.Count
        );

    [Fact]
    public void A_reversed_retelling_belongs_to_the_lineage_that_it_garbles()
    {
        var assessed = Case()
            .Says("kbs", "Open Source Centre", Amount.MoreThan(740), "2024-06-22", utterance: "OSC-1")
            .Says("euro", "Open Source Centre", Amount.MoreThan(740), "2024-06-22", utterance: "OSC-1")
            .Says("nordot", "Open Source Centre", Amount.MoreThan(740), "2024-06-22", utterance: "OSC-1", supplier: "ru", recipient: "kp")
            .Assess();

        var lineage = Assert.Single(assessed.Answers[0].For);
        Assert.Contains(lineage.Retellings, r => r.Differences.Contains("direction reversed: supplier and recipient exchanged"));
        Assert.Empty(assessed.Unasked);
    }

    [Fact]
    public void A_reversal_belongs_to_what_pages_pass_on_from_the_speakers_own()
    {
        var assessed = new TestCase()
            .Source("harbours", "TD-GOV", aliases: ["Ministry of Harbours", "Ada Obi"])
            .Page("own", "Ministry of Harbours", "2024-06-03")
            .Says("own", null, Amount.MoreThan(12), "2024-06-03")
            .Page("agency", "Agency", "2024-06-03")
            .Says("agency", "Ada Obi", Amount.MoreThan(12), "2024-06-03")
            .Page("blog", "Blog", "2024-06-05")
            .Says("blog", "Ada Obi", Amount.Exactly(12), "2024-06-03", supplier: "ru", recipient: "kp")
            .Assess();

        var blog = Assert.Single(assessed.Pedigrees).Lineage.Retellings.Single(r => r.Claim.Document == "blog");
        Assert.Contains(MutationKind.Direction, blog.Mutations.Select(m => m.Kind));
    }

    [Fact]
    public void The_whole_utterance_tells_which_direction_is_garbled()
    {
        var assessed = Case()
            .Says("kbs", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1")
            .Says("euro", "Open Source Centre", Amount.About(1_600_000, "shell"), utterance: "OSC-1")
            .Says("nordot", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1", supplier: "ru", recipient: "kp")
            .Assess();

        Assert.Equal("kbs", Assert.Single(assessed.Answers[0].For).Lead.Claim.Document);
        Assert.Single(assessed.Answers[0].For[0].Retellings);
    }

    [Fact]
    public void Where_nothing_tells_which_direction_is_garbled_both_stand() =>
        Assert.Single(
            Case()
                .Says("kbs", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1")
                .Says("nordot", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1", supplier: "ru", recipient: "kp")
                .Assess()
                .Unasked
        );

    // A page of the day after that exchanges the two, and dates what was said by itself or by the speaker's day.
    private static AssessedCase ReversedLater(string said, string published = "2024-02-27", int number = 740) =>
        new TestCase()
            .UsualSources()
            .Page("a", "A", "2024-02-26")
            .Says("a", "John Kirby", Amount.MoreThan(740), "2024-02-26")
            .Page("b", "B", published)
            .Says("b", "John Kirby", Amount.MoreThan(number), said, supplier: "ru", recipient: "kp")
            .Assess();

    [Theory]
    [InlineData("2024-02-26", "2024-02-27")]
    [InlineData("2024-02-27", "2024-02-27")] // no day of his
    [InlineData("2024-02-29", "2024-02-29")]
    public void A_reversal_belongs_to_what_was_said_in_the_days_before(string said, string published)
    {
        var lineage = Assert.Single(ReversedLater(said, published).Pedigrees).Lineage;

        Assert.Equal("a", lineage.Lead.Claim.Document);
        Assert.Contains(lineage.Retellings[0].Mutations, change => change.Kind == MutationKind.Direction);
    }

    [Theory]
    [InlineData("2024-02-27", "2024-02-28", 740)] // he said it on another day
    [InlineData("2024-03-02", "2024-03-02", 740)]
    [InlineData("2024-02-27", "2024-02-27", 470)]
    public void What_goes_the_other_way_on_another_day_or_in_another_number_stands_alone(string said, string published, int number) =>
        Assert.Equal(2, ReversedLater(said, published, number).Pedigrees.Count);

    [Fact]
    public void A_true_flow_the_other_way_is_no_garbled_retelling() =>
        Assert.Single(
            Case()
                .Says("kbs", "Shin Won-sik", Amount.About(7000), "2024-03-18", utterance: "ROK-1")
                .Says("liga", "Shin Won-sik", Amount.MoreThan(9000), "2024-03-18", utterance: "ROK-1", supplier: "ru", recipient: "kp")
                .Assess()
                .Unasked
        );

    [Fact]
    public void Two_totals_on_one_page_are_two_statements_of_the_utterance()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("rounds", "round")
            .Says(
                "politico",
                "Shin Won-sik",
                Amount.UpTo(3_000_000, "round"),
                "2024-02-26",
                goods: "shell-152",
                certainty: Certainty.Possible,
                utterance: "ROK-2"
            )
            .Says(
                "politico",
                "Shin Won-sik",
                Amount.UpTo(500_000, "round"),
                "2024-02-26",
                goods: "rocket-122",
                certainty: Certainty.Possible,
                utterance: "ROK-2"
            )
            .Says(
                "rbc",
                "Shin Won-sik",
                Amount.Exactly(500_000, "round"),
                "2024-02-26",
                goods: "rocket-122",
                utterance: "ROK-2",
                via: ["Yonhap"]
            )
            .Answer();

        Assert.Equal(2, answer.Possible.Count);
        var rockets = answer.Possible.Single(l => l.Retellings.Count == 1);
        Assert.Equal(["capacity told as contents", "bound dropped: 'up to 500,000' told as 500,000"], rockets.Retellings[0].Differences);
        Assert.Null(answer.Range);
    }

    [Fact]
    public void A_garbled_retelling_never_leads()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask()
            .Page("late", "Late", "2024-06-24")
            .Page("early", "Early", "2024-06-22")
            .Page("other", "Other", "2024-06-25")
            .Says("late", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1")
            .Says("other", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1")
            .Says("early", "Open Source Centre", Amount.MoreThan(740), utterance: "OSC-1", supplier: "ru", recipient: "kp")
            .Answer();

        Assert.Equal("late", Assert.Single(answer.For).Lead.Claim.Document);
    }

    [Fact]
    public void Missiles_on_another_page_are_no_retelling_of_the_utterances_containers()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("whether", unit: null)
            .Says("upi", "MSMT", Amount.MoreThan(100, "missile"), "2025-05-29", utterance: "MSMT-1")
            .Says("kbs", "MSMT", Amount.MoreThan(20000), "2025-05-29", utterance: "MSMT-1")
            .Answer();

        Assert.Equal(2, answer.For.Count);
        Assert.All(answer.For, lineage => Assert.Empty(lineage.Retellings));
    }

    [Fact]
    public void A_text_dated_by_its_publication_retells_what_its_speaker_said_up_to_three_days_before()
    {
        var answer = Case()
            .Page("late", "Late", "2024-02-28")
            .Says("late", "Shin Won-sik", Amount.Exactly(6700), "2024-02-28")
            .Says("first", "ROK MND", Amount.About(6700), "2024-02-26", via: ["Yonhap"])
            .Answer();

        var lineage = Assert.Single(answer.For);
        Assert.Equal("2024-02-26", lineage.Origin.Said!.Text);
        var told = Assert.Single(lineage.Retellings);
        Assert.Equal("same speaker and amount, dated by its publication", told.Why);
        Assert.Empty(told.Differences);
    }

    [Theory]
    [InlineData("2024-02-28", "2024-02-28", "2024-02-24", 6700)] // four days
    [InlineData("2024-02-28", "2024-02-29", "2024-02-26", 6700)] // dated by more than its publication
    [InlineData("2024-02-28", "2024-02-28", "2024-02-26", 6800)] // another amount
    [InlineData("2024-02-25", "2024-02-25", "2024-02-26", 6700)] // published before it
    [InlineData("2024-02", "2024-02-28", "2024-02-26", 6700)] // a rough day
    public void Other_late_statements_stand_alone(string said, string published, string first, int amount) =>
        Assert.Equal(
            2,
            Case()
                .Page("late", "Late", published)
                .Says("late", "Shin Won-sik", Amount.Exactly(amount), said)
                .Says("first", "ROK MND", Amount.Exactly(6700), first)
                .Answer()
                .For.Count
        );

    [Fact]
    public void Late_retellings_make_no_chain()
    {
        var answer = Case()
            .Page("b", "B", "2024-02-28")
            .Page("c", "C", "2024-03-02")
            .Says("a", "Shin Won-sik", Amount.Exactly(6700), "2024-02-26")
            .Says("b", "Shin Won-sik", Amount.Exactly(6700), "2024-02-28")
            .Says("c", "Shin Won-sik", Amount.Exactly(6700), "2024-03-02")
            .Answer();

        Assert.Equal(2, answer.For.Count);
    }

    [Fact]
    public void A_page_read_twice_is_told_as_one_page()
    {
        var answer = Case()
            .Declare("kbs", "US-1", "US-GOV")
            .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13")
            .Says("kbs", "John Kirby", Amount.MoreThan(1000), "2023-10-13", via: ["KBS"])
            .Answer();

        Assert.Equal("same page as the nearest relay", Assert.Single(Assert.Single(answer.For).Retellings).Why);
    }

    [Fact]
    public void Departures_are_told_in_words_and_only_where_they_are()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask(goods: "arms")
            .Says("a", "John Kirby", Amount.MoreThan(1000), "2023-10-13", "2023-09/2023-10", goods: "shell", utterance: "US-1")
            .Says(
                "b",
                "John Kirby",
                Amount.MoreThan(1000),
                "2023-10-13",
                "2023-09-07/2023-10-01",
                goods: "shell",
                utterance: "US-1",
                via: ["AP"]
            )
            .Says(
                "c",
                "John Kirby",
                Amount.MoreThan(1000),
                "2023-10-13",
                "../2023-10-13",
                goods: "munitions",
                utterance: "US-1",
                via: ["AP"]
            )
            .Says("d", "John Kirby", Amount.MoreThan(1000), "2023-10-13", "2023-08/2023-10", goods: "shell", utterance: "US-1", via: ["AP"])
            .Answer();

        Assert.Equal(
            [
                "goods widened: artillery shell told as munitions",
                "other window: between August 2023 and October 2023 where the lead has between September 2023 and October 2023",
            ],
            Assert.Single(answer.For).Retellings.SelectMany(r => r.Differences).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_headline_that_drops_the_speaker_does_not_lead()
    {
        var answer = Case()
            .Page("z", "Daily", "2024-01-01")
            .Declare("z", "US-9", "US-GOV")
            .Says("z", null, Amount.Exactly(1000))
            .Says("a", "John Kirby", Amount.MoreThan(1000), utterance: "US-9", via: ["Yonhap", "CNN"])
            .Answer();

        var lineage = Assert.Single(answer.For);
        Assert.Equal("a", lineage.Lead.Claim.Document);
        Assert.Equal(["bound dropped: 'more than 1,000' told as 1,000", "attribution dropped"], lineage.Retellings[0].Differences);
    }
}
