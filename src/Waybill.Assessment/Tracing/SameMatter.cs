using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Tracing;

/// <summary>
/// Tells whether statements speak of one matter: of the same frame and parties, and shares of the same whole. What one of them leaves open
/// parts nothing.
/// </summary>
internal static class SameMatter
{
    /// <summary>True where two claims speak of one matter.</summary>
    public static bool Holds(Claim one, Claim other, FrameCatalogue frames) =>
        one.Frame == other.Frame
        && AreOfOneWhole(one.Quantity?.Of, other.Quantity?.Of)
        && frames.TryFind(one.Frame, out _)
        && frames.PartiesOf(one.Frame).All(role => Meet(one.Role(role.Name), other.Role(role.Name)));

    /// <summary>The statements by matter, in the order of their first ones; each with the first matter all of which it fits.</summary>
    public static IReadOnlyList<IReadOnlyList<Pedigree>> Groups(IReadOnlyList<Pedigree> statements, FrameCatalogue frames)
    {
        var groups = new List<List<Pedigree>>();
        foreach (var statement in statements)
        {
            if (groups.Find(group => group.TrueForAll(p => Holds(p.Lineage.Lead.Claim, statement.Lineage.Lead.Claim, frames))) is { } group)
                group.Add(statement);
            else
                groups.Add([statement]);
        }

        return groups;
    }

    private static bool AreOfOneWhole(string? one, string? other) =>
        one is null || other is null || Wording.Stems(one).Overlaps(Wording.Stems(other));

    private static bool Meet(IReadOnlyList<Mention> one, IReadOnlyList<Mention> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(s => other.Any(d => s.Hint is not null && s.Hint == d.Hint));
}
