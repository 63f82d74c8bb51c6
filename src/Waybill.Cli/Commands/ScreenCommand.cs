using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Lists;
using Waybill.Casework.Resolution;
using Waybill.Casework.Screening;
using Waybill.Cli.Output;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill screen NAME | --file CSV | --case CASE</c>: names against sanctions lists, with reasons.</summary>
internal static class ScreenCommand
{
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
            Description = "What is named: Person, Company, Vessel …; else whatever is listed is asked",
            HelpName = "name",
        };
        var asOf = new Option<string?>("--as-of") { Description = "Tell of each hit whether it was listed on this day", HelpName = "date" };
        var threshold = CompareCommand.Threshold();
        var shelf = ListsCommand.Shelf();
        var failOnHit = new Option<bool>("--fail-on-hit") { Description = "Exit with 3 when anything is hit" };
        var failOnListed = new Option<bool>("--fail-on-listed")
        {
            Description =
                "Exit with 3 when anything is hit that was listed on the day of --as-of, or of which that is unknown; with 4 when nothing is, but a list does not tell of the day",
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
            var unread = 0;
            var queries =
                ofCase is not null ? ScreenCase.Queries(bench, ofCase)
                : table is not null ? QueryTable.Read(bench, table, parsed.GetValue(schema), LeaveOut)
                : [QueryTable.Of(bench, one!, parsed.GetValue(schema))];
            var screener = ScreenNames.Open(bench, ListShelf.Of(parsed.GetValue(shelf)));
            var snapshots = screener.Snapshots.ToList();
            var (asked, hit, mayBeListed) = (0, 0, false);
            var without = new RowRanges();
            var onDay = day is { } of ? screener.ListsOn(of) : [];
            var isUnknown = onDay.Any(list => list.Absent.Status == ListingStatus.Unknown);
            var doubt = ScreenedText.Doubt(day, onDay);
            var (kept, clear, noted) = (new List<ScreenedName>(), new List<string>(), new List<string>());
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
                        (ScreenedText.HasNotes(screened) ? noted : clear).Add(screened.Query.Text);
                }

                if (parsed.GetValue(json) || screened.Hits.Count > 0)
                    progress?.Clear();
                if (parsed.GetValue(json))
                    shell.Json(ScreenedJson.Of(screened, snapshots));
                else if (one is not null || screened.Hits.Count > 0 || ScreenedText.HasNotes(screened))
                {
                    foreach (var line in ScreenedText.Of(screened, ofTable: table is not null))
                        shell.Say(line);
                }
            }

            progress?.Clear();
            if (!parsed.GetValue(json))
            {
                if (table is not null && !without.IsEmpty)
                    shell.Say($"no hit: rows {without}{doubt}");
                if (clear.Count > 0)
                    shell.Say($"no hit: {string.Join("; ", clear.Order(StringComparer.Ordinal))}{doubt}");
                if (noted.Count > 0)
                    shell.Say($"no hit, but see the notes above: {string.Join("; ", noted.Order(StringComparer.Ordinal))}{doubt}");
                shell.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{hit} of {asked} names have hits; screened against {screener.Count:N0} listings:"
                    )
                );
                foreach (var snapshot in snapshots)
                    shell.Say($"  {snapshot}");
                foreach (var line in day is { } told ? ScreenedText.Of(told, onDay) : [])
                    shell.Say(line);
            }

            if (parsed.GetValue(record))
                shell.Head(ScreenCase.Record(bench, ofCase!, screener, kept, parsed.GetValue(threshold)));
            return (hit > 0 && parsed.GetValue(failOnHit)) || (mayBeListed && parsed.GetValue(failOnListed)) ? ExitCode.Hit
                : unread > 0 ? ExitCode.Failed
                : isUnknown && parsed.GetValue(failOnListed) ? ExitCode.Unknown
                : ExitCode.Done;

            void LeaveOut(string line)
            {
                unread++;
                bench.Tell(line);
            }
        });
        return command;
    }
}
