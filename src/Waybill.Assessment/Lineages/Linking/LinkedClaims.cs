using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Claims with exchanged roles put right, and the utterances that they relay.</summary>
/// <param name="Claims">The claims, by id.</param>
/// <param name="Texts">Which of their quotes and pages are near-identical.</param>
/// <param name="Utterances">Their utterances.</param>
internal sealed record LinkedClaims(IReadOnlyList<AssessedClaim> Claims, TextLikeness Texts, Utterances Utterances)
{
    /// <summary>Links claims as they were read.</summary>
    public static LinkedClaims Of(IReadOnlyList<AssessedClaim> read, TextLikeness texts, LinkRuling rules)
    {
        var cited = new CitedPages(rules.Likeness, rules.Words, rules.Frames).Mark(read);
        var claims = new Reversals(rules.Frames, texts).Mark(cited);
        return new(claims, texts, new(claims, texts, rules.Likeness, rules.Words, rules.Decided));
    }
}

/// <summary>What linking stands on beside the claims.</summary>
/// <param name="Likeness">Which amounts and goods meet.</param>
/// <param name="Words">What a claim speaks of.</param>
/// <param name="Frames">The frames.</param>
/// <param name="Decided">What analysts linked and parted.</param>
internal sealed record LinkRuling(
    StatementLikeness Likeness,
    PropositionWords Words,
    FrameCatalogue Frames,
    IReadOnlyList<DecidedLink> Decided
);
