using System.CommandLine;
using System.Globalization;
using Waybill.Casework.Matching;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill rank QUERIES CANDIDATES</c>: orders candidates for each name.</summary>
internal static class RankCommand
{
    private const int MostShown = 5;

    public static Command Create(Shell shell)
    {
        var queries = Shell.NotEmpty(
            new Argument<string>("queries") { Description = "Names to look for, one on each line", HelpName = "QUERIES" }
        );
        var candidates = Shell.NotEmpty(
            new Argument<string>("candidates") { Description = "Names to look among, one on each line", HelpName = "CANDIDATES" }
        );
        var schema = new Option<string?>("--schema")
        {
            Description = "What they are the names of, such as Person or Vessel",
            HelpName = "name",
        };
        var json = Shell.Json();
        var command = new Command("rank", "Order candidates for each name by how likely they name the same")
        {
            queries,
            candidates,
            schema,
            json,
        };
        command.SetAction(parsed =>
        {
            foreach (
                var ranked in RankNames.Run(parsed.GetRequiredValue(queries), parsed.GetRequiredValue(candidates), parsed.GetValue(schema))
            )
            {
                if (parsed.GetValue(json))
                {
                    shell.Json(ranked.ToJson());
                    continue;
                }

                shell.Say(ranked.Query);
                foreach (var (text, score) in ranked.Candidates.Take(MostShown))
                    shell.Say(string.Create(CultureInfo.InvariantCulture, $"   {score:F3}  {text}"));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
