using System.CommandLine;
using Waybill.Casework.Adding;
using Waybill.Casework.Cases;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill add CASE PATH…</c>: captures files and reads them. Each line on standard output acknowledges an exhibit.</summary>
internal static class AddCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var paths = new Argument<string[]>("path")
        {
            Description = "Files and folders (.txt .md .html .csv .xml .json .jsonl .pdf)",
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
        };
        var map = new Option<string?>("--map")
        {
            Description = "How a table's columns become claims (YAML); for .csv files",
            HelpName = "file",
        };
        var limit = Shell.Limit();
        Shell.NotEmpty(paths);
        var command = new Command("add", "Capture files and read their claims") { folder, paths, map, limit };
        command.SetAction(
            async (parsed, stop) =>
            {
                var failed = 0;
                var bench = shell.Bench(parsed);
                var added = AddFiles.RunAsync(
                    bench,
                    parsed.GetRequiredValue(folder),
                    parsed.GetRequiredValue(paths),
                    parsed.GetValue(map),
                    parsed.GetValue(limit) ?? [],
                    stop
                );
                await foreach (var outcome in added)
                {
                    switch (outcome)
                    {
                        case AddOutcome.Added file:
                            var again = file.Again ? " again" : "";
                            shell.Say($"{file.Exhibit} {file.Claims} claims{again} {file.Path}");
                            foreach (var note in file.Notes)
                                shell.Warn($"{file.Path}: {note}");
                            break;
                        case AddOutcome.Skipped skipped:
                            shell.Warn(skipped.Line);
                            break;
                        case AddOutcome.Failed failure:
                            shell.Warn(failure.Line);
                            failed++;
                            break;
                    }
                }

                shell.Head(OpenCase.Head(parsed.GetRequiredValue(folder)));
                return failed == 0 ? ExitCode.Done : ExitCode.Failed;
            }
        );
        return command;
    }
}
