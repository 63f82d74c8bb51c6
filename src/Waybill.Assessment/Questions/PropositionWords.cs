using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>
/// What a claim speaks of, as one line: its identifying roles and its unit. Claims with the same line speak of the same thing.
/// </summary>
internal sealed class PropositionWords(FrameCatalogue frames, UnitCatalogue units, GoodsTree goods)
{
    /// <summary>For the machine, such as <c>supplier kp · recipient ru · goods arms:artillery-shell · shell</c>.</summary>
    public string Of(AssessedClaim claim) => Join(claim, Hints, UnitOf(claim));

    /// <summary>
    /// The parties alone, such as <c>supplier kp · recipient ru</c>; where a claim names none, all that it speaks of. One statement is told
    /// of arms, of weapons or of missiles, and seldom of other parties.
    /// </summary>
    public string Parties(AssessedClaim claim)
    {
        var parties = frames
            .PartiesOf(claim.Claim.Frame)
            .Where(role => claim.Role(role.Name).Count > 0)
            .Select(role => $"{role.Name} {(IsSpeaker(claim, role) ? "the speaker" : Hints(role, claim.Role(role.Name)))}")
            .ToList();
        return parties.Count == 0 ? Of(claim) : string.Join(" · ", parties);
    }

    /// <summary>
    /// For people, with the first claim's own words and the names of goods, such as <c>supplier North Korea · recipient Russia · goods
    /// artillery shell · shells</c>.
    /// </summary>
    public string Say(AssessedClaim claim) =>
        Join(claim, Names, claim.Claim.Quantity is { } quantity ? units.Find(quantity.Unit)?.Plural ?? quantity.Unit : null);

    /// <summary>True where a claim tells of a state as one of its parties.</summary>
    public bool IsParty(AssessedClaim claim, string state) =>
        frames.PartiesOf(claim.Claim.Frame).Any(role => claim.Role(role.Name).Any(mention => mention.Hint == state));

    /// <summary>
    /// True where a claim gives what another gives, and no more parts them than parties that it leaves open: "they could hold three million"
    /// behind a sentence that names the two states.
    /// </summary>
    public bool LeavesOpen(AssessedClaim claim, AssessedClaim other) =>
        claim.Claim.Frame == other.Claim.Frame
        && (claim.Claim.Quantity, other.Claim.Quantity) is ({ } one, { } two)
        && Amounts.Shared(one, two)
        && (claim.Claim.Window is not { } window || other.Claim.Window is not { } theirs || window.Overlaps(theirs))
        && frames.TryFind(claim.Claim.Frame, out _)
        && frames
            .PartiesOf(claim.Claim.Frame)
            .All(role => claim.Role(role.Name).Count == 0 || Hints(role, claim.Role(role.Name)) == Hints(role, other.Role(role.Name)));

    private string Join(AssessedClaim claim, Func<Role, IReadOnlyList<Mention>, string> fillers, string? unit)
    {
        var parts = frames.TryFind(claim.Claim.Frame, out var frame)
            ? frame
                .Roles.Where(role => role.Identity && claim.Role(role.Name).Count > 0)
                .Select(role => $"{role.Name} {fillers(role, claim.Role(role.Name))}")
                .ToList()
            : [];
        if (unit is not null)
            parts.Add(unit);
        return parts.Count == 0 ? "nothing that identifies it" : string.Join(" · ", parts);
    }

    // Who states a position is its actor, under whatever name a page calls him.
    private static bool IsSpeaker(AssessedClaim claim, Role role) =>
        claim.Claim.Attribution is [.., { Who: var who }]
        && claim.Role(role.Name).All(m => who.Contains(m.Text, StringComparison.OrdinalIgnoreCase));

    private static string Hints(Role role, IReadOnlyList<Mention> mentions) => List(mentions.Select(m => m.Hint ?? m.Text));

    private string Names(Role role, IReadOnlyList<Mention> mentions) =>
        List(mentions.Select(m => role.Filler == RoleFiller.Goods && m.Hint is { } hint && hint != role.Name ? goods.Label(hint) : m.Text));

    private static string List(IEnumerable<string> names) =>
        string.Join(" and ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The unit under the catalogue's name; null when the claim gives no quantity.</summary>
    public string? UnitOf(AssessedClaim claim) =>
        claim.Claim.Quantity is { } quantity ? units.Find(quantity.Unit)?.Id ?? quantity.Unit : null;
}
