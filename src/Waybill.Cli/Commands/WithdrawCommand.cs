using System.CommandLine;
using Waybill.Casework.Cases;

namespace Waybill.Cli.Commands;

/// <summary>
/// <c>waybill withdraw CASE EXHIBIT --why TEXT</c>: erases an exhibit for privacy or law; the journal keeps the tombstone.
/// </summary>
internal static class WithdrawCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var exhibit = new Argument<string>("exhibit")
        {
            Description = "The exhibit: its hash, or enough of it, or its file name",
            HelpName = "EXHIBIT",
        };
        var why = new Option<string>("--why")
        {
            Description = "The reason; the journal keeps it for good",
            HelpName = "text",
            Required = true,
        };
        var command = new Command("withdraw", "Erase an exhibit's bytes and texts") { folder, exhibit, why };
        command.SetAction(parsed =>
        {
            var (withdrawn, head, pending) = WithdrawExhibit.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(exhibit),
                parsed.GetRequiredValue(why)
            );
            shell.Say($"{withdrawn} withdrawn: its bytes and texts are erased, the tombstone stays");
            if (pending is not null)
                shell.Warn(pending);
            shell.Head(head);
            return ExitCode.Done;
        });
        return command;
    }
}
