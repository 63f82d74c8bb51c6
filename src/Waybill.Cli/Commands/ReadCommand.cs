using System.CommandLine;
using System.Text.Json;
using Waybill.Casework.Reading;
using Waybill.Core;

namespace Waybill.Cli.Commands;

/// <summary>
/// <c>waybill read FILE…</c>: reads claims without a case. JSON Lines on standard output have the published form of a claim.
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
        var limit = Shell.Limit();
        var json = Shell.Json();
        Shell.NotEmpty(paths);
        var command = new Command("read", "Read claims without a case") { paths, map, limit, json };
        command.SetAction(
            async (parsed, stop) =>
            {
                var failed = 0;
                var files = ReadFiles.RunAsync(
                    shell.Bench(parsed),
                    parsed.GetRequiredValue(paths),
                    parsed.GetValue(map),
                    parsed.GetValue(limit) ?? [],
                    stop
                );
                await foreach (var read in files)
                {
                    foreach (var line in read.Failures.Concat(read.Notes))
                        shell.Warn(line);
                    failed += read.Failures.Count;
                    foreach (var claim in read.Claims)
                    {
                        if (parsed.GetValue(json))
                            shell.Json(JsonSerializer.Serialize(claim, CoreJson.Compact.Claim));
                        else
                            shell.Claim(claim);
                    }
                }

                return failed == 0 ? ExitCode.Done : ExitCode.Failed;
            }
        );
        return command;
    }
}
