using System.CommandLine;
using Waybill.Casework.Demo;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill demo [DIR]</c>: makes the demo case, prints its summary, writes its dossier.</summary>
internal static class DemoCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("dir")
        {
            Description = "Where to make the case; an earlier demo case there is replaced",
            HelpName = "DIR",
            DefaultValueFactory = _ => "demo-case",
        };
        Shell.NotEmpty(folder);
        var command = new Command("demo", "Make the demo case and its dossier") { folder };
        command.SetAction(
            async (parsed, stop) =>
            {
                var demo = await DemoCase.MakeAsync(shell.Bench(parsed), parsed.GetRequiredValue(folder), stop);
                AnswerTable.Show(shell, demo.Assessed);
                shell.Say($"dossier: {demo.Dossier} ({demo.Footnotes} footnotes); open it in a browser");
                shell.Head(demo.Head);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
