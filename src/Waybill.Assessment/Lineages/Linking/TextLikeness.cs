using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Which claims are quoted in near-identical words, and which exhibits are near-identical texts. Rows of tables are not
/// compared.</summary>
internal sealed class TextLikeness
{
    private const double SentenceResemblance = 0.8;
    private const double TextResemblance = 0.6;
    private const int ShortestSentence = 12;
    private const int ShortestText = 40;
    private readonly Dictionary<ClaimId, ClaimId> firstQuotes = [];
    private readonly Dictionary<Sha256, Sha256> firstTexts = [];

    public TextLikeness(IReadOnlyList<AssessedClaim> claims)
    {
        var quoted = claims.Where(c => c.Claim.Selector is TextQuoteSelector).ToList();
        var quotes = TextClusters.Of([.. quoted.Select(c => Wording.Words(c.Claim.Selector.Exact))], SentenceResemblance, ShortestSentence);
        for (var i = 0; i < quotes.Length; i++)
            firstQuotes[quoted[i].Claim.Id] = quoted[quotes[i]].Claim.Id;
        var exhibits = quoted
            .Select(c => c.Exhibit)
            .OfType<AssessedExhibit>()
            .Where(e => e.Text is not null)
            .DistinctBy(e => e.Id)
            .OrderBy(e => e.Id)
            .ToList();
        var texts = TextClusters.Of([.. exhibits.Select(e => Wording.Words(e.Text!))], TextResemblance, ShortestText);
        for (var i = 0; i < texts.Length; i++)
            firstTexts[exhibits[i].Id] = exhibits[texts[i]].Id;
    }

    /// <summary>The claim whose words begin the group of near-identical quotes; null for a table's row.</summary>
    public ClaimId? Quote(AssessedClaim claim) => firstQuotes.TryGetValue(claim.Claim.Id, out var first) ? first : null;

    /// <summary>The exhibit that begins the group of near-identical texts; null for a table's row or a withdrawn text.</summary>
    public Sha256? Text(AssessedClaim claim) =>
        claim.Claim.Selector is TextQuoteSelector && firstTexts.TryGetValue(claim.Claim.Exhibit, out var first) ? first : null;
}
