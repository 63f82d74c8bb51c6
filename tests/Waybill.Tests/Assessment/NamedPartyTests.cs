using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

/// <summary>Speakers by what their names stand for: bodies, states as a whole, several together.</summary>
public sealed class NamedPartyTests
{
    [Theory]
    [InlineData("QUAYCOM", 1)]
    [InlineData("U.S. Quay Command", 1)]
    [InlineData("Chadian Quay Command", 2)]
    [InlineData("Harbour Command", 2)]
    public void A_body_is_one_speaker_under_all_names_that_are_known_for_it(string who, int expected)
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Quay Command", said: "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", who, said: "2024-05-10", kind: SpeakerKind.Body);
        Assert.Equal(expected, Utterances(built));
    }

    [Theory]
    [InlineData("American military", 1)]
    [InlineData("Washington", 1)]
    [InlineData("Chadian army", 2)]
    public void A_state_as_a_whole_that_gives_a_bodys_amount_of_the_same_trade_is_that_body(string who, int expected)
    {
        var built = Two("2024-05-10", "2024-05-11")
            .Says("one", "Quay Command", Amount.MoreThan(200), "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", who, Amount.About(200), "2024-05-11", kind: SpeakerKind.Body);
        Assert.Equal(expected, Utterances(built));
    }

    [Fact]
    public void A_state_as_a_whole_is_none_of_two_bodies_that_gave_the_amount()
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Quay Command", Amount.MoreThan(200), "2024-05-10", kind: SpeakerKind.Body)
            .Says("one", "American Harbour Office", Amount.MoreThan(200), "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", "American military", Amount.About(200), "2024-05-10", kind: SpeakerKind.Body);
        Assert.Equal(3, Utterances(built));
    }

    [Fact]
    public void Several_who_speak_together_are_one_speaker_in_whatever_order_and_the_voice_of_them_all()
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Chad, Niger and the United States", Amount.MoreThan(110), "2024-05-10", kind: SpeakerKind.Body)
            .Says(
                "other",
                "governments of the United States, Niger and Chad",
                Amount.MoreThan(110),
                "2024-05-10",
                kind: SpeakerKind.Collective
            );
        var input = built.Input();
        var assessed = Assess(
            input with
            {
                Sources =
                [
                    new()
                    {
                        Id = "chad",
                        Name = "Chad",
                        Families = ["TD-GOV"],
                    },
                    new()
                    {
                        Id = "us",
                        Name = "United States",
                        Families = ["US-GOV"],
                    },
                ],
            }
        );
        var pedigree = Assert.Single(assessed.Pedigrees);
        Assert.Equal(["TD-GOV", "US-GOV"], pedigree.Lineage.Origin.Families.Order());
        Assert.Single(pedigree.Lineage.Retellings);
    }

    [Theory]
    [InlineData("2024-05-10", 1)]
    [InlineData("2024-05-11", 1)]
    [InlineData("2024-05-13", 2)]
    public void An_unnamed_official_is_the_one_who_gave_the_amount_of_that_trade_on_about_that_day(string said, int expected)
    {
        var built = Two("2024-05-10", said)
            .Says("one", "Ada Obi", Amount.MoreThan(1000), "2024-05-10")
            .Says("other", "a White House official", Amount.MoreThan(1000), said, kind: SpeakerKind.Anonymous);
        Assert.Equal(expected, Utterances(built));
    }

    [Theory]
    [InlineData("Washington", "us", 1)]
    [InlineData("American military", "us", 1)]
    [InlineData("Washington", "td", 2)]
    [InlineData("Washington", "td us", 2)]
    [InlineData("Washington", "", 2)]
    public void A_state_that_stands_outside_the_trade_is_the_person_of_its_bodies_who_gave_the_amount(
        string who,
        string bodiesOf,
        int expected
    )
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Ada Obi", Amount.MoreThan(1000), "2024-05-10")
            .Reads("one", "The harbour guild's spokeswoman told it.", bodiesOf: bodiesOf.Split(' '))
            .Says("other", who, Amount.MoreThan(1000), "2024-05-10", kind: SpeakerKind.Body);
        Assert.Equal(expected, Utterances(built));
    }

    [Fact]
    public void A_party_to_the_trade_speaks_for_itself()
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Ada Obi", Amount.MoreThan(1000), "2024-05-10", supplier: "us")
            .Says("other", "Washington", Amount.MoreThan(1000), "2024-05-10", supplier: "us", kind: SpeakerKind.Body);
        Assert.Equal(2, Utterances(built));
    }

    [Fact]
    public void An_unnamed_official_is_none_of_two_who_gave_the_amount()
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Ada Obi", Amount.MoreThan(1000), "2024-05-10")
            .Says("one", "Omar Said", Amount.MoreThan(1000), "2024-05-10")
            .Says("other", "an official", Amount.MoreThan(1000), "2024-05-10", kind: SpeakerKind.Anonymous);
        Assert.Equal(3, Utterances(built));
    }

    [Theory]
    [InlineData("td", "kp", "2024-05-10", 1)]
    [InlineData("td", null, "2024-05-10", 1)]
    [InlineData("td", "ru", "2024-05-10", 2)]
    [InlineData("ng", "kp", "2024-05-10", 2)]
    [InlineData("td", "kp", "2024-02-01", 2)]
    public void What_an_authority_imposes_on_a_day_is_one_act(string authority, string? target, string window, int expected)
    {
        var built = Two("2024-05-10", "2024-05-10")
            .SaysDesignated("one", null, "td", "kp", "2024-05-10", "2024-05-10")
            .SaysDesignated("other", null, authority, target, "2024-05-10", window);
        Assert.Equal(expected, Utterances(built));
    }

    [Theory]
    [InlineData("Open Watch / Evening News", 1)]
    [InlineData("Open Watch as told by the Evening News", 1)]
    [InlineData("Open Watch report to lawmakers", 1)]
    [InlineData("Closed Watch / Evening News", 2)]
    public void A_speaker_is_read_without_those_who_retell_and_what_he_handed_over(string who, int expected)
    {
        var built = Two("2024-05-10", "2024-05-10")
            .Says("one", "Open Watch", said: "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", who, said: "2024-05-10", kind: SpeakerKind.Body);
        Assert.Equal(expected, Utterances(built));
    }

    private static TestCase Two(string first, string second) => new TestCase().Page("one", "Herald", first).Page("other", "Echo", second);

    private static int Utterances(TestCase built) => Assess(built.Input()).Pedigrees.DistinctBy(p => p.Utterance).Count();

    private static AssessedCase Assess(AssessmentInput input) => TestCase.Assess(input with { PartyOf = Known });

    private static NamedParty? Known(string name) =>
        name switch
        {
            "United States" or "U.S." or "American" or "Washington" => new("us", null),
            "Chad" or "Chadian" => new("td", null),
            "Niger" => new("ne", null),
            "Quay Command" or "QUAYCOM" => new("us", "body:quaycom"),
            _ => null,
        };
}
