using System.CommandLine;
using Waybill.Casework.Tracing;
using Waybill.Cli.Output;
using Waybill.Cli.Output.Pedigrees;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill trace CASE FIGURE|CLAIM|QUESTION</c>: who said it first, who repeated it, what each retelling changed.</summary>
internal static class TraceCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var target = Shell.NotEmpty(
            new Argument<string>("figure")
            {
                Description =
                    "A figure such as \"20,000 containers\", a claim's id or enough of it, the id of a question, a statement or an origin",
                HelpName = "FIGURE|CLAIM|QUESTION|STATEMENT",
            }
        );
        var brief = new Option<bool>("--short") { Description = "Each relay on one line, with what it changed; no quotes" };
        var json = Shell.Json();
        var command = new Command("trace", "Show the pedigree of a figure: its origins, its retellings, and what each changed")
        {
            folder,
            target,
            brief,
            json,
        };
        command.SetAction(parsed =>
        {
            var trace = TraceCase.Run(shell.Bench(parsed), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target));
            if (parsed.GetValue(json))
                shell.Json(TraceJson.Write(trace));
            else
                new TraceText(shell, Terminal.Current, parsed.GetValue(brief) ? TraceDetail.Short : TraceDetail.Whole).Show(trace);
            return ExitCode.Done;
        });
        return command;
    }
}
