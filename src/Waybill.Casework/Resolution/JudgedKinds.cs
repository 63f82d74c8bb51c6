using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;

namespace Waybill.Casework.Resolution;

/// <summary>
/// Tells what a name is that may be a ship's or a firm's: what it was judged to be one with. Judged one with an airline, "Mahan Air" is no
/// ship, though it carries goods.
/// </summary>
internal static class JudgedKinds
{
    /// <summary>The name as an entity; null where it is none.</summary>
    public static Entity? EntityOf(CaseName name, ResolveCase resolving) =>
        name.Otherwise is null ? name.Entity
        : Decisive([.. resolving.Resolver.Members(name.Id).Select(resolving.Find).OfType<ResolutionSide>()]) is { } schema
            ? name.Beside(schema)
        : name.Entity;

    // What is sure of one member: a listing, or a name that can be one thing alone. Else what most claims have it for.
    private static Schema? Decisive(IReadOnlyList<ResolutionSide> members) =>
        (
            members.FirstOrDefault(side => side is not ResolutionSide.OfCase { Name.Otherwise: not null })
            ?? members
                .OfType<ResolutionSide.OfCase>()
                .OrderByDescending(side => side.Name.Places.Count)
                .ThenBy(side => side.Id, StringComparer.Ordinal)
                .FirstOrDefault()
        )
            ?.Entity
            .Schema;
}
