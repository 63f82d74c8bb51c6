using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Claims;

/// <summary>Denials whose content stands in the sentence before; each construction has eight texts, made up for these tests.</summary>
public sealed class DenialTests
{
    private static List<Claim> Read(string text) =>
        [.. new TextClaimReader().Read(WorkingText.Of(Sha256.Of(text), text, "a.txt"), ExhibitMetadata.Unknown)];

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, a newspaper reported. Nairobi rejects the charge.")]
    [InlineData("Qatar flew missiles to Libya, AFP reported. Doha brushed aside the allegation.")]
    [InlineData("India shipped howitzers to Armenia, according to Reuters. Delhi dismissed the claims on Friday.")]
    [InlineData("A UN panel said Rwanda had sent mortars to Burundi. Rwanda's foreign ministry rejected the panel's findings.")]
    [InlineData("Egypt supplied rockets to Sudan, an NGO said. Cairo refuted these accusations.")]
    [InlineData("Norway exported tanks to Chad, the BBC said. Oslo has denied the report.")]
    [InlineData("Algeria gave drones to Niger, officials said. Algiers rebutted the suggestion.")]
    [InlineData("Belarus delivered shells to Syria, Kyiv said. Minsk waved away the accusation.")]
    public void What_points_back_to_a_charge_denies_it(string text) =>
        Assert.Contains(
            Read(text),
            c => c is { Frame: "Transfer", Act: Act.Deny } && c.Certainty == Certainty.Certain && IsOfFirst(c, text)
        );

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, Reuters reported. The two capitals deny it.")]
    [InlineData("Qatar flew missiles to Libya, Reuters reported. Both governments deny this.")]
    [InlineData("India shipped howitzers to Armenia, Reuters reported. Delhi and Yerevan deny it.")]
    [InlineData("Egypt supplied rockets to Sudan, Reuters reported. Both sides have rejected the claim.")]
    [InlineData("Norway exported tanks to Chad, Reuters reported. The two governments denied the report.")]
    [InlineData("Belarus delivered shells to Syria, Reuters reported. Both have denied it.")]
    [InlineData("Algeria gave drones to Niger, Reuters reported. The two countries deny that.")]
    [InlineData("Rwanda sent mortars to Burundi, Reuters reported. Both countries dismissed the story.")]
    public void Two_deny_together(string text) =>
        Assert.Contains(
            Read(text),
            c => c is { Frame: "Transfer", Act: Act.Deny } && c.Certainty == Certainty.Certain && IsOfFirst(c, text)
        );

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, the panel wrote. Nairobi says the accusations rest on no evidence.")]
    [InlineData("Qatar flew missiles to Libya, the panel wrote. The accusations are baseless, Doha said.")]
    [InlineData("India shipped howitzers to Armenia, the panel wrote. Delhi says the report is groundless.")]
    [InlineData("Egypt supplied rockets to Sudan, the panel wrote. The claim is without foundation, according to Cairo.")]
    [InlineData("Norway exported tanks to Chad, the panel wrote. Oslo said the allegation was untrue.")]
    [InlineData("Belarus delivered shells to Syria, the panel wrote. The story is a fabrication, Minsk says.")]
    [InlineData("Algeria gave drones to Niger, the panel wrote. Algiers insists that the charge has no basis.")]
    [InlineData("Rwanda sent mortars to Burundi, the panel wrote. The report is not true, Kigali said.")]
    public void A_verdict_on_the_charge_denies_it(string text) =>
        Assert.Contains(Read(text), c => c is { Frame: "Transfer", Act: Act.Deny } && IsOfFirst(c, text));

    [Theory]
    [InlineData("Egypt agreed to sell shells to Sudan, a newspaper said. Cairo says that nothing was signed.")]
    [InlineData("Kenya is selling rifles to Somalia, the paper said. Nairobi said nothing had been delivered.")]
    [InlineData("Qatar flew missiles to Libya, AFP reported. Doha said nothing was sent.")]
    [InlineData("Norway exported tanks to Chad, the BBC said. Oslo says nothing was sold.")]
    [InlineData("Algeria gave drones to Niger, officials said. Algiers said it had done no such thing.")]
    [InlineData("India will sell howitzers to Armenia, Reuters reported. Delhi says nothing has been agreed.")]
    [InlineData("Belarus delivered shells to Syria, Kyiv said. Minsk says nothing was shipped.")]
    [InlineData("Turkey offered tanks to Mali, AFP reported. Nothing has been signed.")]
    public void Nothing_came_about(string text) =>
        Assert.Contains(Read(text), c => c.Frame == "Transfer" && c.Polarity == Polarity.Negative && IsOfFirst(c, text));

    [Theory]
    [InlineData("Kenya armed Somalia with rifles, the panel found. Nairobi denies involvement.")]
    [InlineData("Qatar flew missiles to Libya, the panel found. Doha denies any involvement.")]
    [InlineData("India shipped howitzers to Armenia, the panel found. Delhi denied involvement in the shipments.")]
    [InlineData("Egypt supplied rockets to Sudan, the panel found. Cairo denied any role.")]
    [InlineData("Norway exported tanks to Chad, the panel found. Oslo denies wrongdoing.")]
    [InlineData("Belarus delivered shells to Syria, the panel found. Minsk denies having done so.")]
    [InlineData("Algeria gave drones to Niger, the panel found. Algiers denied doing so.")]
    [InlineData("Rwanda sent mortars to Burundi, the panel found. Kigali denies complicity.")]
    public void Involvement_is_denied(string text) =>
        Assert.Contains(
            Read(text),
            c => c is { Frame: "Transfer", Act: Act.Deny } && c.Certainty == Certainty.Certain && IsOfFirst(c, text)
        );

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, the panel said. The claim was denied by Nairobi.")]
    [InlineData("Qatar flew missiles to Libya, the panel said. The charge was rejected by Doha.")]
    [InlineData("India shipped howitzers to Armenia, the panel said. The report has been dismissed by Delhi.")]
    [InlineData("Egypt supplied rockets to Sudan, the panel said. The accusations were rejected by Cairo.")]
    [InlineData("Norway exported tanks to Chad, the panel said. These claims were refuted by Oslo.")]
    [InlineData("Belarus delivered shells to Syria, the panel said. The allegation was denied by Minsk.")]
    [InlineData("Algeria gave drones to Niger, the panel said. This was denied by Algiers.")]
    [InlineData("Rwanda sent mortars to Burundi, the panel said. The story was dismissed by Kigali.")]
    public void The_denier_stands_after_by(string text) =>
        Assert.Contains(
            Read(text),
            c => c is { Frame: "Transfer", Act: Act.Deny } && c.Certainty == Certainty.Certain && IsOfFirst(c, text)
        );

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, a newspaper said. No proof of such a transfer has been made public.")]
    [InlineData("Qatar flew missiles to Libya, a newspaper said. There is no evidence for the claim.")]
    [InlineData("India shipped howitzers to Armenia, a newspaper said. There is no proof of it.")]
    [InlineData("Egypt supplied rockets to Sudan, a newspaper said. No proof of it has emerged.")]
    [InlineData("Norway exported tanks to Chad, a newspaper said. The panel found no evidence of any such sale.")]
    [InlineData("Belarus delivered shells to Syria, a newspaper said. No evidence of this has emerged.")]
    [InlineData("Algeria gave drones to Niger, a newspaper said. There is no evidence of that.")]
    [InlineData("Rwanda sent mortars to Burundi, a newspaper said. The panel has seen no proof of the deliveries.")]
    public void Proof_is_wanting(string text) =>
        Assert.Contains(
            Read(text),
            c => c is { Frame: "Transfer", Act: Act.Deny } && c.Certainty == Certainty.Underspecified && IsOfFirst(c, text)
        );

    [Theory]
    [InlineData("Kenya sold rifles to Somalia, Reuters reported. Nairobi refused to comment.")]
    [InlineData("Qatar flew missiles to Libya, Reuters reported. Doha has not denied the report.")]
    [InlineData("The company denied the report.")]
    [InlineData("Algiers rejects the charge.")]
    [InlineData("India shipped howitzers to Armenia, Reuters reported. Delhi rejected an offer of talks.")]
    [InlineData("Egypt supplied rockets to Sudan, Reuters reported. Cairo dismissed its ambassador.")]
    [InlineData("Norway exported tanks to Chad, Reuters reported. Nothing was said about the price.")]
    [InlineData("Belarus delivered shells to Syria, Reuters reported. The court dismissed the case.")]
    public void What_denies_nothing_is_no_denial(string text) =>
        Assert.DoesNotContain(Read(text), c => c.Frame == "Transfer" && c.Polarity == Polarity.Negative);

    [Theory]
    [InlineData("Seoul doubts Kyiv's claim that Iran sent drones to Russia.", Certainty.Probable, Polarity.Negative)]
    [InlineData("Moscow disputes Kyiv's claim that Iran sent drones to Russia.", Certainty.Certain, Polarity.Negative)]
    [InlineData("Oslo contests Kenya's claim that Iran sent drones to Sudan.", Certainty.Certain, Polarity.Negative)]
    [InlineData("The panel questioned Chad's assertion that Serbia had sold shells to Mali.", Certainty.Underspecified, null)]
    [InlineData("Reuters could not verify the ministry's claim that Iran sent drones to Sudan.", Certainty.Underspecified, null)]
    [InlineData("The agency was unable to confirm a general's statement that Serbia sold shells to Mali.", Certainty.Underspecified, null)]
    public void An_outer_doubt_stands_on_its_own_link(string text, Certainty certainty, Polarity? polarity)
    {
        var claim = Assert.Single(Read(text), c => c.Frame == "Transfer");
        Assert.Equal((Act.Report, Polarity.Positive, 2), (claim.Act, claim.Polarity, claim.Attribution.Count));
        Assert.Equal((certainty, polarity), (claim.Attribution[0].Certainty, claim.Attribution[0].Polarity));
    }

    [Theory]
    [InlineData("Kyiv's claim that Iran sent drones to Russia was repeated on Friday.")]
    [InlineData("Seoul repeated Kyiv's claim that Iran sent drones to Russia.")]
    public void Who_does_not_doubt_has_no_mark(string text) =>
        Assert.All(Read(text).SelectMany(c => c.Attribution), link => Assert.Null(link.Polarity));

    private static bool IsOfFirst(Claim claim, string text) =>
        claim.Roles.TryGetValue("supplier", out var supplier) && text.Contains(supplier[0].Text, StringComparison.Ordinal);
}
