using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Tests.Assessment;

public class SpeakerTests
{
    private static readonly SourceIndex Index = new([
        new Source
        {
            Id = "us-nsc",
            Name = "White House",
            Aliases = ["US NSC", "John Kirby"],
        },
        new Source
        {
            Id = "rok-nis",
            Name = "National Intelligence Service",
            Aliases = ["ROK NIS", "NIS"],
        },
        new Source
        {
            Id = "nyt",
            Name = "The New York Times",
            Aliases = [],
        },
        new Source
        {
            Id = "nyt-officials",
            Name = "Officials to the Times",
            Aliases = ["US/NATO officials via New York Times"],
        },
        new Source
        {
            Id = "un",
            Name = "United Nations",
            Aliases = ["UN"],
        },
    ]);

    [Theory]
    [InlineData("John Kirby, US NSC", "us-nsc")]
    [InlineData("the White House’s spokesman", "us-nsc")]
    [InlineData("ROK NIS via lawmaker Yoo Sang-bum", "rok-nis")]
    [InlineData("new york times", "nyt")]
    [InlineData("a lawmaker via New York Times", null)]
    [InlineData("US/NATO officials via New York Times", "nyt-officials")]
    [InlineData("sunny denisov", null)]
    [InlineData("", null)]
    public void The_longest_name_on_word_boundaries_is_the_speaker(string who, string? source) =>
        Assert.Equal(source, Index.Match(who)?.Id);
}
