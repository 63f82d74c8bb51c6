using System.CommandLine;
using Waybill.Casework.Deciding;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill claim add CASE EXHIBIT</c>: an analyst's own claim on a quote.</summary>
internal static class ClaimCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var exhibit = new Argument<string>("exhibit")
        {
            Description = "The exhibit: its hash, or enough of it, or its file name",
            HelpName = "EXHIBIT",
        };
        var quote = new Option<string>("--quote")
        {
            Description = "The words that state it, exactly as in the text",
            HelpName = "text",
            Required = true,
        };
        var frame = new Option<string>("--frame")
        {
            Description = "The frame, such as Transfer",
            HelpName = "name",
            Required = true,
        };
        var set = DecideCommand.Set();
        var why = new Option<string?>("--why") { Description = "The reason", HelpName = "text" };
        var add = new Command("add", "Add a claim of your own on a quote") { folder, exhibit, quote, frame, set, why };
        add.SetAction(parsed =>
        {
            var (claim, head) = AddClaim.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(exhibit),
                parsed.GetRequiredValue(quote),
                parsed.GetRequiredValue(frame),
                parsed.GetValue(set) ?? [],
                parsed.GetValue(why)
            );
            shell.Say($"{claim.Id} added");
            shell.Head(head);
            return ExitCode.Done;
        });
        return new Command("claim", "Work on single claims") { add };
    }
}
