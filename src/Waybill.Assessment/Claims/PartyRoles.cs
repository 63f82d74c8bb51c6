using Waybill.Core.Frames;

namespace Waybill.Assessment.Claims;

/// <summary>The roles by whose fillers it is told who acts in a frame: who gives, who takes.</summary>
internal static class PartyRoles
{
    /// <summary>Them in the frame's order; none for a frame that is not known.</summary>
    public static IEnumerable<Role> PartiesOf(this FrameCatalogue frames, string frame) =>
        frames.TryFind(frame, out var found) ? found.Roles.Where(role => role is { Identity: true, Filler: RoleFiller.Party }) : [];
}
