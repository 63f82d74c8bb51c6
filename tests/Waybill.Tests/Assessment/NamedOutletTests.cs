using Waybill.Core.Claims;

namespace Waybill.Tests.Assessment;

/// <summary>Pages that name an outlet and share particulars with what it published before.</summary>
public class NamedOutletTests
{
    private static TestCase Pages(string published, params string[] of) =>
        new TestCase()
            .UsualSources()
            .Ask()
            .Page("one", "Evening News", "2024-05-10")
            .Page("other", "Tripoli Times", published)
            .Tells("one", "halvorsen", "il76", "narvik")
            .Tells("other", of)
            .Says("one", null, Amount.About(6700), "2024-05-10");

    private static int Utterances(TestCase built) => built.Assess().Pedigrees.DistinctBy(p => p.Utterance).Count();

    [Theory]
    [InlineData(1, "2024-05-20", "halvorsen", "il76")]
    [InlineData(1, "2024-06-09", "halvorsen")]
    [InlineData(2, "2024-06-10", "halvorsen", "il76")]
    [InlineData(2, "2024-05-20", "lysaker")]
    [InlineData(2, "2024-05-09", "halvorsen")]
    public void It_tells_what_that_outlets_page_told_whatever_became_of_the_number(int expected, string published, params string[] of) =>
        Assert.Equal(
            expected,
            Utterances(Pages(published, of).Says("other", "Evening News", Amount.About(9100), published, kind: SpeakerKind.Outlet))
        );

    [Fact]
    public void Another_speaker_who_is_named_stays_another()
    {
        var built = Pages("2024-05-20", "halvorsen", "il76")
            .Says("other", "Omar Said", Amount.About(9100), "2024-05-20", via: ["Evening News"]);
        Assert.Equal(1, Utterances(built));
        Assert.Equal(
            3,
            Utterances(
                built.Says("one", "Ada Obi", Amount.About(300), "2024-05-10").Says("other", "Elena Marin", Amount.About(40), "2024-05-20")
            )
        );
    }

    [Fact]
    public void An_outlet_that_nobody_names_is_passed_on_by_nobody() =>
        Assert.Equal(2, Utterances(Pages("2024-05-20", "halvorsen", "il76").Says("other", null, Amount.About(9100), "2024-05-20")));
}
