using Waybill.Core.Grading;

namespace Waybill.Tests.Core.Grading;

public sealed class GradeTests
{
    [Theory]
    [InlineData("A1", SourceReliability.A, InformationCredibility.Confirmed)]
    [InlineData("F6", SourceReliability.F, InformationCredibility.CannotBeJudged)]
    public void Grades_round_trip(string text, SourceReliability letter, InformationCredibility digit)
    {
        var grade = Grade.Parse(text);

        Assert.Equal((letter, digit, text), (grade.Reliability, grade.Credibility, grade.ToString()));
    }

    [Theory]
    [InlineData("A0")]
    [InlineData("G1")]
    [InlineData("a1")]
    [InlineData("A12")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text) => Assert.False(Grade.TryParse(text, null, out _));

    [Fact]
    public void A_yardstick_gives_each_of_its_words_a_band()
    {
        var bands = Likelihood.Yardsticks["icd 203"];

        Assert.Equal(1, bands[0].FromPercent);
        Assert.Equal(99, bands[^1].ToPercent);
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.Equal(pair.First.ToPercent, pair.Second.FromPercent));
        Assert.Equal(80, new Likelihood("ICD 203", "Very likely").Band!.FromPercent);
        Assert.Null(new Likelihood("ICD 203", "quite sure").Band);
    }
}
