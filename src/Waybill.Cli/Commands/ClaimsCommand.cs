using System.CommandLine;
using System.Text.Json;
using Waybill.Casework.Claims;
using Waybill.Core;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill claims CASE</c>: lists a case's claims as decided.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var where = new Option<string[]>("--where")
        {
            Description = $"Keep claims for which key=value holds; repeat the option to narrow further. Keys: {ClaimCondition.Keys}",
            HelpName = "key=value",
        };
        var json = Shell.Json();
        var command = new Command("claims", "List the claims, as decided") { folder, where, json };
        command.SetAction(parsed =>
        {
            var conditions = ClaimCondition.Parse(parsed.GetValue(where) ?? []);
            foreach (var claim in ClaimQueries.List(shell.Bench(parsed), parsed.GetRequiredValue(folder), conditions))
            {
                if (parsed.GetValue(json))
                    shell.Json(JsonSerializer.Serialize(claim, CoreJson.Compact.Claim));
                else
                    shell.Claim(claim);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
