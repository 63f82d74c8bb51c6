using System.CommandLine;
using Waybill.Casework.Evaluation.Changes;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill eval-changes CASE --gold FILE --table NAME</c>: measures which changes of retellings were found.</summary>
internal static class EvalChangesCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var gold = new Option<string>("--gold")
        {
            Description = "The changes that people recorded: a CSV file with the columns row, change and visible",
            HelpName = "file",
            Required = true,
        };
        var table = new Option<string>("--table")
        {
            Description = "The name of the table whose rows they are, as the case holds it",
            HelpName = "name",
            Required = true,
        };
        var errors = new Option<bool>("--errors") { Description = "List what was missed, and what is told and not recorded" };
        var json = Shell.Json();
        var command = new Command("eval-changes", "Measure which changes of retellings were found") { folder, gold, table, errors, json };
        command.SetAction(parsed =>
        {
            var scores = EvaluateChanges.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(gold),
                parsed.GetRequiredValue(table)
            );
            if (parsed.GetValue(json))
                shell.Json(scores.ToJson());
            else
                Show(shell, scores, parsed.GetValue(errors));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Shell shell, ChangeScores scores, bool errors)
    {
        foreach (var line in scores.Lines())
            shell.Say(line);
        if (!errors)
            return;
        foreach (var missed in scores.Missed)
            shell.Say($"missed: {missed}");
        foreach (var wrong in scores.Wrong)
            shell.Say($"not recorded: {wrong}");
    }
}
