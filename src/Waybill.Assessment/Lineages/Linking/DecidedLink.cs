using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>An analyst's judgement that two claims relay one utterance, or that they do not. It outweighs every rule.</summary>
/// <param name="First">One claim.</param>
/// <param name="Second">The other.</param>
/// <param name="Same">True when they relay one utterance.</param>
/// <param name="Why">The reason given.</param>
public sealed record DecidedLink(ClaimId First, ClaimId Second, bool Same, string Why)
{
    /// <summary>Rules that carry out what was decided, one for each link, in the order of deciding.</summary>
    internal static IEnumerable<LinkRule> Rules(IReadOnlyList<DecidedLink> decided) =>
        decided
            .Where(link => link.Same)
            .Select(link => new LinkRule($"an analyst: {link.Why}", 1.0, true, link.Join) { UtterancesMayDiffer = true });

    private void Join(ClaimPool pool, Func<int, int, bool> join)
    {
        var (first, second) = (Place(pool, First), Place(pool, Second));
        if (first is { } a && second is { } b)
            join(a, b);
    }

    private static int? Place(ClaimPool pool, ClaimId id)
    {
        for (var i = 0; i < pool.Claims.Count; i++)
        {
            if (pool.Claims[i].Claim.Id == id)
                return i;
        }

        return null;
    }
}
