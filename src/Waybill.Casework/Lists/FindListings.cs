using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Lists;

/// <summary>Finds listings by the reference that a list, or a hit, gives.</summary>
public static class FindListings
{
    /// <summary>The listings of a reference, one for each list that has it; empty for none.</summary>
    /// <param name="screener">The lists.</param>
    /// <param name="reference">The reference, letter case apart, alone or behind its list's short name: <c>un-sc KPi.033</c>; or an id,
    /// such as <c>un-6908402</c>.</param>
    public static IReadOnlyList<FoundListing> Run(Screener screener, string reference)
    {
        ArgumentNullException.ThrowIfNull(screener);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        var found = new List<FoundListing>();
        foreach (var list in screener.Snapshots.GroupBy(snapshot => snapshot.List, StringComparer.Ordinal))
        {
            var sightings = list.Select(snapshot => (Snapshot: snapshot, Listed: Find(snapshot, reference.Trim()))).ToList();
            if (sightings.FindLast(sighting => sighting.Listed is not null).Listed is { } newest)
                found.Add(
                    new(newest, sightings.ConvertAll(sighting => new ListingSighting(sighting.Snapshot, sighting.Listed is not null)))
                );
        }

        return found;
    }

    private static ListedEntity? Find(ListSnapshot snapshot, string reference)
    {
        if (reference.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var list, var number])
            return Alone(snapshot, reference);
        if (list.Equals(snapshot.List, StringComparison.OrdinalIgnoreCase))
            return Alone(snapshot, number);
        // Numbers may have blanks; and a file that joins lists goes by one of them, while a hit names the one that lists.
        return Alone(snapshot, reference)
            ?? (
                Alone(snapshot, number) is { } found && found.Listings.Any(one => one.List.Equals(list, StringComparison.OrdinalIgnoreCase))
                    ? found
                    : null
            );
    }

    private static ListedEntity? Alone(ListSnapshot snapshot, string wanted) =>
        snapshot.Find(wanted)
        ?? snapshot.Entities.FirstOrDefault(entry => entry.Key.Equals(wanted, StringComparison.OrdinalIgnoreCase)).Value
        ?? snapshot.Entities.Values.FirstOrDefault(listed => listed.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A listing with the snapshots of its list.</summary>
/// <param name="Listed">The listing, as it stands in the newest snapshot that has it.</param>
/// <param name="Sightings">Every snapshot of the list, by day, and whether the listing stands in it.</param>
public sealed record FoundListing(ListedEntity Listed, IReadOnlyList<ListingSighting> Sightings);

/// <summary>Whether a listing stands in a snapshot.</summary>
/// <param name="Snapshot">The snapshot.</param>
/// <param name="Stands">True where it does.</param>
public sealed record ListingSighting(ListSnapshot Snapshot, bool Stands);
