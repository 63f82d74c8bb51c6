using System.CommandLine;
using Waybill.Casework.Claims;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill search CASE QUERY</c>: full text over exhibits and claims, with snippets.</summary>
internal static class SearchCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var query = new Argument<string[]>("query")
        {
            Description = "Words, \"phrases\" and prefixes*",
            HelpName = "QUERY",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = Shell.Json();
        var command = new Command("search", "Search texts and claims") { folder, query, json };
        command.SetAction(parsed =>
        {
            var words = string.Join(' ', parsed.GetRequiredValue(query));
            var hits = TextSearch.Run(shell.Bench(parsed), parsed.GetRequiredValue(folder), words);
            if (hits.Count == 0)
                shell.Warn($"nothing holds {words}");
            foreach (var hit in hits)
            {
                if (parsed.GetValue(json))
                    shell.Json(hit.ToJson());
                else
                    shell.Say($"{hit.Where}\n    {hit.Snippet}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
