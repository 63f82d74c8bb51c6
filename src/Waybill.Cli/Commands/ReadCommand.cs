using System.CommandLine;
using System.Text.Json;
using Waybill.Casework.Explaining;
using Waybill.Casework.Reading;
using Waybill.Cli.Output;
using Waybill.Core;

namespace Waybill.Cli.Commands;

/// <summary>
/// <c>waybill read FILE…</c>: reads claims without a case. JSON Lines on standard output have the published form of a claim; with
/// <c>--explain</c> each claim comes with how it was read.
/// </summary>
internal static class ReadCommand
{
    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("file")
        {
            Description = "Files and folders",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var map = new Option<string?>("--map") { Description = "How a table's columns become claims (YAML)", HelpName = "file" };
        var lexicon = Shell.Lexicon();
        var limit = Shell.Limit();
        var explain = new Option<bool>("--explain") { Description = "Draw each sentence's tree, and show what gave each slot" };
        var json = Shell.Json();
        Shell.NotEmpty(paths);
        var command = new Command("read", "Read claims without a case") { paths, map, lexicon, limit, explain, json };
        command.SetAction(
            async (parsed, stop) =>
            {
                var settings = new ReadSettings(parsed.GetValue(map), parsed.GetValue(lexicon), parsed.GetValue(limit));
                var given = parsed.GetRequiredValue(paths);
                var (bench, asJson) = (shell.Bench(parsed), parsed.GetValue(json));
                return parsed.GetValue(explain)
                    ? await ExplainAsync(shell, ExplainFiles.RunAsync(bench, given, settings, stop), asJson)
                    : await ReadAsync(shell, ReadFiles.RunAsync(bench, given, settings, stop), asJson);
            }
        );
        return command;
    }

    private static async Task<int> ReadAsync(Shell shell, IAsyncEnumerable<ReadFile> files, bool asJson)
    {
        var failed = 0;
        await foreach (var file in files)
        {
            failed += Tell(shell, file.Failures, file.Notes);
            foreach (var claim in file.Claims)
            {
                if (asJson)
                    shell.Json(JsonSerializer.Serialize(claim, CoreJson.Compact.Claim));
                else
                    shell.Claim(claim);
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> ExplainAsync(Shell shell, IAsyncEnumerable<ExplainedFile> files, bool asJson)
    {
        var failed = 0;
        await foreach (var file in files)
        {
            failed += Tell(shell, file.Failures, file.Notes);
            if (!asJson)
                ExplanationText.Show(shell, file.Claims, file.Unread);
            foreach (var claim in asJson ? file.Claims : [])
                shell.Json(claim.ToJson());
        }

        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int Tell(Shell shell, IReadOnlyList<string> failures, IReadOnlyList<string> notes)
    {
        foreach (var line in failures.Concat(notes))
            shell.Warn(line);
        return failures.Count;
    }
}
