using System.CommandLine;
using Waybill.Casework.Explaining;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill explain CASE CLAIM</c>: the sentence's tree, the rule, and the words that gave each slot.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var claim = new Argument<string>("claim") { Description = "The claim's id, or enough of it", HelpName = "CLAIM" };
        var json = Shell.Json();
        var command = new Command("explain", "Show how a claim was read") { folder, claim, json };
        command.SetAction(parsed =>
        {
            var explained = ExplainClaim.Run(shell.Bench(parsed), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(claim));
            if (parsed.GetValue(json))
                shell.Json(explained.ToJson());
            else
                ExplanationText.Show(shell, [explained], []);
            return ExitCode.Done;
        });
        return command;
    }
}
