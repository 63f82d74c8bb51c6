using Waybill.Core.Claims;

namespace Waybill.Casework.Evaluation.Origins;

/// <summary>What a document is about: a page tells of other statements in passing.</summary>
internal static class MainStatement
{
    /// <summary>
    /// The claims of the utterance that the document tells first in somebody's name, of the one with most claims, and of every other that
    /// has at least half as many as that.
    /// </summary>
    public static IReadOnlyList<PlacedClaim> Of(IReadOnlyList<PlacedClaim> claims)
    {
        var inOrder = claims.OrderBy(claim => claim.Claim.Selector.Start).ThenBy(claim => claim.Claim.Id).ToList();
        var first = (inOrder.Find(Names) ?? inOrder[0]).Utterance;
        var utterances = inOrder.GroupBy(claim => claim.Utterance, StringComparer.Ordinal).ToList();
        var most = utterances.Max(utterance => utterance.Count());
        return [.. utterances.Where(u => u.Key == first || 2 * u.Count() >= most).SelectMany(utterance => utterance)];
    }

    private static bool Names(PlacedClaim claim) =>
        claim.Claim.Attribution is [.., { Kind: not (SpeakerKind.Outlet or SpeakerKind.Anonymous) }];
}
