using System.CommandLine;
using Waybill.Casework.Reporting;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill report CASE -o FILE</c>: writes the dossier; the file's ending chooses the form.</summary>
internal static class ReportCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write: .html, .md or .json",
            HelpName = "file",
            Required = true,
        };
        var fullText = new Option<bool>("--full-text") { Description = "Put whole working texts into the dossier (for internal use)" };
        var command = new Command("report", "Write the dossier") { folder, output, fullText };
        command.SetAction(parsed =>
        {
            var written = Report.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(output),
                parsed.GetValue(fullText)
            );
            shell.Say($"{written.Path}: {written.Footnotes} footnotes, {written.Bytes:N0} bytes");
            shell.Head(written.Head);
            return ExitCode.Done;
        });
        return command;
    }
}
