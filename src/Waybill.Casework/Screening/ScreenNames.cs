using Waybill.Casework.Lists;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Screening;

/// <summary>Screens names against the lists on a shelf.</summary>
public static class ScreenNames
{
    /// <summary>
    /// The screener of all lists on a shelf, as it is kept beside them; it is made where it is not, or is no longer of them.
    /// </summary>
    /// <param name="bench">The workbench, which is told when what was kept is damaged.</param>
    /// <param name="shelf">The shelf.</param>
    /// <exception cref="CaseworkException">There is no list, or one cannot be read.</exception>
    public static Screener Open(Workbench bench, ListShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(shelf);
        return KeptScreener.Open(bench, shelf);
    }

    /// <summary>The screener of all lists on a shelf; null where there is none.</summary>
    /// <param name="bench">The workbench, which is told when what was kept is damaged.</param>
    /// <param name="shelf">The shelf.</param>
    /// <exception cref="CaseworkException">One cannot be read.</exception>
    public static Screener? TryOpen(Workbench bench, ListShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        return shelf.Shelved().Any() ? Open(bench, shelf) : null;
    }

    /// <summary>Screens queries in order.</summary>
    /// <param name="screener">The lists.</param>
    /// <param name="queries">Who is asked for.</param>
    /// <param name="threshold">The least score of a hit.</param>
    /// <param name="day">The day on which a listing counts; null for none.</param>
    public static IEnumerable<ScreenedName> Run(
        Screener screener,
        IEnumerable<ScreeningQuery> queries,
        double threshold = NameComparison.DefaultThreshold,
        DateOnly? day = null
    )
    {
        ArgumentNullException.ThrowIfNull(screener);
        return queries.Select(query => new ScreenedName(query, screener.Answer(query.Entity, query.Otherwise, threshold, day)));
    }
}

/// <summary>Who is asked for.</summary>
/// <param name="Row">The row of the table, from 1; 1 for a single name.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Entity">All that is known.</param>
public sealed record ScreeningQuery(int Row, string Text, Entity Entity)
{
    /// <summary>
    /// The same as other things, where it is not said what is named: a person or a body may be a ship; empty where it is said.
    /// </summary>
    public IReadOnlyList<Entity> Otherwise { get; init; } = [];
}

/// <summary>What screening gave.</summary>
/// <param name="Query">Who was asked for.</param>
/// <param name="Answer">What the lists have.</param>
public sealed record ScreenedName(ScreeningQuery Query, ScreeningAnswer Answer)
{
    /// <summary>The listings that may be meant, the likeliest first.</summary>
    public IReadOnlyList<ScreeningHit> Hits => Answer.Hits;
}
