using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Resolution;

namespace Waybill.Casework.Resolution;

/// <summary>
/// Sets the names of a case beside each other. What carries goods in one claim and supplies them in another may be one ship or one firm:
/// where two can be one only as what either of them may be besides, they are set beside each other as that.
/// </summary>
internal static class PairsOfNames
{
    private const string Ship = "Vessel";

    /// <summary>The pairs at or above a threshold.</summary>
    /// <param name="names">The names that have an entity.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="stop">Breaks off.</param>
    public static IEnumerable<ResolutionPair> Find(IReadOnlyList<CaseName> names, double threshold, CancellationToken stop)
    {
        var pairs = Find(names, name => name.Entity!, threshold, stop).ToList();
        if (!names.Any(name => name.Otherwise is not null))
            return pairs;
        var asOthers = Find(names, name => As(name, isShip: true), threshold, stop)
            .Concat(Find(names, name => As(name, isShip: false), threshold, stop))
            .Where(pair => !CaseName.CanBeOne(Own(pair.Left).Schema, Own(pair.Right).Schema))
            .GroupBy(pair => (pair.Left.Id, pair.Right.Id))
            .Select(views => views.MaxBy(pair => pair.Comparison.Score)!);
        return pairs.Concat(asOthers);
    }

    private static IEnumerable<ResolutionPair> Find(
        IReadOnlyList<CaseName> names,
        Func<CaseName, Entity> view,
        double threshold,
        CancellationToken stop
    )
    {
        var byId = names.ToDictionary(name => name.Id, StringComparer.Ordinal);
        return CandidatePairs
            .Find([.. names.Select(view)], threshold, stop)
            .Pairs.Select(pair => new ResolutionPair(
                new ResolutionSide.OfCase(byId[pair.Left.Id], pair.Left),
                new ResolutionSide.OfCase(byId[pair.Right.Id], pair.Right),
                pair.Comparison
            ));
    }

    private static Entity As(CaseName name, bool isShip) =>
        name.Otherwise is { } other && name.Entity!.Schema.Name == Ship != isShip ? other : name.Entity!;

    private static Entity Own(ResolutionSide side) => ((ResolutionSide.OfCase)side).Name.Entity!;
}
