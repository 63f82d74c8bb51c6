using System.CommandLine;
using Waybill.Casework.Cases;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill rebuild CASE</c>: makes the index again from journal and locker, without running any extractor.</summary>
internal static class RebuildCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var dump = new Option<string?>("--dump")
        {
            Description = "Also write the index as canonical text ('-' for standard output)",
            HelpName = "file",
        };
        var command = new Command("rebuild", "Make the index again from journal and locker") { folder, dump };
        command.SetAction(
            (parsed, stop) =>
            {
                var rebuilt = RebuildIndex.Run(shell.Bench(parsed), parsed.GetRequiredValue(folder), stop);
                var target = parsed.GetValue(dump);
                if (target == "-")
                {
                    RebuildIndex.Dump(parsed.GetRequiredValue(folder), shell.Output);
                    return Task.FromResult(ExitCode.Done);
                }

                if (target is not null)
                    RebuildIndex.Dump(parsed.GetRequiredValue(folder), target);
                shell.Say(
                    $"{rebuilt.Exhibits} exhibits, {rebuilt.Claims} claims, {rebuilt.Decisions} decisions ({rebuilt.Orphaned} orphaned)"
                );
                shell.Head(rebuilt.Head);
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }
}
