using System.CommandLine;
using Waybill.Casework.Reporting;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill assess CASE</c>: the questions and their answers as a table, or whole as JSON.</summary>
internal static class AssessCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var explain = new Option<string?>("--explain") { Description = "Show how one question's answer came to be", HelpName = "question" };
        var json = Shell.Json();
        var command = new Command("assess", "Weigh the claims: answers to the case's questions") { folder, explain, json };
        command.SetAction(parsed =>
        {
            var assessed = Assess.Run(shell.Bench(parsed), parsed.GetRequiredValue(folder));
            if (parsed.GetValue(json))
                shell.Json(assessed.ToJson());
            else if (parsed.GetValue(explain) is { } question)
                AnswerTable.Explain(shell, assessed.Answer(question));
            else
                AnswerTable.Show(shell, assessed.Case);
            return ExitCode.Done;
        });
        return command;
    }
}
