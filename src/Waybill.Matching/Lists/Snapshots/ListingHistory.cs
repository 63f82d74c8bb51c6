namespace Waybill.Matching.Lists.Snapshots;

/// <summary>A list over several days, asked whether something was on it on a day between, before or after them.</summary>
/// <remarks>
/// <para>How it reasons. A snapshot tells of its own day: what it has was listed, what it lacks was not — if it is whole. Between two
/// snapshots that both have a reference, and none between that lacks it, it was listed; between two that both lack it, and none between
/// that has it, it was not. That it may have come and gone in between is passed over: no list shows it.</para>
/// <para>A date of listing in a snapshot reaches back: from that date to the snapshot it was listed. But a snapshot between the two that
/// lacks it shows that it was taken off and listed again, and the date is that of the first listing; then the date tells nothing of the
/// days after it, and only the snapshots since count. A date of listing after the day tells that it was not listed, unless a snapshot up to
/// the day has it. A date of delisting tells that it was not listed from that day to the snapshot.</para>
/// <para>Of several listings of one entity, as files that join lists have them, any that held makes it listed; it was not when none did,
/// and one that tells no day leaves it open.</para>
/// <para>All else is unknown: a list without dates and no snapshot up to the day, days after the last snapshot, dates that are too coarse.
/// Unknown is never taken for "not listed".</para>
/// </remarks>
public sealed class ListingHistory
{
    /// <summary>Takes snapshots of one list, in any order.</summary>
    /// <exception cref="ArgumentException">They are of several lists, or none is given.</exception>
    public ListingHistory(IEnumerable<ListSnapshot> snapshots)
    {
        Snapshots = [.. snapshots.OrderBy(snapshot => snapshot.AsOf)];
        if (Snapshots.Select(snapshot => snapshot.List).Distinct().Count() != 1)
            throw new ArgumentException("A history is of one list: give snapshots of it, and of no other.", nameof(snapshots));
    }

    /// <summary>The snapshots, the oldest first.</summary>
    public IReadOnlyList<ListSnapshot> Snapshots { get; }

    /// <summary>Whether a reference was on the list on a day.</summary>
    public ListingAnswer WasListed(string reference, DateOnly day)
    {
        var sightings = Sightings(reference);
        var (listed, notListed) = (ListingReasons.Listed(sightings, day), ListingReasons.NotListed(sightings, day));
        return (listed, notListed) switch
        {
            ({ } yes, null) => yes,
            (null, { } no) => no,
            (null, null) => ListingReasons.Unknown(sightings, day),
            var (yes, no) => new(
                ListingStatus.Unknown,
                $"the list contradicts itself: {yes!.Because}; yet {no!.Because}",
                [.. yes.Relied.Union(no.Relied).OrderBy(snapshot => snapshot.AsOf)]
            ),
        };
    }

    /// <summary>
    /// Whether one who stands in none of the snapshots was on the list on a day: he was not where snapshots around the day lack him. Before
    /// the first and after the last that is unknown, since who came off earlier, or on later, stands in none.
    /// </summary>
    public ListingAnswer AbsentOn(DateOnly day)
    {
        var whole = Snapshots.Where(snapshot => snapshot.IsWhole).ToList();
        var (before, after) = (whole.LastOrDefault(one => one.AsOf <= day), whole.Find(one => one.AsOf >= day));
        return (before, after) switch
        {
            (null, null) => new(ListingStatus.Unknown, "no whole snapshot of it stands there", []),
            (null, { } first) => new(ListingStatus.Unknown, $"{first} is its first: who came off before then stands in none", [first]),
            ({ } last, null) => new(ListingStatus.Unknown, $"{last} is its last: who came on since then stands in none", [last]),
            var (last, first) when last == first => new(ListingStatus.NotListed, $"{last} has all of that day", [last!]),
            var (last, first) => new(ListingStatus.NotListed, $"{last} and {first} stand around the day", [last!, first!]),
        };
    }

    /// <summary>The names that the snapshots have for a reference, each with the days of the first and the last that has it.</summary>
    public IEnumerable<NameOverTime> NamesOf(string reference)
    {
        var names = new Dictionary<string, NameOverTime>(StringComparer.Ordinal);
        foreach (var snapshot in Snapshots)
        {
            foreach (var name in snapshot.Find(reference)?.Names ?? [])
                names[name.Text] = new(name, names.TryGetValue(name.Text, out var before) ? before.First : snapshot.AsOf, snapshot.AsOf);
        }

        return names.Values.OrderBy(name => name.First).ThenBy(name => name.Name.Text, StringComparer.Ordinal);
    }

    /// <summary>Those of them that the newest snapshot with the reference no longer has.</summary>
    public IEnumerable<NameOverTime> FormerNamesOf(string reference)
    {
        if (Snapshots.Count < 2 || Snapshots.LastOrDefault(snapshot => snapshot.Find(reference) is not null) is not { } newest)
            return [];
        return NamesOf(reference).Where(name => name.Last < newest.AsOf);
    }

    /// <summary>What snapshots tell of a reference. One that is not whole and lacks it tells nothing.</summary>
    private List<Sighting> Sightings(string reference) =>
        [
            .. Snapshots
                .Select(snapshot => new Sighting(snapshot, snapshot.Find(reference)))
                .Where(sighting => sighting.Entry is not null || sighting.Snapshot.IsWhole),
        ];
}

/// <summary>A name that a listing bore.</summary>
/// <param name="Name">The name, as the last snapshot with it has it.</param>
/// <param name="First">The day of the first snapshot that has it.</param>
/// <param name="Last">The day of the last one.</param>
public sealed record NameOverTime(ListedName Name, DateOnly First, DateOnly Last);

/// <summary>What a snapshot tells of a reference: an entry, or that it has none.</summary>
internal sealed record Sighting(ListSnapshot Snapshot, ListedEntity? Entry)
{
    public DateOnly Day => Snapshot.AsOf;

    /// <summary>The listings of the entry; empty where there is none.</summary>
    public IReadOnlyList<Listing> Listings { get; } = [.. Entry?.Listings ?? []];

    /// <summary>True when it was on the list on the snapshot's day: an entry may stand on as delisted.</summary>
    public bool IsListed => Listings.Any(listing => !listing.HasEnded(Day));
}
