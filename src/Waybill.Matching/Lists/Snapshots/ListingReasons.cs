namespace Waybill.Matching.Lists.Snapshots;

/// <summary>The grounds on which a day is answered: see <see cref="ListingHistory"/>.</summary>
internal static class ListingReasons
{
    public static ListingAnswer? Listed(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        if (Between(sightings, day, true) is { } around)
            return Around(ListingStatus.Listed, around, "has it", "have it, and none between lacks it");
        foreach (var later in sightings.Where(sighting => sighting.Day >= day && sighting.Entry is not null))
        {
            var (listing, last) = (later.Entry!.Listing, later.Entry.Listing.ListedOn?.Latest);
            if (last is null || last > day)
                continue;
            var end = listing.DelistedOn is { } off ? off.Earliest : null;
            if (listing.DelistedOn is not null && (end is null || end <= day))
                continue;
            // One that lacks it between the date and the day's evidence shows that it came off; the date then is of an earlier listing.
            var until = end ?? later.Day;
            if (!sightings.Any(sighting => !sighting.IsListed && sighting.Day >= last && sighting.Day < until))
                return Yes($"{later.Snapshot} has it as listed on {listing.ListedOn}", later);
        }

        return null;
    }

    public static ListingAnswer? NotListed(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        foreach (var later in sightings.Where(sighting => sighting.Day >= day && sighting.Entry is not null))
        {
            var listing = later.Entry!.Listing;
            if (listing.DelistedOn?.Latest <= day && !sightings.Any(one => one.IsListed && one.Day >= day && one.Day <= later.Day))
                return No($"{later.Snapshot} has it as taken off on {listing.DelistedOn}", later);
            if (listing.ListedOn?.Earliest > day && !sightings.Any(sighting => sighting.IsListed && sighting.Day <= day))
                return No($"{later.Snapshot} has it as listed on {listing.ListedOn}, after the day", later);
        }

        if (Between(sightings, day, false) is not { } around)
            return null;
        // A later entry whose date lies before the day tells of a time that these two do not see.
        var isDated = sightings.Any(one =>
            one.Day > day && one.Entry?.Listing.ListedOn?.Latest is { } on && on > around.Before.Day && on <= day
        );
        return isDated ? null : Around(ListingStatus.NotListed, around, "lacks it", "lack it, and none between has it");
    }

    public static ListingAnswer Unknown(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        var (before, after) = (sightings.LastOrDefault(one => one.Day <= day), sightings.FirstOrDefault(one => one.Day >= day));
        var because = (before, after) switch
        {
            (null, null) => "no snapshot tells of it",
            ({ } last, null) => $"the last snapshot, {last.Snapshot}, {Verb(last)} it, and none is of the day or later",
            (null, { } first) => $"the first snapshot, {first.Snapshot}, {Verb(first)} it, and nothing tells of earlier days",
            var (last, first) => $"{last!.Snapshot} {Verb(last)} it, {first!.Snapshot} {Verb(first)} it, and no date tells when it changed",
        };
        return new(ListingStatus.Unknown, because, [.. new[] { before, after }.OfType<Sighting>().Select(one => one.Snapshot).Distinct()]);
    }

    /// <summary>The nearest sightings up to the day and from it on, when both are of the kind asked for; they are neighbours.</summary>
    private static (Sighting Before, Sighting After)? Between(IReadOnlyList<Sighting> sightings, DateOnly day, bool isListed)
    {
        var (before, after) = (sightings.LastOrDefault(one => one.Day <= day), sightings.FirstOrDefault(one => one.Day >= day));
        return before?.IsListed == isListed && after?.IsListed == isListed ? (before, after) : null;
    }

    private static ListingAnswer Around(ListingStatus status, (Sighting Before, Sighting After) around, string one, string two) =>
        Answer(
            status,
            around.Before == around.After
                ? $"{around.After.Snapshot} {one}"
                : $"{around.Before.Snapshot} and {around.After.Snapshot} {two}",
            [around.Before, around.After]
        );

    private static string Verb(Sighting sighting) => sighting.IsListed ? "has" : "lacks";

    private static ListingAnswer Yes(string because, params Sighting[] relied) => Answer(ListingStatus.Listed, because, relied);

    private static ListingAnswer No(string because, params Sighting[] relied) => Answer(ListingStatus.NotListed, because, relied);

    private static ListingAnswer Answer(ListingStatus status, string because, Sighting[] relied) =>
        new(status, because, [.. relied.Select(sighting => sighting.Snapshot).Distinct()]);
}
