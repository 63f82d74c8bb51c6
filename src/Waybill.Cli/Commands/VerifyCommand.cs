using System.CommandLine;
using Waybill.Casework.Cases;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill verify CASE [--head N:HASH]</c>: re-hashes the locker and the chain.</summary>
internal static class VerifyCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var head = new Option<string?>("--head")
        {
            Description = "A head printed earlier: shows whether the journal's tail was cut",
            HelpName = "N:HASH",
        };
        var command = new Command("verify", "Check every byte against the journal") { folder, head };
        command.SetAction(
            (parsed, stop) =>
            {
                var verified = VerifyCase.Run(parsed.GetRequiredValue(folder), parsed.GetValue(head), stop);
                if (verified.Broken is { } broken)
                {
                    shell.Warn($"broken: {broken}");
                    return Task.FromResult(ExitCode.Failed);
                }

                foreach (var warning in verified.Report.Warnings)
                    shell.Warn($"remark: {warning}");
                shell.Say(verified.Summary);
                shell.Head(verified.Report.Head);
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }
}
