using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>
/// Whether a denial touches an amount. Who denies that drones were sent says nothing of bombs; who denies that arms were, or containers of
/// them, does.
/// </summary>
internal static class DeniedThings
{
    /// <summary>Why a denial does not touch an amount in a unit; null when it does, or when nothing tells.</summary>
    public static string? Apart(Claim denial, string? unit, UnitCatalogue units, FrameCatalogue frames)
    {
        if (unit is null || units.Find(unit) is not { Holds: false } || !frames.TryFind(denial.Frame, out var frame))
            return null;
        var reasons = frame
            .Roles.Where(role => role is { Filler: RoleFiller.Goods, Identity: true })
            .SelectMany(role => denial.Role(role.Name))
            .Select(goods => UnitOf(goods.Text, units))
            .Select(denied => denied is null or { Holds: true } ? null : Apart(denied.Id, unit, units))
            .ToList();
        return reasons.Count > 0 && reasons.TrueForAll(reason => reason is not null) ? reasons[0] : null;
    }

    // The unit of the longest end of the words: "mortar bombs" are no bombs.
    private static Unit? UnitOf(string words, UnitCatalogue units)
    {
        for (var at = 0; at >= 0; at = words.IndexOf(' ', at) + 1 is > 0 and var next ? next : -1)
        {
            if (units.Find(words[at..]) is { } unit)
                return unit;
        }

        return null;
    }

    private static string? Apart(string denied, string asked, UnitCatalogue units) =>
        UnitCheck.Of(denied, asked, units).Reason is { } reason && UnitCheck.Of(asked, denied, units).Reason is not null ? reason : null;
}
