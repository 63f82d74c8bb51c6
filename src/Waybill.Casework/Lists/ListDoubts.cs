using System.Globalization;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Casework.Lists;

/// <summary>
/// What speaks against a file's being the whole of a list as it stood on the day given: whoever is screened against a part gets "no longer
/// on the list" for the rest.
/// </summary>
internal static class ListDoubts
{
    // Lists lose a few listings at a time; of a small one half may go.
    private const int ManyDelisted = 20;
    private const double ShareDelisted = 0.2;
    private const double ShareLost = 0.5;
    private const int MostJoined = 3;

    /// <summary>
    /// That a list lost most of its listings, which no day's work of an authority does: a file cut off between two rows looks whole. Null where
    /// it did not.
    /// </summary>
    /// <param name="snapshot">The list.</param>
    /// <param name="delta">What changed; null when there was nothing before.</param>
    public static string? OfLoss(ListSnapshot snapshot, ListDelta? delta) =>
        delta is { Delisted.Count: >= ManyDelisted } && delta.Delisted.Count > ShareLost * delta.Older.Entities.Count
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot}: {delta.Delisted.Count:N0} of the {delta.Older.Entities.Count:N0} listings of {delta.Older.AsOf:yyyy-MM-dd} are not in it: see that its files are whole, or add it with --accept-loss"
            )
            : null;

    /// <summary>The doubts, each in a line with what mends it.</summary>
    /// <param name="snapshot">The list.</param>
    /// <param name="report">What its reader took and lacked.</param>
    /// <param name="delta">What changed; null when there was nothing before.</param>
    /// <param name="isNamed">True when a person named the list.</param>
    public static IEnumerable<string> Of(ListSnapshot snapshot, ListReport report, ListDelta? delta, bool isNamed)
    {
        var removes = string.Create(
            CultureInfo.InvariantCulture,
            $"`waybill lists remove {snapshot.List} --as-of {snapshot.AsOf:yyyy-MM-dd}`"
        );
        if (report.Lacks.Count > 0)
            yield return $"{snapshot}: {string.Join(" and ", report.Lacks)} not given: add the list again with all its files";
        if (delta is { Delisted.Count: >= ManyDelisted } && delta.Delisted.Count > ShareDelisted * delta.Older.Entities.Count)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot}: {delta.Delisted.Count:N0} of the {delta.Older.Entities.Count:N0} listings of {delta.Older.AsOf:yyyy-MM-dd} are not in it: if it is an extract, or cut off, take it away with {removes}"
            );
        if (report.Nameless > 0)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot}: {report.Nameless:N0} of its {report.Listings:N0} listings have no name, such as {report.FirstNameless}: they cannot be found by name; see that its files are whole, and add the list again with all of them"
            );
        if (!isNamed && report.Joined.Count > 1)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot}: it joins {report.Joined.Count:N0} lists, and goes by the one that most of it is on ({string.Join(", ", report.Joined.Take(MostJoined).Select(one => FormattableString.Invariant($"{one.Key} {one.Value}")))}{(report.Joined.Count > MostJoined ? " …" : "")}): that may change with the file, so name it with --name"
            );
        var later = snapshot.Entities.Values.Where(listed => listed.Listings.All(one => one.ListedOn?.Earliest > snapshot.AsOf)).ToList();
        if (later.Count > 0)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot}: {later.Count:N0} of its listings are of later days, such as {later[0].Listing.Reference} of {later[0].Listing.ListedOn!.Text}: if the list is of another day, take it away with {removes} and add it as of that"
            );
    }
}
