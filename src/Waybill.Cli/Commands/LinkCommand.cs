using System.CommandLine;
using Waybill.Casework.Deciding;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill link CASE CLAIM CLAIM --why "…"</c> and <c>unlink</c>: an analyst's word on whether two claims relay one
/// utterance.</summary>
internal static class LinkCommand
{
    public static Command Create(Shell shell, bool same)
    {
        var folder = Shell.Case();
        var first = Shell.NotEmpty(new Argument<string>("claim") { Description = "A claim's id, or enough of it", HelpName = "CLAIM" });
        var second = Shell.NotEmpty(new Argument<string>("other") { Description = "The other claim's", HelpName = "OTHER" });
        var why = new Option<string>("--why")
        {
            Description = "The reason",
            HelpName = "text",
            Required = true,
        };
        var command = new Command(
            same ? "link" : "unlink",
            same ? "Record that two claims relay one utterance" : "Record that two claims do not relay one utterance"
        )
        {
            folder,
            first,
            second,
            why,
        };
        command.SetAction(parsed =>
        {
            var (line, head) = LinkClaims.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(first),
                parsed.GetRequiredValue(second),
                same,
                parsed.GetRequiredValue(why)
            );
            shell.Say(line);
            shell.Head(head);
            return ExitCode.Done;
        });
        return command;
    }
}
