using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Waybill.Casework;
using Waybill.Cli.Commands;
using Waybill.Cli.Output;

namespace Waybill.Cli;

/// <summary>
/// The <c>waybill</c> command. Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 a hit that was asked for, 4 a day of which the
/// lists do not tell. Every failure is one line on standard error.
/// </summary>
internal static class WaybillCommand
{
    public static async Task<int> RunAsync(string[] arguments, TimeProvider clock, TextWriter output, TextWriter error)
    {
        output = new GuardedWriter(output, broken => throw new OutputException(broken));
        error = new GuardedWriter(error, _ => { });
        var shell = new Shell(clock, output, error);
        // A file's name may begin with '@': it is a path and nothing else.
        var parsed = Build(shell).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            shell.Warn(
                parsed is { CommandResult.Command: RootCommand, UnmatchedTokens: [var word, ..] }
                    ? $"'{word}' is no command of waybill"
                    : parsed.Errors[0].Message
            );
            error.WriteLine($"See `waybill{Path(parsed)} --help`.");
            return ExitCode.Usage;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            // The first press asks a verb that can be broken off to end well; the second one, or a verb that cannot, ends at once.
            press.Cancel = parsed.Action is AsynchronousCommandLineAction && !stop.IsCancellationRequested;
            stop.Cancel();
        };
        try
        {
            return await parsed.InvokeAsync(
                new()
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output,
                    Error = error,
                },
                stop.Token
            );
        }
        catch (OperationCanceledException)
        {
            shell.Warn("stopped; what was acknowledged stands");
            return ExitCode.Failed;
        }
        catch (UsageException usage)
        {
            shell.Warn(usage.Message);
            return ExitCode.Usage;
        }
        catch (OutputException unwritable)
        {
            if (!unwritable.IsClosedPipe)
                shell.Warn($"standard output cannot be written ({unwritable.Message}): what was written to the case stands");
            return ExitCode.Failed;
        }
        catch (Exception failure) when (Failures.Line(failure) is { } line)
        {
            shell.Warn(line);
            return ExitCode.Failed;
        }
        catch (Exception fault) when (!Failures.ShowTraces)
        {
            var cause = fault.GetBaseException().Message;
            shell.Warn($"a fault of Waybill itself: {cause}: set {Failures.TraceVariable}=1 to see where, and report it");
            return ExitCode.Failed;
        }
    }

    private static RootCommand Build(Shell shell)
    {
        var root = new RootCommand("Waybill keeps the ledger of who shipped what to whom, and of who says so.");
        root.Add(shell.As);
        root.Add(DemoCommand.Create(shell));
        root.Add(InitCommand.Create(shell));
        root.Add(AddCommand.Create(shell));
        root.Add(ReadCommand.Create(shell));
        root.Add(ExhibitsCommand.Create(shell));
        root.Add(ClaimsCommand.Create(shell));
        root.Add(ClaimCommand.Create(shell));
        root.Add(ExplainCommand.Create(shell));
        root.Add(DecideCommand.Create(shell));
        root.Add(DecisionsCommand.Create(shell));
        root.Add(SearchCommand.Create(shell));
        root.Add(AssessCommand.Create(shell));
        root.Add(TraceCommand.Create(shell));
        root.Add(PagesCommand.Create(shell));
        root.Add(LinkCommand.Create(shell, same: true));
        root.Add(LinkCommand.Create(shell, same: false));
        root.Add(ReportCommand.Create(shell));
        root.Add(VerifyCommand.Create(shell));
        root.Add(RebuildCommand.Create(shell));
        root.Add(WithdrawCommand.Create(shell));
        root.Add(EvalCommand.Create(shell));
        root.Add(EvalOriginsCommand.Create(shell));
        root.Add(EvalChangesCommand.Create(shell));
        root.Add(LexiconCommand.Create(shell));
        root.Add(ListsCommand.Create(shell));
        root.Add(ScreenCommand.Create(shell));
        root.Add(GoodsCommand.Create(shell));
        root.Add(ResolveCommand.Create(shell));
        root.Add(CompareCommand.Create(shell));
        root.Add(RankCommand.Create(shell));
        return root;
    }

    private static string Path(ParseResult parsed)
    {
        var words = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent)
            words.Push(command.Command.Name);
        return string.Concat(words.Select(word => " " + word));
    }
}
