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
    [InlineData("Chad bought tanks from Turkey, the army's envoy to the council, Omar Said, told the assembly.", "Omar Said")]
    [InlineData("Chad's ambassador in Cairo, Omar Said, said on Friday that Chad bought tanks from Turkey.", "Omar Said")]
    [InlineData("Chad bought tanks from Turkey, said the institute's director, Ada Obi.", "Ada Obi")]
    [InlineData("Chad bought tanks from Turkey, said army spokesman Omar Said, as well as rifles.", "Omar Said")]
    [InlineData("By Omar Said's count, Chad bought 40 tanks from Turkey.", "Omar Said")]
    [InlineData("Omar Said addressed the council. Chad bought tanks from Turkey, according to the envoy.", "Omar Said")]
    [InlineData("This was Omar Said at the harbour. Chad, he said, recently bought tanks from Turkey.", "Omar Said")]
    [InlineData("Chad bought tanks from Turkey, the press office of the defence ministry said.", "defence ministry")]
    [InlineData("Chad bought tanks from Turkey, a spokesman of the ministry insisted before the assembled press.", "ministry")]
    [InlineData("Chad bought tanks from Turkey, Omar Said told journalists, the newspaper Nordic Echo reported.", "Omar Said")]
    public void Who_speaks_is_found_however_he_is_introduced(string text, string origin) =>
        Assert.Equal(origin, Origin(Read(text).Last(c => c.Frame == "Transfer")));

    [Fact]
    public void Who_passes_it_on_stands_before_who_said_it() =>
        Assert.Equal(
            ["Nordic Echo", "Omar Said"],
            Read("Chad bought tanks from Turkey, Omar Said told journalists, the newspaper Nordic Echo reported.")[0]
                .Attribution.Select(l => l.Who)
        );

    [Theory]
    [InlineData(
        "The National Audit Bureau (NAB) said that Iran sent drones to Sudan. The NAB said that Chad bought tanks.",
        "National Audit Bureau"
    )]
    [InlineData(
        "The Foreign Intelligence Service (SVR) said that Iran sent drones to Sudan. SVR said that Chad bought tanks.",
        "Foreign Intelligence Service"
    )]
    [InlineData("The bureau (see below) said that Iran sent drones to Sudan. NAB said that Chad bought tanks.", "NAB")]
    public void An_abbreviation_is_spelt_as_the_text_first_gives_it(string text, string origin) =>
        Assert.Equal(origin, Origin(Read(text).Last(c => c.Frame == "Transfer")));

    [Theory]
    [InlineData("MR OBI: Good day.\nMR OBI: Iran sent drones to Sudan.", "Obi")]
    [InlineData("This is Ada Obi.\n\nOBI (on tape): “Iran sent drones to Sudan.”", "Ada Obi")]
    [InlineData("MR OBI: Good day.\n\nQUESTION: Iran sent drones to Sudan.", "")]
    [InlineData("HOST: Our correspondent Ada Obi is there.\n\nOBI: Iran sent drones to Sudan.", "")]
    [InlineData("SUMMARY: Iran sent drones to Sudan.\n\nBACKGROUND: It rained.", "")]
    [InlineData("NATO: Iran sent drones to Sudan.", "NATO")]
    public void In_a_transcript_whose_turn_it_is_speaks(string text, string origin) =>
        Assert.Equal(origin, Origin(Assert.Single(Read(text), c => c.Frame == "Transfer")));

    [Theory]
    [InlineData("At least one was flown to Khartoum.", "Omar Said")]
    [InlineData("Iran sent Sudan rifles as well.", "Omar Said")]
    [InlineData("Serbia sold shells to Israel.", "")]
    public void A_paragraph_tells_on_what_its_speaker_told_of_the_same_parties(string text, string origin) =>
        Assert.Equal(
            origin,
            Origin(Read("Omar Said said that Iran sent drones to Sudan. " + text).Last(c => c.Frame is "Transfer" or "Movement"))
        );

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
