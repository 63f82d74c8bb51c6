using Waybill.Core.Text;
using Waybill.Matching.Lists;

namespace Waybill.Cli.Output;

/// <summary>What a list says of a listing, on one line: who lists, under which programmes, from when to when.</summary>
internal static class ListingLine
{
    private const int MostShown = 4;
    private const int LongestProgrammes = 100;

    /// <summary>The line, without a list's number.</summary>
    public static string Of(Listing listing) => Of(listing, listing.Authority);

    /// <summary>The line with the list and its number.</summary>
    public static string OfReference(Listing listing) => Of(listing, $"{listing.Authority}, {listing.List} {listing.Reference}");

    /// <summary>A line for each further listing, alike ones once, as far as they are few; then one that tells how many there are besides.</summary>
    public static IEnumerable<string> Further(IEnumerable<Listing> listings, string reference)
    {
        var lines = listings.Select(Of).Distinct(StringComparer.Ordinal).ToList();
        foreach (var line in lines.Take(MostShown))
            yield return "also listed: " + line;
        if (lines.Count > MostShown)
            yield return FormattableString.Invariant(
                $"and {lines.Count - MostShown} further: `waybill lists show '{reference}'` tells all"
            );
    }

    private static string Of(Listing listing, string who)
    {
        var programmes = Shortened.Line(string.Join(", ", listing.Programmes), LongestProgrammes);
        var from = $"listed on {listing.ListedOn?.Text ?? "a day that the list does not tell"}";
        var until = listing.DelistedOn is { } end ? $", until {end.Text}" : "";
        return $"{who}; {(programmes.Length > 0 ? programmes + "; " : "")}{from}{until}";
    }
}
