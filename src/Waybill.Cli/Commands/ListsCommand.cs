using System.CommandLine;
using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Lists;
using Waybill.Casework.Screening;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill lists add|status|show|changes|remove</c>: the sanctions lists that screening rests on.</summary>
internal static class ListsCommand
{
    public static Command Create(Shell shell) =>
        new("lists", "Keep the sanctions lists that names are screened against")
        {
            Add(shell),
            Status(shell),
            Show(shell),
            ListChangesCommand.Create(shell),
            Remove(shell),
        };

    /// <summary>The option that names the shelf.</summary>
    public static Option<string?> Shelf() =>
        new("--lists")
        {
            Description = $"The folder that lists are kept in (else {ListShelf.Variable}, else the user's data folder)",
            HelpName = "folder",
        };

    /// <summary>A day, or a usage error.</summary>
    public static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"'{text}' is no day: write it as 2023-09-07");

    private static Command Add(Shell shell)
    {
        var files = Shell.NotEmpty(
            new Argument<string[]>("files")
            {
                Description = "The files of one list or of several: added together, what is kept beside them is made once",
                HelpName = "FILE",
                Arity = ArgumentArity.OneOrMore,
            }
        );
        var asOf = new Option<string>("--as-of")
        {
            Description = "The day on which the lists stood so, such as 2026-02-27",
            HelpName = "date",
            Required = true,
        };
        var noIndex = new Option<bool>("--no-index")
        {
            Description = "Leave it to the first screening to make screener.index, where several calls follow one another",
        };
        var name = new Option<string?>("--name")
        {
            Description = "What the list shall go by on the shelf; else it is told by its form, or by the datasets of the file",
            HelpName = "name",
        };
        var acceptLoss = new Option<bool>("--accept-loss")
        {
            Description = "Put a list there though most of the listings that it had before are not in it",
        };
        var unplaced = Unplaced();
        var shelf = Shelf();
        var command = new Command("add", "Put lists on the shelf, as they stood on a day")
        {
            files,
            asOf,
            name,
            noIndex,
            acceptLoss,
            unplaced,
            shelf,
        };
        command.SetAction(parsed =>
        {
            var (bench, day, refused) = (shell.Bench(parsed), Day(parsed.GetRequiredValue(asOf))!.Value, 0);
            // Somewhere it is tomorrow already.
            if (day > DateOnly.FromDateTime(bench.Clock.GetUtcNow().UtcDateTime).AddDays(1))
                throw new UsageException($"{day:yyyy-MM-dd} is still to come: give the day on which the list stood so");
            var counting = bench with
            {
                Tell = line =>
                {
                    refused++;
                    bench.Tell(line);
                },
            };
            foreach (
                var list in AddLists.Run(
                    counting,
                    ListShelf.Of(parsed.GetValue(shelf)),
                    parsed.GetRequiredValue(files),
                    day,
                    !parsed.GetValue(noIndex),
                    parsed.GetValue(name),
                    parsed.GetValue(acceptLoss)
                )
            )
            {
                Show(shell, list, parsed.GetValue(unplaced));
                foreach (var doubt in list.Doubts)
                    shell.Warn(doubt);
            }

            return refused == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Command Status(Shell shell)
    {
        var shelf = Shelf();
        var unplaced = Unplaced();
        var json = Shell.Json();
        var command = new Command("status", "Tell which lists stand on the shelf, as of which days") { shelf, unplaced, json };
        command.SetAction(parsed =>
        {
            var found = ListShelf.Of(parsed.GetValue(shelf));
            if (!parsed.GetValue(json))
                shell.Say($"lists in {found.Folder}");
            foreach (var shelved in found.Shelved())
            {
                var (_, report) = ListShelf.Read(shelved);
                if (parsed.GetValue(json))
                {
                    shell.Json(ShelvedListJson.Of(shelved, report));
                    continue;
                }

                shell.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {shelved.List,-18} {shelved.AsOf:yyyy-MM-dd}  {report.Listings,6:N0} listings: {report.Persons:N0} persons, {report.Bodies:N0} bodies, {report.Vessels:N0} vessels, {report.Aircraft:N0} aircraft"
                    )
                );
                foreach (var line in parsed.GetValue(unplaced) ? UnplacedLines.Of(report, tellsAll: true) : [])
                    shell.Say("    " + line);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Shell shell)
    {
        var reference = Shell.NotEmpty(
            new Argument<string>("reference")
            {
                Description = "As a hit gives it: KPi.033, or with its list: 'un-sc KPi.033'; or an id",
                HelpName = "REFERENCE",
            }
        );
        var shelf = Shelf();
        var json = Shell.Json();
        var command = new Command("show", "Show a listing: all that its list says") { reference, shelf, json };
        command.SetAction(parsed =>
        {
            var (of, wanted) = (ListShelf.Of(parsed.GetValue(shelf)), parsed.GetRequiredValue(reference));
            var found = FindListings.Run(ScreenNames.Open(shell.Bench(parsed), of), wanted);
            if (found.Count == 0)
                throw new CaseworkException($"{wanted}: no list in {of.Folder} has it: give the reference that `waybill screen` prints");
            foreach (var one in found)
            {
                if (parsed.GetValue(json))
                    shell.Json(FoundListingJson.Of(one));
                else
                    foreach (var line in ListingText.Of(one))
                        shell.Say(line);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Shell shell)
    {
        var list = Shell.NotEmpty(new Argument<string>("list") { Description = "Its short name, such as un-sc", HelpName = "LIST" });
        var asOf = new Option<string>("--as-of")
        {
            Description = "The day of the snapshot, such as 2026-02-27",
            HelpName = "date",
            Required = true,
        };
        var shelf = Shelf();
        var command = new Command("remove", "Take a list as it stood on a day off the shelf") { list, asOf, shelf };
        command.SetAction(parsed =>
        {
            var (of, day) = (ListShelf.Of(parsed.GetValue(shelf)), Day(parsed.GetRequiredValue(asOf))!.Value);
            var removed = of.Remove(parsed.GetRequiredValue(list), day);
            shell.Say(string.Create(CultureInfo.InvariantCulture, $"{removed.List} of {removed.AsOf:yyyy-MM-dd} is removed"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<bool> Unplaced() => new("--unplaced") { Description = "Tell all kinds of what a reader could not place" };

    private static void Show(Shell shell, AddedList list, bool tellsAll)
    {
        var report = list.Report;
        shell.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{list.Shelved.List} of {list.Shelved.AsOf:yyyy-MM-dd} ({report.Format}): {report.Listings:N0} listings: {report.Persons:N0} persons, {report.Bodies:N0} bodies, {report.Vessels:N0} vessels, {report.Aircraft:N0} aircraft, {report.Others:N0} others; {report.Aliases:N0} further names, {report.Identifiers:N0} numbers"
            )
        );
        foreach (var line in UnplacedLines.Of(report, tellsAll))
            shell.Say("  " + line);
        if (list.Delta is { } delta)
            shell.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {(delta.Older.AsOf == delta.Newer.AsOf ? "in the place of what stood for" : "since")} {delta.Older.AsOf:yyyy-MM-dd}: {delta.Added.Count} added, {delta.Changed.Count} changed, {delta.Delisted.Count} delisted"
                )
            );
    }
}
