using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Which claims are quoted in near-identical words, and which exhibits are near-identical texts. Rows of tables are not compared.
/// </summary>
internal sealed class TextLikeness
{
    private readonly Dictionary<ClaimId, ClaimId> firstQuotes = [];
    private readonly Func<Sha256, Sha256?> firstText;

    /// <summary>Compares the quotes of claims, and the texts that they stand in.</summary>
    public TextLikeness(IReadOnlyList<AssessedClaim> claims)
        : this(claims, FirstTexts(claims)) { }

    /// <summary>Compares the quotes of claims whose texts were compared before.</summary>
    /// <param name="claims">The claims, by id.</param>
    /// <param name="firstText">The exhibit that begins the group of near-identical texts; null for one that is not compared.</param>
    public TextLikeness(IReadOnlyList<AssessedClaim> claims, Func<Sha256, Sha256?> firstText)
    {
        this.firstText = firstText;
        var quoted = claims.Where(c => c.Claim.Selector is TextQuoteSelector).ToList();
        var firsts = Quotes.Group(quoted.Select(c => Wording.Words(c.Claim.Selector.Exact)));
        foreach (var (quote, first) in firsts.Index())
            firstQuotes[quoted[quote].Claim.Id] = quoted[first].Claim.Id;
    }

    /// <summary>Likenesses that were found apart from each other, as if they had been found together.</summary>
    public TextLikeness(IEnumerable<TextLikeness> parts, Func<Sha256, Sha256?> firstText)
    {
        this.firstText = firstText;
        foreach (var (claim, first) in parts.SelectMany(part => part.firstQuotes))
            firstQuotes[claim] = first;
    }

    /// <summary>When quotes are near-identical.</summary>
    public static NearIdentity Quotes { get; } = new(0.8, 12);

    /// <summary>When the texts of exhibits are near-identical.</summary>
    public static NearIdentity Texts { get; } = new(0.6, 40);

    /// <summary>The claim whose words begin the group of near-identical quotes; null for a table's row.</summary>
    public ClaimId? Quote(AssessedClaim claim) => firstQuotes.TryGetValue(claim.Claim.Id, out var first) ? first : null;

    /// <summary>The exhibit that begins the group of near-identical texts; null for a table's row or a withdrawn text.</summary>
    public Sha256? Text(AssessedClaim claim) => claim.Claim.Selector is TextQuoteSelector ? firstText(claim.Claim.Exhibit) : null;

    private static Func<Sha256, Sha256?> FirstTexts(IReadOnlyList<AssessedClaim> claims)
    {
        var exhibits = claims
            .Where(c => c is { Claim.Selector: TextQuoteSelector, Exhibit.Text: not null })
            .Select(c => c.Exhibit!)
            .DistinctBy(e => e.Id)
            .OrderBy(e => e.Id)
            .ToList();
        var firsts = Texts
            .Group(exhibits.Select(e => Wording.Words(e.Text!)))
            .Index()
            .ToDictionary(text => exhibits[text.Index].Id, text => exhibits[text.Item].Id);
        return id => firsts.TryGetValue(id, out var first) ? first : null;
    }
}
