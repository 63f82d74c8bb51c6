using System.CommandLine;
using Waybill.Casework.Cases;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill init DIR</c>: makes an empty case.</summary>
internal static class InitCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("dir") { Description = "The folder to make; it must be empty or absent", HelpName = "DIR" };
        var title = new Option<string?>("--title") { Description = "The case's title (else the folder's name)", HelpName = "text" };
        Shell.NotEmpty(folder);
        var command = new Command("init", "Make an empty case") { folder, title };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var head = OpenCase.Init(shell.Bench(parsed), path, parsed.GetValue(title));
            shell.Say($"{path}: a case; describe its sources in sources.yaml and its questions in case.yaml");
            shell.Head(head);
            return ExitCode.Done;
        });
        return command;
    }
}
