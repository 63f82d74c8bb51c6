using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Attribution;

public sealed class SpeakerTests
{
    // A Friday.
    private static readonly ExhibitMetadata About = new() { Published = Edtf.Parse("2024-05-17") };

    private static List<Claim> Read(string text) => [.. new TextClaimReader().Read(WorkingText.Of(Sha256.Of(text), text, "a.txt"), About)];

    private static string Origin(Claim claim) => claim.Attribution.Count == 0 ? "" : claim.Attribution[^1].Who;

    [Theory]
    [InlineData("The minister told a Tuesday briefing that Iran had sent drones to Sudan.", "minister", "2024-05-14")]
    [InlineData("Speaking to a Monday hearing, Omar Said said Belarus shipped rifles to Mali.", "Omar Said", "2024-05-17")]
    [InlineData("A Thursday report said Serbia sold shells to Israel.", "report", "2024-05-16")]
    [InlineData("Friday's statement said Serbia sold shells to Israel.", "statement", "2024-05-17")]
    [InlineData("In a March statement, the ministry said that Iran sent drones to Sudan.", "ministry", "2024-05-17")]
    [InlineData("Officials told the Wednesday panel that Chad bought tanks from Turkey.", "Officials", "2024-05-15")]
    [InlineData("The December fire showed that Turkey sold missiles to Chad.", "", "2024-05-17")]
    [InlineData("December brought confirmation that Chad bought tanks from Turkey.", "", "2024-05-17")]
    [InlineData("Wednesday showed that Chad bought tanks from Turkey.", "", "2024-05-17")]
    [InlineData("Wreckage showed that Chad bought tanks from Turkey.", "", "2024-05-17")]
    [InlineData("Villagers said that Chad bought tanks from Turkey.", "Villagers", "2024-05-17")]
    [InlineData("Serbia on Tuesday again denied that it sold rockets to Ukraine.", "Serbia", "2024-05-14")]
    [InlineData("Spokesman Omar Said spoke of 3,000 rifles sent to Chad by Turkey.", "Omar Said", "2024-05-17")]
    public void A_day_speaks_for_nobody_and_tells_when_somebody_spoke(string text, string origin, string said)
    {
        var claim = Assert.Single(Read(text), c => c.Frame == "Transfer");
        Assert.Equal((origin, said), (Origin(claim), claim.Said?.Text));
    }

    [Theory]
    [InlineData("Serbia rejected claims that Belgrade exports shells to Israel.", "Serbia")]
    [InlineData("Chad said reports that it sold rifles to Mali were untrue.", "Chad")]
    [InlineData("Chad called reports that it sold rifles to Mali false.", "Chad")]
    [InlineData("Claims have it that tanks went to Mali. Reports say that Turkey sold rifles to Mali.", "Reports")]
    public void What_is_denied_speaks_for_nobody(string text, string origin) =>
        Assert.Equal(origin, Origin(Read(text).Last(c => c.Frame == "Transfer")));

    [Theory]
    [InlineData("It also sent rifles to Chad.", true)]
    [InlineData("They were flown to Chad aboard a cargo plane.", true)]
    [InlineData("In addition, Iran gave Chad 30 tanks.", true)]
    [InlineData("A further 20 drones were delivered to Niger.", true)]
    [InlineData("The drones were also sent to Ukraine.", true)]
    [InlineData("The shipments of drones to Chad went on.", true)]
    [InlineData("Moreover, Iran sent shells to Mali.", true)]
    [InlineData("Another 12 drones went to Mali.", true)]
    [InlineData("Russia bought shells from Serbia.", false)]
    [InlineData("Last year Russia bought shells from Serbia.", false)]
    [InlineData("The drones were reportedly sent to Ukraine.", false)]
    [InlineData("The Russian army received shells from Serbia.", false)]
    public void A_sentence_that_goes_on_keeps_the_speaker_and_the_day(string text, bool goesOn)
    {
        var claim = Read("Omar Said said on Monday that Iran sent drones to Sudan. " + text).Last(c => c.Frame == "Transfer");
        Assert.Equal(goesOn, Origin(claim) == "Omar Said");
        Assert.Equal(goesOn ? "2024-05-13" : "2024-05-17", claim.Said?.Text);
    }

    [Fact]
    public void A_new_paragraph_does_not_go_on() =>
        Assert.Equal("", Origin(Read("The ministry said Iran sent drones to Sudan.\n\nThe drones were also sent to Ukraine.")[^1]));

    [Theory]
    [InlineData("Minister Omar Said flew to Cairo. The minister said Turkey sent drones to Mali.", "Omar Said")]
    [InlineData("Minister Omar Said met Minister Ada Obi. The minister said Turkey sent drones to Mali.", "minister")]
    [InlineData("Minister Omar Said flew to Cairo. A minister said Turkey sent drones to Mali.", "minister")]
    public void An_office_is_the_person_who_was_named_with_it(string text, string origin) =>
        Assert.Equal(origin, Origin(Read(text).Single(c => c.Frame == "Transfer")));
}
