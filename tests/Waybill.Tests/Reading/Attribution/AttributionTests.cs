using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Attribution;

public sealed class AttributionTests
{
    private static readonly ExhibitMetadata About = new() { Published = Edtf.Parse("2024-05-17") };

    private static List<Claim> Read(string text) => [.. new TextClaimReader().Read(WorkingText.Of(Sha256.Of(text), text, "a.txt"), About)];

    private static string Chain(Claim claim) =>
        string.Join(" < ", claim.Attribution.Select(l => $"{l.Who} ({l.Kind.ToString().ToLowerInvariant()})"));

    [Theory]
    [InlineData("Iran sent drones to Sudan.", "")]
    [InlineData("The ministry said that Iran sent drones to Sudan.", "ministry (body)")]
    [InlineData("Defence Minister Omar Said said on Monday that Iran sent drones to Sudan.", "Omar Said (named)")]
    [InlineData("Iran sent drones to Sudan, Reuters reported.", "Reuters (outlet)")]
    [InlineData("Iran sent drones to Sudan, according to Human Rights Watch.", "Human Rights Watch (body)")]
    [InlineData("According to officials, Iran sent drones to Sudan.", "officials (collective)")]
    [InlineData("Iran has reportedly sent drones to Sudan.", "unnamed (anonymous)")]
    [InlineData("Iran is said to have sent drones to Sudan.", "unnamed (anonymous)")]
    [InlineData("AFP notes that Khartoum says Iran sent drones to Sudan.", "AFP (outlet) < Khartoum (body)")]
    [InlineData("Spokesman Ali Karim told the BBC that Iran sent drones to Sudan.", "BBC (outlet) < Ali Karim (named)")]
    [InlineData("“Iran sent drones to Sudan,” said Ali Karim.", "Ali Karim (named)")]
    [InlineData("Reports say that Iran sent drones to Sudan.", "Reports (anonymous)")]
    [InlineData("The panel's report found that Iran sent drones to Sudan.", "report (document) < panel (body)")]
    [InlineData("Satellite images show that Iran sent drones to Sudan.", "Satellite images (sensor)")]
    public void The_chain_runs_from_the_document_inwards(string text, string expected) =>
        Assert.Equal(expected, Chain(Assert.Single(Read(text), c => c.Frame == "Transfer")));

    [Fact]
    public void A_pronoun_is_the_last_speaker()
    {
        var claims = Read("Spokesman Ali Karim said that Iran sent drones to Sudan. He said that Russia sent tanks to Mali.");
        Assert.Equal("Ali Karim (named)", Chain(claims[^1]));
    }

    [Theory]
    [InlineData("The Kremlin denied that Russia sent tanks to Mali.", Act.Deny, Certainty.Certain, Polarity.Negative)]
    [InlineData(
        "The Kremlin said there is no proof that Russia sent tanks to Mali.",
        Act.Deny,
        Certainty.Underspecified,
        Polarity.Negative
    )]
    [InlineData("Officials believe that Russia sent tanks to Mali.", Act.Report, Certainty.Probable, Polarity.Positive)]
    [InlineData("France accused Russia of sending tanks to Mali.", Act.Allege, Certainty.Certain, Polarity.Positive)]
    [InlineData("Russia will send tanks to Mali.", Act.Predict, Certainty.Certain, Polarity.Positive)]
    [InlineData("If Russia sends tanks to Mali, the talks end.", Act.Propose, Certainty.Underspecified, Polarity.Positive)]
    [InlineData("Russia may have sent tanks to Mali.", Act.Report, Certainty.Possible, Polarity.Positive)]
    [InlineData("Russia likely sent tanks to Mali.", Act.Report, Certainty.Probable, Polarity.Positive)]
    [InlineData("Russia refused to send tanks to Mali.", Act.Report, Certainty.Certain, Polarity.Negative)]
    [InlineData("Paris says Russia never sent tanks to Mali.", Act.Deny, Certainty.Certain, Polarity.Negative)]
    public void The_stance_is_the_innermost_speakers(string text, Act act, Certainty certainty, Polarity polarity)
    {
        var claim = Assert.Single(Read(text), c => c.Frame == "Transfer");
        Assert.Equal((act, certainty, polarity), (claim.Act, claim.Certainty, claim.Polarity));
    }

    [Theory]
    [InlineData("Iran sent drones to Sudan.", "2024-05-17", "../2024-05-17")]
    [InlineData("Iran sent drones to Sudan in 2023.", "2024-05-17", "2023")]
    [InlineData("Paris said on 3 May that Iran has sent drones to Sudan since March.", "2024-05-03", "2024-03/2024-05-03")]
    [InlineData("Iran plans to send drones to Sudan.", "2024-05-17", null)]
    public void Both_clocks_are_read(string text, string said, string? window)
    {
        var claim = Assert.Single(Read(text), c => c.Frame == "Transfer");
        Assert.Equal((said, window), (claim.Said?.Text, claim.Window?.Text));
    }
}
