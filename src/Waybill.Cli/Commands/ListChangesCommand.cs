using System.CommandLine;
using Waybill.Casework.Lists;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill lists changes LIST</c>: who was added, changed or delisted between two snapshots.</summary>
internal static class ListChangesCommand
{
    public static Command Create(Shell shell)
    {
        var list = Shell.NotEmpty(new Argument<string>("list") { Description = "Its short name, such as un-sc", HelpName = "LIST" });
        var from = new Option<string?>("--from")
        {
            Description = "The list as it stood on this day: its newest snapshot up to it; else the one before the other",
            HelpName = "date",
        };
        var to = new Option<string?>("--to")
        {
            Description = "And as it stood on this day, likewise; else the newest snapshot",
            HelpName = "date",
        };
        var shelf = ListsCommand.Shelf();
        var json = Shell.Json();
        var command = new Command("changes", "Tell who was added, changed or delisted between two snapshots of a list")
        {
            list,
            from,
            to,
            shelf,
            json,
        };
        command.SetAction(parsed =>
        {
            var delta = ChangedLists.Run(
                ListShelf.Of(parsed.GetValue(shelf)),
                parsed.GetRequiredValue(list),
                ListsCommand.Day(parsed.GetValue(from)),
                ListsCommand.Day(parsed.GetValue(to))
            );
            if (parsed.GetValue(json))
            {
                foreach (var line in ChangedListsJson.Of(delta))
                    shell.Json(line);
            }
            else
            {
                foreach (var line in ChangesText.Of(delta))
                    shell.Say(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
