using System.Globalization;
using Waybill.Casework.Lists;
using Waybill.Matching.Lists;

namespace Waybill.Cli.Output;

/// <summary>A listing in words: all that its list says, and where it stands.</summary>
internal static class ListingText
{
    // Their values stand in lines of their own.
    private static readonly string[] Elsewhere =
    [
        "name",
        "alias",
        "weakAlias",
        "previousName",
        "notes",
        "program",
        "programId",
        "sourceUrl",
    ];

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(FoundListing found)
    {
        var (listed, listing) = (found.Listed, found.Listed.Listing);
        yield return $"{listing.List} {listing.Reference}: {listed.Title} ({listed.Entity.Schema.Name})";
        foreach (var one in listed.Listings)
        {
            foreach (var line in Lines(one))
                yield return "  " + line;
        }

        foreach (var name in listed.Names.Skip(1))
            yield return $"  {Role(name)}: {name.Text}{(name.Note is { } note ? $" ({note})" : "")}";
        foreach (var (property, values) in listed.Entity.Properties)
        {
            if (!Elsewhere.Contains(property.Name))
                yield return $"  {property.Label.ToLowerInvariant()}: {string.Join(" | ", values)}";
        }

        foreach (var link in listed.Links)
            yield return $"  {link.Relation}: {link.Name}";
        yield return $"  {Snapshots(found)}; {listed.Place.File}:{listed.Place.Line}";
    }

    // Whole, since this is where all is told: who lists it, what that means, and why.
    private static IEnumerable<string> Lines(Listing listing)
    {
        var programmes = listing.Programmes.Count > 0 ? string.Join(", ", listing.Programmes) + "; " : "";
        yield return $"{listing.Authority}; {programmes}listed on {listing.ListedOn?.Text ?? "a day that the list does not tell"}";
        if (listing.Updated.Count > 0)
            yield return $"  updated on {string.Join(", ", listing.Updated.Select(day => day.Text))}";
        if (listing.DelistedOn is { } delisted)
            yield return $"  delisted on {delisted.Text}";
        foreach (var measure in listing.Measures)
            yield return $"  measure: {measure}";
        if (listing.Reason is { } reason)
            yield return $"  reason: {reason.ReplaceLineEndings(" ")}";
    }

    private static string Role(ListedName name) =>
        (name.Quality == AliasQuality.Low ? "weakly " : "")
        + name.Role switch
        {
            NameRole.Previous => "formerly",
            NameRole.OriginalScript => "in its own script",
            _ => "also",
        };

    private static string Snapshots(FoundListing found)
    {
        var (stands, lacks) = (Days(found, stands: true), Days(found, stands: false));
        return $"in the list of {stands}{(lacks.Length > 0 ? $", not in that of {lacks}" : "")}";
    }

    private static string Days(FoundListing found, bool stands) =>
        string.Join(
            ", ",
            found
                .Sightings.Where(sighting => sighting.Stands == stands)
                .Select(sighting => sighting.Snapshot.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
}
