using System.CommandLine;
using System.Globalization;
using Waybill.Casework.Evaluation.Origins;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill eval-origins CASE --gold FILE</c>: measures how claims were collapsed to their origins.</summary>
internal static class EvalOriginsCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var gold = new Option<string>("--gold")
        {
            Description = "Which rows or documents relay one origin: the table that the case holds, or one with a column 'document'",
            HelpName = "file",
            Required = true,
        };
        var column = new Option<string>("--column")
        {
            Description = "The column that names the origin",
            HelpName = "heading",
            DefaultValueFactory = _ => "origin_id",
        };
        var errors = new Option<int>("--errors") { Description = "List so many wrong and missed pairs", HelpName = "number" };
        var json = Shell.Json();
        var command = new Command("eval-origins", "Measure how claims were collapsed to their origins")
        {
            folder,
            gold,
            column,
            errors,
            json,
        };
        command.SetAction(parsed =>
        {
            var scores = EvaluateOrigins.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(gold),
                parsed.GetRequiredValue(column)
            );
            if (parsed.GetValue(json))
                shell.Json(scores.ToJson());
            else
                Show(shell, scores, Math.Max(0, parsed.GetValue(errors)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Shell shell, OriginScores scores, int errors)
    {
        shell.Say(string.Create(CultureInfo.InvariantCulture, $"{scores.Items} items, {scores.Unread} of them without a claim"));
        foreach (var line in scores.Lines())
            shell.Say(line);
        foreach (var pair in scores.Recovered.Wrong.Take(errors))
            shell.Say($"joined wrongly: {pair.First} and {pair.Second}");
        foreach (var pair in scores.Recovered.Missed.Take(errors))
            shell.Say($"not joined: {pair.First} and {pair.Second}");
    }
}
