namespace Waybill.Matching.Lists.Snapshots;

/// <summary>What changed on a list between two days, each kind by reference.</summary>
public sealed record ListDelta
{
    /// <summary>The earlier state.</summary>
    public required ListSnapshot Older { get; init; }

    /// <summary>The later state.</summary>
    public required ListSnapshot Newer { get; init; }

    /// <summary>Listings that only the later state has. Empty when the earlier is not whole: they may have stood in it.</summary>
    public required IReadOnlyList<ListedEntity> Added { get; init; }

    /// <summary>Listings of which a value changed.</summary>
    public required IReadOnlyList<ListedChange> Changed { get; init; }

    /// <summary>
    /// Listings, as they last stood, that only the earlier state has, or that had ended on the later's day and not on the earlier's. Of a
    /// later state that is not whole only the latter count.
    /// </summary>
    public required IReadOnlyList<ListedEntity> Delisted { get; init; }

    /// <summary>Compares two states of a list.</summary>
    /// <exception cref="ArgumentException">They are of two lists, or the older is the later.</exception>
    public static ListDelta Between(ListSnapshot older, ListSnapshot newer)
    {
        if (older.List != newer.List)
            throw new ArgumentException($"{older} and {newer} are two lists: compare a list with itself.", nameof(newer));
        if (older.AsOf > newer.AsOf)
            throw new ArgumentException($"{newer} is older than {older}: give the older first.", nameof(newer));
        var (changed, delisted) = (new List<ListedChange>(), new List<ListedEntity>());
        foreach (var (reference, before) in older.Entities)
        {
            if (newer.Find(reference) is not { } after)
            {
                if (newer.IsWhole)
                    delisted.Add(before);
                continue;
            }

            if (new Sighting(older, before).IsListed && !new Sighting(newer, after).IsListed)
                delisted.Add(after);
            if (ListedChange.Of(before, after) is { Values.Count: > 0 } change)
                changed.Add(change);
        }

        var added = older.IsWhole ? newer.Entities.Values.Where(listed => older.Find(listed.Listing.Reference) is null) : [];
        return new()
        {
            Older = older,
            Newer = newer,
            Added = [.. added],
            Changed = changed,
            Delisted = delisted,
        };
    }
}
