using Waybill.Casework.Lists;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Screening;

/// <summary>Screens names against the lists on a shelf.</summary>
public static class ScreenNames
{
    /// <summary>The screener of all lists on a shelf.</summary>
    /// <exception cref="CaseworkException">There is none, or one cannot be read.</exception>
    public static Screener Open(ListShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var shelved = shelf.Shelved().ToList();
        if (shelved.Count == 0)
            throw new CaseworkException($"{shelf.Folder}: no list stands there: add one with `waybill lists add FILE… --as-of DATE`");
        return new(shelved.Select(one => ListShelf.Read(one).Snapshot));
    }

    /// <summary>The screener of all lists on a shelf; null where there is none.</summary>
    /// <exception cref="CaseworkException">One cannot be read.</exception>
    public static Screener? TryOpen(ListShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        return shelf.Shelved().Any() ? Open(shelf) : null;
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
        return queries.Select(query => new ScreenedName(query, screener.Screen(query.Entity, threshold, day)));
    }
}

/// <summary>Who is asked for.</summary>
/// <param name="Row">The row of the table, from 1; 1 for a single name.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Entity">All that is known.</param>
public sealed record ScreeningQuery(int Row, string Text, Entity Entity);

/// <summary>What screening gave.</summary>
/// <param name="Query">Who was asked for.</param>
/// <param name="Hits">The listings that may be meant, the likeliest first.</param>
public sealed record ScreenedName(ScreeningQuery Query, IReadOnlyList<ScreeningHit> Hits);
