using Waybill.Core.Evidence;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Phrases;

/// <summary>After a verb of saying without "that", two subjects are read as two, and none as what is said.</summary>
public sealed class SharedSubjectTests
{
    [Theory]
    [InlineData(
        "The Post says Peru's foreign minister and 46 counterparts have jointly denounced the missile exports.",
        "Peru's foreign minister"
    )]
    [InlineData("The paper says Chile and two neighbours have condemned the arms deal.", "Chile")]
    [InlineData("The editor thinks Norway and its allies will send tanks to Kenya.", "Norway")]
    [InlineData("The report concludes Iran and a partner have shipped rockets to Sudan.", "Iran")]
    [InlineData("The weekly says Kenya and its allies will send tanks to Serbia.", "Kenya")]
    [InlineData("The agency says Iran and a firm in Dubai have sent drones to Sudan.", "Iran")]
    [InlineData("The paper says Belarus and two dealers sold rifles to Chad.", "Belarus")]
    [InlineData("The daily says Serbia and its partners will deliver shells to Mali.", "Serbia")]
    public void Two_subjects_of_what_is_said(string sentence, string first)
    {
        var text = WorkingText.Of(Sha256.Of(sentence), sentence, "page.txt");

        var claims = new TextClaimReader().Read(text, ExhibitMetadata.Unknown);

        Assert.Contains(
            claims,
            claim => claim.Roles.Values.Any(mentions => mentions.Count == 2 && mentions[0].Text.StartsWith(first, StringComparison.Ordinal))
        );
    }
}
