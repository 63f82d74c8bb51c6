using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Lists;
using Waybill.Casework.Resolution;
using Waybill.Casework.Screening;
using Waybill.Cli.Output;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill screen NAME | --file CSV | --case CASE</c>: names against sanctions lists, with reasons.</summary>
internal static class ScreenCommand
{
    private const int MostShown = 10;
    private const int MostTold = 3;

    public static Command Create(Shell shell)
    {
        var name = new Argument<string?>("name")
        {
            Description = "A name",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Option<string?>("--file")
        {
            Description = "A table with a name in each row (CSV; - for standard input)",
            HelpName = "file",
        };
        var folder = new Option<string?>("--case") { Description = "Screen the names that a case's claims give", HelpName = "folder" };
        var record = new Option<bool>("--record") { Description = "With --case: keep the hits in its journal, for its dossier" };
        var schema = new Option<string?>("--schema")
        {
            Description = "What is named: Person, Company, Vessel …; else persons, bodies and ships are asked",
            HelpName = "name",
        };
        var asOf = new Option<string?>("--as-of") { Description = "Tell of each hit whether it was listed on this day", HelpName = "date" };
        var threshold = CompareCommand.Threshold();
        var shelf = ListsCommand.Shelf();
        var failOnHit = new Option<bool>("--fail-on-hit") { Description = "Exit with 3 when anything is hit" };
        var failOnListed = new Option<bool>("--fail-on-listed")
        {
            Description = "Exit with 3 when anything is hit that was listed on the day of --as-of, or of which that is unknown",
        };
        var json = Shell.Json();
        var command = new Command("screen", "Screen names against sanctions lists")
        {
            name,
            file,
            folder,
            record,
            schema,
            asOf,
            threshold,
            shelf,
            failOnHit,
            failOnListed,
            json,
        };
        command.SetAction(parsed =>
        {
            var bench = shell.Bench(parsed);
            var (one, table, ofCase) = (parsed.GetValue(name), parsed.GetValue(file), parsed.GetValue(folder));
            if (new[] { one is not null, table is not null, ofCase is not null }.Count(given => given) != 1)
                throw new UsageException("give one of a name, --file and --case");
            if (parsed.GetValue(record) && ofCase is null)
                throw new UsageException("--record belongs to --case");
            var day = ListsCommand.Day(parsed.GetValue(asOf));
            if (parsed.GetValue(failOnListed) && day is null)
                throw new UsageException("--fail-on-listed belongs to --as-of: give the day");
            var queries =
                ofCase is not null ? ScreenCase.Queries(bench, ofCase)
                : table is not null ? QueryTable.Read(bench, table, parsed.GetValue(schema))
                : [QueryTable.Of(bench, one!, parsed.GetValue(schema))];
            var screener = ScreenNames.Open(bench, ListShelf.Of(parsed.GetValue(shelf)));
            var snapshots = screener.Snapshots.ToList();
            var (asked, hit, mayBeListed) = (0, 0, false);
            var without = new RowRanges();
            var (kept, clear) = (new List<ScreenedName>(), new List<string>());
            using var progress = table is null ? null : Progress.OnTerminal(shell, "screened");
            foreach (var screened in ScreenNames.Run(screener, queries, parsed.GetValue(threshold), day))
            {
                asked++;
                progress?.Show(asked);
                if (parsed.GetValue(record))
                    kept.Add(screened);
                hit += screened.Hits.Count > 0 ? 1 : 0;
                mayBeListed |= screened.Hits.Any(one => one.OnDay?.Status != ListingStatus.NotListed);
                if (screened.Hits.Count == 0)
                {
                    without.Add(screened.Query.Row);
                    if (ofCase is not null)
                        clear.Add(screened.Query.Text);
                }

                if (parsed.GetValue(json) || screened.Hits.Count > 0)
                    progress?.Clear();
                if (parsed.GetValue(json))
                    shell.Json(ScreenedJson.Of(screened, snapshots));
                else if (
                    one is not null
                    || screened.Hits.Count > 0
                    || screened.Answer.Namesakes.Count > 0
                    || screened.Answer.OneWord is not null
                )
                    Show(shell, screened, ofTable: table is not null);
            }

            progress?.Clear();
            if (!parsed.GetValue(json))
            {
                if (table is not null && !without.IsEmpty)
                    shell.Say($"no hit: rows {without}");
                if (clear.Count > 0)
                    shell.Say($"no hit: {string.Join("; ", clear.Order(StringComparer.Ordinal))}");
                shell.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{hit} of {asked} names have hits; screened against {screener.Count:N0} listings:"
                    )
                );
                foreach (var snapshot in snapshots)
                    shell.Say($"  {snapshot}");
            }

            if (parsed.GetValue(record))
                shell.Head(ScreenCase.Record(bench, ofCase!, screener, kept, parsed.GetValue(threshold)));
            return (hit > 0 && parsed.GetValue(failOnHit)) || (mayBeListed && parsed.GetValue(failOnListed)) ? ExitCode.Hit : ExitCode.Done;
        });
        return command;
    }

    private static void Show(Shell shell, ScreenedName screened, bool ofTable)
    {
        var row = ofTable ? string.Create(CultureInfo.InvariantCulture, $"row {screened.Query.Row}: ") : "";
        shell.Say(
            $"{row}{screened.Query.Text}: {(screened.Hits.Count == 0 ? "no hit" : string.Create(CultureInfo.InvariantCulture, $"{screened.Hits.Count} possible"))}"
        );
        foreach (var hit in screened.Hits.Take(MostShown))
            Show(shell, hit);
        if (screened.Hits.Count > MostShown)
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"  and {screened.Hits.Count - MostShown} below"));
        foreach (var other in screened.Answer.Namesakes.Take(MostShown))
            shell.Say($"  another listing bears this name, by another number: {Line(other)}");
        if (screened.Answer.Namesakes.Count > MostShown)
            shell.Say(
                string.Create(CultureInfo.InvariantCulture, $"  and {screened.Answer.Namesakes.Count - MostShown} further of this name")
            );
        if (screened.Answer.OneWord is var (_, listings))
            shell.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  one word: a family name alone is not looked for among persons; {listings:N0} {(listings == 1 ? "listing has" : "listings have")} it"
                )
            );
    }

    private static string Line(ListedEntity listed)
    {
        var ofShip = listed.Numbers.Where(number => number.Property is "imoNumber" or "mmsi").ToList();
        var numbers = string.Join(", ", (ofShip.Count > 0 ? ofShip : listed.Numbers.Take(1)).Select(number => number.Value));
        return $"{listed.Title} ({listed.Entity.Schema.Name}), {listed.Listing.List} {listed.Listing.Reference}{(numbers.Length > 0 ? $", {numbers}" : "")}";
    }

    private static void Show(Shell shell, ScreeningHit hit)
    {
        var (listed, listings) = (hit.Listed, hit.Listings);
        shell.Say(string.Create(CultureInfo.InvariantCulture, $"  {hit.Score:F2}  {listed.Title} ({listed.Entity.Schema.Name})"));
        shell.Say($"        {ListingLine.OfReference(listings[0])}");
        foreach (var line in ListingLine.Further(listings.Skip(1), listings[0].Reference))
            shell.Say($"        {line}");
        if (HitDetails.Of(listed).ToList() is { Count: > 0 } details)
            shell.Say("        " + string.Join("; ", details.Select(Told)));
        if (hit.GoneFrom is { } newest)
            shell.Say($"        no longer on the list: {newest} lacks it");
        if (hit.Former is { } former)
            shell.Say($"        by a name that the list had {Days(former)} and no longer has: {former.Name.Text}");
        else if (hit.Name is { Role: NameRole.Previous } previous)
            shell.Say($"        by a former name: {previous.Text}{(previous.Note is { } note ? $" ({note})" : "")}");
        if (hit.OnDay is { } answer)
            shell.Say($"        {Status(answer.Status)} on that day: {answer.Because} [{string.Join(", ", answer.Relied)}]");
        foreach (var (_, line) in ReasonLines.Of(hit.Comparison.Reasons, hit.Comparison.Names))
            shell.Say("     " + line);
    }

    private static string Told(HitDetail detail) =>
        $"{detail.Label} {string.Join(", ", detail.Values.Take(MostTold))}{(detail.Values.Count > MostTold ? " …" : "")}";

    private static string Days(NameOverTime name)
    {
        var (first, last) = (
            name.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            name.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        return first == last ? $"on {first}" : $"from {first} to {last}";
    }

    private static string Status(ListingStatus status) =>
        status switch
        {
            ListingStatus.Listed => "listed",
            ListingStatus.NotListed => "not listed",
            _ => "unknown whether listed",
        };
}
