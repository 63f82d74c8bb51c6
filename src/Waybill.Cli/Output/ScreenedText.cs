using System.Globalization;
using Waybill.Casework.Screening;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Cli.Output;

/// <summary>What screening gave, in words: the hits of a name with their reasons, and what is told beside them.</summary>
internal static class ScreenedText
{
    private const int MostShown = 10;
    private const int MostTold = 3;

    /// <summary>True where something besides hits is told of a name.</summary>
    public static bool HasNotes(ScreenedName screened) =>
        screened.Answer is { Namesakes.Count: > 0 } or { BornOtherwise.Count: > 0 } or { OneWord: not null } or { WeakAlias: not null };

    /// <summary>The lines of a name.</summary>
    /// <param name="screened">The name and what it gave.</param>
    /// <param name="ofTable">True to begin with its row.</param>
    public static IEnumerable<string> Of(ScreenedName screened, bool ofTable)
    {
        var (row, hits, answer) = (ofTable ? Plain($"row {screened.Query.Row}: ") : "", screened.Hits, screened.Answer);
        yield return $"{row}{screened.Query.Text}: {(hits.Count == 0 ? $"no hit{Doubt(answer.OnDay?.Day, answer.OnDay?.Lists ?? [])}" : Plain($"{hits.Count} possible"))}";
        foreach (var line in hits.Take(MostShown).SelectMany(Lines))
            yield return line;
        if (hits.Count > MostShown)
            yield return Plain($"  and {hits.Count - MostShown} below");
        foreach (var other in answer.Namesakes.Take(MostShown))
            yield return $"  another listing bears this name, by another number: {Line(other)}";
        if (answer.Namesakes.Count > MostShown)
            yield return Plain($"  and {answer.Namesakes.Count - MostShown} further of this name");
        foreach (var other in answer.BornOtherwise.Take(MostShown))
            yield return $"  another listing bears this name, born {string.Join(", ", other.Entity.Get("birthDate").Take(MostTold))}: {Line(other)}";
        if (answer.BornOtherwise.Count > MostShown)
            yield return Plain($"  and {answer.BornOtherwise.Count - MostShown} further of this name, born otherwise");
        if (answer.WeakAlias is { } weak)
        {
            yield return Plain(
                $"  borne as a weak alias by {weak.Listings:N0} {(weak.Listings == 1 ? "listing" : "listings")}, which alone is no hit:"
            );
            foreach (var bearer in weak.First.Take(MostShown))
                yield return $"    {Line(bearer.Listed)}: {bearer.Alias}";
            if (weak.Listings > MostShown)
                yield return Plain($"    and {weak.Listings - MostShown:N0} further");
        }

        if (answer.OneWord is var (_, listings))
            yield return Plain(
                $"  one word: a family name alone is not looked for among persons; {listings:N0} {(listings == 1 ? "listing has" : "listings have")} it"
            );
    }

    /// <summary>What "no hit" leaves open of a day; nothing where no day was asked for, or every list tells of it.</summary>
    public static string Doubt(DateOnly? day, IReadOnlyList<ListOnDay> lists)
    {
        var unknown = lists.Where(one => one.Absent.Status == ListingStatus.Unknown).Select(one => one.List).ToList();
        return day is { } on && unknown.Count > 0 ? $"; unknown whether listed on {Day(on)} by {string.Join(", ", unknown)}" : "";
    }

    /// <summary>What each list tells of a day about names without a hit, and by which snapshots.</summary>
    public static IEnumerable<string> Of(DateOnly day, IReadOnlyList<ListOnDay> lists) =>
        lists
            .Select(one => $"  {Status(one.Absent.Status)}: {one.List}: {one.Absent.Because}")
            .Prepend($"on {Day(day)}, of a name without a hit:");

    private static string Line(ListedEntity listed)
    {
        var ofShip = listed.Numbers.Where(number => number.Property is "imoNumber" or "mmsi").ToList();
        var numbers = string.Join(", ", (ofShip.Count > 0 ? ofShip : listed.Numbers.Take(1)).Select(number => number.Value));
        return $"{listed.Title} ({listed.Entity.Schema.Name}), {listed.Listing.List} {listed.Listing.Reference}{(numbers.Length > 0 ? $", {numbers}" : "")}";
    }

    private static IEnumerable<string> Lines(ScreeningHit hit)
    {
        var (listed, listings) = (hit.Listed, hit.Listings);
        yield return Plain($"  {hit.Score:F2}  {listed.Title} ({listed.Entity.Schema.Name})");
        yield return $"        {ListingLine.OfReference(listings[0])}";
        foreach (var line in ListingLine.Further(listings.Skip(1), listings[0].Reference))
            yield return $"        {line}";
        if (HitDetails.Of(listed).ToList() is { Count: > 0 } details)
            yield return "        " + string.Join("; ", details.Select(Told));
        if (hit.GoneFrom is { } newest)
            yield return $"        no longer on the list: {newest} lacks it";
        if (hit.Former is { } former)
            yield return $"        by a name that the list had {Days(former)} and no longer has: {former.Name.Text}";
        else if (hit.Name is { Role: NameRole.Previous } previous)
            yield return $"        by a former name: {previous.Text}{(previous.Note is { } note ? $" ({note})" : "")}";
        if (hit.OnDay is { } answer)
            yield return $"        {Status(answer.Status)} on that day: {answer.Because} [{string.Join(", ", answer.Relied)}]";
        foreach (var (_, line) in ReasonLines.Of(hit.Comparison.Reasons, hit.Comparison.Names))
            yield return "     " + line;
    }

    private static string Told(HitDetail detail) =>
        $"{detail.Label} {string.Join(", ", detail.Values.Take(MostTold))}{(detail.Values.Count > MostTold ? " …" : "")}";

    private static string Days(NameOverTime name)
    {
        var (first, last) = (Day(name.First), Day(name.Last));
        return first == last ? $"on {first}" : $"from {first} to {last}";
    }

    private static string Status(ListingStatus status) =>
        status switch
        {
            ListingStatus.Listed => "listed",
            ListingStatus.NotListed => "not listed",
            _ => "unknown whether listed",
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
