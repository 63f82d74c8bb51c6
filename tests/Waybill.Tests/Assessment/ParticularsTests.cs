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

    [Theory]
    [InlineData("Ada Obi of the ministry said so.", 1)]
    [InlineData("It was said so.", 2)]
    public void A_bodys_word_and_its_spokesmans_are_one_where_a_page_names_both(string quote, int expected) =>
        Assert.Equal(
            expected,
            Utterances(
                Pages("halvorsen", "il76")
                    .Says("one", "harbour authority", said: "2024-05-10", kind: SpeakerKind.Body, quote: quote)
                    .Says("other", "Ada Obi", said: "2024-05-12")
            )
        );

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

    [Fact]
    public void A_state_is_one_speaker_under_all_its_names()
    {
        var input = Pages()
            .Says("one", "Kyoto", said: "2024-05-10", kind: SpeakerKind.Body)
            .Says("other", "Japan", said: "2024-05-10", kind: SpeakerKind.Body)
            .Input();
        Assert.Equal(2, TestCase.Assess(input).Pedigrees.Count);
        Assert.Single(TestCase.Assess(input with { StateOf = name => name is "Kyoto" or "Japan" ? "jp" : null }).Pedigrees);
    }

    [Theory]
    [InlineData("UN experts", 1)]
    [InlineData("two European intelligence sources to the Herald", 1)]
    [InlineData("Harbour Office", 2)]
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
