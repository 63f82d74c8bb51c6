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
            Description = "Files and folders (.txt .md .html .csv .json .jsonl .pdf)",
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
        };
        var map = new Option<string?>("--map") { Description = "How a table's columns become claims (YAML); for .csv files", HelpName = "file" };
        var command = new Command("add", "Capture files and read their claims") { folder, paths, map };
        command.SetAction(async (parsed, stop) =>
        {
            var failed = 0;
            var bench = shell.Bench(parsed);
            await foreach (var outcome in AddFiles.RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(paths), parsed.GetValue(map), stop))
            {
                switch (outcome)
                {
                    case AddOutcome.Added added:
                        var again = added.Again ? " again" : "";
                        shell.Say($"{added.Exhibit} {added.Claims} claims{again} {added.Path}");
                        foreach (var note in added.Notes)
                            shell.Warn($"{added.Path}: {note}");
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
        });
        return command;
    }
}
