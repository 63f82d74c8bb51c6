using System.CommandLine;
using Waybill.Casework.Claims;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill exhibits CASE</c>: lists the exhibits.</summary>
internal static class ExhibitsCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var command = new Command("exhibits", "List the exhibits") { folder };
        command.SetAction(parsed =>
        {
            foreach (var (exhibit, claims) in ExhibitList.Of(shell.Bench(parsed), parsed.GetRequiredValue(folder)))
            {
                var about = exhibit.Extraction?.Metadata;
                var said = exhibit.Withdrawn is { } why
                    ? $"withdrawn: {why}"
                    : $"{claims} claims, {exhibit.Exhibit?.Name}, {about?.Publisher ?? "publisher unknown"}, {about?.Published?.Text ?? "date unknown"}";
                shell.Say($"{exhibit.Id} {said}{(exhibit.IsRestatement ? ", restatement" : "")}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
