namespace Waybill.Matching.Lists.Snapshots;

/// <summary>The grounds on which a day is answered: see <see cref="ListingHistory"/>.</summary>
internal static class ListingReasons
{
    public static ListingAnswer? Listed(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        // Dates of several listings may show a gap that the snapshots around it do not see.
        if (Between(sightings, day, true) is { } around && (around.Before == around.After || Off(sightings, day) is null))
            return Around(ListingStatus.Listed, around, "has it", "have it, and none between lacks it") with
            {
                By =
                    around.After.Listings.FirstOrDefault(one => one.Holds(day))
                    ?? around.After.Listings.FirstOrDefault(one => !one.IsOff(day)),
            };
        foreach (var later in sightings.Where(sighting => sighting.Day >= day && sighting.Entry is not null))
        {
            foreach (var listing in later.Listings.Where(one => one.Holds(day)))
            {
                // One that lacks it between the date and the day's evidence shows that it came off; the date then is of an earlier listing.
                var (last, until) = (listing.ListedOn!.Latest, listing.DelistedOn?.Earliest ?? later.Day);
                if (!sightings.Any(sighting => !sighting.IsListed && sighting.Day >= last && sighting.Day < until))
                {
                    var by = later.Listings.Count > 1 ? $" by {listing.Authority}" : "";
                    return Answer(ListingStatus.Listed, $"{later.Snapshot} has it as listed on {listing.ListedOn}{by}", later) with
                    {
                        By = listing,
                    };
                }
            }
        }

        return null;
    }

    public static ListingAnswer? NotListed(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        if (Off(sightings, day) is { } off)
            return off;
        if (Between(sightings, day, false) is not { } around)
            return null;
        // A later entry whose date lies before the day tells of a time that these two do not see.
        var isDated = sightings
            .Where(one => one.Day > day)
            .Any(one => one.Listings.Any(listing => listing.ListedOn?.Latest is { } on && on > around.Before.Day && on <= day));
        return isDated ? null : Around(ListingStatus.NotListed, around, "lacks it", "lack it, and none between has it");
    }

    public static ListingAnswer Unknown(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        var (before, after) = (sightings.LastOrDefault(one => one.Day <= day), sightings.FirstOrDefault(one => one.Day >= day));
        var because = (before, after) switch
        {
            (null, null) => "no snapshot tells of it",
            ({ } last, null) => $"the last snapshot, {last.Snapshot}, {Verb(last)} it, and none is of the day or later",
            (null, { } first) => $"the first snapshot, {first.Snapshot}, {Verb(first)} it, and {Open(first, day)}",
            var (last, first) => $"{last!.Snapshot} {Verb(last)} it, {first!.Snapshot} {Verb(first)} it, and no date tells when it changed",
        };
        return new(ListingStatus.Unknown, because, [.. new[] { before, after }.OfType<Sighting>().Select(one => one.Snapshot).Distinct()])
        {
            By = after?.Listings.FirstOrDefault(listing => !listing.IsOff(day)),
        };
    }

    /// <summary>"Not listed" by dates: each listing of an entry had ended by the day, or had not begun.</summary>
    private static ListingAnswer? Off(IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        foreach (var later in sightings.Where(sighting => sighting.Day >= day && sighting.Entry is not null))
        {
            if (!later.Listings.All(listing => listing.IsOff(day)) || IsGainsaid(sightings, later, day))
                continue;
            var (ended, next) = (
                later.Listings.Where(one => one.HasEnded(day)).MaxBy(one => one.DelistedOn!.Latest),
                later.Listings.Where(one => !one.HasEnded(day)).MinBy(one => one.ListedOn!.Earliest)
            );
            var because = later.Listings.Count > 1 ? None(later, ended, next) : One(later, ended, next);
            return Answer(ListingStatus.NotListed, because, later) with { By = ended ?? next };
        }

        return null;
    }

    /// <summary>
    /// True where a snapshot has it on a day on which, by a later one's dates, no listing held. Snapshots after the day gainsay an end,
    /// and those before it a beginning.
    /// </summary>
    private static bool IsGainsaid(IReadOnlyList<Sighting> sightings, Sighting later, DateOnly day)
    {
        var from = later.Listings.Any(listing => listing.IsToCome(day)) ? DateOnly.MinValue : day;
        var until = later.Listings.Any(listing => listing.HasEnded(day)) ? later.Day : day;
        return sightings.Any(one =>
            (one != later || later.Day == day)
            && one.IsListed
            && one.Day >= from
            && one.Day <= until
            && later.Listings.All(listing => listing.IsOff(one.Day))
        );
    }

    private static string One(Sighting later, Listing? ended, Listing? next) =>
        ended is not null
            ? $"{later.Snapshot} has it as taken off on {ended.DelistedOn}"
            : $"{later.Snapshot} has it as listed on {next!.ListedOn}, after the day";

    private static string None(Sighting later, Listing? ended, Listing? next)
    {
        var before = ended is null ? null : $"that by {ended.Authority} had ended on {ended.DelistedOn}";
        var behind = next is null ? null : $"that by {next.Authority} began on {next.ListedOn}";
        var nearest = string.Join(", ", new[] { before, behind }.OfType<string>());
        return FormattableString.Invariant($"{later.Snapshot} has {later.Listings.Count} listings of it, none on the day: {nearest}");
    }

    private static string Open(Sighting first, DateOnly day) =>
        first.Listings.Count > 1 && first.Listings.FirstOrDefault(listing => !listing.IsOff(day)) is { } open
            ? $"its listing by {open.Authority} does not tell whether it held then"
            : "nothing tells of earlier days";

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
            around.Before,
            around.After
        );

    private static string Verb(Sighting sighting) => sighting.IsListed ? "has" : "lacks";

    private static ListingAnswer Answer(ListingStatus status, string because, params Sighting[] relied) =>
        new(status, because, [.. relied.Select(sighting => sighting.Snapshot).Distinct()]);
}
