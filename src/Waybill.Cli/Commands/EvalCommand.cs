using System.CommandLine;
using Waybill.Casework.Evaluation;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill eval --gold FILE [PATH…]</c>: measures reading against claims that people wrote down.</summary>
internal static class EvalCommand
{
    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "The documents that the gold names, or folders that hold them (else the folder docs beside the gold)",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var gold = new Option<string[]>("--gold")
        {
            Description = "Claims that people wrote down, JSON Lines; repeat the option to measure several files together",
            HelpName = "file",
            Required = true,
        };
        var predicted = new Option<string?>("--predicted")
        {
            Description = "Measure the claims of this file, JSON Lines, instead of reading the documents",
            HelpName = "file",
        };
        var by = new Option<string?>("--by") { Description = "Also score each frame, or each document", HelpName = "frame|document" };
        by.AcceptOnlyFromAmong("frame", "document");
        var errors = new Option<int>("--errors")
        {
            Description = "List so many missed and false claims, and matched ones that differ",
            HelpName = "number",
        };
        var cuts = new Option<string?>("--cuts")
        {
            Description = "Where the gold of a document ends: a JSON object of offsets by document",
            HelpName = "file",
        };
        var lexicon = Shell.Lexicon();
        var json = Shell.Json();
        Shell.NotEmpty(paths);
        var command = new Command("eval", "Measure reading against gold claims")
        {
            paths,
            gold,
            predicted,
            by,
            errors,
            cuts,
            lexicon,
            json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var request = new EvaluationRequest(
                    parsed.GetRequiredValue(gold),
                    parsed.GetValue(paths) ?? [],
                    parsed.GetValue(predicted),
                    parsed.GetValue(cuts),
                    Enum.Parse<ScoreSplit>(parsed.GetValue(by) ?? nameof(ScoreSplit.None), ignoreCase: true),
                    parsed.GetValue(lexicon)
                );
                var result = await Evaluate.RunAsync(shell.Bench(parsed), request, stop);
                if (parsed.GetValue(json))
                    shell.Json(result.ToJson());
                else
                    ConfusionTables.Show(shell, result, Math.Max(0, parsed.GetValue(errors)));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
