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
    public void Few_are_none_and_neither_are_others(string who) => Assert.Null(Signatories.Of(who));

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
        Assert.Equal(expected, built.Assess().Pedigrees.DistinctBy(p => p.Utterance).Count());
    }
}
