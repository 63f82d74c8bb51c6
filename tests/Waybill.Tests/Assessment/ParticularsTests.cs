using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

/// <summary>Pages of the same days that share names, designations or numbers, and speakers who are named in several ways.</summary>
public class ParticularsTests
{
    private static TestCase Pages(params string[] of) =>
        new TestCase()
            .UsualSources()
            .Ask()
            .Page("one", "Evening News", "2024-05-10")
            .Page("other", "Tripoli Times", "2024-05-12")
            .Tells("one", "halvorsen", "il76", "narvik")
            .Tells("other", of);

    private static int Utterances(TestCase built) => built.Assess().Pedigrees.DistinctBy(p => p.Utterance).Count();

    [Theory]
    [InlineData(1, "halvorsen", "il76")]
    [InlineData(2, "halvorsen")]
    [InlineData(2, "halvorsen", "an124")]
    public void Two_particulars_in_common_tie_what_both_pages_say_one_does_not(int expected, params string[] of) =>
        Assert.Equal(expected, Utterances(Pages(of).Says("one", null, said: "2024-05-10").Says("other", null, said: "2024-05-12")));

    [Theory]
    [InlineData("2024-05-13", 1)]
    [InlineData("2024-05-14", 2)]
    public void Only_within_the_days_that_a_page_takes_to_publish(string published, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages("halvorsen", "il76")
                    .Page("other", "Tripoli Times", published)
                    .Says("one", null, said: "2024-05-10")
                    .Says("other", null, said: published)
            )
        );

    [Fact]
    public void What_two_such_pages_tell_first_is_one_though_each_took_what_it_cared_for() =>
        Assert.Equal(
            1,
            Utterances(
                Pages("halvorsen", "il76")
                    .Says("one", null, said: "2024-05-10", goods: "shell", recipient: "ru")
                    .Says("other", null, said: "2024-05-12", goods: "fuel", recipient: "ru")
            )
        );

    [Theory]
    [InlineData("U.S. Quay Command", 1)]
    [InlineData("Quay Command", 1)]
    [InlineData("Harbour Command", 2)]
    public void A_body_of_a_state_is_one_however_the_state_is_called(string who, int expected)
    {
        var input = Pages("halvorsen", "il76")
            .Says("one", "United States Quay Command", said: "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", who, said: "2024-05-12", kind: SpeakerKind.Body)
            .Input();
        var assessed = TestCase.Assess(input with { PartyOf = name => name is "United States" or "U.S." ? new("us", null) : null });
        Assert.Equal(expected, assessed.Pedigrees.DistinctBy(p => p.Utterance).Count());
    }

    [Fact]
    public void What_the_pages_say_of_other_parties_stays_apart() =>
        Assert.Equal(
            2,
            Utterances(
                Pages("halvorsen", "il76").Says("one", null, said: "2024-05-10").Says("other", null, said: "2024-05-12", supplier: "ir")
            )
        );

    [Fact]
    public void Two_speakers_stay_two_origins_however_much_their_pages_share()
    {
        var built = Pages("halvorsen", "il76", "narvik")
            .Says("one", "Ada Obi", Amount.MoreThan(6700), "2024-05-10")
            .Says("other", "Omar Said", Amount.MoreThan(6700), "2024-05-12");
        Assert.Equal(2, Utterances(built));
        Assert.Equal(
            2,
            Utterances(Pages("halvorsen", "il76").Says("one", "Ada Obi", said: "2024-05-10").Says("other", "Omar Said", said: "2024-05-12"))
        );
    }

    [Fact]
    public void Two_sources_of_the_case_stay_two_though_they_speak_for_themselves()
    {
        var built = Pages("halvorsen", "il76")
            .Page("one", "Open Source Centre", "2024-05-10")
            .Page("other", "MSMT", "2024-05-12")
            .Says("one", null, said: "2024-05-10")
            .Says("other", null, said: "2024-05-12");
        Assert.Equal(2, Utterances(built));
    }

    [Fact]
    public void Nobody_who_is_unnamed_makes_one_of_two_who_are()
    {
        var built = Pages("halvorsen", "il76")
            .Page("third", "Herald", "2024-05-11")
            .Tells("third", "halvorsen", "il76")
            .Says("one", "Ada Obi", said: "2024-05-10")
            .Says("third", null, said: "2024-05-11")
            .Says("other", "Omar Said", said: "2024-05-12");
        Assert.Equal(2, Utterances(built));
    }

    [Theory]
    [InlineData("Ada Obi of the authority said so.", "Ada Obi", 1)]
    [InlineData("It was said so by an Obi.", "Ada Obi", 2)]
    [InlineData("Omar said so.", "Omar Said", 2)]
    public void A_bodys_word_and_its_spokesmans_are_one_where_its_page_names_him(string quote, string person, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages("halvorsen", "il76")
                    .Says("one", "harbour authority", said: "2024-05-10", kind: SpeakerKind.Body, quote: quote)
                    .Says("other", person, said: "2024-05-12")
            )
        );

    [Fact]
    public void A_body_and_a_person_who_say_it_side_by_side_on_one_page_are_two()
    {
        var built = Pages("halvorsen", "il76")
            .Says("one", "harbour authority", Amount.MoreThan(20000), "2024-05-10", kind: SpeakerKind.Body, quote: "So said the authority.")
            .Says("one", "Ada Obi", Amount.MoreThan(20000), "2024-05-10", quote: "Ada Obi said so too.")
            .Says("other", "Ada Obi", Amount.MoreThan(20000), "2024-05-12");
        Assert.Equal(2, Utterances(built));
    }

    [Fact]
    public void Who_bears_a_particle_holds_no_office() =>
        Assert.Equal(
            2,
            Utterances(
                Pages("halvorsen", "il76")
                    .Says("one", "Ursula von der Leyen", said: "2024-05-10", quote: "So she told Josep Borrell.")
                    .Says("other", "Josep Borrell", said: "2024-05-12")
            )
        );

    [Theory]
    [InlineData("obi", 1)]
    [InlineData("said", 2)]
    public void One_who_speaks_on_both_pages_ties_what_they_say_alike(string whom, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages()
                    .Quotes("one", "obi")
                    .Quotes("other", whom)
                    .Says("one", "Ada Obi", said: "2024-05-10")
                    .Says("other", null, said: "2024-05-12")
            )
        );

    [Fact]
    public void A_speaker_of_every_other_day_makes_no_chain()
    {
        var built = Pages();
        for (var day = 10; day <= 28; day += 2)
        {
            built.Page($"page-{day}", "Herald", $"2024-05-{day}").Quotes($"page-{day}", "obi").Tells($"page-{day}", "obi", "narvik");
            built.Says($"page-{day}", null, said: $"2024-05-{day}");
        }

        Assert.Equal(5, Utterances(built));
    }

    [Fact]
    public void Another_number_on_another_day_is_another_utterance()
    {
        var built = Pages("halvorsen", "il76")
            .Page("other", "Tripoli Times", "2024-05-13")
            .Says("one", "Ada Obi", Amount.MoreThan(6700), "2024-05-10")
            .Says("other", "Ada Obi", Amount.MoreThan(10000), "2024-05-12");
        Assert.Equal(2, Utterances(built));
    }

    [Fact]
    public void Old_pages_do_not_use_up_what_is_looked_at()
    {
        var built = Pages("halvorsen", "il76").Says("one", null, said: "2024-05-10").Says("other", null, said: "2024-05-12");
        for (var old = 0; old < 70; old++)
        {
            built.Page($"old-{old}", "Herald", "2023-05-10").Tells($"old-{old}", "halvorsen", "il76");
            built.Says($"old-{old}", null, said: "2023-05-10");
        }

        Assert.Equal(2, Utterances(built));
    }

    [Fact]
    public void What_one_speaker_says_of_one_event_is_one_utterance_whatever_each_page_picks_from_it() =>
        Assert.Equal(
            1,
            Utterances(
                Pages("halvorsen", "il76")
                    .Says("one", "Ada Obi", Amount.MoreThan(6700), "2024-05-10")
                    .Says("other", "Ada Obi", said: "2024-05-12", supplier: "ru", recipient: "kp", goods: "fuel")
            )
        );

    [Fact]
    public void A_family_name_is_the_person_whom_another_page_names_in_full()
    {
        var built = Pages().Says("one", "Ada Obi", said: "2024-05-10").Says("other", "Obi", said: "2024-05-10");
        var pedigree = Assert.Single(built.Assess().Pedigrees);
        Assert.Equal("Ada Obi", pedigree.Lineage.Origin.Speaker);

        built.Page("third", "Herald", "2024-05-10").Says("third", "Chidi Obi", said: "2024-05-10", supplier: "ir");
        Assert.Equal(3, Utterances(built));
    }

    [Theory]
    [InlineData("Kirby", "us-nsc")]
    [InlineData("al-Burhan", "Abdel al-Burhan")]
    [InlineData("Ministry of Defence, Norway", "Ministry of Defence, Norway")]
    [InlineData("Ambassador to Japan", "Ambassador to Japan")]
    public void Who_speaks_is_not_cut_and_not_taken_for_another(string who, string expected)
    {
        var built = Pages().Says("one", "Abdel al-Burhan", said: "2024-05-10", supplier: "ir").Says("other", who, said: "2024-05-12");
        Assert.Equal(expected, built.Assess().Pedigrees[^1].Lineage.Origin.Speaker);
    }

    [Fact]
    public void Where_the_outlet_that_is_cited_has_it_from_two_neither_is_chosen()
    {
        var built = Pages()
            .Says("one", "Harbour Office", Amount.MoreThan(20000), "2024-05-10", kind: SpeakerKind.Body)
            .Says("one", "Port Office", Amount.MoreThan(20000), "2024-05-10", kind: SpeakerKind.Body)
            .Says(
                "other",
                "Quay Office",
                Amount.MoreThan(20000),
                "2024-05-12",
                kind: SpeakerKind.Body,
                via: ["Herald citing Evening News"]
            );
        Assert.Equal(3, Utterances(built));
    }

    [Fact]
    public void A_state_is_one_speaker_under_all_its_names()
    {
        var input = Pages()
            .Says("one", "Kyoto", said: "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", "Japan", said: "2024-05-10", kind: SpeakerKind.Body)
            .Input();
        Assert.Equal(2, TestCase.Assess(input).Pedigrees.Count);
        Assert.Single(TestCase.Assess(input with { PartyOf = name => name is "Kyoto" or "Japan" ? new("jp", null) : null }).Pedigrees);
    }

    [Theory]
    [InlineData("UN experts", 1)]
    [InlineData("two European intelligence sources to the Herald", 1)]
    [InlineData("Ukrainian intelligence", 1)]
    [InlineData("Harbour Office", 2)]
    [InlineData("Amnesty International report", 2)]
    [InlineData("CAR investigators", 2)]
    public void Words_that_name_nobody_may_mean_who_gave_the_amount(string who, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages()
                    .Says("one", "Panel on Narvik", Amount.MoreThan(17200), "2024-05-10", kind: SpeakerKind.Body)
                    .Says("other", who, Amount.MoreThan(17200), "2024-05-12", kind: SpeakerKind.Body)
            )
        );

    [Theory]
    [InlineData("Herald citing Evening News", 1)]
    [InlineData("Herald", 2)]
    public void A_page_has_the_amount_from_the_outlet_that_it_cites(string publisher, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages()
                    .Says("one", "Harbour Office", Amount.MoreThan(20000), "2024-05-10", kind: SpeakerKind.Body)
                    .Says("other", "Port Office", Amount.MoreThan(20000), "2024-05-12", kind: SpeakerKind.Body, via: [publisher])
            )
        );

    [Fact]
    public void Who_speaks_is_the_same_with_his_office_or_his_listener_beside_him() =>
        Assert.Equal(
            1,
            Utterances(
                Pages()
                    .Says("one", "Ada Obi, harbour master", Amount.MoreThan(20000), "2024-05-10", kind: SpeakerKind.Body)
                    .Says("other", "Ada Obi to the Herald", Amount.MoreThan(5000), "2024-05-10", kind: SpeakerKind.Body)
            )
        );
}
