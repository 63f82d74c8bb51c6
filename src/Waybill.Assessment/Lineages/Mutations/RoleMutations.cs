using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>Changes of who acts and where: parties exchanged with each other, exchanged for others, and places.</summary>
internal sealed class RoleMutations(FrameCatalogue frames)
{
    public static Mutation? Direction(AssessedClaim lead, AssessedClaim told) =>
        told.Exchanged is { } roles
            ? new(
                MutationKind.Direction,
                $"direction reversed: {roles.First} and {roles.Second} exchanged",
                $"{Words(lead.Role(roles.First))} → {Words(lead.Role(roles.Second))}",
                $"{Words(told.Claim.Role(roles.First))} → {Words(told.Claim.Role(roles.Second))}"
            )
            : null;

    public Mutation? Actor(AssessedClaim lead, AssessedClaim told) => Exchanged(lead, told, RoleFiller.Party, MutationKind.Actor);

    public Mutation? Place(AssessedClaim lead, AssessedClaim told) => Exchanged(lead, told, RoleFiller.Place, MutationKind.Place);

    /// <summary>A role of a kind whose fillers are known on both sides and have nothing in common.</summary>
    private Mutation? Exchanged(AssessedClaim lead, AssessedClaim told, RoleFiller filler, MutationKind kind)
    {
        if (lead.Claim.Frame != told.Claim.Frame || !frames.TryFind(lead.Claim.Frame, out var frame))
            return null;
        foreach (var role in frame.Roles.Where(role => role.Filler == filler))
        {
            var (said, retold) = (lead.Role(role.Name), told.Role(role.Name));
            var (from, to) = (Topics.Names(said), Topics.Names(retold));
            if (from.Count > 0 && to.Count > 0 && !from.Overlaps(to))
                return new(kind, $"other {role.Name}: {Words(retold)} where the lead has {Words(said)}", Words(said), Words(retold));
        }

        return null;
    }

    private static string Words(IReadOnlyList<Mention> mentions) => string.Join(", ", mentions.Select(mention => mention.Text));
}
