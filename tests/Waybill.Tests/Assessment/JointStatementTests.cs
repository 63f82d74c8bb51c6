using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

/// <summary>Statements that many sign.</summary>
public class JointStatementTests
{
    [Theory]
    [InlineData("Foreign ministers of some fifty states", "minister", 50)]
    [InlineData("Chad's foreign minister and 46 counterparts", "minister", 47)]
    [InlineData("the ambassadors of forty seven countries", "ambassador", 47)]
    [InlineData("12 senators", "lawmaker", 12)]
    [InlineData("A group of thirty-one states", "state", 31)]
    [InlineData("Forty organisations and ten others", "organisation", 40)]
    public void Many_who_sign_are_known_by_what_they_are_and_how_many(string who, string office, int count) =>
        Assert.Equal(new Signatories(office, count), Signatories.Of(who));

    [Theory]
    [InlineData("three ministers")]
    [InlineData("the foreign minister")]
    [InlineData("Unit 731")]
    [InlineData("")]
    [InlineData("99999999999999999999 ministers")]
    [InlineData("US State Department 2024 report")]
    [InlineData("State Security bulletin 200")]
    [InlineData("President Obi 47")]
    [InlineData("Government Decree No. 175")]
    [InlineData("10 Quay Street, the government")]
    public void Few_are_none_and_neither_are_others(string who) => Assert.Null(Signatories.Of(who));

    [Fact]
    public void Two_sources_and_two_amounts_stay_two_and_no_chain_is_longer_than_a_page_takes_to_publish()
    {
        TestCase Signed(params (string Who, string Day, decimal? Amount)[] told) =>
            told.Index()
                .Aggregate(
                    new TestCase()
                        .Source("north", "N", aliases: "27 northern states")
                        .Source("south", "S", aliases: "thirty southern states"),
                    (built, one) =>
                        built
                            .Page($"page{one.Index}", $"Outlet {one.Index}", one.Item.Day)
                            .Says(
                                $"page{one.Index}",
                                one.Item.Who,
                                one.Item.Amount is { } amount ? Amount.MoreThan(amount) : null,
                                one.Item.Day,
                                kind: SpeakerKind.Collective
                            )
                );

        Assert.Equal(2, Utterances(Signed(("27 northern states", "2024-05-11", null), ("thirty southern states", "2024-05-11", null))));
        Assert.Equal(2, Utterances(Signed(("27 ministers", "2024-05-11", 1000), ("28 ministers", "2024-05-11", 70))));
        Assert.Equal(
            2,
            Utterances(
                Signed(("27 ministers", "2024-05-11", null), ("28 ministers", "2024-05-14", null), ("29 ministers", "2024-05-17", null))
            )
        );
    }

    private static int Utterances(TestCase built) => built.Assess().Pedigrees.DistinctBy(p => p.Utterance).Count();

    [Theory]
    [InlineData("Chad's foreign minister and 46 counterparts", "2024-05-12", 1)]
    [InlineData("47 ministers", "2024-05-12", 1)]
    [InlineData("47 ministers", "2024-05-15", 2)]
    [InlineData("11 ministers", "2024-05-12", 2)]
    [InlineData("50 senators", "2024-05-12", 2)]
    public void So_many_of_one_office_sign_one_statement_in_those_days(string who, string said, int expected)
    {
        var built = new TestCase()
            .Page("one", "Evening News", "2024-05-11")
            .Page("other", "Tripoli Times", said)
            .Says("one", "Foreign ministers of some fifty states", said: "2024-05-11", kind: SpeakerKind.Collective)
            .Says("other", who, said: said, kind: SpeakerKind.Collective);
        Assert.Equal(expected, Utterances(built));
    }
}
