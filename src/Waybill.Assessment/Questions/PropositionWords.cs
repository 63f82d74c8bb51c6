using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>What a claim speaks of, as one line: its identifying roles and its unit. Claims with the same line speak of the same
/// thing.</summary>
internal sealed class PropositionWords(FrameCatalogue frames, UnitCatalogue units)
{
    /// <summary>Such as <c>supplier kp · recipient ru · goods arms:artillery-shell · shell</c>.</summary>
    public string Of(AssessedClaim claim)
    {
        var parts = frames.TryFind(claim.Claim.Frame, out var frame)
            ? frame.Roles.Where(role => role.Identity && claim.Role(role.Name).Count > 0)
                .Select(role => $"{role.Name} {Fillers(claim.Role(role.Name))}")
                .ToList()
            : [];
        if (UnitOf(claim) is { } unit)
            parts.Add(unit);
        return parts.Count == 0 ? "nothing that identifies it" : string.Join(" · ", parts);
    }

    private static string Fillers(IEnumerable<Mention> mentions) =>
        string.Join(" and ", mentions.Select(m => m.Hint ?? m.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The unit under the catalogue's name; null when the claim gives no quantity.</summary>
    public string? UnitOf(AssessedClaim claim) =>
        claim.Claim.Quantity is { } quantity ? units.Find(quantity.Unit)?.Id ?? quantity.Unit : null;
}
