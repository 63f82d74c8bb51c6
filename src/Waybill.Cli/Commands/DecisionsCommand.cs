using System.CommandLine;
using System.Text.Json;
using Waybill.Casework.Deciding;
using Waybill.Core;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill decisions CASE [--orphaned]</c>: what was decided, and what a later reading left without a claim.</summary>
internal static class DecisionsCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var orphaned = new Option<bool>("--orphaned") { Description = "Only decisions whose claim the present reading does not give" };
        var json = Shell.Json();
        var command = new Command("decisions", "List the decisions") { folder, orphaned, json };
        command.SetAction(parsed =>
        {
            foreach (var attached in DecisionList.Of(shell.Bench(parsed), parsed.GetRequiredValue(folder), parsed.GetValue(orphaned)))
            {
                if (parsed.GetValue(json))
                    shell.Json(JsonSerializer.Serialize(attached.Decision, CoreJson.Compact.Decision));
                else
                    shell.Decision(attached);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
