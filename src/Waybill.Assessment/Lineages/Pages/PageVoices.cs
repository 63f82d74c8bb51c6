using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>Whose word a page's claims are.</summary>
/// <param name="All">The keys of the speakers who are named.</param>
/// <param name="First">That of whom is named first; null where nobody is.</param>
/// <param name="State">The state that the first speaks for; null when it is not known.</param>
/// <param name="Family">The family whose voice the first is, where the case knows it as a source.</param>
internal sealed record PageVoices(IReadOnlySet<string> All, string? First, string? State, string? Family)
{
    /// <summary>The voices of a page's claims.</summary>
    public static PageVoices Of(IEnumerable<AssessedClaim> claims)
    {
        var named = claims
            .Where(claim => LinkRules.Voice(claim) is not null)
            .OrderBy(claim => claim.Claim.Selector.Start)
            .ThenBy(claim => claim.Claim.Id)
            .ToList();
        var first = named.FirstOrDefault();
        return new(
            named.Select(claim => LinkRules.Voice(claim)!).ToHashSet(StringComparer.Ordinal),
            first is null ? null : LinkRules.Voice(first),
            first?.Speaker.State,
            first?.Speaker.Families is [var family, ..] ? family : null
        );
    }
}
