using System.CommandLine;
using Waybill.Casework.Lexicons;
using Waybill.Cli.Output;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill lexicon show|test</c>: the rules by which words fill frames, and an analyst's own on their examples.</summary>
internal static class LexiconCommand
{
    public static Command Create(Shell shell) =>
        new("lexicon", "Show and test the rules by which words fill frames") { Show(shell), Test(shell) };

    private static Command Show(Shell shell)
    {
        var frame = new Argument<string?>("frame")
        {
            Description = "Only the rules of this frame, such as Transfer",
            HelpName = "FRAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var lexicon = Shell.Lexicon();
        var json = Shell.Json();
        var show = new Command("show", "List the rules") { frame, lexicon, json };
        show.SetAction(parsed =>
        {
            foreach (var row in LexiconCheck.Rows(parsed.GetValue(lexicon) ?? [], parsed.GetValue(frame)))
            {
                if (parsed.GetValue(json))
                    shell.Json(LexiconText.Json(row));
                else
                    LexiconText.Show(shell, row);
            }

            return ExitCode.Done;
        });
        return show;
    }

    private static Command Test(Shell shell)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Files of rules with examples, or folders with a lexicon.yaml (else the working folder's)",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = Shell.Json();
        Shell.NotEmpty(files);
        var test = new Command("test", "Read the examples of a lexicon and compare") { files, json };
        test.SetAction(parsed =>
        {
            var given = parsed.GetValue(files) is { Length: > 0 } some ? some : ["."];
            var results = LexiconCheck.Test(given);
            foreach (var result in results)
            {
                if (parsed.GetValue(json))
                    shell.Json(LexiconText.Json(result));
                else
                    LexiconText.Show(shell, result);
            }

            var failed = results.Count(result => !result.Passed);
            if (!parsed.GetValue(json))
                shell.Say($"{results.Count - failed} passed, {failed} failed");
            if (results.Count == 0)
                shell.Warn("no examples: give each rule `examples:`, sentences with what should be read in them");
            return failed == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return test;
    }
}
